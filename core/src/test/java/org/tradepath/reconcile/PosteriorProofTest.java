package org.tradepath.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tradepath.growth.GrowthPrior;
import org.tradepath.reconcile.BruteForce.Quantity;
import org.tradepath.reconcile.BruteForce.Said;
import org.tradepath.series.History;
import org.tradepath.stated.Basis;
import org.tradepath.stated.Hedge;
import org.tradepath.stated.ShareStatement;
import org.tradepath.stated.Statement;
import org.tradepath.stated.Wording;
import org.tradepath.trade.Flow;
import org.tradepath.trade.ReportingPeriod;
import org.tradepath.trade.Side;

class PosteriorProofTest {

    private static final GrowthPrior GROWTH = GrowthPrior.forTurnover(3e8);
    private static final double[] PROBABILITIES = {0.05, 0.1, 0.5, 0.9, 0.95};

    record Case(String name, int firstYear, int lastYear, List<Statement> rows, BruteForce brute) {
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

    private static BruteForce brute(int years, double... segmentSds) {
        return new BruteForce(years, GROWTH, segmentSds);
    }

    private static Quantity home(int y) {
        return w -> w.home(y);
    }

    private static Quantity homeGrowth(int y) {
        return w -> w.home(y) - w.home(y - 1);
    }

    /** Log share of the segments {@code from} to {@code to} of those from {@code from} to {@code end}, all of so many months. */
    private static double firstHalf(BruteForce.World w, int from) {
        return -Math.log1p(Math.exp(w.segments[from + 1] - w.segments[from]));
    }

    static List<Case> cases() {
        List<Case> cases = new ArrayList<>();
        cases.add(new Case(
                "one level",
                2022,
                2023,
                List.of(Rows.turnover("A", "2022", "461.9 million USD")),
                brute(2).say(tenth(stated(), 461.9), 0, home(0))));
        cases.add(new Case(
                "one level, two roundings",
                2022,
                2022,
                List.of(Rows.turnover("A", "2022", "400 million USD")),
                brute(1).say(stated().reading(0.5, 399.5e6, 400.5e6).reading(0.5, 350e6, 450e6), 0, home(0))));
        cases.add(new Case(
                "more than",
                2022,
                2022,
                List.of(Rows.level("A", Flow.TURNOVER, "2022", Hedge.MORE_THAN, "500 million USD")),
                brute(1).say(stated().reading(0.8, 500e6, 600e6).reading(0.2, 600e6, 800e6), 0, home(0))));
        cases.add(new Case(
                "two levels that contradict each other",
                2021,
                2022,
                List.of(
                        level("O", Side.HOME, "2021", "420.0 million USD", Basis.OBSERVED),
                        Rows.turnover("A", "2022", "461.9 million USD"),
                        Rows.turnover("B", "2022", "620.0 million USD")),
                brute(2).say(tenth(official(), 420), 0, home(0))
                        .say(tenth(stated(), 461.9), 1, home(1))
                        .say(tenth(stated(), 620), 1, home(1))));
        cases.add(new Case(
                "a level and a change",
                2021,
                2022,
                List.of(
                        Rows.turnover("A", "2021", "100.0 million USD"),
                        Rows.change("B", "2022", "2021", Hedge.EXACTLY, "40")),
                brute(2).say(tenth(stated(), 100), 0, home(0))
                        .say(change().reading(0.5, 1.395, 1.405).reading(0.5, 1.35, 1.45), 1, homeGrowth(1))));
        cases.add(new Case(
                "a lower bound only",
                2022,
                2022,
                List.of(Rows.level("A", Flow.TURNOVER, "2022", Hedge.AT_LEAST, "300 million USD")),
                brute(1).say(stated().reading(1, 300e6, Double.POSITIVE_INFINITY), 0, home(0))));
        cases.add(new Case(
                "a lower bound and a change",
                2021,
                2022,
                List.of(
                        Rows.level("A", Flow.TURNOVER, "2022", Hedge.AT_LEAST, "300 million USD"),
                        Rows.turnover("L", "2021", "250.0 million USD")),
                brute(2).say(stated().reading(1, 300e6, Double.POSITIVE_INFINITY), 1, home(1))
                        .say(tenth(stated(), 250), 0, home(0))));
        cases.add(new Case(
                "a level of unknown side",
                2022,
                2022,
                List.of(
                        level("U", Side.UNKNOWN, "2022", "500.0 million USD", Basis.STATED),
                        level("H", Side.HOME, "2022", "450.0 million USD", Basis.STATED)),
                brute(1).say(tenth(stated(), 500), 0, home(0), w -> w.partner(0))
                        .say(tenth(stated(), 450), 0, home(0))));
        cases.add(new Case(
                "a factor with two readings",
                2021,
                2022,
                List.of(
                        Rows.turnover("A", "2021", "100.0 million USD"),
                        Rows.factor("F", "2022", "2021", Hedge.EXACTLY, "3.1", Wording.TIMES_MORE),
                        Rows.level("B", Flow.TURNOVER, "2022", Hedge.ABOUT, "400 million USD")),
                brute(2).say(tenth(stated(), 100), 0, home(0))
                        .say(change().reading(0.5, 3.05, 3.15).reading(0.5, 4.05, 4.15), 1, homeGrowth(1))
                        .say(stated().reading(0.8, 350e6, 450e6).reading(0.2, 300e6, 500e6), 1, home(1))));
        cases.add(new Case(
                "exports and imports",
                2022,
                2022,
                List.of(
                        level("X", Side.HOME, Flow.EXPORTS, "2022", Hedge.EXACTLY, "375.3 million USD", Basis.STATED),
                        level("M", Side.HOME, Flow.IMPORTS, "2022", Hedge.EXACTLY, "86.6 million USD", Basis.STATED)),
                brute(1).say(tenth(stated(), 375.3), 0, w -> w.homeExports(0))
                        .say(tenth(stated(), 86.6), 0, w -> w.homeImports(0))));
        cases.add(new Case(
                "exports only",
                2022,
                2023,
                List.of(level("X", Side.HOME, Flow.EXPORTS, "2022", Hedge.EXACTLY, "375.3 million USD", Basis.STATED)),
                brute(2).say(tenth(stated(), 375.3), 0, w -> w.homeExports(0))));
        double half = 0.9 / Math.sqrt(6);
        double freeHalf = 1.5 / Math.sqrt(6);
        cases.add(new Case(
                "half a year",
                2022,
                2022,
                List.of(Rows.turnover("H", "2022-H1", "200.0 million USD")),
                brute(1, half, half).say(tenth(stated(), 200), 0, w -> w.home(0) + firstHalf(w, 0))));
        cases.add(new Case(
                "year to date with a nowcast",
                2021,
                2022,
                List.of(
                        level("Y", Side.HOME, "2021", "200.0 million USD", Basis.OBSERVED),
                        level("H1", Side.HOME, "2021-H1", "80.0 million USD", Basis.OBSERVED),
                        Rows.turnover("H2", "2022-H1", "120.0 million USD")),
                brute(2, half, half, freeHalf, freeHalf)
                        .say(tenth(official(), 200), 0, home(0))
                        .say(tenth(official(), 80), 0, w -> w.home(0) + firstHalf(w, 0))
                        .say(tenth(stated(), 120), 1, w -> w.home(1) + firstHalf(w, 2))
                        .weigh(w -> Math.log(0.2 * BruteForce.normal(w.home(1) - Math.log(300e6), 0.3)
                                + 0.45 * BruteForce.normal(w.home(1) - Math.log(240e6), 0.15)))));
        cases.add(new Case(
                "a record",
                2020,
                2022,
                List.of(
                        level("A", Side.HOME, "2020", "300.0 million USD", Basis.OBSERVED),
                        level("B", Side.HOME, "2021", "310.0 million USD", Basis.OBSERVED),
                        Rows.record("R", "2022")),
                brute(3).say(tenth(official(), 300), 0, home(0))
                        .say(tenth(official(), 310), 1, home(1))
                        .weigh(w -> Math.log(0.2
                                + 0.8 * BruteForce.below((w.home(2) - Math.max(w.home(0), w.home(1))) / 0.015)))));
        cases.add(new Case(
                "a share",
                2022,
                2022,
                List.of(
                        Rows.turnover("A", "2022", "461.9 million USD"),
                        new ShareStatement(
                                Rows.header("S", Side.HOME, Flow.EXPORTS),
                                ReportingPeriod.ofYear(2022),
                                Hedge.EXACTLY,
                                new BigDecimal("81.2"),
                                Optional.of("TURNOVER")),
                        level("X", Side.HOME, Flow.EXPORTS, "2022", Hedge.EXACTLY, "400.0 million USD", Basis.STATED)),
                brute(1).say(tenth(stated(), 461.9), 0, home(0))
                        .say(tenth(stated(), 400), 0, w -> w.homeExports(0))
                        .say(change().reading(1, 0.8115, 0.8125), -1, w -> w.homeExports(0) - w.home(0))));
        cases.add(new Case(
                "whose figure, or a wrong change",
                2023,
                2024,
                List.of(
                        level("K", Side.HOME, "2023", "531.0 million USD", Basis.OBSERVED),
                        level("U", Side.UNKNOWN, "2023", "598.5 million USD", Basis.STATED),
                        level("P", Side.PARTNER, "2024", "470.0 million USD", Basis.STATED),
                        new org.tradepath.stated.ChangeStatement(
                                Rows.header("C", Side.PARTNER, Flow.TURNOVER),
                                ReportingPeriod.ofYear(2024),
                                ReportingPeriod.ofYear(2023),
                                Hedge.EXACTLY,
                                new BigDecimal("50"))),
                brute(2).say(tenth(official(), 531), 0, home(0))
                        .say(tenth(stated(), 598.5), 0, home(0), w -> w.partner(0))
                        .say(tenth(stated(), 470), 1, w -> w.partner(1))
                        .say(
                                change().reading(0.5, 1.495, 1.505).reading(0.5, 1.45, 1.55),
                                1,
                                w -> w.partner(1) - w.partner(0))));
        return cases;
    }

    @ParameterizedTest
    @MethodSource("cases")
    void quantilesAreThoseOfBruteForce(Case c) {
        int n = Integer.getInteger("n", 4096);
        long t = System.nanoTime();
        Reconciliation engine = Reconciler.withDefaults()
                .withGrowthPrior(GROWTH)
                .withDraws(n)
                .reconcile(
                        Rows.ledger(c.rows.stream()
                                .map(r -> Rows.published(r, "" + c.lastYear))
                                .toArray(Statement[]::new)),
                        Rows.CORRIDOR,
                        LocalDate.of(c.lastYear, 12, 31));
        long t2 = System.nanoTime();
        BruteForce.Draws reference = c.brute.draw(Integer.getInteger("m", 200000), 1);
        System.out.printf(
                Locale.ROOT,
                "%s: %d ms, brute %d ms, ess %.0f%n",
                c.name,
                (t2 - t) / 1000000,
                (System.nanoTime() - t2) / 1000000,
                reference.effective());
        for (int side = 0; side < 2; side++) {
            History h = engine.history(side == 0 ? Side.HOME : Side.PARTNER, Flow.TURNOVER);
            for (int y = c.firstYear; y <= c.lastYear; y++) {
                StringBuilder b = new StringBuilder("   " + side + " " + y);
                for (double p : PROBABILITIES) {
                    double q = Math.log(h.quantile(y, p));
                    double f = reference.below(side, y - c.firstYear, q);
                    double e = reference.error(f, side, y - c.firstYear, q);
                    b.append(String.format(
                            Locale.ROOT,
                            "  %.1f: %.3f (%+.1f)",
                            h.quantile(y, p) / 1e6,
                            f,
                            (f - p) / Math.sqrt(e * e + p * (1 - p) / (n / 2))));
                }
                System.out.println(b);
            }
        }
        assertThat(engine.converged()).isTrue();
    }

    public static void main(String[] args) {
        for (Case c : cases()) {
            if (c.name.contains(args[0])) {
                new PosteriorProofTest().quantilesAreThoseOfBruteForce(c);
            }
        }
    }
}
