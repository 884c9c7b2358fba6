package org.tradepath.reconcile;

/**
 * How a statement stands against the history that all statements together give.
 *
 * @since 0.1.0
 */
public enum Verdict {
    /** The history agrees with it. */
    FITS,
    /** The history lies outside what it says, but not far, or it may be plainly wrong. */
    STRAINED,
    /** The history cannot be what it says: more likely than not it is plainly wrong, or it was compared and does not hold. */
    CONTRADICTED,
    /** A later, or as late but more exact, publication of the same figure stands for it. */
    SUPERSEDED,
    /** It repeats another statement, which counts once. */
    ECHO,
    /** It says nothing of the history: a target, another quantity, a figure that no rule can read. */
    APART
}
