package org.tradepath.target;

/**
 * What became of a stated level since, by what was stated later for the same flow. It says nothing of whether the level was reached.
 *
 * @since 0.1.0
 */
public enum Course {
    /** No other level was stated later. */
    STANDING,
    /** A higher level was stated after it was stated last: the target ratcheted up. */
    RAISED,
    /** Only lower levels were stated after it was stated last. */
    LOWERED,
    /** It was given up, as {@link Ladder#withWithdrawn} was told. */
    WITHDRAWN
}
