package org.tradepath.reconcile;

import java.util.Arrays;
import org.tradepath.internal.math.Quantiles;
import org.tradepath.trade.Flow;

/**
 * How far the partner's figure of a flow lies above home's in one year, as a ratio: 1.2 if the partner counts a fifth more.
 *
 * <p>It has nothing to do with growth, and is not what CIF adds to FOB alone. Quantiles are those of the joint draws behind the histories
 * (Hyndman and Fan 1996, type 7); always finite and positive. Immutable.
 *
 * @since 0.1.0
 */
public final class SideGap {

    private final Flow flow;
    private final int year;
    private final double[] sorted;

    private SideGap(Flow flow, int year, double[] sorted) {
        this.flow = flow;
        this.year = year;
        this.sorted = sorted;
    }

    /** From log ratios in any order. */
    static SideGap of(Flow flow, int year, double[] logRatios) {
        double[] sorted = logRatios.clone();
        Arrays.sort(sorted);
        return new SideGap(flow, year, sorted);
    }

    /** {@return the flow, as home sees it} */
    public Flow flow() {
        return flow;
    }

    /** {@return the year} */
    public int year() {
        return year;
    }

    /** {@return the median of the partner's figure over home's} */
    public double median() {
        return quantile(0.5);
    }

    /**
     * {@return a quantile of the partner's figure over home's}
     *
     * @param p probability, from 0 to 1
     * @throws IllegalArgumentException if {@code p} lies outside
     */
    public double quantile(double p) {
        return StrictMath.exp(Quantiles.ofSorted(sorted, p));
    }
}
