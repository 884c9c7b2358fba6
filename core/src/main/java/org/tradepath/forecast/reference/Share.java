package org.tradepath.forecast.reference;

import org.tradepath.internal.Check;

/**
 * The share of a class's cases that something became of, such as 38 %.
 *
 * @param value the share, in [0, 1]
 * @param standardError its standard error, zero or positive, over the corridors and times that might have been seen instead; see
 *     {@link ReferenceClass}
 * @param reading how the value is to be read
 * @since 0.1.0
 */
public record Share(double value, double standardError, Reading reading) {

    /** How a share is to be read. */
    public enum Reading {
        /** Counted. */
        EXACTLY,
        /** Interpolated between the multiples that were counted. */
        ABOUT,
        /** The share of the smallest multiple that was counted; that of the smaller one asked for is no lower. */
        AT_LEAST,
        /** The share of the largest multiple that was counted; that of the larger one asked for is no higher. */
        AT_MOST
    }

    private static final int FINE = 1;
    private static final int COARSE = 5;

    /** Beyond this the last digit of a whole per cent says nothing. */
    private static final double COARSE_FROM = 0.025;

    /**
     * Checks the numbers.
     *
     * @param value in [0, 1]
     * @param standardError zero or positive
     * @param reading how the value is to be read
     * @throws IllegalArgumentException if a number breaks its rule
     */
    public Share {
        Check.probability("value", value);
        Check.notNegative("standardError", standardError);
    }

    /**
     * {@return the share as a sentence wants it: "38 %"; "about 40 %" where it is interpolated, or rounded to five per cent because the
     * standard error is above 2.5 points; "under 1 %" and "over 99 %" where it would round to none or all of the cases; "none" and "all"
     * where so many were counted; "at least 85 %", "at most 3 %" beyond the multiples that were counted}
     */
    public String words() {
        if (reading == Reading.EXACTLY && (value == 0 || value == 1)) {
            return value == 0 ? "none" : "all";
        }
        int step = standardError > COARSE_FROM ? COARSE : FINE;
        int percent = step * (int) StrictMath.rint(100 * value / step);
        if (percent == 0 && reading != Reading.AT_LEAST) {
            return "under " + step + " %";
        }
        if (percent == 100 && reading != Reading.AT_MOST) {
            return "over " + (100 - step) + " %";
        }
        String hedge = switch (reading) {
            case EXACTLY -> step == COARSE ? "about " : "";
            case ABOUT -> "about ";
            case AT_LEAST -> "at least ";
            case AT_MOST -> "at most ";
        };
        return hedge + percent + " %";
    }
}
