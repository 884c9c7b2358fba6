package org.tradepath.growth;

import java.util.OptionalDouble;
import org.tradepath.internal.Check;
import org.tradepath.trade.GrowthRate;

/**
 * The arithmetic of growth between two levels.
 *
 * <table>
 * <caption>From 529.4 to 1000 (million dollars)</caption>
 * <tr><th>question</th><th>call</th><th>answer</th></tr>
 * <tr><td>how much is missing?</td><td>{@code gap(529.4, 1000)}</td><td>470.6</td></tr>
 * <tr><td>how much must it grow in all?</td><td>{@code total(529.4, 1000)}</td><td>88.89 %</td></tr>
 * <tr><td>and per year, in seven years?</td><td>{@code required(529.4, 1000, 7)}</td><td>9.51 %</td></tr>
 * <tr><td>how long at 12 % per year?</td><td>{@code yearsTo(529.4, 1000, ofPercent(12))}</td><td>5.61 years</td></tr>
 * </table>
 *
 * <p>The levels of a call share one unit (current US dollars, millions of them, tonnes); years are of any length above
 * zero, whole or not. Nothing is replaced: a level that is zero, negative, NaN or infinite has no growth rate and is
 * rejected, with its name, the rule and the value. (The Open SDG method puts 0.001 in place of zero; that would make the
 * answer depend on the unit.) Zero years are rejected too: no rate leads anywhere in no time.
 *
 * <p>Formula of the compound annual growth rate: {@code (to / from)^(1 / years) - 1}, as in the Open SDG progress
 * methodology (open-sdg.org, docs/progress-methodology, read 2026), after Eurostat. Powers and logs are
 * {@link StrictMath}'s.
 *
 * @since 0.1.0
 */
public final class Growth {

    private Growth() {}

    /**
     * Compound annual growth rate: the constant rate that leads from one level to another.
     *
     * @param from level at the start; positive and finite
     * @param to level at the end; positive and finite
     * @param years time between them; positive and finite. 1 gives the ratio of the levels itself
     * @return the rate per year; below zero percent for a fall
     * @throws IllegalArgumentException if an argument breaks its rule, or the rate's factor leaves the doubles above
     *     zero (levels 300 orders of magnitude apart, or a time near zero)
     */
    public static GrowthRate cagr(double from, double to, double years) {
        double ratio = total(from, to).factor();
        return GrowthRate.ofFactor(StrictMath.pow(ratio, 1 / Check.positive("years", years)));
    }

    /**
     * Growth per year that leads to a target in a given time. A target already passed gives the fall that would end at
     * it, below zero percent; whether it is passed is asked by {@link #gap}.
     *
     * @param from level now; positive and finite
     * @param target level aimed at; positive and finite
     * @param years time left; positive and finite
     * @return the rate per year
     * @throws IllegalArgumentException as {@link #cagr}
     */
    public static GrowthRate required(double from, double target, double years) {
        Check.positive("target", target);
        return cagr(from, target, years);
    }

    /**
     * What the level must gain every year to reach a target in a given time along a straight line.
     *
     * @param from level now; finite, also zero
     * @param target level aimed at; finite, also zero
     * @param years time left; positive and finite
     * @return gain per year in the levels' unit; negative when the target is passed
     * @throws IllegalArgumentException if an argument breaks its rule
     */
    public static double requiredPerYear(double from, double target, double years) {
        return gap(from, target) / Check.positive("years", years);
    }

    /**
     * Time until a target is reached at a constant rate, {@code log(target / from) / log(factor)}.
     *
     * <p>Trade is an annual flow: the first year whose <em>total</em> is at the target is the next whole number.
     *
     * @param from level now; positive and finite
     * @param target level aimed at; positive and finite
     * @param rate growth per year
     * @return years from now, of any fraction; 0 when the level is at or above the target already; empty when it never
     *     gets there, because the level is below and does not grow
     * @throws IllegalArgumentException if a level breaks its rule
     */
    public static OptionalDouble yearsTo(double from, double target, GrowthRate rate) {
        double distance = logGrowth(from, Check.positive("target", target));
        if (distance <= 0) {
            return OptionalDouble.of(0);
        }
        double speed = rate.log();
        return speed > 0 ? OptionalDouble.of(distance / speed) : OptionalDouble.empty();
    }

    /**
     * What is missing to a target.
     *
     * @param from level now; finite, also zero
     * @param target level aimed at; finite, also zero
     * @return target minus level, in their unit; zero or negative when the target is reached
     * @throws IllegalArgumentException if a level is NaN or infinite
     */
    public static double gap(double from, double target) {
        return Check.finite("target", target) - Check.finite("from", from);
    }

    /**
     * The whole change between two levels.
     *
     * @param from level at the start; positive and finite
     * @param to level at the end; positive and finite
     * @return the rate with factor {@code to / from}
     * @throws IllegalArgumentException if a level breaks its rule, or their ratio leaves the doubles above zero
     */
    public static GrowthRate total(double from, double to) {
        return GrowthRate.ofFactor(Check.positive("to", to) / Check.positive("from", from));
    }

    /**
     * The log change between two levels, {@code log(to) - log(from)}: 0.10 is a rise by 10.5 %, -0.10 a fall by 9.5 %.
     * Unlike percentages it adds up over years, and there and back again is exactly zero.
     *
     * @param from level at the start; positive and finite
     * @param to level at the end; positive and finite
     * @return the change of the natural log; absolute rounding error below 10<sup>-14</sup> for levels between
     *     10<sup>-6</sup> and 10<sup>15</sup>
     * @throws IllegalArgumentException if a level breaks its rule
     */
    public static double logGrowth(double from, double to) {
        return StrictMath.log(Check.positive("to", to)) - StrictMath.log(Check.positive("from", from));
    }
}
