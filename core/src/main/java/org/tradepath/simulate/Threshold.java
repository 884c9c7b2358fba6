package org.tradepath.simulate;

import org.tradepath.internal.Check;

/**
 * A log level to be reached, and which draws had already reached it before the start.
 *
 * @since 0.1.0
 */
public final class Threshold {

    private final double logLevel;
    private final boolean[] alreadyReached;

    private Threshold(double logLevel, boolean[] alreadyReached) {
        this.logLevel = logLevel;
        this.alreadyReached = alreadyReached;
    }

    /**
     * {@return the threshold at a log level, by no draw reached before the start}
     *
     * @param logLevel the natural logarithm of the level, finite
     * @throws IllegalArgumentException when it is not finite
     */
    public static Threshold ofLog(double logLevel) {
        return new Threshold(Check.finite("logLevel", logLevel), new boolean[1]);
    }

    /**
     * {@return the threshold at a level}
     *
     * @param level the level in the unit of the process's levels, positive
     * @throws IllegalArgumentException when it is not positive and finite
     */
    public static Threshold of(double level) {
        return ofLog(StrictMath.log(Check.positive("level", level)));
    }

    /**
     * {@return this threshold with flags for the draws that had reached it before the start} Path {@code p} has the flag
     * {@code p mod flags.length}.
     *
     * @param flags one flag a joint draw of the process ({@link GrowthProcess#draws()}), or a single one for all
     * @throws IllegalArgumentException when there is no flag
     */
    public Threshold withAlreadyReached(boolean... flags) {
        if (flags.length == 0) {
            throw Check.broken("flags", "must hold one flag a draw", "empty");
        }
        return new Threshold(logLevel, flags.clone());
    }

    /** {@return the natural logarithm of the level} */
    public double logLevel() {
        return logLevel;
    }

    /** {@return a copy of the flags, one a draw or a single one} */
    public boolean[] alreadyReached() {
        return alreadyReached.clone();
    }

    boolean[] flags() {
        return alreadyReached;
    }
}
