package org.tradepath.growth;

import org.tradepath.internal.Check;

/**
 * What is known of a corridor's growth before its own figures: how thousands of corridors grew, in current US dollars.
 *
 * <p>The model, for the log level x of one corridor and one year's change of it:
 *
 * <pre>{@literal
 * drift   ~ Normal(location, driftSpread^2)                 one per corridor, independent of sigma
 * sigma^2 ~ degrees * volatility^2 / chiSquare(degrees)     one per corridor
 * x[t+h] - x[t] ~ Normal(h * drift, sigma^2 * (1 + permanence * (h - 1)))
 * }</pre>
 *
 * <p>The last line is a random walk seen through noise: of one year's variance the share {@code permanence} stays, the rest
 * is undone (return after a spike). So ten years are less uncertain than ten times one year. {@link #permanentSd} and
 * {@link #transitorySd} split a sigma into the walk's step and the noise of one year's level.
 *
 * <p>One year's growth of a corridor without figures is therefore Student-t with {@code degrees} degrees of freedom about
 * {@code location}, with {@link #growthScale growthScale(1)}, that is about {@code volatility}, as its scale. Mean and
 * variance of the <em>level</em> do not exist under such tails; quantiles do.
 *
 * <p><b>Measured</b> on IMF direction-of-trade figures, export of early 2022, a random 70 % of all pairs. Turnover: exports
 * plus imports of one reporter with one partner, both reported; a change counts when the earlier year's turnover is at least
 * $10 million and the later one's above zero; years 1990-2020. 208,861 annual changes of 12,514 corridors: median .044, quartiles
 * -.164 and .230, 5 and 95 % at -.85 and .68; 1.9 % of the corridors of a year are gone in the next and not in the figures.
 * The constants maximise the predictive log score at 1, 2, 3, 5 and 10 years for corridors with 0, up to 5 and up to 15 changes of
 * their own; the 80 % intervals then cover 78 to 85 % at every horizon and size. The drift spread comes from the covariance of
 * one corridor's growth in five-year periods that lie two and ten years apart (.018, .018): drifts of corridors differ by far less than
 * their growth over ten years suggests. It does not rise with volatility, so it stands by itself and is not tied to sigma as in the
 * conjugate normal-inverse-chi-square prior (Gelman et al., Bayesian Data Analysis, 3rd ed., section 3.3).
 * docs/growth-prior.md has the tables.
 *
 * <p>The figures run to 2020: a forecast "as of" an earlier date that uses these defaults has looked ahead.
 *
 * @param location median log change per year; finite
 * @param driftSpread standard deviation of corridors' drifts, log change per year; zero or positive, finite
 * @param volatility scale of corridors' standard deviations of one year's log change; positive and finite
 * @param degrees degrees of freedom: how alike corridors' volatilities are (large: alike); at least 1, finite
 * @param permanence share of one year's variance that stays; in [0, 1], 1 for a plain random walk
 * @since 0.1.0
 */
public record GrowthPrior(double location, double driftSpread, double volatility, double degrees, double permanence) {

    private static final double REFERENCE_DOLLARS = 1e8;
    // The curves in the size are held at these ends; beyond them there were few corridors, or none.
    private static final double LEAST_DOLLARS = 1e7;
    private static final double MOST_DOLLARS = 1e11;
    private static final double DRIFT_SPREAD = 0.02;
    private static final double PERMANENCE_PER_DECADE = 0.20;

    private static final double TURNOVER_LOCATION = 0.05;
    private static final double TURNOVER_VOLATILITY = 0.34;
    private static final double TURNOVER_ELASTICITY = -0.19;
    private static final double TURNOVER_DEGREES = 3.0;
    private static final double TURNOVER_PERMANENCE = 0.57;

    private static final double FLOW_LOCATION = 0.045;
    private static final double FLOW_VOLATILITY = 0.34;
    private static final double FLOW_ELASTICITY = -0.21;
    private static final double FLOW_DEGREES = 2.3;
    private static final double FLOW_PERMANENCE = 0.61;

    /**
     * Checks the numbers.
     *
     * @param location median log change per year
     * @param driftSpread standard deviation of drifts
     * @param volatility scale of one year's standard deviation
     * @param degrees degrees of freedom
     * @param permanence share of one year's variance that stays
     * @throws IllegalArgumentException if a number breaks its rule
     */
    public GrowthPrior {
        Check.finite("location", location);
        Check.notNegative("driftSpread", driftSpread);
        Check.positive("volatility", volatility);
        if (!(degrees >= 1) || degrees == Double.POSITIVE_INFINITY) {
            throw Check.broken("degrees", "must be at least 1 and finite", degrees);
        }
        Check.probability("permanence", permanence);
    }

    /** {@return the prior of a corridor's turnover of which no size is known: {@link #forTurnover} at $100 million} */
    public static GrowthPrior withDefaults() {
        return forTurnover(REFERENCE_DOLLARS);
    }

    /**
     * The prior of a corridor's turnover of about a given size L, in units of $100 million: location .05, drift spread .02,
     * volatility {@code .34 L^-.19}, 3 degrees, permanence {@code .57 + .20 log10(L)} but at most 1.
     *
     * @param dollars turnover in current US dollars a year; positive and finite. Below $10 million and above $100 billion
     *     the values of these ends are used
     * @return the prior
     * @throws IllegalArgumentException if the size is not positive and finite
     */
    public static GrowthPrior forTurnover(double dollars) {
        double size = size(dollars);
        return new GrowthPrior(
                TURNOVER_LOCATION,
                DRIFT_SPREAD,
                TURNOVER_VOLATILITY * StrictMath.pow(size, TURNOVER_ELASTICITY),
                TURNOVER_DEGREES,
                permanence(TURNOVER_PERMANENCE, size));
    }

    /**
     * The prior of one directed flow, exports or imports alone, as one side reports it: location .045, drift spread .02,
     * volatility {@code .34 L^-.21}, 2.3 degrees, permanence {@code .61 + .20 log10(L)} but at most 1. At the same size its tails are
     * longer than a turnover's; and being part of a turnover it is smaller, so its volatility is larger.
     *
     * @param dollars size of the flow in current US dollars a year; positive and finite. Below $10 million and above
     *     $100 billion the values of these ends are used
     * @return the prior
     * @throws IllegalArgumentException if the size is not positive and finite
     */
    public static GrowthPrior forFlow(double dollars) {
        double size = size(dollars);
        return new GrowthPrior(
                FLOW_LOCATION,
                DRIFT_SPREAD,
                FLOW_VOLATILITY * StrictMath.pow(size, FLOW_ELASTICITY),
                FLOW_DEGREES,
                permanence(FLOW_PERMANENCE, size));
    }

    private static double size(double dollars) {
        Check.positive("dollars", dollars);
        return StrictMath.min(MOST_DOLLARS, StrictMath.max(LEAST_DOLLARS, dollars)) / REFERENCE_DOLLARS;
    }

    private static double permanence(double atReference, double size) {
        return StrictMath.min(1, atReference + PERMANENCE_PER_DECADE * StrictMath.log10(size));
    }

    /**
     * What is known after a corridor's own annual log changes.
     *
     * @param changes number of changes, taken as successive years; zero or positive
     * @param mean their mean; finite, and 0 when there are none
     * @param sumOfSquares sum of their squared deviations <em>from that mean</em>; zero or positive and finite, and 0 when
     *     there are fewer than two
     * @return drift and volatility given the changes; without changes, this prior in the same form
     * @throws IllegalArgumentException if an argument breaks its rule
     */
    public GrowthPosterior posterior(int changes, double mean, double sumOfSquares) {
        Check.inRange("changes", changes, 0, Integer.MAX_VALUE);
        Check.finite("mean", mean);
        Check.notNegative("sumOfSquares", sumOfSquares);
        if (changes == 0 && mean != 0) {
            throw Check.broken("mean", "must be 0 without changes", mean);
        }
        if (changes < 2 && sumOfSquares != 0) {
            throw Check.broken("sumOfSquares", "must be 0 below two changes", sumOfSquares);
        }
        double offset = mean - location;
        double squares = degrees * volatility * volatility + sumOfSquares + changes * offset * offset;
        double after = degrees + changes;
        return new GrowthPosterior(this, changes, mean, after, StrictMath.sqrt(squares / after));
    }

    /**
     * How much larger the variance of some years' growth is than that of one year's, the drift being known:
     * {@code 1 + permanence * (years - 1)}.
     *
     * @param years number of years; at least 1
     * @return the ratio; 1 for one year
     * @throws IllegalArgumentException if the number of years is below 1
     */
    public double varianceRatio(int years) {
        return 1 + permanence * (Check.inRange("years", years, 1, Integer.MAX_VALUE) - 1.0);
    }

    /**
     * The scale of the log growth over some years of a corridor without figures of its own: with {@link #degrees()} as
     * degrees of freedom and centre {@code years * location}, about its Student-t.
     *
     * @param years years ahead; at least 1
     * @return scale of the log change, as {@link GrowthPosterior#growthScale}
     * @throws IllegalArgumentException if the number of years is below 1
     */
    public double growthScale(int years) {
        return posterior(0, 0, 0).growthScale(years);
    }

    /**
     * The standard deviation of a normal that stands in for the Student-t of one year's growth, where a method takes only
     * normals: both have the same central 80 %. Beyond it the normal is too short, so a jump should be let through by the
     * method.
     *
     * <p>Ratio of the 90 % points of Student-t and normal by the expansion in 1 / degrees of Abramowitz and Stegun,
     * Handbook of Mathematical Functions, 26.7.5; below the true one by .02 % at 3 degrees, .12 % at 2 and 2.2 % at 1.
     *
     * @return standard deviation of one year's log change
     */
    public double gaussianSd() {
        double z = 1.2815515655446004; // 90 % point of the standard normal
        double z2 = z * z;
        double u = 1 / degrees;
        double term1 = (z2 + 1) / 4;
        double term2 = ((5 * z2 + 16) * z2 + 3) / 96;
        double term3 = (((3 * z2 + 19) * z2 + 17) * z2 - 15) / 384;
        double term4 = ((((79 * z2 + 776) * z2 + 1482) * z2 - 1920) * z2 - 945) / 92160;
        return growthScale(1) * (1 + u * (term1 + u * (term2 + u * (term3 + u * term4))));
    }

    /**
     * The walk's step per year that belongs to a volatility, {@code sigma * sqrt(permanence)}.
     *
     * @param sigma standard deviation of one year's log change; zero or positive, finite
     * @return standard deviation of the part of one year's change that stays
     * @throws IllegalArgumentException if sigma breaks its rule
     */
    public double permanentSd(double sigma) {
        return Check.notNegative("sigma", sigma) * StrictMath.sqrt(permanence);
    }

    /**
     * The noise of one year's level that belongs to a volatility, {@code sigma * sqrt((1 - permanence) / 2)}: it enters a
     * change twice, at both ends. The last observed year has it too.
     *
     * @param sigma standard deviation of one year's log change; zero or positive, finite
     * @return standard deviation of a year's log level about the walk
     * @throws IllegalArgumentException if sigma breaks its rule
     */
    public double transitorySd(double sigma) {
        return Check.notNegative("sigma", sigma) * StrictMath.sqrt((1 - permanence) / 2);
    }

    /**
     * This prior with another location.
     *
     * @param newLocation median log change per year; finite
     * @return the changed prior
     * @throws IllegalArgumentException if it breaks its rule
     */
    public GrowthPrior withLocation(double newLocation) {
        return new GrowthPrior(newLocation, driftSpread, volatility, degrees, permanence);
    }

    /**
     * This prior with another drift spread.
     *
     * @param newDriftSpread standard deviation of drifts; zero or positive, finite
     * @return the changed prior
     * @throws IllegalArgumentException if it breaks its rule
     */
    public GrowthPrior withDriftSpread(double newDriftSpread) {
        return new GrowthPrior(location, newDriftSpread, volatility, degrees, permanence);
    }

    /**
     * This prior with another volatility.
     *
     * @param newVolatility scale of one year's standard deviation; positive and finite
     * @return the changed prior
     * @throws IllegalArgumentException if it breaks its rule
     */
    public GrowthPrior withVolatility(double newVolatility) {
        return new GrowthPrior(location, driftSpread, newVolatility, degrees, permanence);
    }

    /**
     * This prior with other degrees of freedom.
     *
     * @param newDegrees degrees of freedom; at least 1 and finite
     * @return the changed prior
     * @throws IllegalArgumentException if it breaks its rule
     */
    public GrowthPrior withDegrees(double newDegrees) {
        return new GrowthPrior(location, driftSpread, volatility, newDegrees, permanence);
    }

    /**
     * This prior with another permanence.
     *
     * @param newPermanence share of one year's variance that stays; in [0, 1]
     * @return the changed prior
     * @throws IllegalArgumentException if it breaks its rule
     */
    public GrowthPrior withPermanence(double newPermanence) {
        return new GrowthPrior(location, driftSpread, volatility, degrees, newPermanence);
    }
}
