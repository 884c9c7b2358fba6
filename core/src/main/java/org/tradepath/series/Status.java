package org.tradepath.series;

/** Where a number of a history comes from. Every number carries one, to the end, charts included. */
public enum Status {
    /** Published by a statistical office. */
    OBSERVED,
    /** Said or printed by somebody else. */
    STATED,
    /** Not stated: it follows from neighbouring years, the other side, or what is known of growth. */
    ESTIMATED,
    /** A year after the as-of date. */
    FORECAST
}
