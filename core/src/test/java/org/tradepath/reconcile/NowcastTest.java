package org.tradepath.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.tradepath.stated.Basis;
import org.tradepath.stated.Hedge;
import org.tradepath.stated.Statement;
import org.tradepath.trade.Flow;
import org.tradepath.trade.Side;

/** The ways to complete a year of which the first months are stated, worked through by hand; all figures are rounded to a tenth of a million. */
class NowcastTest {

    private static final Offset<Double> ROUNDED = within(0.5e6);

    /** 480 of 720 million in the first eight months of 2024, and 600 in those of 2025. */
    private static final List<Statement> EIGHT_MONTHS = List.of(
            Rows.turnover("Y4", "2024", "720.0 million USD"),
            Rows.turnover("A4", "2024-01/2024-08", "480.0 million USD"),
            Rows.turnover("A5", "2025-01/2025-08", "600.0 million USD"));

    private static List<Nowcast> nowcasts(List<Statement> rows, Statement... more) {
        List<Statement> all = new ArrayList<>(rows);
        all.addAll(List.of(more));
        return Nowcast.of(new EvidenceReader(all, 2025).evidence());
    }

    private static Nowcast nowcast(List<Statement> rows, Statement... more) {
        List<Nowcast> nowcasts = nowcasts(rows, more);
        assertThat(nowcasts).hasSize(1);
        return nowcasts.get(0);
    }

    private static List<Double> weights(Nowcast nowcast) {
        return nowcast.likelihood().parts().stream()
                .map(Likelihood.Part::weight)
                .toList();
    }

    @Test
    void aYearIsScaledOrAddedToOrGoesOn() {
        Nowcast year = nowcast(
                EIGHT_MONTHS,
                Rows.turnover("M3", "2025-Q1", "150.0 million USD"),
                Rows.turnover("M6", "2025-H1", "400.0 million USD"));

        assertThat(year.level()).isEqualTo(LogLevel.ofYear(Side.HOME, Flow.TURNOVER, 2025));
        assertThat(year.months()).isEqualTo(8);
        assertThat(year.scaled()).isCloseTo(600e6 * 720 / 480, ROUNDED);
        assertThat(year.added()).isCloseTo(600e6 + 240e6, ROUNDED);
        // The rate since the latest figure that is two months older or more: 200 in two months.
        assertThat(year.running().orElseThrow()).isCloseTo(600e6 + 4 * 100e6, ROUNDED);
        assertThat(year.scalings()).containsExactly(year.scaled());
        double[] ways = {year.scaled(), year.added(), year.running().getAsDouble()};
        double[] spreads = {0.3, 0.15, 0.2};
        for (int m = 0; m < 3; m++) {
            Likelihood.Part part = year.likelihood().part(m);
            assertThat(part.low()).isEqualTo(StrictMath.log(ways[m])).isEqualTo(part.high());
            assertThat(part.noise()).isEqualTo(spreads[m]);
        }
        assertThat(weights(year)).containsExactly(0.2, 0.45, 0.35);
        assertThat(year.isLinear()).isTrue();
    }

    @Test
    void oneFigureOrOneTooRecentOrNoGrowthGivesNoRate() {
        assertThat(nowcast(EIGHT_MONTHS).running()).isEmpty();
        assertThat(weights(nowcast(EIGHT_MONTHS))).containsExactly(0.2, 0.45);
        assertThat(nowcast(EIGHT_MONTHS, Rows.turnover("M", "2025-01/2025-07", "550.0 million USD"))
                        .running())
                .isEmpty();
        assertThat(nowcast(EIGHT_MONTHS, Rows.turnover("M", "2025-H1", "600.0 million USD"))
                        .running())
                .isEmpty();
    }

    @Test
    void lastYearsMonthsMayComeFromAStatedChange() {
        Nowcast year = nowcast(
                List.of(EIGHT_MONTHS.get(0), EIGHT_MONTHS.get(2)),
                Rows.change("X", "2025-01/2025-08", "2024-01/2024-07", Hedge.EXACTLY, "100.0"),
                Rows.change("C", "2025-01/2025-08", "2024-01/2024-08", Hedge.EXACTLY, "25.0"));

        assertThat(year.scaled()).isCloseTo(600e6 * 720 / 480, within(1e6));
        assertThat(year.added()).isCloseTo(600e6 + 240e6, within(1e6));
    }

    @Test
    void everyFigureOfTheYearHasItsScaling() {
        Nowcast year = nowcast(
                EIGHT_MONTHS,
                Rows.turnover("M4", "2024-Q1", "120.0 million USD"),
                Rows.turnover("M5", "2025-Q1", "150.0 million USD"));

        assertThat(year.scalings()).hasSize(2);
        assertThat(year.scalings().get(0)).isCloseTo(150e6 * 720 / 120, within(2e6));
        assertThat(year.scalings().get(1)).isEqualTo(year.scaled());
    }

    @Test
    void nothingIsToldWithoutLastYearOrOfAYearThatIsStated() {
        assertThat(nowcasts(EIGHT_MONTHS.subList(1, 3))).isEmpty();
        assertThat(nowcasts(List.of(EIGHT_MONTHS.get(0), EIGHT_MONTHS.get(2)))).isEmpty();
        assertThat(nowcasts(EIGHT_MONTHS, Rows.turnover("Y5", "2025", "830.0 million USD")))
                .isEmpty();
        // Eight months that had all of their year, or more, leave nothing to add and nothing to scale by.
        assertThat(nowcasts(List.of(
                        Rows.turnover("Y4", "2024", "480.0 million USD"), EIGHT_MONTHS.get(1), EIGHT_MONTHS.get(2))))
                .isEmpty();
    }

    @Test
    void figuresOfUnknownSideAreNobodys() {
        assertThat(nowcasts(
                        EIGHT_MONTHS.subList(0, 2),
                        Rows.level(
                                Rows.header("U", Side.UNKNOWN, Flow.TURNOVER),
                                "2025-01/2025-08",
                                Hedge.EXACTLY,
                                "600.0 million USD",
                                Basis.STATED)))
                .isEmpty();
    }

    @Test
    void exportsAreNotLinear() {
        assertThat(nowcast(List.of(
                                Rows.level("Y4", Flow.EXPORTS, "2024", Hedge.EXACTLY, "720.0 million USD"),
                                Rows.level("A4", Flow.EXPORTS, "2024-01/2024-08", Hedge.EXACTLY, "480.0 million USD"),
                                Rows.level("A5", Flow.EXPORTS, "2025-01/2025-08", Hedge.EXACTLY, "600.0 million USD")))
                        .isLinear())
                .isFalse();
    }

    @Test
    void aWayCountsLessWhereItFailedBefore() {
        List<Statement> before = new ArrayList<>(EIGHT_MONTHS);
        before.add(Rows.turnover("Y3", "2023", "600.0 million USD"));
        before.add(Rows.turnover("A3", "2023-01/2023-08", "400.0 million USD"));
        before.add(Rows.turnover("M4", "2024-H1", "300.0 million USD"));
        List<Double> weights = weights(nowcast(before, Rows.turnover("M5", "2025-H1", "400.0 million USD")));

        // For 2024, of 720 in the end, scaling would have said 720, adding 680, and going on at 90 a month 840.
        double added = StrictMath.log(680 / 720.0) / 0.15;
        double running = StrictMath.log(840 / 720.0) / 0.2;
        assertThat(weights.get(0)).isCloseTo(0.2, within(1e-4));
        assertThat(weights.get(1)).isCloseTo(0.45 * StrictMath.exp(-0.5 * added * added), within(1e-3));
        assertThat(weights.get(2)).isCloseTo(0.35 * StrictMath.exp(-0.5 * running * running), within(2e-3));
    }

    @Test
    void whatFailedForTheOtherSideOrFlowCountsNothing() {
        List<Statement> rows = new ArrayList<>(EIGHT_MONTHS);
        int id = 0;
        for (Side side : new Side[] {Side.HOME, Side.PARTNER}) {
            for (String[] said : new String[][] {
                {"2023", "600.0"}, {"2023-01/2023-08", "400.0"}, {"2024", "900.0"}, {"2024-01/2024-08", "480.0"}
            }) {
                Flow flow = side == Side.HOME ? Flow.EXPORTS : Flow.TURNOVER;
                rows.add(Rows.level(
                        Rows.header("S" + id++, side, flow),
                        said[0],
                        Hedge.EXACTLY,
                        said[1] + " million USD",
                        Basis.STATED));
            }
        }
        assertThat(weights(nowcast(rows))).containsExactly(0.2, 0.45);
    }

    @Test
    void waysThatAllFailedAreEquallyBad() {
        assertThat(weights(nowcast(List.of(
                        Rows.turnover("Y3", "2023", "600.0 USD"),
                        Rows.turnover("A3", "2023-01/2023-08", "400.0 USD"),
                        Rows.turnover("M4", "2024-H1", "300.0 USD"),
                        Rows.turnover("A4", "2024-01/2024-08", "480.0 USD"),
                        Rows.turnover("Y4", "2024", "720.0 million USD"),
                        Rows.turnover("A5", "2025-01/2025-08", "600.0 million USD")))))
                .containsExactly(0.2, 0.45);
    }
}
