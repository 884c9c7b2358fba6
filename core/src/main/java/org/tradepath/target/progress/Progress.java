package org.tradepath.target.progress;

import org.tradepath.growth.Growth;
import org.tradepath.internal.Check;
import org.tradepath.trade.GrowthRate;

/**
 * Where one stood, where one stands, and where one wants to be by when: what every score is made of. For targets that are above where one
 * stood.
 *
 * @param baseYear the year from which progress is counted
 * @param base the level of that year
 * @param year the year that is looked at, after the base year and not after the target's
 * @param value its level
 * @param targetYear the deadline
 * @param target the level aimed at, above the base. Levels are of one unit
 * @since 0.1.0
 */
public record Progress(int baseYear, double base, int year, double value, int targetYear, double target) {

    /**
     * Checks levels and years. A zero is no level here: the Open SDG method puts 0.001 in its place, which would make the answer depend on the
     * unit.
     *
     * @param baseYear the year from which progress is counted
     * @param base its level, positive
     * @param year the year that is looked at
     * @param value its level, positive
     * @param targetYear the deadline
     * @param target the level aimed at, above the base
     * @throws IllegalArgumentException if a number breaks its rule
     */
    public Progress {
        Check.positive("base", base);
        Check.positive("value", value);
        Check.positive("target", target);
        Check.inRange("year", year, baseYear + 1, Integer.MAX_VALUE);
        Check.inRange("targetYear", targetYear, year, Integer.MAX_VALUE);
        if (!(target > base)) {
            throw Check.broken("target", "must be above the base, " + base, target);
        }
    }

    /** {@return whether the level looked at is at or above the target} */
    public boolean isMet() {
        return value >= target;
    }

    /** {@return the growth per year from the base year to the year looked at: {@code (value / base)^(1 / (year - baseYear)) - 1}} */
    public GrowthRate actual() {
        return Growth.cagr(base, value, year - baseYear);
    }

    /** {@return the growth per year that leads from the base to the target: {@code (target / base)^(1 / (targetYear - baseYear)) - 1}} */
    public GrowthRate required() {
        return Growth.cagr(base, target, targetYear - baseYear);
    }
}
