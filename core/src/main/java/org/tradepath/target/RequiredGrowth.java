package org.tradepath.target;

import java.util.OptionalDouble;
import org.tradepath.trade.GrowthRate;

/**
 * The growth by which a goal is reached by a year with a probability.
 *
 * @param year by when
 * @param probability with which probability
 * @param addedPerYear what has to be added to the log growth of every year that is projected: 0.02 is about 2 percentage points; empty if no
 *     addition helps, because more paths vanish than may miss the goal, or if none is needed, because the past has reached it
 * @param standardError Monte Carlo standard error of the addition; 0 without one; infinite where one error away no addition helps, or none is
 *     needed
 * @param projectedPerYear log growth per year of the projected median, from the as-of year to the year; minus infinity if half of the
 *     paths have vanished
 * @param alreadyReached whether the past has reached the goal with that probability
 * @since 0.1.0
 */
public record RequiredGrowth(
        int year,
        double probability,
        OptionalDouble addedPerYear,
        double standardError,
        double projectedPerYear,
        boolean alreadyReached) {

    /** The quantile of what each path needs. */
    static RequiredGrowth of(int year, double p, PathSample sample, double[] needed, double projectedPerYear) {
        double added = sample.quantile(needed, p);
        if (Double.isInfinite(added)) {
            return new RequiredGrowth(year, p, OptionalDouble.empty(), 0, projectedPerYear, added < 0);
        }
        double error = sample.quantileError(needed, p);
        return new RequiredGrowth(year, p, OptionalDouble.of(added), error, projectedPerYear, false);
    }

    /**
     * {@return the growth per year that the median then has: the projected one and the addition}
     *
     * @throws java.util.NoSuchElementException if there is no addition
     * @throws IllegalArgumentException if half of the paths have vanished
     */
    public GrowthRate perYear() {
        return GrowthRate.ofFactor(StrictMath.exp(projectedPerYear + addedPerYear.getAsDouble()));
    }

    /**
     * {@return the growth per year that is projected for the median}
     *
     * @throws IllegalArgumentException if half of the paths have vanished
     */
    public GrowthRate projected() {
        return GrowthRate.ofFactor(StrictMath.exp(projectedPerYear));
    }
}
