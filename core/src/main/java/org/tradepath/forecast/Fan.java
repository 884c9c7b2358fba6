package org.tradepath.forecast;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.tradepath.internal.Check;

/**
 * Quantiles of the projected level by year, in current US dollars.
 *
 * <p>Immutable. A quantile is that of the year's level by itself; quantiles of several years joined up are not a path.
 *
 * @since 0.1.0
 */
public final class Fan {

    /** The levels that the bands of a fan chart need: 5, 20, 35, 50, 65, 80 and 95 %. */
    public static final List<Double> CHART_PROBABILITIES = List.of(0.05, 0.20, 0.35, 0.50, 0.65, 0.80, 0.95);

    /** How many years ahead growth models were fitted, and scored in backtests. */
    public static final int SCORED_YEARS = 15;

    private final int firstYear;
    private final List<Double> probabilities;
    private final double[][] levels;

    private Fan(int firstYear, List<Double> probabilities, double[][] levels) {
        this.firstYear = firstYear;
        this.probabilities = probabilities;
        this.levels = levels;
    }

    /**
     * A fan.
     *
     * @param firstYear the year of the first row
     * @param probabilities the probability of each column, in (0, 1), rising
     * @param levels levels in US dollars, a row a year, a column a probability, not falling along a row; copied
     * @return the fan
     * @throws IllegalArgumentException if there is no year or no probability, if lengths differ, or if an order is broken
     */
    public static Fan of(int firstYear, List<Double> probabilities, double[][] levels) {
        if (levels.length == 0 || probabilities.isEmpty()) {
            throw Check.broken("fan", "must have a year and a probability", levels.length + " and " + probabilities);
        }
        double before = 0;
        for (double p : probabilities) {
            if (!(p > before && p < 1)) {
                throw Check.broken("probabilities", "must rise within (0, 1)", probabilities);
            }
            before = p;
        }
        double[][] copy = new double[levels.length][];
        for (int i = 0; i < levels.length; i++) {
            copy[i] = levels[i].clone();
            if (copy[i].length != probabilities.size()) {
                throw Check.broken("levels", "must have a column for each probability", copy[i].length);
            }
            for (int j = 0; j < copy[i].length; j++) {
                Check.notNegative("level", copy[i][j]);
                if (j > 0 && copy[i][j] < copy[i][j - 1]) {
                    throw Check.broken("levels", "must not fall along a row", copy[i][j]);
                }
            }
        }
        return new Fan(firstYear, List.copyOf(probabilities), copy);
    }

    /**
     * A fan as simulated, in calendar years.
     *
     * @param asOfYear the year in which the simulation starts, the last one of the history
     * @param simulated the result in years ahead, of a process whose levels are US dollars
     * @return the fan
     */
    public static Fan of(int asOfYear, org.tradepath.simulate.Fan simulated) {
        List<Double> probabilities =
                Arrays.stream(simulated.probabilities()).boxed().toList();
        double[][] levels = new double[simulated.horizon()][probabilities.size()];
        for (int i = 0; i < levels.length; i++) {
            for (int j = 0; j < levels[i].length; j++) {
                levels[i][j] = simulated.level(i + 1, probabilities.get(j));
            }
        }
        return new Fan(asOfYear + 1, probabilities, levels);
    }

    /** {@return the first year} */
    public int firstYear() {
        return firstYear;
    }

    /** {@return the last year} */
    public int lastYear() {
        return firstYear + levels.length - 1;
    }

    /**
     * {@return a sentence that says from which year on the fan is extrapolated, more than {@value #SCORED_YEARS} years ahead of the year before its first; empty
     * where it does not reach so far}
     */
    public Optional<String> extrapolation() {
        int last = firstYear + SCORED_YEARS - 1;
        return lastYear() <= last
                ? Optional.empty()
                : Optional.of("What is said of years after " + last
                        + " is extrapolated: growth models were fitted and scored up to " + SCORED_YEARS
                        + " years ahead.");
    }

    /** {@return the probabilities of the quantiles, rising} */
    public List<Double> probabilities() {
        return probabilities;
    }

    /**
     * {@return the level in US dollars that the year stays below with probability {@code p}; 0 where so many paths have vanished}
     *
     * @param year from {@link #firstYear()} to {@link #lastYear()}
     * @param p one of {@link #probabilities()}: a fan does not interpolate
     * @throws IllegalArgumentException if the year lies outside, or the fan does not hold {@code p}
     */
    public double quantile(int year, double p) {
        int column = probabilities.indexOf(p);
        if (column < 0) {
            throw Check.broken("p", "must be one of " + probabilities, p);
        }
        return levels[Check.inRange("year", year, firstYear, lastYear()) - firstYear][column];
    }
}
