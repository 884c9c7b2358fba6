package org.tradepath.reconcile;

/**
 * What a statement was used for.
 *
 * @since 0.1.0
 */
public enum Role {
    /** The level of a year. */
    LEVEL,
    /** The level of a part of a year. */
    PART_YEAR,
    /** The change between two years, or two parts of years. */
    CHANGE,
    /** A flow's share in turnover. */
    SHARE,
    /** A level not below that of any earlier year. */
    RECORD,
    /** Published twice: another publication of the same figure stands for it. */
    SUPERSEDED,
    /** Repeats another statement, which counts once. */
    ECHO,
    /** A wish: it never bends the history. */
    TARGET,
    /** Not used; the remark says why. */
    NOT_USED
}
