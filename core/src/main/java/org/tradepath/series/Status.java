package org.tradepath.series;

/**
 * Where a number of a history comes from. Every number carries one, to the end, charts included.
 *
 * @since 0.1.0
 */
public enum Status {
    /** Published by a statistical office. */
    OBSERVED,
    /** Said or printed by somebody else. */
    STATED,
    /**
     * Not stated as this side's: it follows from neighbouring years, the other side, a figure whose side is not stated, or what is known of
     * growth; or its own publisher marked it as an estimate.
     */
    ESTIMATED,
    /** A year after the as-of date. */
    FORECAST
}
