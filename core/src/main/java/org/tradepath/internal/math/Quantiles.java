package org.tradepath.internal.math;

import java.util.Arrays;
import org.tradepath.internal.Check;

/** Sample quantiles by linear interpolation of the order statistics (Hyndman and Fan 1996, type 7; doi:10.1080/00031305.1996.10473566). */
public final class Quantiles {

    private Quantiles() {}

    /** The {@code p}-quantile of values that are sorted already. */
    public static double ofSorted(double[] sorted, double p) {
        Check.probability("p", p);
        if (sorted.length == 0) {
            throw Check.broken("sorted", "must hold at least one value", "no value");
        }
        return between(sorted, p);
    }

    /** Linear between the two values next to the place of {@code p}, which must stand where sorting would put them. */
    private static double between(double[] sorted, double p) {
        double position = p * (sorted.length - 1);
        int below = (int) position;
        double weight = position - below;
        return weight == 0 ? sorted[below] : sorted[below] + weight * (sorted[below + 1] - sorted[below]);
    }

    /** Several quantiles of values in any order, none of them NaN, which are put into another order; {@code p} rising. */
    public static double[] select(double[] values, double... p) {
        if (values.length == 0) {
            throw Check.broken("values", "must hold at least one value", "no value");
        }
        int[] ranks = new int[2 * p.length];
        for (int k = 0; k < p.length; k++) {
            ranks[2 * k] = (int) (Check.probability("p", p[k]) * (values.length - 1));
            ranks[2 * k + 1] = Math.min(ranks[2 * k] + 1, values.length - 1);
        }
        Arrays.sort(ranks);
        Selection.select(values, ranks);
        double[] quantiles = new double[p.length];
        for (int k = 0; k < p.length; k++) {
            quantiles[k] = between(values, p[k]);
        }
        return quantiles;
    }

    /** The {@code p}-quantile of values in any order, which stay as they are. */
    public static double of(double[] values, double p) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return ofSorted(sorted, p);
    }
}
