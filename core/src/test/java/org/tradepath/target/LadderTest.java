package org.tradepath.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.tradepath.stated.Header;
import org.tradepath.stated.Hedge;
import org.tradepath.stated.Ledger;
import org.tradepath.stated.PartialDate;
import org.tradepath.stated.Source;
import org.tradepath.stated.Statement;
import org.tradepath.stated.Subject;
import org.tradepath.stated.TargetStatement;
import org.tradepath.trade.Amount;
import org.tradepath.trade.Corridor;
import org.tradepath.trade.Flow;
import org.tradepath.trade.ReportingPeriod;
import org.tradepath.trade.Side;

class LadderTest {

    private static final Corridor KAZ_AZE = Corridor.parse("KAZ-AZE");
    private static final Corridor KAZ_TUR = Corridor.parse("KAZ-TUR");
    private static final Ledger LEDGER = Ledger.bundled();

    private static TargetStatement target(String id, Flow flow, String amount, String published, String deadline) {
        return new TargetStatement(
                new Header(
                        id,
                        Subject.of(KAZ_AZE, Side.UNKNOWN, flow),
                        new Source("a source", PartialDate.parse(published), ""),
                        Optional.empty(),
                        ""),
                Optional.of(Hedge.EXACTLY),
                Optional.of(Amount.parse(amount)),
                Optional.empty(),
                Optional.empty(),
                deadline.isEmpty() ? Optional.empty() : Optional.of(ReportingPeriod.parse(deadline)),
                "",
                "",
                "");
    }

    private static List<String> ids(Rung rung) {
        return rung.statements().stream().map(Statement::id).toList();
    }

    private static Ladder of(Statement... rows) {
        return Ladder.of(Ledger.of(List.of(rows)), KAZ_AZE);
    }

    @Test
    void turkiye() {
        Ladder ladder = Ladder.of(LEDGER, KAZ_TUR);

        assertThat(ladder.rungs()).extracting(r -> r.amount().toDouble()).containsExactly(10e9, 5e9, 15e9);
        assertThat(ladder.rungs()).extracting(Rung::flow).containsOnly(Flow.TURNOVER);
        // T10 repeats E3. T9 and T8, known to the year 2021, count as of its end.
        assertThat(ids(ladder.rungs().get(0)))
                .containsExactly("T1", "T2", "T3", "T5", "T7", "T9", "E3", "T11", "T12", "T13", "T15");
        assertThat(ids(ladder.rungs().get(1))).containsExactly("T4", "T6", "T8", "T24");
        assertThat(ids(ladder.rungs().get(2))).containsExactly("T14", "T16");
        assertThat(ladder.rungs().get(0).firstStated()).isEqualTo(LocalDate.of(2010, 5, 25));
        assertThat(ladder.rungs().get(0).lastStated()).isEqualTo(LocalDate.of(2025, 7, 28));
        assertThat(ladder.rungs()).allMatch(r -> r.deadline().isEmpty());
        assertThat(ladder.withoutLevel()).isEmpty();
    }

    @Test
    void azerbaijan() {
        Ladder ladder = Ladder.of(LEDGER, KAZ_AZE);

        assertThat(ladder.rungs()).extracting(r -> r.amount().toDouble()).containsExactly(500e6, 1e9);
        assertThat(ids(ladder.rungs().get(0))).containsExactly("T18");
        // C2 is written from Azerbaijan's end, "1 billion"; the T rows say 1000 million.
        assertThat(ids(ladder.rungs().get(1))).containsExactly("T21", "T22", "D2", "C2", "T23");
        assertThat(ladder.withoutLevel()).extracting(Statement::id).containsExactly("T17", "T19", "T20");
    }

    @Test
    void fromTheOtherEndTheLadderIsTheSame() {
        Ladder ladder = Ladder.of(LEDGER, KAZ_AZE.reversed());

        assertThat(ladder.rungs()).hasSize(2);
        assertThat(ids(ladder.rungs().get(1))).containsExactly("T21", "T22", "D2", "C2", "T23");
    }

    @Test
    void theOrderOfRowsDoesNotMatter() {
        List<Statement> rows = new ArrayList<>(LEDGER.statements());
        Collections.shuffle(rows, new Random(1));

        assertThat(Ladder.of(Ledger.of(rows), KAZ_TUR).rungs())
                .isEqualTo(Ladder.of(LEDGER, KAZ_TUR).rungs());
    }

    @Test
    void anEchoStandsInForAnOriginThatIsNotThere() {
        Rung ten = Ladder.of(LEDGER.without("E3"), KAZ_TUR).rungs().get(0);

        assertThat(ids(ten)).contains("T10").doesNotContain("E3");
    }

    @Test
    void asOfAnEarlyDayTheLadderIsShorter() {
        Ladder early = Ladder.of(LEDGER.asOf(LocalDate.of(2022, 5, 31)), KAZ_TUR);

        assertThat(early.rungs()).extracting(r -> r.amount().toDouble()).containsExactly(10e9, 5e9);
        assertThat(ids(early.rungs().get(1))).containsExactly("T4", "T6", "T8");
    }

    @Test
    void aCorridorWithoutTargetsHasAnEmptyLadder() {
        assertThat(Ladder.of(LEDGER, Corridor.parse("KAZ[Aktobe Region]-AZE")).rungs())
                .isEmpty();
        assertThat(Ladder.of(LEDGER, Corridor.parse("TUR-AZE")).withoutLevel()).isEmpty();
    }

    @Test
    void levelsAreOneRungByNumberFlowAndCurrency() {
        Ladder ladder = of(
                target("A", Flow.TURNOVER, "1 billion USD", "2020", ""),
                target("B", Flow.TURNOVER, "1000 million USD", "2021", ""),
                target("C", Flow.TURNOVER, "1.00 billion USD", "2022", ""),
                target("D", Flow.EXPORTS, "1 billion USD", "2023", ""),
                target("E", Flow.TURNOVER, "1 billion EUR", "2024", ""));

        assertThat(ladder.rungs())
                .extracting(LadderTest::ids)
                .containsExactly(List.of("A", "B", "C"), List.of("D"), List.of("E"));
    }

    @Test
    void theDeadlineIsTheLatestOneStated() {
        Ladder ladder = of(
                target("A", Flow.TURNOVER, "1 billion USD", "2020", "2025"),
                target("B", Flow.TURNOVER, "1 billion USD", "2022", "2030"),
                target("C", Flow.TURNOVER, "1 billion USD", "2024", ""));

        assertThat(ladder.rungs().get(0).deadline()).contains(ReportingPeriod.ofYear(2030));
    }

    @Test
    void rungsAreChecked() {
        TargetStatement target = target("A", Flow.TURNOVER, "1 billion USD", "2020", "");
        List<TargetStatement> statements = new ArrayList<>(List.of(target));
        Rung rung = new Rung(Flow.TURNOVER, Amount.parse("1 billion USD"), statements);
        statements.clear();

        assertThat(rung.statements()).containsExactly(target);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Rung(Flow.TURNOVER, Amount.parse("1 billion USD"), List.of()))
                .withMessage("statements must hold at least one, but was none");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Rung(Flow.TURNOVER, Amount.parse("0 USD"), List.of(target)))
                .withMessageStartingWith("amount must be positive");
    }

    @Test
    void theTargetsHistoryIsOneObject() {
        Ladder ladder = Ladder.of(LEDGER, KAZ_TUR);
        // 10 (2010), 5 (2017), 10 (2018), 15 (2024), 10 as the press had it a day before 15 was said again (2025).
        assertThat(ladder.moves(Flow.TURNOVER))
                .extracting(move -> move.stated() + " " + move.to().toDouble() / 1e9 + " " + move.isRaised())
                .containsExactly(
                        "2010-05-25 10.0 false",
                        "2017-09-09 5.0 false",
                        "2018-04-20 10.0 true",
                        "2024-11-12 15.0 true",
                        "2025-07-28 10.0 false",
                        "2025-07-29 15.0 true");
        assertThat(ladder.moves(Flow.TURNOVER).get(0).from()).isEmpty();
        assertThat(ladder.moves(Flow.EXPORTS)).isEmpty();
        assertThat(ladder.rungs().stream().map(ladder::course))
                .containsExactly(Course.RAISED, Course.RAISED, Course.STANDING);
    }

    @Test
    void ofTwoLevelsOfOneDayTheHigherCounts() {
        Ladder ladder = of(
                target("A", Flow.TURNOVER, "1 billion USD", "2020", ""),
                target("B", Flow.TURNOVER, "3 billion USD", "2022-05-01", ""),
                target("C", Flow.TURNOVER, "2 billion USD", "2022-05-01", ""));
        assertThat(ladder.moves(Flow.TURNOVER))
                .extracting(move -> move.stated() + " " + move.to().toDouble() / 1e9)
                .containsExactly("2020 1.0", "2022-05-01 3.0");
    }

    @Test
    void aTargetOfSomethingElseThanAFlowIsNoRung() {
        TargetStatement target = target("A", Flow.TURNOVER, "1 billion USD", "2020", "");
        Subject freight = new Subject(
                KAZ_AZE.home(), Optional.empty(), Optional.of(KAZ_AZE.partner()), Side.UNKNOWN, Optional.empty());
        TargetStatement other = new TargetStatement(
                new Header("B", freight, target.source(), Optional.empty(), "transit freight"),
                target.hedge(),
                target.amount(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "",
                "",
                "");
        Ladder ladder = of(target, other);
        assertThat(ladder.rungs()).hasSize(1);
        assertThat(ids(ladder.rungs().get(0))).containsExactly("A");
        assertThat(ladder.withoutLevel()).isEmpty();
    }

    @Test
    void whatBecameOfALevelIsReadOffWhatWasStatedLater() {
        Ladder ladder = of(
                target("A", Flow.TURNOVER, "10 billion USD", "2010", ""),
                target("B", Flow.TURNOVER, "5 billion USD", "2017", ""),
                target("C", Flow.TURNOVER, "900 billion KZT", "2018", ""),
                target("D", Flow.EXPORTS, "1 billion USD", "2012", ""));
        assertThat(ladder.rungs().stream().map(ladder::course))
                .containsExactly(Course.LOWERED, Course.STANDING, Course.STANDING, Course.STANDING);
        assertThat(rung(ladder, "C").isInDollars()).isFalse();
        assertThat(ladder.moves(Flow.TURNOVER))
                .extracting(move -> move.to().toDouble() / 1e9)
                .containsExactly(10.0, 5.0);
        LocalDate day = LocalDate.of(2017, 12, 31);
        Ladder given = ladder.withWithdrawn(Flow.TURNOVER, Amount.parse("5000 million USD"), day);
        assertThat(given.course(rung(given, "B"))).isEqualTo(Course.WITHDRAWN);
        assertThat(ladder.course(rung(ladder, "B"))).isEqualTo(Course.STANDING);
        // Stated again after it was given up: taken up.
        Ladder again = of(
                target("A", Flow.TURNOVER, "10 billion USD", "2010", ""),
                target("B", Flow.TURNOVER, "5 billion USD", "2017", ""),
                target("B2", Flow.TURNOVER, "5 billion USD", "2019", ""));
        assertThat(again.withWithdrawn(Flow.TURNOVER, Amount.parse("5 billion USD"), day)
                        .course(rung(again, "B")))
                .isEqualTo(Course.STANDING);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ladder.withWithdrawn(Flow.TURNOVER, Amount.parse("5 billion USD"), day.minusDays(1)))
                .withMessage("date must not be before the level was stated first, 2017-12-31, but was 2017-12-30");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ladder.withWithdrawn(Flow.EXPORTS, Amount.parse("5 billion USD"), day))
                .withMessage("amount must be a level of the ladder for EXPORTS, but was 5 billion USD");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> of(target("E", Flow.TURNOVER, "1 billion USD", "2010", ""))
                        .course(rung(ladder, "B")))
                .withMessageContaining("rung must be one of the ladder");
    }

    private static Rung rung(Ladder ladder, String id) {
        return ladder.rungs().stream()
                .filter(rung -> ids(rung).contains(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aDeadlineThatWasOverWhenTheLevelWasStatedAgainNoLongerBinds() {
        DeadlinePhrases phrases = DeadlinePhrases.bundled();
        Rung restated = of(
                        target("A", Flow.TURNOVER, "1 billion USD", "2010", "2015"),
                        target("B", Flow.TURNOVER, "1 billion USD", "2019-03", ""))
                .rungs()
                .get(0);
        assertThat(restated.deadline(phrases).isNone()).isTrue();
        assertThat(restated.deadline(phrases).basis())
                .isEqualTo("stated: 2015, over when the level was stated again on 2019-03-31");
        assertThat(restated.deadline()).contains(ReportingPeriod.ofYear(2015));
        Rung inTime = of(
                        target("A", Flow.TURNOVER, "1 billion USD", "2010", "2015"),
                        target("B", Flow.TURNOVER, "1 billion USD", "2015-12-31", ""))
                .rungs()
                .get(0);
        assertThat(inTime.deadline(phrases)).isEqualTo(Deadline.of(2015));
    }

    @Test
    void theLadderOfAzerbaijanMoves() {
        assertThat(Ladder.of(LEDGER, KAZ_AZE).moves(Flow.TURNOVER))
                .extracting(move -> move.stated() + " " + move.to().toDouble() / 1e9 + " " + move.isRaised())
                .containsExactly("2017 0.5 false", "2022-08-24 1.0 true");
        Ladder ladder = Ladder.of(LEDGER, KAZ_AZE);
        assertThat(ladder.rungs().stream().map(ladder::course)).containsExactly(Course.RAISED, Course.STANDING);
        assertThat(ladder.rungs().stream().map(rung -> rung.deadline(DeadlinePhrases.bundled())))
                .extracting(Deadline::toString)
                .containsExactly("2020", "2026-2028");
    }

    @Test
    void theDeadlineOfARungIsThatOfTheLatestStatementThatNamesATime() {
        DeadlinePhrases phrases = DeadlinePhrases.bundled();
        List<Rung> rungs = Ladder.of(LEDGER, KAZ_TUR).rungs();
        // T12, "in perspective / eventually", is later than "medium term" of 2022, and names none.
        assertThat(rungs.get(0).deadline(phrases)).hasToString("2025-2032");
        assertThat(rungs.get(1).deadline(phrases)).hasToString("2023-2027");
        assertThat(rungs.get(2).deadline(phrases).isNone()).isTrue();
    }
}
