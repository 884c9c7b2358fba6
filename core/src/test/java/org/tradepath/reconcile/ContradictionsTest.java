package org.tradepath.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.tradepath.reconcile.Said.CORRIDOR;
import static org.tradepath.reconcile.Said.change;
import static org.tradepath.reconcile.Said.factor;
import static org.tradepath.reconcile.Said.level;
import static org.tradepath.reconcile.Said.record;
import static org.tradepath.reconcile.Said.share;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tradepath.stated.Header;
import org.tradepath.stated.Hedge;
import org.tradepath.stated.Ledger;
import org.tradepath.stated.ShareStatement;
import org.tradepath.stated.Statement;
import org.tradepath.stated.Wording;
import org.tradepath.trade.Corridor;
import org.tradepath.trade.Economy;
import org.tradepath.trade.Flow;
import org.tradepath.trade.Side;

class ContradictionsTest {

    private static final Contradictions SEARCH = Contradictions.withDefaults();

    private static List<String> find(Statement... statements) {
        Conflicts conflicts = SEARCH.find(Ledger.of(List.of(statements)), CORRIDOR);
        assertThat(conflicts.complete()).isTrue();
        return conflicts.conflicts().stream().map(Conflict::toString).toList();
    }

    private static Statement home(String id, Flow flow, String period, String amount) {
        return level(id, Side.HOME, flow, period, Hedge.EXACTLY, amount);
    }

    @Test
    void nothingContradictsNothing() {
        Conflicts none = SEARCH.find(Ledger.of(List.of()), CORRIDOR);
        assertThat(none.conflicts()).isEmpty();
        assertThat(none.complete()).isTrue();
        assertThat(none.suspects()).isEmpty();
        assertThat(find(level("A", "2022", "461.9 million USD"))).isEmpty();
        assertThat(find(level("A", "2022", "0 USD"))).isEmpty();
        assertThat(find(record("A", Side.HOME, Flow.TURNOVER, "2022"))).isEmpty();
        assertThat(find(change("A", "2022", "2021", "40"))).isEmpty();
    }

    @Test
    void boundsAloneMayAgreeOrNot() {
        Statement low = level("A", Side.HOME, Flow.TURNOVER, "2022", Hedge.MORE_THAN, "500 million USD");
        Statement lower = level("B", Side.HOME, Flow.TURNOVER, "2022", Hedge.AT_LEAST, "450 million USD");
        Statement high = level("C", Side.HOME, Flow.TURNOVER, "2022", Hedge.AT_MOST, "480 million USD");
        assertThat(find(low, lower)).isEmpty();
        assertThat(find(low, lower, high)).containsExactly("A, C");
    }

    @ParameterizedTest
    @CsvSource({
        // 500 is 499.5 to 500.5; its round step is 100.
        "EXACTLY,   499.6, false",
        "EXACTLY,   499.4, true",
        "EXACTLY,   500.6, true",
        "ABOUT,     399,   true",
        "ABOUT,     401,   false",
        "ABOUT,     601,   true",
        "NEARLY,    399,   true",
        "NEARLY,    401,   false",
        "NEARLY,    501,   true",
        "MORE_THAN, 499,   true",
        "MORE_THAN, 900,   false",
        "AT_LEAST,  499,   true",
        "LESS_THAN, 501,   true",
        "LESS_THAN, 10,    false",
        "AT_MOST,   501,   true",
        "UP_TO,     600,   false",
        "UP_TO,     601,   true",
        "UP_TO,     1,     false",
    })
    void hedgesLeaveTheRoomThatTheirWordsLeave(Hedge hedge, String other, boolean contradictory) {
        // Stated to a thousandth, so that its own rounding does not matter.
        String precise = other.contains(".") ? other + "00" : other + ".000";
        assertThat(find(
                        level("A", Side.HOME, Flow.TURNOVER, "2022", hedge, "500 million USD"),
                        level("B", "2022", precise + " million USD")))
                .hasSize(contradictory ? 1 : 0);
    }

    @Test
    void figuresThatTouchAgree() {
        // 4.05 to 4.15 and 4.15 to 4.25.
        assertThat(find(level("A", "2021", "4.1 billion USD"), level("B", "2021", "4.2 billion USD")))
                .isEmpty();
        // 40 % of 1.0 is 0.4: [0.95, 1.05] x [1.395, 1.405] begins at 1.32525.
        assertThat(find(
                        level("A", "2021", "1.0 million USD"),
                        change("B", "2022", "2021", "40"),
                        level("C", Side.HOME, Flow.TURNOVER, "2022", Hedge.AT_MOST, "1.32525 million USD")))
                .isEmpty();
        assertThat(find(
                        level("A", "2021", "1.0 million USD"),
                        change("B", "2022", "2021", "40"),
                        level("C", Side.HOME, Flow.TURNOVER, "2022", Hedge.AT_MOST, "1.32524 million USD")))
                .containsExactly("A, B, C (a revision)");
    }

    @Test
    void partsAddUpToTheirWhole() {
        assertThat(find(
                        home("X", Flow.EXPORTS, "2021", "300 million USD"),
                        home("M", Flow.IMPORTS, "2021", "110 million USD"),
                        home("T", Flow.TURNOVER, "2021", "450 million USD")))
                .containsExactly("M, T, X");
        // Quarters that do not cover the year exceed it; those that cover it must give it.
        assertThat(find(
                        level("Q1", "2021-Q1", "200 million USD"),
                        level("Q2", "2021-Q2", "200 million USD"),
                        level("Y", "2021", "300 million USD")))
                .containsExactly("Q1, Q2, Y");
        assertThat(find(
                        level("H1", "2021-H1", "100 million USD"),
                        level("H2", "2021-H2", "100 million USD"),
                        level("Y", "2021", "300 million USD")))
                .containsExactly("H1, H2, Y");
        // A year so far does not fall, and several years are the sum of theirs.
        assertThat(find(
                        level("A", "2021-01/2021-06", "100 million USD"),
                        level("B", "2021-01/2021-09", "80 million USD")))
                .containsExactly("A, B");
        assertThat(find(
                        level("A", "2020/2021", "100 million USD"),
                        level("B", "2020", "70 million USD"),
                        level("C", "2021-Q3", "40 million USD")))
                .containsExactly("A, B, C");
        // Exports of the first half are a part of the year's turnover.
        assertThat(find(
                        home("X", Flow.EXPORTS, "2021-H1", "300 million USD"),
                        home("T", Flow.TURNOVER, "2021", "200 million USD")))
                .containsExactly("T, X");
    }

    private static List<String> findInQuarters(Statement... statements) {
        Conflicts conflicts = SEARCH.withHalfYearShare(0.25, 0.75).find(Ledger.of(List.of(statements)), CORRIDOR);
        assertThat(conflicts.conflicts())
                .allMatch(
                        c -> c.presumesHalfYears() && c.explanation().contains("presuming that no half-year has less"));
        return conflicts.conflicts().stream().map(Conflict::toString).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "2021-H1,         26, false",
        "2021-H1,         24, true",
        "2021-H1,         74, false",
        "2021-H1,         76, true",
        "2021-H2,         24, true",
        "2021-H2,         76, true",
        // What is no half-year bounds those that it is in, or that are in it.
        "2021-Q1,         74, false",
        "2021-Q1,         76, true",
        "2021-Q3,         76, true",
        "2021-01/2021-09, 24, true",
        "2021-01/2021-09, 76, false",
        "2021-04/2021-12, 24, true",
    })
    void aHalfYearIsAShareOfItsYear(String period, String amount, boolean contradictory) {
        Statement year = level("A", "2021", "100.0 million USD");
        Statement part = level("B", period, amount + ".0 million USD");
        assertThat(find(year, part)).isEmpty();
        assertThat(findInQuarters(year, part)).hasSize(contradictory ? 1 : 0);
    }

    @Test
    void eitherEndOfTheShareBindsBothHalves() {
        Ledger little =
                Ledger.of(List.of(level("A", "2021", "100.0 million USD"), level("B", "2021-H1", "20.0 million USD")));
        assertThat(SEARCH.withHalfYearShare(0, 1).find(little, CORRIDOR).conflicts())
                .isEmpty();
        assertThat(SEARCH.withHalfYearShare(0.25, 1).find(little, CORRIDOR).conflicts())
                .hasSize(1);
        assertThat(SEARCH.withHalfYearShare(0, 0.75).find(little, CORRIDOR).conflicts())
                .hasSize(1);
        Ledger equal =
                Ledger.of(List.of(level("A", "2021", "100.0 million USD"), level("B", "2021-H1", "50.0 million USD")));
        assertThat(SEARCH.withHalfYearShare(0.5, 0.5).find(equal, CORRIDOR).conflicts())
                .isEmpty();
        assertThat(SEARCH.withHalfYearShare(0.5, 0.5).find(little, CORRIDOR).conflicts())
                .hasSize(1);
    }

    @Test
    void aConflictThatNeedsNoHalfYearsPresumesNone() {
        Ledger ledger =
                Ledger.of(List.of(level("A", "2021-H1", "120.0 million USD"), level("B", "2021", "100.0 million USD")));
        for (Contradictions search : List.of(SEARCH, SEARCH.withHalfYearShare(0.25, 0.75))) {
            assertThat(search.find(ledger, CORRIDOR).conflicts())
                    .hasSize(1)
                    .noneMatch(Conflict::presumesHalfYears)
                    .noneMatch(c -> c.explanation().contains("presuming"));
        }
    }

    @Test
    void theSidesAreNotLinked() {
        assertThat(find(
                        level("A", "2021", "100 million USD"),
                        level("B", Side.PARTNER, Flow.TURNOVER, "2021", Hedge.EXACTLY, "200 million USD")))
                .isEmpty();
        // A figure of unknown side fits one of them, or none.
        Statement home = level("A", "2021", "100 million USD");
        Statement partner = level("B", Side.PARTNER, Flow.TURNOVER, "2021", Hedge.EXACTLY, "200 million USD");
        assertThat(find(
                        home,
                        partner,
                        level("C", Side.UNKNOWN, Flow.TURNOVER, "2021", Hedge.EXACTLY, "200 million USD")))
                .isEmpty();
        assertThat(find(
                        home,
                        partner,
                        level("C", Side.UNKNOWN, Flow.TURNOVER, "2021", Hedge.EXACTLY, "150 million USD")))
                .containsExactly("A, B, C");
    }

    @Test
    void growthContradictsGrowthWithoutAnyLevel() {
        assertThat(find(change("A", "2022", "2021", "40"), change("B", "2022", "2021", "50")))
                .containsExactly("A, B");
        assertThat(find(change("A", "2022", "2021", "40.0"), change("B", "2022", "2021", "41.0")))
                .containsExactly("A, B (a revision)");
        assertThat(find(change("A", "2022", "2021", "-10"), record("B", Side.HOME, Flow.TURNOVER, "2022")))
                .containsExactly("A, B");
        assertThat(find(
                        change("A", "2021", "2020", "10"),
                        change("B", "2022", "2021", "10"),
                        change("C", "2022", "2020", "10")))
                .containsExactly("A, B, C");
    }

    @Test
    void anAmbiguousFactorContradictsOnlyUnderBothReadings() {
        Statement before = level("A", "2021", "100 million USD");
        Statement times = factor("B", Side.HOME, Flow.TURNOVER, "2022", "2021", "3.1", Wording.TIMES_MORE);
        assertThat(find(before, times, level("C", "2022", "310 million USD"))).isEmpty();
        assertThat(find(before, times, level("C", "2022", "410 million USD"))).isEmpty();
        assertThat(find(before, times, level("C", "2022", "360 million USD"))).containsExactly("A, B, C");
        assertThat(find(
                        before,
                        factor("B", Side.HOME, Flow.TURNOVER, "2022", "2021", "3.1", Wording.TIMES),
                        level("C", "2022", "410 million USD")))
                .containsExactly("A, B, C");
    }

    @Test
    void aRecordIsNotBelowAnyEarlierYearNorItsParts() {
        Statement record = record("R", Side.HOME, Flow.TURNOVER, "2022");
        Statement level = level("L", "2022", "460 million USD");
        assertThat(find(record, level, level("E", "2008", "465 million USD"))).containsExactly("E, L, R");
        assertThat(find(
                        record,
                        level,
                        level("E", "2008-H1", "300 million USD"),
                        level("F", "2008-H2", "200 million USD")))
                .containsExactly("E, F, L, R");
        assertThat(find(record, level, level("E", "2023", "500 million USD"))).isEmpty();
        assertThat(find(record, level, home("E", Flow.EXPORTS, "2008", "462 million USD")))
                .containsExactly("E, L, R");
    }

    @ParameterizedTest
    @ValueSource(strings = {"T", ShareStatement.TURNOVER})
    void aShareIsAPartOfItsWhole(String whole) {
        Statement turnover = level("T", "2022", "400 million USD");
        Statement share = share("S", Side.HOME, Flow.EXPORTS, "2022", "75", whole);
        assertThat(find(turnover, share, home("X", Flow.EXPORTS, "2022", "300 million USD")))
                .isEmpty();
        assertThat(find(turnover, share, home("X", Flow.EXPORTS, "2022", "340 million USD")))
                .containsExactly("S, T, X");
        assertThat(find(turnover, share, home("M", Flow.IMPORTS, "2022", "50 million USD")))
                .containsExactly("M, S, T");
    }

    @Test
    void echoesTargetsAndOtherCurrenciesTakeNoPart() {
        Statement origin = level("A", "2022", "461.9 million USD");
        Header copy = new Header("B", origin.subject(), origin.source(), Optional.of("A"), "");
        Statement echo = level("B", "2022", "500 million USD").withHeader(copy);
        assertThat(find(origin, echo)).isEmpty();
        assertThat(find(echo, level("C", "2022", "300 million USD"))).containsExactly("B, C");
        assertThat(find(origin, level("C", "2022", "461.9 billion KZT"))).isEmpty();
        assertThat(SEARCH.find(Ledger.bundled("targets"), Corridor.parse("KAZ-TUR"))
                        .conflicts())
                .isEmpty();
    }

    @Test
    void aRevisionMeasuresTheSameThingTwiceAndNearlyAlike() {
        assertThat(find(level("A", "2023", "529.4 million USD"), level("B", "2023", "533.0 million USD")))
                .containsExactly("A, B (a revision)");
        assertThat(find(level("A", "2023", "529.4 million USD"), level("B", "2023", "545.0 million USD")))
                .containsExactly("A, B");
        Ledger ledger =
                Ledger.of(List.of(level("A", "2023", "529.4 million USD"), level("B", "2023", "545.0 million USD")));
        assertThat(SEARCH.withRevisionTolerance(0.03).find(ledger, CORRIDOR).revisions())
                .hasSize(1);
        // A half-year that exceeds its year by 1 % is no second measurement of it, and 2021 is none of 2022.
        assertThat(find(level("A", "2022-H1", "101 million USD"), level("B", "2022", "100 million USD")))
                .isEmpty();
        assertThat(find(level("A", "2022-H1", "101.0 million USD"), level("B", "2022", "100.0 million USD")))
                .containsExactly("A, B");
        assertThat(find(
                        level("A", "2022", "100.0 million USD"),
                        level("B", "2021", "101.0 million USD"),
                        record("C", Side.HOME, Flow.TURNOVER, "2022")))
                .containsExactly("A, B, C");
    }

    @Test
    void theCapOnConflictsIsReported() {
        List<Statement> statements = IntStream.range(0, 20)
                .mapToObj(i -> level("S" + (10 + i), "2022", (100 + 10 * i) + " million USD"))
                .toList();
        Conflicts all = SEARCH.withMostConflicts(200).find(Ledger.of(statements), CORRIDOR);
        assertThat(all.conflicts())
                .hasSize(190)
                .allMatch(conflict -> conflict.statements().size() == 2);
        assertThat(all.complete()).isTrue();
        assertThat(SEARCH.withMostConflicts(190)
                        .find(Ledger.of(statements), CORRIDOR)
                        .complete())
                .isTrue();
        Conflicts some = SEARCH.withMostConflicts(189).find(Ledger.of(statements), CORRIDOR);
        assertThat(some.conflicts()).hasSize(189);
        assertThat(some.complete()).isFalse();
    }

    @Test
    void settingsAreChecked() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SEARCH.withHalfYearShare(0.6, 0.75))
                .withMessageContaining("low must lie in [0, 0.5]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SEARCH.withHalfYearShare(0.25, Double.NaN))
                .withMessageContaining("high must lie in [0.5, 1]");
        assertThatIllegalArgumentException().isThrownBy(() -> SEARCH.withMostConflicts(0));
        assertThatIllegalArgumentException().isThrownBy(() -> SEARCH.withRevisionTolerance(Double.NaN));
        Ledger ledger = Ledger.of(List.of(level("A", "2022", "1 million USD")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SEARCH.withReporter("A", Economy.of("KAZ")).find(ledger, CORRIDOR))
                .withMessageContaining("reporter of A must be one of");
        assertThat(SEARCH.withReporter("Z", Economy.of("KAZ"))
                        .find(ledger, CORRIDOR)
                        .conflicts())
                .isEmpty();
    }
}
