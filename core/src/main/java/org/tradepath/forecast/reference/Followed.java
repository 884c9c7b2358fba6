package org.tradepath.forecast.reference;

import org.tradepath.internal.Check;

/**
 * What a class's shares after a number of years are counted on. A case is a corridor at an origin year; a corridor is what one reporter
 * counted of its trade with one partner, so that a pair may be there twice.
 *
 * @param years the years after the origin over which each case was followed
 * @param corridors the number of different corridors, at least 1
 * @param cases the number of cases, at least {@code corridors}
 * @param firstOrigin the earliest origin year
 * @param lastOrigin the latest origin year
 * @param leftOut how many cases more there are whose outcome is not known, since a year was not reported; they are not among {@code cases}
 * @since 0.1.0
 */
public record Followed(int years, int corridors, int cases, int firstOrigin, int lastOrigin, int leftOut) {

    /**
     * Checks the numbers.
     *
     * @param years at least 1
     * @param corridors at least 1
     * @param cases at least {@code corridors}
     * @param firstOrigin a calendar year
     * @param lastOrigin not before {@code firstOrigin}
     * @param leftOut zero or positive
     * @throws IllegalArgumentException if a number breaks its rule
     */
    public Followed {
        Check.inRange("years", years, 1, Integer.MAX_VALUE);
        Check.inRange("corridors", corridors, 1, Integer.MAX_VALUE);
        Check.inRange("cases", cases, corridors, Integer.MAX_VALUE);
        Check.inRange("lastOrigin", lastOrigin, firstOrigin, Integer.MAX_VALUE);
        Check.inRange("leftOut", leftOut, 0, Integer.MAX_VALUE);
    }
}
