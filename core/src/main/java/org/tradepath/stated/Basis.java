package org.tradepath.stated;

/**
 * What a figure rests on.
 *
 * @since 0.1.0
 */
public enum Basis {
    /** A published official statistic. */
    OBSERVED,
    /** Marked as estimated by the office that publishes it. */
    ESTIMATED,
    /** Said or printed: a speech, an interview, a newspaper. */
    STATED
}
