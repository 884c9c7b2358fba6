package org.tradepath.target.progress;

import org.tradepath.internal.Check;

/**
 * Distance to a target in standard deviations, after the OECD's Measuring Distance to the SDG Targets: what is left, made comparable between
 * series by how far members are apart.
 *
 * <p>Source: OECD, Measuring distance to the SDG targets, annex A (doi:10.1787/74218eb7-en), for the kind of measure only. Not seen: how
 * the OECD chooses deviation and limits. So the deviation is the caller's. The report's likelihood of meeting a target "relying on stochastic
 * methods" is {@link org.tradepath.target.Projection#reachedByDeadline}.
 *
 * @since 0.1.0
 */
public final class DistanceToTarget {

    private DistanceToTarget() {}

    /**
     * {@return {@code (target - value) / standardDeviation}, not below zero: a target that is passed is at no distance}
     *
     * @param value the level looked at, finite
     * @param target the level aimed at, finite; more is better
     * @param standardDeviation of the series over those that are compared, in the same unit, positive
     * @throws IllegalArgumentException if a number breaks its rule
     */
    public static double of(double value, double target, double standardDeviation) {
        Check.finite("value", value);
        Check.finite("target", target);
        return Math.max(0, (target - value) / Check.positive("standardDeviation", standardDeviation));
    }
}
