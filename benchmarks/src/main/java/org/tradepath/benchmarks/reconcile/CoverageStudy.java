package org.tradepath.benchmarks.reconcile;

import java.time.LocalDate;
import java.util.ArrayList;
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
 * <pre>{@literal
 * java -cp benchmarks/target/benchmarks.jar org.tradepath.benchmarks.reconcile.CoverageStudy [seed] [corridors] [wrong]
 * }</pre>
 */
public final class CoverageStudy {

    private static final int LAST_YEAR = 2024;
    static final double WRONG = 0.1;

    private CoverageStudy() {}

    /** Side-years counted, and those whose truth lies within; a corridor's stand and fall together. */
    static final class Count {
        private final List<long[]> corridors = new ArrayList<>();
        private long all;
        private long within;
        private long below;

        private void begin() {
            corridors.add(new long[2]);
        }

        private void add(boolean inside, boolean under) {
            all++;
            within += inside ? 1 : 0;
            below += under ? 1 : 0;
            long[] own = corridors.get(corridors.size() - 1);
            own[0]++;
            own[1] += inside ? 1 : 0;
        }

        double share() {
            return (double) within / all;
        }

        /** The standard error of the share, corridors being the draws. */
        double standardError() {
            double squares = 0;
            for (long[] own : corridors) {
                double off = own[1] - share() * own[0];
                squares += off * off;
            }
            return Math.sqrt(squares) / all;
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "%5.1f %% (standard error %.1f) of %6d side-years (%4.1f %% below)",
                    100 * share(),
                    100 * standardError(),
                    all,
                    100.0 * below / all);
        }
    }

    /** What came out. */
    record Result(Count all, Map<Status, Count> byStatus, int unsettled) {}

    /** Reconciles so many corridors of 5 to 14 years and 8 to 35 statements, of which a share is plainly wrong. */
    static Result run(long seed, int corridors, double wrong, SyntheticCorridor.Growth growth) {
        Count all = new Count();
        Map<Status, Count> byStatus = new EnumMap<>(Status.class);
        int unsettled = 0;
        for (int i = 0; i < corridors; i++) {
            int years = 5 + i % 10;
            int statements = 8 + i * 7 % 28;
            SyntheticCorridor corridor = SyntheticCorridor.of(seed + i, LAST_YEAR, years, statements, wrong, growth);
            Reconciliation reconciliation = Reconciler.withDefaults()
                    .withSeed(seed + i)
                    .reconcile(corridor.ledger(), SyntheticCorridor.CORRIDOR, LocalDate.of(LAST_YEAR, 12, 31));
            unsettled += reconciliation.converged() ? 0 : 1;
            all.begin();
            byStatus.values().forEach(Count::begin);
            for (Side side : List.of(Side.HOME, Side.PARTNER)) {
                History history = reconciliation.history(side, Flow.TURNOVER);
                for (int year = history.firstYear(); year <= LAST_YEAR; year++) {
                    double truth = corridor.turnover(side, year);
                    boolean under = truth < history.quantile(year, 0.1);
                    boolean inside = !under && truth <= history.quantile(year, 0.9);
                    all.add(inside, under);
                    byStatus.computeIfAbsent(history.status(year), s -> begun()).add(inside, under);
                }
            }
        }
        return new Result(all, byStatus, unsettled);
    }

    private static Count begun() {
        Count count = new Count();
        count.begin();
        return count;
    }

    /**
     * Prints the coverage under the model's own growth and under another one.
     *
     * @param args seed (1), number of corridors (2000), and the share of press figures that are plainly wrong (0.1)
     */
    public static void main(String[] args) {
        long seed = args.length > 0 ? Long.parseLong(args[0]) : 1;
        int corridors = args.length > 1 ? Integer.parseInt(args[1]) : 2000;
        double wrong = args.length > 2 ? Double.parseDouble(args[2]) : WRONG;
        for (SyntheticCorridor.Growth growth : SyntheticCorridor.Growth.values()) {
            Result result = run(seed, corridors, wrong, growth);
            System.out.println("growth " + growth.name().toLowerCase(Locale.ROOT) + ", " + corridors + " corridors, "
                    + result.unsettled() + " whose chains do not agree");
            System.out.println("  all        " + result.all());
            result.byStatus()
                    .forEach((status, count) -> System.out.println(
                            String.format(Locale.ROOT, "  %-10s ", status.name().toLowerCase(Locale.ROOT)) + count));
        }
    }
}
