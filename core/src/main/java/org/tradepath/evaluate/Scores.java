package org.tradepath.evaluate;

import org.apache.commons.math3.special.Beta;
import org.tradepath.internal.Check;
import org.tradepath.internal.math.Normal;
import org.tradepath.internal.math.StudentT;

/**
 * Scores of single forecasts in closed form. Lower is better.
 *
 * @since 0.1.0
 */
public final class Scores {

    private static final double ONE_OVER_ROOT_PI = 1 / Math.sqrt(StrictMath.PI);

    private Scores() {}

    /**
     * The CRPS of a normal distribution: {@code s [z (2 Phi(z) - 1) + 2 phi(z) - 1 / sqrt(pi)]}, {@code z = (y - m) / s}.
     *
     * <p>Source: Gneiting, Raftery, Westveld and Goldman 2005, doi:10.1175/MWR2904.1, eq. 5.
     *
     * @param mean m, finite
     * @param sd s, positive and finite
     * @param outcome y, finite
     * @return the score, in the unit of the outcome
     * @throws IllegalArgumentException if a number breaks its rule
     */
    public static double crpsOfNormal(double mean, double sd, double outcome) {
        double z = score(mean, sd, outcome);
        return sd * (z * (2 * Normal.cdf(z) - 1) + 2 * Normal.density(z) - ONE_OVER_ROOT_PI);
    }

    /**
     * The CRPS of a Student's t distribution with location m, scale s and v degrees of freedom: s times
     *
     * <pre>z (2 F(z) - 1) + 2 f(z) (v + z^2) / (v - 1) - 2 sqrt(v) / (v - 1) B(1/2, v - 1/2) / B(1/2, v/2)^2.</pre>
     *
     * <p>Source: Jordan, Krüger and Lerch 2019, doi:10.18637/jss.v090.i12, appendix A.
     *
     * @param location m, finite
     * @param scale s, positive and finite; not the standard deviation
     * @param degrees v, above 1: the score does not exist below
     * @param outcome y, finite
     * @return the score, in the unit of the outcome
     * @throws IllegalArgumentException if a number breaks its rule
     */
    public static double crpsOfStudentT(double location, double scale, double degrees, double outcome) {
        if (!(degrees > 1) || degrees == Double.POSITIVE_INFINITY) {
            throw Check.broken("degrees", "must be above 1 and finite", degrees);
        }
        double z = score(location, scale, outcome);
        StudentT t = new StudentT(degrees);
        double logBetas = Beta.logBeta(0.5, degrees - 0.5) - 2 * Beta.logBeta(0.5, degrees / 2);
        double spread = 2 * Math.sqrt(degrees) / (degrees - 1) * StrictMath.exp(logBetas);
        double tails = 2 * t.density(z) * (degrees + z * z) / (degrees - 1);
        return scale * (z * (2 * t.cdf(z) - 1) + tails - spread);
    }

    private static double score(double location, double scale, double outcome) {
        return (Check.finite("outcome", outcome) - Check.finite("location", location)) / Check.positive("scale", scale);
    }

    /**
     * The interval score of a central band: its width, and {@code 2 / (1 - coverage)} times the distance by which it misses the outcome.
     *
     * <p>Source: Gneiting and Raftery 2007, doi:10.1198/016214506000001437, eq. 43.
     *
     * @param coverage of the band, in (0, 1)
     * @param low its lower end, finite
     * @param high its upper end, not below {@code low}; may be infinite, and the score then is
     * @param outcome finite
     * @return the score, in the unit of the outcome
     * @throws IllegalArgumentException if a number breaks its rule
     */
    public static double interval(double coverage, double low, double high, double outcome) {
        if (!(coverage > 0 && coverage < 1)) {
            throw Check.broken("coverage", "must lie in (0, 1)", coverage);
        }
        if (!(high >= Check.finite("low", low))) {
            throw Check.broken("high", "must not be below low " + low, high);
        }
        Check.finite("outcome", outcome);
        double missed = Math.max(0, low - outcome) + Math.max(0, outcome - high);
        return high - low + 2 / (1 - coverage) * missed;
    }

    /**
     * The pinball (quantile) loss: {@code p (y - q)} above the quantile, {@code (1 - p) (q - y)} below.
     *
     * <p>Source: Koenker and Bassett 1978, doi:10.2307/1913643. Not doubled: the CRPS is twice its integral over p.
     *
     * @param p the probability of the quantile, in (0, 1)
     * @param quantile q, finite
     * @param outcome y, finite
     * @return the loss, in the unit of the outcome
     * @throws IllegalArgumentException if a number breaks its rule
     */
    public static double pinball(double p, double quantile, double outcome) {
        if (!(p > 0 && p < 1)) {
            throw Check.broken("p", "must lie in (0, 1)", p);
        }
        double above = Check.finite("outcome", outcome) - Check.finite("quantile", quantile);
        return above >= 0 ? p * above : (p - 1) * above;
    }

    /**
     * The Brier score of one probability: the square of its distance from what happened.
     *
     * <p>Source: Brier 1950, in the half of it that is usual for events (0 to 1).
     *
     * @param probability of the event, in [0, 1]
     * @param happened 1 if it happened, 0 if not
     * @return the score, 0 to 1
     * @throws IllegalArgumentException if a number lies outside [0, 1]
     */
    public static double brier(double probability, double happened) {
        double miss = Check.probability("probability", probability) - Check.probability("happened", happened);
        return miss * miss;
    }
}
