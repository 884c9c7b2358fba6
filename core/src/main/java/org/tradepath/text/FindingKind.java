package org.tradepath.text;

/**
 * What a figure in a text states. The first six become statements of a ledger; a forecast and a difference have no row there.
 *
 * @since 0.1.0
 */
public enum FindingKind {
    /** An amount of trade, or another quantity. */
    LEVEL,
    /** Growth in per cent. */
    CHANGE,
    /** Growth as a multiple. */
    FACTOR,
    /** A part of a whole in per cent. */
    SHARE,
    /** "A record". */
    RECORD,
    /** An aim. */
    TARGET,
    /** What somebody expects, or thinks possible. */
    FORECAST,
    /** By how much money trade grew or fell. */
    DIFFERENCE
}
