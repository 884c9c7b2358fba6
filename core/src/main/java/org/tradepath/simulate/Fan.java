package org.tradepath.simulate;

import java.util.Arrays;
import org.tradepath.internal.Check;

/**
 * Quantiles of the level, year by year.
 *
 * <p>From kept paths they are exact order statistics (linear between the two nearest ranks); otherwise they are read from counts in narrow
 * bins, within 0.1 % of the level. Log levels are held within -700 and 700, the range of a double; where so many paths have vanished the log level is -700, and
 * the level 0. There is no mean: under heavy tails of growth the mean of a level does not exist.
 *
 * <p>The standard error belongs to the log level: 0.01 is about 1 % of the level. It is that of independent paths, or of independent scrambles
 * under Sobol sampling. So under antithetic sampling it is too large, by far for the median, since the pairs' opposite shocks are not
 * looked at; and when the paths start from few draws it is too small, since it takes the draws as given.
 *
 * @since 0.1.0
 */
public final class Fan {

    private final double[] probabilities;
    private final double[][] values;
    private final double[][] errors;

    Fan(double[] probabilities, double[][] values, double[][] errors) {
        this.probabilities = probabilities;
        this.values = values;
        this.errors = errors;
    }

    /** {@return a copy of the probabilities, increasing} */
    public double[] probabilities() {
        return probabilities.clone();
    }

    /** {@return the last year} */
    public int horizon() {
        return values.length;
    }

    /**
     * {@return the log level below which the share of paths lies in that year}
     *
     * @param year 1 to the horizon
     * @param probability one of {@link #probabilities()}
     * @throws IllegalArgumentException when the year is out of range or the probability is not one that was asked for
     */
    public Estimate logLevel(int year, double probability) {
        Check.inRange("year", year, 1, values.length);
        int column = Arrays.binarySearch(probabilities, probability);
        if (column < 0) {
            throw Check.broken("probability", "must be one of " + Arrays.toString(probabilities), probability);
        }
        return new Estimate(values[year - 1][column], errors[year - 1][column]);
    }

    /**
     * {@return the level below which the share of paths lies in that year, in the unit of the process; 0 where so many have vanished}
     *
     * @param year 1 to the horizon
     * @param probability one of {@link #probabilities()}
     * @throws IllegalArgumentException when the year is out of range or the probability is not one that was asked for
     */
    public double level(int year, double probability) {
        double log = logLevel(year, probability).value();
        return log <= -LevelSketch.LIMIT ? 0 : StrictMath.exp(log);
    }

    /** This fan with the standard errors that the scatter of independent parts of the run gives. */
    Fan withErrorsBetween(Fan[] parts) {
        int r = parts.length;
        double[][] between = new double[values.length][probabilities.length];
        for (int year = 0; year < values.length; year++) {
            for (int k = 0; k < probabilities.length; k++) {
                double mean = 0;
                double square = 0;
                for (Fan part : parts) {
                    double away = part.values[year][k] - values[year][k];
                    mean += away / r;
                    square += away * away / r;
                }
                between[year][k] = StrictMath.sqrt(StrictMath.max(0, square - mean * mean) / (r - 1));
            }
        }
        return new Fan(probabilities, values, between);
    }
}
