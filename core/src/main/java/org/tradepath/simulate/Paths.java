package org.tradepath.simulate;

import org.tradepath.internal.Check;

/**
 * The simulated log levels themselves.
 *
 * @since 0.1.0
 */
public final class Paths {

    private final double[][] levels;

    Paths(double[][] levels) {
        this.levels = levels;
    }

    /** {@return the number of paths} */
    public int count() {
        return levels[0].length;
    }

    /** {@return the last year} */
    public int horizon() {
        return levels.length;
    }

    /**
     * {@return a copy of the log levels of one year, in the order of the paths}
     *
     * @param year 1 to the horizon
     * @throws IllegalArgumentException when the year is out of range
     */
    public double[] logLevels(int year) {
        return levels[Check.inRange("year", year, 1, levels.length) - 1].clone();
    }

    /**
     * {@return one log level}
     *
     * @param path 0 to {@link #count()} - 1
     * @param year 1 to the horizon
     * @throws IllegalArgumentException when an index is out of range
     */
    public double logLevel(int path, int year) {
        Check.inRange("path", path, 0, count() - 1);
        return levels[Check.inRange("year", year, 1, levels.length) - 1][path];
    }
}
