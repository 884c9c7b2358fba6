package org.tradepath.growth;

import org.tradepath.internal.Check;

/**
 * What is known of a corridor's growth after its own annual log changes: a {@link GrowthPrior} and what was observed. Made by
 * {@link GrowthPrior#posterior}.
 *
 * <p>Sampling, exactly in this order, for every simulated path:
 *
 * <pre>{@code
 * GrowthPosterior posterior = GrowthPrior.withDefaults().posterior(5, 0.10, 0.02); // five changes, their mean, squares about it
 * double chiSquare = 4.5; // drawn with posterior.degrees() degrees of freedom
 * double z = 0.3;         // standard normal, independent
 * double sigma = posterior.volatility(chiSquare);
 * double drift = posterior.drift(sigma, z);
 * }</pre>
 *
 * <p>The variance given the changes is scaled inverse chi-square, {@code sigma^2 = degrees * scale^2 / chiSquare}, with
 *
 * <pre>{@literal
 * degrees = nu + n,   degrees * scale^2 = nu * s^2 + sumOfSquares + n * (mean - location)^2
 * }</pre>
 *
 * which is the conjugate update of a normal variance about a known mean (Gelman et al., Bayesian Data Analysis, 3rd ed.,
 * section 2.6); {@code sumOfSquares} is about the observed mean. Taking the drift as known here is an approximation: the
 * drift spread, 0.02, is a fifteenth of a usual volatility, so {@code sigma^2} is too large by up to {@code driftSpread^2}. Given sigma,
 * the drift is normal with precision (section 2.5, there)
 *
 * <pre>{@literal
 * 1 / driftSpread^2 + n^2 / (sigma^2 * (1 + permanence * (n - 1)))
 * }</pre>
 *
 * the second term being the precision of the mean of n successive changes: it is their sum, {@code log x[n] - log x[0]}, over
 * n, and part of the variance of annual changes is undone in the next year (see {@link GrowthPrior}).
 *
 * @param prior what was known before
 * @param changes number n of observed annual changes, taken as successive; zero or positive
 * @param mean mean of the observed log changes; not used when there are none
 * @param degrees degrees of freedom of the variance; positive and finite
 * @param scale scale of the volatility: log change per year; positive and finite
 * @since 0.1.0
 */
public record GrowthPosterior(GrowthPrior prior, int changes, double mean, double degrees, double scale) {

    /**
     * Checks the numbers.
     *
     * @param prior what was known before
     * @param changes number of observed annual changes
     * @param mean mean of the observed log changes
     * @param degrees degrees of freedom of the variance
     * @param scale scale of the volatility
     * @throws IllegalArgumentException if a number breaks its rule
     */
    public GrowthPosterior {
        Check.inRange("changes", changes, 0, Integer.MAX_VALUE);
        Check.finite("mean", mean);
        Check.positive("degrees", degrees);
        Check.positive("scale", scale);
    }

    /**
     * The volatility that belongs to a chi-square draw.
     *
     * @param chiSquare a draw with {@link #degrees()} degrees of freedom; positive and finite
     * @return standard deviation of one year's log change
     * @throws IllegalArgumentException if the draw is not positive and finite
     */
    public double volatility(double chiSquare) {
        return scale * StrictMath.sqrt(degrees / Check.positive("chiSquare", chiSquare));
    }

    /**
     * The drift that belongs to a volatility and a standard normal draw.
     *
     * @param volatility standard deviation of one year's log change; positive and finite
     * @param z a standard normal draw; finite
     * @return mean log change per year
     * @throws IllegalArgumentException if an argument breaks its rule
     */
    public double drift(double volatility, double z) {
        return driftMean(volatility) + driftSd(volatility) * Check.finite("z", z);
    }

    /**
     * The mean of the drift at a volatility: the observed mean, drawn towards the prior's location.
     *
     * @param volatility standard deviation of one year's log change; positive and finite
     * @return mean log change per year; the prior's location when nothing was observed or the drift spread is zero
     * @throws IllegalArgumentException if the volatility is not positive and finite
     */
    public double driftMean(double volatility) {
        return prior.location() + ownWeight(volatility) * (mean - prior.location());
    }

    /**
     * The standard deviation of the drift at a volatility.
     *
     * @param volatility standard deviation of one year's log change; positive and finite
     * @return log change per year; never above the prior's drift spread
     * @throws IllegalArgumentException if the volatility is not positive and finite
     */
    public double driftSd(double volatility) {
        return prior.driftSpread() * StrictMath.sqrt(1 - ownWeight(volatility));
    }

    /**
     * The weight of the observed mean against the prior's location.
     *
     * @param volatility standard deviation of one year's log change; positive and finite
     * @return a number in [0, 1); 0 when nothing was observed
     * @throws IllegalArgumentException if the volatility is not positive and finite
     */
    public double ownWeight(double volatility) {
        Check.positive("volatility", volatility);
        if (changes == 0) {
            return 0;
        }
        double sdOfMean = volatility * StrictMath.sqrt(prior.varianceRatio(changes)) / changes;
        double spread = prior.driftSpread() * prior.driftSpread();
        return spread / (spread + sdOfMean * sdOfMean);
    }

    /**
     * The scale of the log growth over some years: with {@link #degrees()} as degrees of freedom, and centred on
     * {@code years * driftMean(scale())}, about the Student-t that predicts it.
     *
     * <p>"About": exact for a drift spread of zero, else the normal spread of the drift is taken into the scale.
     *
     * @param years years ahead; at least 1
     * @return scale of the log change
     * @throws IllegalArgumentException if the number of years is below 1
     */
    public double growthScale(int years) {
        double drift = driftSd(scale) * years;
        return StrictMath.sqrt(scale * scale * prior.varianceRatio(years) + drift * drift);
    }
}
