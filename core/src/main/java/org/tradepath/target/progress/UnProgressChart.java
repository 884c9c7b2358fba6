package org.tradepath.target.progress;

import org.tradepath.internal.Check;
import org.tradepath.trade.GrowthRate;

/**
 * The United Nations' SDG progress chart: the share of the way to the target that is covered by its date if growth goes on.
 *
 * <pre>
 * p = (value (1 + CAGR)^(targetYear - year) - base) / (target - base)
 * </pre>
 *
 * <p>Classes: p &ge; 0.95 on track; 0.10 &le; p &lt; 0.95 acceleration needed; p &lt; 0.10 stagnation or regression. Without a target: growth of at
 * least 2 %, at least 0.5 %, or below, a year.
 *
 * <p>Source: the methodology note of the UN Statistics Division for the progress chart of 2023, as quoted in EUSTAT-DES/site, metodologia.md (read 2026).
 * Not seen: the note itself.
 *
 * @since 0.1.0
 */
public final class UnProgressChart {

    private static final double ON_TRACK = 0.95;
    private static final double SOME = 0.10;

    /** The classes, best first. */
    public enum Label {
        /** On track, or met. */
        ON_TRACK,
        /** Some progress, too slow. */
        ACCELERATION_NEEDED,
        /** Hardly any, or backwards. */
        STAGNATION_OR_REGRESSION
    }

    private UnProgressChart() {}

    /**
     * {@return the share of the way that is covered by the target's date if growth goes on: 1 is just there}
     *
     * @param progress the three points
     */
    public static double of(Progress progress) {
        int left = progress.targetYear() - progress.year();
        return of(progress, progress.value() * StrictMath.pow(progress.actual().factor(), left));
    }

    /**
     * {@return the share of the way that is covered by the target's date}
     *
     * @param progress the three points
     * @param projected the level at the target's date as some other projection has it, zero or positive
     * @throws IllegalArgumentException if the level breaks its rule
     */
    public static double of(Progress progress, double projected) {
        return (Check.notNegative("projected", projected) - progress.base()) / (progress.target() - progress.base());
    }

    /**
     * {@return the class of a share}
     *
     * @param share as {@link #of}
     */
    public static Label label(double share) {
        if (share >= ON_TRACK) {
            return Label.ON_TRACK;
        }
        return share >= SOME ? Label.ACCELERATION_NEEDED : Label.STAGNATION_OR_REGRESSION;
    }

    /**
     * {@return the class where there is no target: by growth alone, wanted to be upwards}
     *
     * @param actual growth per year
     */
    public static Label withoutTarget(GrowthRate actual) {
        if (actual.percent() >= 2) {
            return Label.ON_TRACK;
        }
        return actual.percent() >= 0.5 ? Label.ACCELERATION_NEEDED : Label.STAGNATION_OR_REGRESSION;
    }
}
