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
        double position = p * (sorted.length - 1);
        int below = (int) position;
        double weight = position - below;
        return weight == 0 ? sorted[below] : sorted[below] + weight * (sorted[below + 1] - sorted[below]);
    }

    /** The {@code p}-quantile of values in any order, which stay as they are. */
    public static double of(double[] values, double p) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return ofSorted(sorted, p);
    }
}
