package org.tradepath.target.progress;

import org.tradepath.internal.Check;

/**
 * The two indices of UN ESCAP's progress reports, as far as their formulas are published.
 *
 * <p>Current status index: {@code 10 (value - base) / |target - base|}, 0 where one began and 10 at the target (the formula as in the R source of
 * UNICEF MENARO, read 2026). Anticipated progress: the gap that a projection leaves at the target's date, relative to the whole way.
 *
 * <p>Not seen: the weights of ESCAP's own projection, a regression that favours recent years (SD/WP/04/2017), and the limits of its
 * classes. So the projection is the caller's, and there are no classes.
 *
 * @since 0.1.0
 */
public final class EscapIndex {

    private static final double FULL = 10;

    private EscapIndex() {}

    /**
     * {@return the current status index: 0 at the base, 10 at the target, below zero for a fall}
     *
     * @param progress the three points
     */
    public static double currentStatus(Progress progress) {
        return FULL * (progress.value() - progress.base()) / (progress.target() - progress.base());
    }

    /**
     * {@return the part of the way that is still open at the target's date: 0 if the target is just met, below zero beyond it, above 1 if one is
     * thrown back behind the base}
     *
     * @param progress the three points
     * @param projected the level at the target's date, zero or positive
     * @throws IllegalArgumentException if the level breaks its rule
     */
    public static double anticipatedGap(Progress progress, double projected) {
        return (progress.target() - Check.notNegative("projected", projected)) / (progress.target() - progress.base());
    }
}
