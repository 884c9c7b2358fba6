package org.tradepath.target;

/** How a stated level stands on the as-of date. */
public enum Outcome {
    /** Not reached yet, and not past its deadline. */
    STANDING,
    /** More likely than not, some year since it was first stated was at or above it. */
    REACHED,
    /** The year of its deadline is over and it was not reached. */
    LAPSED
}
