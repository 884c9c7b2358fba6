package org.tradepath.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tradepath.growth.GrowthPrior;
import org.tradepath.reconcile.WorldSampler.Quantity;
import org.tradepath.reconcile.WorldSampler.Said;
import org.tradepath.series.History;
import org.tradepath.stated.Basis;
import org.tradepath.stated.ChangeStatement;
import org.tradepath.stated.Hedge;
import org.tradepath.stated.ShareStatement;
import org.tradepath.stated.Statement;
import org.tradepath.stated.Wording;
import org.tradepath.trade.Flow;
import org.tradepath.trade.ReportingPeriod;
import org.tradepath.trade.Side;

/**
 * Small ledgers whose posterior quantiles are compared with importance sampling of the same model ({@link WorldSampler}): the share of
 * the reference's draws below the engine's quantile is the quantile's probability, within what the engine may be off by, and four standard
 * errors of both samples. The engine's are those of as many independent draws as its chains are worth at least. In 270 comparisons with
 * fixed seeds that is at most one false alarm in sixty new seeds.
 */
class PosteriorProofTest {

    /** What tangents and mixtures of nine slices may cost, as a probability. */
    private static final double OFF = 0.02;

    private static final int DRAWS = 4096;

    /** So many draws of a chain are worth one. */
    private static final double CORRELATED = 4;

    private static final int FEW = 60_000;
    private static final int MANY = 250_000;

    private static final GrowthPrior GROWTH = GrowthPrior.forTurnover(3e8);
    private static final double[] PROBABILITIES = {0.05, 0.1, 0.5, 0.9, 0.95};

    record Case(String name, int firstYear, int lastYear, int number, List<Statement> rows, WorldSampler worlds) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static Said stated() {
        return new Said(0.01, 0.05);
    }

    private static Said official() {
        return new Said(0.005, 0);
    }

    private static Said change() {
        return new Said(0.015, 0.05);
    }

    /** Written to a tenth of a million. */
    private static Said tenth(Said said, double millions) {
        return said.reading(1, (millions - 0.05) * 1e6, (millions + 0.05) * 1e6);
    }

    private static Statement level(
            String id, Side side, Flow flow, String period, Hedge hedge, String amount, Basis basis) {
        return Rows.level(Rows.header(id, side, flow), period, hedge, amount, basis);
    }

    private static Statement level(String id, Side side, String period, String amount, Basis basis) {
        return level(id, side, Flow.TURNOVER, period, Hedge.EXACTLY, amount, basis);
    }

    private static WorldSampler worlds(int years, double... segmentSds) {
        return new WorldSampler(years, GROWTH, segmentSds);
    }

    private static Quantity home(int y) {
        return w -> w.home(y);
    }

    private static Quantity homeGrowth(int y) {
        return w -> w.home(y) - w.home(y - 1);
    }

    /** Log share of the segments {@code from} to {@code to} of those from {@code from} to {@code end}, all of so many months. */
    private static double firstHalf(WorldSampler.World w, int from) {
        return -Math.log1p(Math.exp(w.segments[from + 1] - w.segments[from]));
    }

    static List<Case> cases() {
        List<Case> cases = new ArrayList<>();
        cases.add(new Case(
                "one level",
                2022,
                2023,
                FEW,
                List.of(Rows.turnover("A", "2022", "461.9 million USD")),
                worlds(2).say(tenth(stated(), 461.9), 0, home(0))));
        cases.add(new Case(
                "one level, two roundings",
                2022,
                2022,
                FEW,
                List.of(Rows.turnover("A", "2022", "400 million USD")),
                worlds(1).say(stated().reading(0.5, 399.5e6, 400.5e6).reading(0.5, 350e6, 450e6), 0, home(0))));
        cases.add(new Case(
                "more than",
                2022,
                2022,
                FEW,
                List.of(Rows.level("A", Flow.TURNOVER, "2022", Hedge.MORE_THAN, "500 million USD")),
                worlds(1).say(stated().reading(0.8, 500e6, 600e6).reading(0.2, 600e6, 800e6), 0, home(0))));
        cases.add(new Case(
                "two levels that contradict each other",
                2021,
                2022,
                FEW,
                List.of(
                        level("O", Side.HOME, "2021", "420.0 million USD", Basis.OBSERVED),
                        Rows.turnover("A", "2022", "461.9 million USD"),
                        Rows.turnover("B", "2022", "620.0 million USD")),
                worlds(2)
                        .say(tenth(official(), 420), 0, home(0))
                        .say(tenth(stated(), 461.9), 1, home(1))
                        .say(tenth(stated(), 620), 1, home(1))));
        cases.add(new Case(
                "a level and a change",
                2021,
                2022,
                FEW,
                List.of(
                        Rows.turnover("A", "2021", "100.0 million USD"),
                        Rows.change("B", "2022", "2021", Hedge.EXACTLY, "40")),
                worlds(2)
                        .say(tenth(stated(), 100), 0, home(0))
                        .say(change().reading(0.5, 1.395, 1.405).reading(0.5, 1.35, 1.45), 1, homeGrowth(1))));
        cases.add(new Case(
                "a lower bound only",
                2022,
                2022,
                FEW,
                List.of(Rows.level("A", Flow.TURNOVER, "2022", Hedge.AT_LEAST, "300 million USD")),
                worlds(1).say(stated().reading(1, 300e6, Double.POSITIVE_INFINITY), 0, home(0))));
        cases.add(new Case(
                "a lower bound and a change",
                2021,
                2022,
                FEW,
                List.of(
                        Rows.level("A", Flow.TURNOVER, "2022", Hedge.AT_LEAST, "300 million USD"),
                        Rows.turnover("L", "2021", "250.0 million USD")),
                worlds(2)
                        .say(stated().reading(1, 300e6, Double.POSITIVE_INFINITY), 1, home(1))
                        .say(tenth(stated(), 250), 0, home(0))));
        cases.add(new Case(
                "a level of unknown side",
                2022,
                2022,
                MANY,
                List.of(
                        level("U", Side.UNKNOWN, "2022", "500.0 million USD", Basis.STATED),
                        level("H", Side.HOME, "2022", "450.0 million USD", Basis.STATED)),
                worlds(1)
                        .say(tenth(stated(), 500), 0, home(0), w -> w.partner(0))
                        .say(tenth(stated(), 450), 0, home(0))));
        cases.add(new Case(
                "a factor with two readings",
                2021,
                2022,
                FEW,
                List.of(
                        Rows.turnover("A", "2021", "100.0 million USD"),
                        Rows.factor("F", "2022", "2021", Hedge.EXACTLY, "3.1", Wording.TIMES_MORE),
                        Rows.level("B", Flow.TURNOVER, "2022", Hedge.ABOUT, "400 million USD")),
                worlds(2)
                        .say(tenth(stated(), 100), 0, home(0))
                        .say(change().reading(0.5, 3.05, 3.15).reading(0.5, 4.05, 4.15), 1, homeGrowth(1))
                        .say(stated().reading(0.8, 350e6, 450e6).reading(0.2, 300e6, 500e6), 1, home(1))));
        cases.add(new Case(
                "exports and imports",
                2022,
                2022,
                FEW,
                List.of(
                        level("X", Side.HOME, Flow.EXPORTS, "2022", Hedge.EXACTLY, "375.3 million USD", Basis.STATED),
                        level("M", Side.HOME, Flow.IMPORTS, "2022", Hedge.EXACTLY, "86.6 million USD", Basis.STATED)),
                worlds(1)
                        .say(tenth(stated(), 375.3), 0, w -> w.homeExports(0))
                        .say(tenth(stated(), 86.6), 0, w -> w.homeImports(0))));
        cases.add(new Case(
                "exports only",
                2022,
                2023,
                FEW,
                List.of(level("X", Side.HOME, Flow.EXPORTS, "2022", Hedge.EXACTLY, "375.3 million USD", Basis.STATED)),
                worlds(2).say(tenth(stated(), 375.3), 0, w -> w.homeExports(0))));
        double half = 0.9 / Math.sqrt(6);
        double freeHalf = 1.5 / Math.sqrt(6);
        cases.add(new Case(
                "half a year",
                2022,
                2022,
                FEW,
                List.of(Rows.turnover("H", "2022-H1", "200.0 million USD")),
                worlds(1, half, half).say(tenth(stated(), 200), 0, w -> w.home(0) + firstHalf(w, 0))));
        cases.add(new Case(
                "year to date with a nowcast",
                2021,
                2022,
                MANY,
                List.of(
                        level("Y", Side.HOME, "2021", "200.0 million USD", Basis.OBSERVED),
                        level("H1", Side.HOME, "2021-H1", "80.0 million USD", Basis.OBSERVED),
                        Rows.turnover("H2", "2022-H1", "120.0 million USD")),
                worlds(2, half, half, freeHalf, freeHalf)
                        .say(tenth(official(), 200), 0, home(0))
                        .say(tenth(official(), 80), 0, w -> w.home(0) + firstHalf(w, 0))
                        .say(tenth(stated(), 120), 1, w -> w.home(1) + firstHalf(w, 2))
                        .weigh(w -> Math.log(0.2 * WorldSampler.normal(w.home(1) - Math.log(300e6), 0.3)
                                + 0.45 * WorldSampler.normal(w.home(1) - Math.log(240e6), 0.15)))));
        cases.add(new Case(
                "a record",
                2020,
                2022,
                FEW,
                List.of(
                        level("A", Side.HOME, "2020", "300.0 million USD", Basis.OBSERVED),
                        level("B", Side.HOME, "2021", "310.0 million USD", Basis.OBSERVED),
                        Rows.record("R", "2022")),
                worlds(3)
                        .say(tenth(official(), 300), 0, home(0))
                        .say(tenth(official(), 310), 1, home(1))
                        .weigh(w -> Math.log(0.2
                                + 0.8 * WorldSampler.below((w.home(2) - Math.max(w.home(0), w.home(1))) / 0.015)))));
        cases.add(new Case(
                "a share",
                2022,
                2022,
                MANY,
                List.of(
                        Rows.turnover("A", "2022", "461.9 million USD"),
                        new ShareStatement(
                                Rows.header("S", Side.HOME, Flow.EXPORTS),
                                ReportingPeriod.ofYear(2022),
                                Hedge.EXACTLY,
                                new BigDecimal("81.2"),
                                Optional.of("TURNOVER")),
                        level("X", Side.HOME, Flow.EXPORTS, "2022", Hedge.EXACTLY, "400.0 million USD", Basis.STATED)),
                worlds(1)
                        .say(tenth(stated(), 461.9), 0, home(0))
                        .say(tenth(stated(), 400), 0, w -> w.homeExports(0))
                        .say(change().reading(1, 0.8115, 0.8125), -1, w -> w.homeExports(0) - w.home(0))));
        cases.add(new Case(
                "whose figure, or a wrong change",
                2023,
                2024,
                MANY,
                List.of(
                        level("K", Side.HOME, "2023", "531.0 million USD", Basis.OBSERVED),
                        level("U", Side.UNKNOWN, "2023", "598.5 million USD", Basis.STATED),
                        level("P", Side.PARTNER, "2024", "470.0 million USD", Basis.STATED),
                        new ChangeStatement(
                                Rows.header("C", Side.PARTNER, Flow.TURNOVER),
                                ReportingPeriod.ofYear(2024),
                                ReportingPeriod.ofYear(2023),
                                Hedge.EXACTLY,
                                new BigDecimal("50"))),
                worlds(2)
                        .say(tenth(official(), 531), 0, home(0))
                        .say(tenth(stated(), 598.5), 0, home(0), w -> w.partner(0))
                        .say(tenth(stated(), 470), 1, w -> w.partner(1))
                        .say(
                                change().reading(0.5, 1.495, 1.505).reading(0.5, 1.45, 1.55),
                                1,
                                w -> w.partner(1) - w.partner(0))));
        cases.add(new Case(
                "two against two",
                2021,
                2022,
                FEW,
                List.of(
                        level("O", Side.HOME, "2021", "100.0 million USD", Basis.OBSERVED),
                        Rows.turnover("A", "2022", "150.0 million USD"),
                        Rows.change("B", "2022", "2021", Hedge.EXACTLY, "50"),
                        Rows.turnover("C", "2022", "200.0 million USD"),
                        Rows.factor("D", "2022", "2021", Hedge.EXACTLY, "2.0", Wording.TIMES)),
                worlds(2)
                        .say(tenth(official(), 100), 0, home(0))
                        .say(tenth(stated(), 150), 1, home(1))
                        .say(change().reading(0.5, 1.495, 1.505).reading(0.5, 1.45, 1.55), 1, homeGrowth(1))
                        .say(tenth(stated(), 200), 1, home(1))
                        .say(change().reading(1, 1.95, 2.05), 1, homeGrowth(1))));
        return cases;
    }

    @ParameterizedTest
    @MethodSource("cases")
    void quantilesAreThoseOfBruteForce(Case c) {
        Statement[] rows =
                c.rows.stream().map(r -> Rows.published(r, "" + c.lastYear)).toArray(Statement[]::new);
        Reconciliation engine = Reconciler.withDefaults()
                .withGrowthPrior(GROWTH)
                .withDraws(DRAWS)
                .reconcile(Rows.ledger(rows), Rows.CORRIDOR, LocalDate.of(c.lastYear, 12, 31));
        WorldSampler.Draws reference = c.worlds.draw(c.number, 1);

        assertThat(engine.converged()).isTrue();
        for (int side = 0; side < 2; side++) {
            History history = engine.history(side == 0 ? Side.HOME : Side.PARTNER, Flow.TURNOVER);
            for (int year = c.firstYear; year <= c.lastYear; year++) {
                for (double p : PROBABILITIES) {
                    double quantile = Math.log(history.quantile(year, p));
                    double below = reference.below(side, year - c.firstYear, quantile);
                    double error = reference.error(below, side, year - c.firstYear, quantile);
                    double own = Math.sqrt(p * (1 - p) * CORRELATED / DRAWS);
                    assertThat(below)
                            .as("%s of side %d in %d", p, side, year)
                            .isCloseTo(p, within(OFF + 4 * Math.sqrt(error * error + own * own)));
                }
            }
        }
    }
}
