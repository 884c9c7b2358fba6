package org.tradepath.target;

/**
 * How a stated level stands on the as-of date.
 *
 * @since 0.1.0
 */
public enum Outcome {
    /** Not reached yet, and not past its deadline. */
    STANDING,
    /** More likely than not, some year since it was first stated was at or above it. */
    REACHED,
    /** The last year that its deadline may mean is over, by its 31 December, and it was not reached. */
    LAPSED
}
