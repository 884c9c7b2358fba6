package org.tradepath.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tradepath.reconcile.Reconciler;
import org.tradepath.stated.Header;
import org.tradepath.stated.Hedge;
import org.tradepath.stated.Kind;
import org.tradepath.stated.Ledger;
import org.tradepath.stated.LevelStatement;
import org.tradepath.stated.Multiple;
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

class LookBackTest {

    private static final Ledger LEDGER = Ledger.bundled();
    private static final Corridor KAZ_TUR = Corridor.parse("KAZ-TUR");
    private static final LocalDate UNTIL = LocalDate.of(2025, 12, 31);
    private static final LookBack LOOK_BACK = LookBack.withDefaults()
            .withReconciler(Reconciler.withDefaults().withDraws(200))
            .withPaths(5000);

    /** The targets of some statements alone, with all figures. */
    private static Ledger withTargets(Ledger ledger, String... ids) {
        List<String> kept = List.of(ids);
        return Ledger.of(ledger.statements().stream()
                .filter(s -> s.kind() != Kind.TARGET || kept.contains(s.id()))
                .toList());
    }

    private static Map<String, LookBackRow> rows(LookBack lookBack, Ledger ledger, Corridor corridor, LocalDate until) {
        return lookBack.at(ledger, corridor, until).rows().stream()
                .collect(Collectors.toMap(row -> row.statement().id(), Function.identity()));
    }

    @Test
    void theTenBillionOf2010AndTheFiveOf2017() {
        Map<String, LookBackRow> rows = rows(LOOK_BACK, withTargets(LEDGER, "T1", "T4", "T24"), KAZ_TUR, UNTIL);
        LookBackRow ten = rows.get("T1");
        assertThat(ten.day()).isEqualTo(LocalDate.of(2010, 5, 25));
        assertThat(ten.isPseudoRealTime()).isTrue();
        // Two flows of two sides, 1992 to 2009, less what the panel lacks.
        assertThat(ten.laterVintage()).isBetween(60, 72);
        assertThat(ten.reachedBySince().value()).isBetween(0.1, 0.4);
        assertThat(ten.reached()).isEmpty();
        assertThat(ten.reachedNow()).isLessThan(0.1);
        assertThat(ten.reachedByDeadline()).isEmpty();
        LookBackRow five = rows.get("T4");
        assertThat(five.reached()).hasValue(2022);
        assertThat(five.reachedNow()).isGreaterThan(0.95);
        assertThat(five.medianYear().year().getAsInt()).isBetween(2024, 2032);
        // Since March 2022 the official figures are out: in real time, and with a deadline.
        LookBackRow again = rows.get("T24");
        assertThat(again.isPseudoRealTime()).isFalse();
        assertThat(again.reachedByDeadline()).isPresent();
        assertThat(again.inTime()).hasValue(1);
        assertThat(ten.inTime()).isEmpty();
    }

    @Test
    void whatCameAfterADayChangesNoBitOfIt() {
        Ledger one = withTargets(LEDGER, "T5");
        // Every level from 2018 on, and everything published since, is another.
        Ledger scrambled = Ledger.of(one.statements().stream()
                .filter(s -> s.source().published().lastDay().isBefore(LocalDate.of(2018, 4, 21))
                        || s instanceof LevelStatement)
                .map(LookBackTest::scrambledSince2018)
                .toList());
        LocalDate until = LocalDate.of(2022, 12, 31);
        LookBackRow as = LOOK_BACK.at(one, KAZ_TUR, until).rows().get(0);
        LookBackRow otherwise = LOOK_BACK.at(scrambled, KAZ_TUR, until).rows().get(0);
        assertThat(otherwise.laterVintage()).isEqualTo(as.laterVintage());
        assertThat(otherwise.levelThen()).isEqualTo(as.levelThen());
        assertThat(otherwise.reachedBySince()).isEqualTo(as.reachedBySince());
        assertThat(otherwise.medianYear()).isEqualTo(as.medianYear());
        assertThat(otherwise.reachedNow()).isNotEqualTo(as.reachedNow());
    }

    private static Statement scrambledSince2018(Statement statement) {
        if (statement instanceof LevelStatement level && level.period().last().getYear() >= 2018) {
            return new LevelStatement(
                    level.header(),
                    level.period(),
                    level.hedge(),
                    Amount.parse("77 billion USD"),
                    level.basis(),
                    level.valuation());
        }
        return statement;
    }

    @Test
    void inRealTimeThereWereNoFigures() {
        LookBackReport none = LOOK_BACK.inRealTime().at(withTargets(LEDGER, "T1"), KAZ_TUR, UNTIL);
        assertThat(none.rows()).isEmpty();
        assertThat(none.leftOut())
                .singleElement()
                .satisfies(left -> assertThat(left.reason()).contains("ledger must hold a level"));
        LookBackRow row = LOOK_BACK
                .inRealTime()
                .at(withTargets(LEDGER, "T14"), KAZ_TUR, UNTIL)
                .rows()
                .get(0);
        assertThat(row.isPseudoRealTime()).isFalse();
    }

    @Test
    void aLongerLagKnowsLess() {
        Ledger ledger = withTargets(LEDGER, "T1");
        int after3 = LOOK_BACK.at(ledger, KAZ_TUR, UNTIL).rows().get(0).laterVintage();
        int after12 = LOOK_BACK
                .withPublicationLag(12)
                .at(ledger, KAZ_TUR, UNTIL)
                .rows()
                .get(0)
                .laterVintage();
        // The four figures of 2009.
        assertThat(after12).isEqualTo(after3 - 4);
    }

    @Test
    void aMultipleIsOneOfItsBaseYear() {
        LookBackRow doubled = LOOK_BACK
                .at(withTargets(LEDGER, "T19"), Corridor.parse("KAZ-AZE"), UNTIL)
                .rows()
                .get(0);
        assertThat(doubled.goal()).hasToString("2 times 2016 by 2020");
        assertThat(doubled.level()).isBetween(2.4e8, 3e8);
        assertThat(doubled.reached()).hasValue(2022);
        assertThat(doubled.inTime()).hasValue(0);
        assertThat(doubled.reachedByDeadline().orElseThrow().value())
                .isLessThan(doubled.reachedBySince().value());
    }

    private static TargetStatement target(String id, String amount, String deadline, String phrase, String published) {
        return odd(id, Optional.of(Amount.parse(amount)), deadline, phrase, published);
    }

    private static TargetStatement odd(
            String id, Optional<Amount> amount, String deadline, String phrase, String published) {
        return new TargetStatement(
                new Header(
                        id,
                        Subject.of(KAZ_TUR, Side.UNKNOWN, Flow.TURNOVER),
                        new Source("a source", PartialDate.parse(published), ""),
                        Optional.empty(),
                        ""),
                Optional.of(Hedge.EXACTLY),
                amount,
                amount.isPresent() ? Optional.empty() : Optional.of(Multiple.parse("2")),
                amount.isPresent() ? Optional.empty() : Optional.of(ReportingPeriod.ofYear(1985)),
                deadline.isEmpty() ? Optional.empty() : Optional.of(ReportingPeriod.parse(deadline)),
                phrase,
                "",
                "");
    }

    private static Ledger with(Ledger ledger, TargetStatement... targets) {
        return Ledger.of(
                Stream.concat(ledger.statements().stream(), Stream.of(targets)).toList());
    }

    @Test
    void oneOddTargetDoesNotTakeTheOthersWithIt() {
        Ledger odd = with(
                withTargets(LEDGER, "T24"),
                target("euro", "5 billion EUR", "", "", "2018"),
                target("far", "5 billion USD", "2100", "", "2018"),
                odd("before", Optional.empty(), "", "", "2018"),
                target("zero", "5 billion USD", "", "by 0000", "2022-09"),
                target("early", "5 billion USD", "", "", "1970"));
        LookBackReport report = LOOK_BACK.at(odd, KAZ_TUR, UNTIL);
        assertThat(report.rows()).extracting(row -> row.statement().id()).containsExactlyInAnyOrder("T24", "zero");
        assertThat(report.rows())
                .filteredOn(row -> row.statement().id().equals("zero"))
                .allMatch(row -> row.goal().deadline().isNone());
        Map<String, String> reasons = report.leftOut().stream()
                .collect(Collectors.toMap(left -> left.statement().id(), LookBackReport.LeftOut::reason));
        assertThat(reasons).containsOnlyKeys("euro", "far", "before", "early");
        assertThat(reasons.get("euro")).contains("must be in USD");
        assertThat(reasons.get("far")).isEqualTo("deadline must lie in [1, 2078], but was 2100");
        assertThat(reasons.get("before")).contains("base of the multiple must lie in");
        // The others are as if it had not been stated.
        LookBackRow alone =
                LOOK_BACK.at(withTargets(LEDGER, "T24"), KAZ_TUR, UNTIL).rows().get(0);
        assertThat(rows(LOOK_BACK, odd, KAZ_TUR, UNTIL).get("T24").reachedBySince())
                .isEqualTo(alone.reachedBySince());
    }

    @Test
    void aDeadlineIsMissedOnTheLastDayOfItsYear() {
        Ledger ledger = with(withTargets(LEDGER), target("by2025", "90 billion USD", "2025", "", "2023"));
        assertThat(LOOK_BACK
                        .at(ledger, KAZ_TUR, LocalDate.of(2025, 6, 30))
                        .rows()
                        .get(0)
                        .inTime())
                .isEmpty();
        assertThat(LOOK_BACK.at(ledger, KAZ_TUR, UNTIL).rows().get(0).inTime()).hasValue(0);
    }
}
