package org.tradepath.reconcile;

import org.tradepath.internal.Check;

/**
 * The levels that statements leave possible when all of them are taken at their word, in US dollars.
 *
 * @param low the least level, zero or above
 * @param high the largest level; infinite where nothing bounds it
 * @since 0.1.0
 */
public record LevelRange(double low, double high) {

    /**
     * Checks the order.
     *
     * @param low the least level
     * @param high the largest level
     * @throws IllegalArgumentException if {@code low} is below zero or infinite, or {@code high} is below {@code low}
     */
    public LevelRange {
        Check.notNegative("low", low);
        if (!(high >= low)) {
            throw Check.broken("high", "must not be below low (" + low + ")", high);
        }
    }
}
