package org.tradepath.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static org.tradepath.reconcile.Said.CORRIDOR;
import static org.tradepath.reconcile.Said.change;
import static org.tradepath.reconcile.Said.factor;
import static org.tradepath.reconcile.Said.level;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tradepath.stated.Hedge;
import org.tradepath.stated.Ledger;
import org.tradepath.stated.Statement;
import org.tradepath.stated.Wording;
import org.tradepath.trade.Flow;
import org.tradepath.trade.ReportingPeriod;
import org.tradepath.trade.Side;

class LevelRangeTest {

    private static final Contradictions SEARCH = Contradictions.withDefaults();
    private static final Offset<Double> HUNDRED_DOLLARS = within(100.0);

    private static Optional<LevelRange> range(String period, Statement... statements) {
        return SEARCH.range(
                Ledger.of(List.of(statements)), CORRIDOR, Side.HOME, Flow.TURNOVER, ReportingPeriod.parse(period));
    }

    @Test
    void aRangeMayBeOneLevel() {
        assertThat(new LevelRange(5, 5).high()).isEqualTo(5);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LevelRange(5, 4.9))
                .withMessageContaining("high must not be below low (5.0), but was 4.9");
    }

    @Test
    void nothingSaidLeavesEverything() {
        assertThat(range("2022")).contains(new LevelRange(0, Double.POSITIVE_INFINITY));
        assertThat(range("2022", level("A", "2021", "100 million USD")))
                .contains(new LevelRange(0, Double.POSITIVE_INFINITY));
    }

    @Test
    void growthCarriesALevelToAnotherYear() {
        LevelRange range = range("2021", level("A", "2022", "461.9 million USD"), change("B", "2022", "2021", "40"))
                .orElseThrow();
        assertThat(range.low()).isCloseTo(461.85e6 / 1.405, HUNDRED_DOLLARS);
        assertThat(range.high()).isCloseTo(461.95e6 / 1.395, HUNDRED_DOLLARS);
    }

    @Test
    void partsBoundTheirWholeFromBelowAndWholesTheirPartsFromAbove() {
        Statement half = level("A", "2022-H1", "194.1 million USD");
        LevelRange year = range("2022", half).orElseThrow();
        assertThat(year.low()).isCloseTo(194.05e6, HUNDRED_DOLLARS);
        assertThat(year.high()).isInfinite();
        LevelRange rest =
                range("2022-H2", half, level("B", "2022", "461.9 million USD")).orElseThrow();
        assertThat(rest.low()).isCloseTo(461.85e6 - 194.15e6, HUNDRED_DOLLARS);
        assertThat(rest.high()).isCloseTo(461.95e6 - 194.05e6, HUNDRED_DOLLARS);
        assertThat(SEARCH.withHalfYearShare(0.25, 0.75)
                        .range(
                                Ledger.of(List.of(half)),
                                CORRIDOR,
                                Side.HOME,
                                Flow.TURNOVER,
                                ReportingPeriod.ofYear(2022))
                        .orElseThrow()
                        .high())
                .isCloseTo(194.15e6 / 0.25, HUNDRED_DOLLARS);
    }

    @Test
    void readingsWidenTheRangeToTheirHull() {
        LevelRange range = range(
                        "2022",
                        level("A", "2021", "100 million USD"),
                        factor("B", Side.HOME, Flow.TURNOVER, "2022", "2021", "3", Wording.TIMES_MORE))
                .orElseThrow();
        assertThat(range.low()).isCloseTo(99.5e6 * 2.5, HUNDRED_DOLLARS);
        assertThat(range.high()).isCloseTo(100.5e6 * 4.5, HUNDRED_DOLLARS);
        // Whose figure it is does not matter to what it may be: it may be the other side's.
        assertThat(range("2022", level("A", Side.UNKNOWN, Flow.TURNOVER, "2022", Hedge.EXACTLY, "100 million USD")))
                .contains(new LevelRange(0, Double.POSITIVE_INFINITY));
    }

    @Test
    void contradictionsLeaveNothing() {
        Statement a = level("A", "2022", "100 million USD");
        Statement b = level("B", "2022", "200 million USD");
        assertThat(range("2022", a, b)).isEmpty();
        assertThat(range("2021", a, b, change("C", "2022", "2021", "10"))).isEmpty();
        // What has nothing to do with the contradiction stands.
        assertThat(range("2020", a, b, level("C", "2020", "50 million USD"))).isPresent();
    }

    @Test
    void theOtherEndSeesTheSameRange() {
        Ledger ledger = Ledger.of(List.of(
                level("A", Side.PARTNER, Flow.EXPORTS, "2022", Hedge.EXACTLY, "100 million USD"),
                level("B", Side.PARTNER, Flow.TURNOVER, "2022", Hedge.EXACTLY, "300 million USD")));
        ReportingPeriod year = ReportingPeriod.ofYear(2022);
        LevelRange here =
                SEARCH.range(ledger, CORRIDOR, Side.PARTNER, Flow.IMPORTS, year).orElseThrow();
        assertThat(here.low()).isCloseTo(199e6, HUNDRED_DOLLARS);
        assertThat(SEARCH.range(ledger, CORRIDOR.reversed(), Side.HOME, Flow.EXPORTS, year))
                .contains(here);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void aConsistentStatementNeverWidensTheRange(long seed) {
        Random random = new Random(seed);
        List<Statement> statements = new ArrayList<>();
        LevelRange before = new LevelRange(0, Double.POSITIVE_INFINITY);
        int kept = 0;
        for (int i = 0; i < 25; i++) {
            List<Statement> more = new ArrayList<>(statements);
            more.add(random(i, random));
            Optional<LevelRange> range =
                    SEARCH.range(Ledger.of(more), CORRIDOR, Side.HOME, Flow.TURNOVER, ReportingPeriod.ofYear(2022));
            if (SEARCH.find(Ledger.of(more), CORRIDOR).conflicts().isEmpty()) {
                assertThat(range).isPresent();
                // One part in 1e9: what rounding errors may add.
                assertThat(range.get().low()).isGreaterThanOrEqualTo(before.low() * (1 - 1e-9));
                assertThat(range.get().high()).isLessThanOrEqualTo(before.high() * (1 + 1e-9));
                before = range.get();
                statements = more;
                kept++;
            }
        }
        assertThat(kept).isGreaterThan(5);
        assertThat(before).isNotEqualTo(new LevelRange(0, Double.POSITIVE_INFINITY));
    }

    private static Statement random(int i, Random random) {
        String id = "S" + i;
        int year = 2020 + random.nextInt(4);
        Side side = random.nextInt(5) == 0 ? Side.UNKNOWN : Side.HOME;
        Flow flow = random.nextInt(3) > 0 ? Flow.TURNOVER : Flow.EXPORTS;
        String part = List.of("", "", "-H1", "-Q1").get(random.nextInt(4));
        return switch (random.nextInt(4)) {
            case 0 -> change(id, side, flow, 2022 + part, 2021 + part, Hedge.EXACTLY, "" + random.nextInt(60));
            case 1 -> factor(id, side, flow, 2022 + part, 2021 + part, "1", Wording.TIMES_MORE);
            default ->
                level(
                        id,
                        side,
                        flow,
                        year + part,
                        Hedge.values()[random.nextInt(8)],
                        40 + random.nextInt(60) + " million USD");
        };
    }

    @Test
    void aSideMustBeNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SEARCH.range(
                        Ledger.of(List.of()), CORRIDOR, Side.UNKNOWN, Flow.TURNOVER, ReportingPeriod.ofYear(2022)))
                .withMessageContaining("side must be HOME or PARTNER");
    }
}
