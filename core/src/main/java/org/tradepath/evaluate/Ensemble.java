package org.tradepath.evaluate;

import java.util.Arrays;
import org.tradepath.internal.Check;
import org.tradepath.internal.math.Quantiles;

/**
 * A forecast given by equally likely values, such as the simulated log levels of a year, and its scores. Lower is better.
 *
 * <p>Unit: that of the values; for log levels a CRPS of 0.2 is an error of about 20 %. Immutable.
 *
 * @since 0.1.0
 */
public final class Ensemble {

    private static final double LOG_ROOT_TWO_PI = 0.5 * StrictMath.log(2 * StrictMath.PI);

    /** The kernel's exponent beyond which a member adds nothing to a sum that holds a nearer one. */
    private static final double NO_WEIGHT = 745;

    private final double[] sorted;

    private Ensemble(double[] sorted) {
        this.sorted = sorted;
    }

    /**
     * An ensemble.
     *
     * @param values at least two, finite, in any order; copied
     * @return the ensemble
     * @throws IllegalArgumentException if there are fewer than two values, or one is not finite
     */
    public static Ensemble of(double... values) {
        return ofOwned(values.clone());
    }

    /** As {@link #of}, but keeps and sorts the caller's array. */
    static Ensemble ofOwned(double[] values) {
        if (values.length < 2) {
            throw Check.broken("values", "must be at least two", values.length);
        }
        Arrays.sort(values);
        Check.finite("lowest value", values[0]);
        Check.finite("highest value", values[values.length - 1]); // NaN sorts behind everything
        return new Ensemble(values);
    }

    /** {@return the number of values} */
    public int size() {
        return sorted.length;
    }

    /**
     * {@return a quantile, linear between the values (Hyndman and Fan 1996, type 7)}
     *
     * @param p a probability in [0, 1]
     * @throws IllegalArgumentException if {@code p} lies outside [0, 1]
     */
    public double quantile(double p) {
        return Quantiles.ofSorted(sorted, p);
    }

    /**
     * {@return the mean distance of the values from an outcome}
     *
     * @param outcome finite
     * @throws IllegalArgumentException if the outcome is not finite
     */
    public double meanDistance(double outcome) {
        Check.finite("outcome", outcome);
        double sum = 0;
        for (double value : sorted) {
            sum += Math.abs(value - outcome);
        }
        return sum / sorted.length;
    }

    /** {@return the mean distance of two different values from each other (Gini's mean difference), over the m (m - 1) / 2 pairs} */
    public double meanDifference() {
        int m = sorted.length;
        double sum = 0;
        for (int i = 0; i < m; i++) {
            sum += (2.0 * i - m + 1) * sorted[i];
        }
        return 2 * sum / ((double) m * (m - 1));
    }

    /**
     * The continuous ranked probability score of the distribution from which the values were drawn, in its fair form: unbiased in the number
     * of values,
     *
     * <pre>(1/m) sum |x_i - y| - 1/(2 m (m - 1)) sum |x_i - x_j|,</pre>
     *
     * so that its mean is what infinitely many values would score. It is never below zero, but for rounding. With {@code m^2} for {@code m (m - 1)} it
     * would be the score of the few values themselves, which is larger by {@code meanDifference() / (2 m)}.
     *
     * <p>Source: Ferro 2014, Fair scores for ensemble forecasts, doi:10.1002/qj.2270; Gneiting and Raftery 2007,
     * doi:10.1198/016214506000001437, eq. 21.
     *
     * @param outcome finite
     * @return the score, in the unit of the values
     * @throws IllegalArgumentException if the outcome is not finite
     */
    public double crps(double outcome) {
        return meanDistance(outcome) - meanDifference() / 2;
    }

    /**
     * The logarithmic score of a kernel density estimate: minus the natural logarithm of the mean of Gaussian densities around the values,
     * with the bandwidth {@code 1.06 min(s, IQR / 1.34) m^(-1/5)}, s the standard deviation (with m - 1).
     *
     * <p>Source: Good 1952; the density as in scoringRules (Jordan, Krüger and Lerch 2019, doi:10.18637/jss.v090.i12), the bandwidth of
     * Scott 1992, Multivariate Density Estimation, as R's {@code bw.nrd}. It is the score of the smoothed ensemble, and approximates that
     * of the distribution behind it.
     *
     * @param outcome finite
     * @return the score, of either sign; NaN if the bandwidth is zero, that is if half of the values are one
     * @throws IllegalArgumentException if the outcome is not finite
     */
    public double logScore(double outcome) {
        Check.finite("outcome", outcome);
        double width = bandwidth();
        if (!(width > 0)) {
            return Double.NaN;
        }
        double nearest = Double.POSITIVE_INFINITY;
        for (double value : sorted) {
            nearest = Math.min(nearest, Math.abs(value - outcome));
        }
        double best = 0.5 * (nearest / width) * (nearest / width);
        double sum = 0;
        for (double value : sorted) {
            double z = (value - outcome) / width;
            double below = 0.5 * z * z - best;
            if (below < NO_WEIGHT) {
                sum += StrictMath.exp(-below);
            }
        }
        return best - StrictMath.log(sum / sorted.length) + StrictMath.log(width) + LOG_ROOT_TWO_PI;
    }

    private double bandwidth() {
        int m = sorted.length;
        double mean = 0;
        for (double value : sorted) {
            mean += value / m;
        }
        double squares = 0;
        for (double value : sorted) {
            squares += (value - mean) * (value - mean);
        }
        double spread = Math.sqrt(squares / (m - 1));
        double quartiles = quantile(0.75) - quantile(0.25);
        return 1.06 * Math.min(spread, quartiles / 1.34) * StrictMath.pow(m, -0.2);
    }

    /**
     * The probability integral transform of an outcome: the share of the distribution below it, uniform between 0 and 1 if the outcome and
     * the values come from one distribution. Between the values, and where the outcome equals some of them, the place is given by
     * {@code u}, which makes it exactly uniform.
     *
     * <p>Source: the rank of the verification among m + 1 places (Hamill 2001), randomised as in Czado, Gneiting and Held 2009,
     * doi:10.1111/j.1541-0420.2009.01191.x.
     *
     * @param outcome finite
     * @param u a draw from the uniform distribution on [0, 1]
     * @return (number of values below + u (number of equal values + 1)) / (m + 1)
     * @throws IllegalArgumentException if the outcome is not finite or {@code u} lies outside [0, 1]
     */
    public double pit(double outcome, double u) {
        Check.finite("outcome", outcome);
        Check.probability("u", u);
        int below = 0;
        while (below < sorted.length && sorted[below] < outcome) {
            below++;
        }
        int notAbove = below;
        while (notAbove < sorted.length && sorted[notAbove] == outcome) {
            notAbove++;
        }
        return (below + u * (notAbove - below + 1)) / (sorted.length + 1);
    }

    /**
     * {@return the mean distance of a value of this ensemble from one of another, over all pairs: with {@link #meanDifference} what the CRPS
     * of a mixture of both needs}
     *
     * @param other another ensemble, of any size
     */
    public double meanDistance(Ensemble other) {
        double[] a = sorted;
        double[] b = other.sorted;
        // E|X - Y| is the integral of F (1 - G) + G (1 - F).
        double sum = 0;
        int i = 0;
        int j = 0;
        double at = Math.min(a[0], b[0]);
        while (i < a.length || j < b.length) {
            boolean isA = j == b.length || i < a.length && a[i] <= b[j];
            double next = isA ? a[i] : b[j];
            double f = (double) i / a.length;
            double g = (double) j / b.length;
            sum += (next - at) * (f * (1 - g) + g * (1 - f));
            at = next;
            if (isA) {
                i++;
            } else {
                j++;
            }
        }
        return sum;
    }
}
