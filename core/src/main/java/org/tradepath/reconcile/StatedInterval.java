package org.tradepath.reconcile;

import java.util.List;
import org.tradepath.stated.LevelStatement;

/**
 * Where a stated level says that the true one lies, in units of its currency: "more than 500 million" is 500 to 600 million.
 *
 * <p>It holds the likeliest readings of the hedge and of the rounding, narrowest first, until their weights reach
 * {@value #PROBABILITY}: the same share of what is possible as the 80 % band of a history. It is what was said, not what was found.
 *
 * @param low the lower end; zero or above
 * @param high the upper end; infinite where none is implied ("at least")
 * @since 0.1.0
 */
public record StatedInterval(double low, double high) {

    /** How likely, by the readings' weights, the true level lies within. */
    public static final double PROBABILITY = 0.8;

    /**
     * {@return the interval that a stated level means}
     *
     * @param statement the statement
     */
    public static StatedInterval of(LevelStatement statement) {
        List<Readings.Reading> readings = Readings.of(statement);
        double low = Double.POSITIVE_INFINITY;
        double high = 0;
        double weight = 0;
        for (Readings.Reading reading : readings) {
            // A hair of tolerance: weights are decimal fractions.
            if (weight < PROBABILITY - 1e-9) {
                low = Math.min(low, reading.low());
                high = Math.max(high, reading.high());
                weight += reading.weight();
            }
        }
        return new StatedInterval(Math.max(low, 0), high);
    }
}
