package org.tradepath.benchmarks.reconcile;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.tradepath.reconcile.Reconciler;
import org.tradepath.reconcile.Reconciliation;
import org.tradepath.series.History;
import org.tradepath.series.Status;
import org.tradepath.trade.Flow;
import org.tradepath.trade.Side;

/**
 * How often the truth lies within the 80 % interval of its year and side, over many synthetic corridors.
 *
 * <pre>{@code
 * java -cp benchmarks/target/benchmarks.jar org.tradepath.benchmarks.reconcile.CoverageStudy [seed] [corridors]
 * }</pre>
 */
public final class CoverageStudy {

    private static final int LAST_YEAR = 2024;
    private static final double WRONG = 0.1;

    private CoverageStudy() {}

    /** Years counted, and those whose truth lies within. */
    static final class Count {
        private long all;
        private long within;
        private long below;

        private void add(boolean inside, boolean under) {
            all++;
            within += inside ? 1 : 0;
            below += under ? 1 : 0;
        }

        double share() {
            return (double) within / all;
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "%5.1f %% of %6d side-years (%4.1f %% below)",
                    100 * share(),
                    all,
                    100.0 * below / all);
        }
    }

    /** What came out. */
    record Result(Count all, Map<Status, Count> byStatus, int unsettled) {}

    /** Reconciles so many corridors of 5 to 14 years and 8 to 35 statements. */
    static Result run(long seed, int corridors, SyntheticCorridor.Growth growth) {
        Count all = new Count();
        Map<Status, Count> byStatus = new EnumMap<>(Status.class);
        int unsettled = 0;
        for (int i = 0; i < corridors; i++) {
            int years = 5 + i % 10;
            int statements = 8 + i * 7 % 28;
            SyntheticCorridor corridor = SyntheticCorridor.of(seed + i, LAST_YEAR, years, statements, WRONG, growth);
            Reconciliation reconciliation = Reconciler.withDefaults()
                    .withSeed(seed + i)
                    .reconcile(corridor.ledger(), SyntheticCorridor.CORRIDOR, LocalDate.of(LAST_YEAR, 12, 31));
            unsettled += reconciliation.converged() ? 0 : 1;
            for (Side side : List.of(Side.HOME, Side.PARTNER)) {
                History history = reconciliation.history(side, Flow.TURNOVER);
                for (int year = history.firstYear(); year <= LAST_YEAR; year++) {
                    double truth = corridor.turnover(side, year);
                    boolean under = truth < history.quantile(year, 0.1);
                    boolean inside = !under && truth <= history.quantile(year, 0.9);
                    all.add(inside, under);
                    byStatus.computeIfAbsent(history.status(year), s -> new Count())
                            .add(inside, under);
                }
            }
        }
        return new Result(all, byStatus, unsettled);
    }

    /**
     * Prints the coverage under the model's own growth and under another one.
     *
     * @param args seed (1) and number of corridors (2000)
     */
    public static void main(String[] args) {
        long seed = args.length > 0 ? Long.parseLong(args[0]) : 1;
        int corridors = args.length > 1 ? Integer.parseInt(args[1]) : 2000;
        for (SyntheticCorridor.Growth growth : SyntheticCorridor.Growth.values()) {
            Result result = run(seed, corridors, growth);
            System.out.println("growth " + growth.name().toLowerCase(Locale.ROOT) + ", " + corridors + " corridors, "
                    + result.unsettled() + " whose chains do not agree");
            System.out.println("  all        " + result.all());
            result.byStatus()
                    .forEach((status, count) -> System.out.println(
                            String.format(Locale.ROOT, "  %-10s ", status.name().toLowerCase(Locale.ROOT)) + count));
        }
    }
}
