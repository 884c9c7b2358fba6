package org.tradepath.target;

import java.util.Arrays;
import java.util.OptionalInt;
import java.util.function.IntToDoubleFunction;
import org.tradepath.internal.Check;
import org.tradepath.internal.math.Quantiles;
import org.tradepath.series.History;
import org.tradepath.trade.GrowthRate;

/**
 * When a goal would be reached if trade went on growing at one rate: "just as quickly as last year". No forecast: the pace of one year seldom
 * lasts.
 *
 * <p>Draw by draw of the history: from the as-of year's level {@code X}, growing by the factor {@code g}, the first year whose total is at the
 * goal {@code K} is {@code ceil(log(K / X) / log g)} years later, 0 if it is there; never, if it is below and does not grow. A total that is at the
 * goal but for rounding, by 1e-9 of a year, is at it.
 *
 * <p>Immutable.
 *
 * @since 0.1.0
 */
public final class Pace {

    /** A year after this one counts as never. */
    private static final int LAST_YEAR = 9999;

    private static final int NEVER = Integer.MAX_VALUE;

    /** What is no more than rounding, in years and in draws: "exactly two years" must not become three. */
    private static final double ROUNDING = 1e-9;

    private final GrowthRate rate;
    private final int[] years; // sorted

    private Pace(GrowthRate rate, int[] years) {
        this.rate = rate;
        this.years = years;
    }

    /**
     * {@return the pace of the history's last year: each draw goes on by its own}
     *
     * @param history the figures, of at least two years
     * @param goal the level
     * @throws IllegalArgumentException if the history has one year only, or the goal does not fit it
     */
    public static Pace ofLastYear(History history, Goal goal) {
        if (history.lastYear() == history.firstYear()) {
            throw Check.broken("history", "must have at least two years", history);
        }
        double[] last = history.logLevels(history.lastYear());
        double[] before = history.logLevels(history.lastYear() - 1);
        double[] rates = new double[last.length];
        Arrays.setAll(rates, d -> last[d] - before[d]);
        return of(history, goal, d -> rates[d], Quantiles.of(rates, 0.5));
    }

    /**
     * {@return the pace of a stated rate}
     *
     * @param history the figures: where one starts
     * @param goal the level
     * @param rate growth per year
     * @throws IllegalArgumentException if the goal does not fit the history
     */
    public static Pace of(History history, Goal goal, GrowthRate rate) {
        return of(history, goal, d -> rate.log(), rate.log());
    }

    private static Pace of(History history, Goal goal, IntToDoubleFunction logGrowth, double medianLog) {
        if (goal.flow() != history.flow()) {
            throw Check.broken("goal", "must be one of " + history.flow(), goal.flow());
        }
        double[] k = goal.logLevels(Past.of(history));
        int[] years = new int[history.draws()];
        for (int d = 0; d < years.length; d++) {
            double distance = k[k.length == 1 ? 0 : d] - history.logLevel(history.lastYear(), d);
            double year = history.lastYear() + wholeYears(distance, logGrowth.applyAsDouble(d));
            years[d] = year <= LAST_YEAR ? (int) year : NEVER;
        }
        Arrays.sort(years);
        return new Pace(GrowthRate.ofFactor(StrictMath.exp(medianLog)), years);
    }

    private static double wholeYears(double distance, double logGrowth) {
        if (distance <= 0) {
            return 0;
        }
        return logGrowth > 0 ? StrictMath.ceil(distance / logGrowth - ROUNDING) : Double.POSITIVE_INFINITY;
    }

    /** {@return growth per year; of last year's pace the median over the draws} */
    public GrowthRate rate() {
        return rate;
    }

    /**
     * {@return the first year by which a share of the draws is at the goal; the as-of year for "there already"; empty if so many never get there, or
     * after the year 9999}
     *
     * @param p the share, in (0, 1]
     * @throws IllegalArgumentException if it lies outside
     */
    public OptionalInt yearReached(double p) {
        Check.probability("p", Check.positive("p", p));
        int draws = Math.max(1, (int) StrictMath.ceil(p * years.length - ROUNDING));
        int year = years[draws - 1];
        return year == NEVER ? OptionalInt.empty() : OptionalInt.of(year);
    }

    /** {@return the share of draws that never get there} */
    public double never() {
        return Arrays.stream(years).filter(year -> year == NEVER).count() / (double) years.length;
    }
}
