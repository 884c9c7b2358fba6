package org.tradepath.series;

import java.util.OptionalInt;
import org.tradepath.internal.Check;

/**
 * What became of a corridor's turnover in the years after an origin.
 *
 * <p>A year may have a figure, or none: that nothing was reported does not say that nothing was traded. A corridor that vanished, though, is
 * an outcome: from {@link #vanishedFrom()} on it had no trade in the eyes of a reporter that went on reporting.
 *
 * <p>Immutable.
 *
 * @since 0.1.0
 */
public final class Aftermath {

    private final double[] levels;
    private final int vanishedFrom; // 0 for one that did not

    private Aftermath(double[] levels, int vanishedFrom) {
        this.levels = levels;
        this.vanishedFrom = vanishedFrom;
    }

    /**
     * The figures of a corridor that did not vanish.
     *
     * @param levels turnover in current US dollars 1, 2, ... years after the origin, zero or positive, NaN where nothing was reported; copied
     * @return the aftermath
     * @throws IllegalArgumentException if there is no year, or a figure is negative or infinite
     */
    public static Aftermath of(double... levels) {
        return new Aftermath(checked(levels), 0);
    }

    /**
     * The figures of a corridor that vanished.
     *
     * @param vanishedFrom the first of the years without trade, 1 for the one after the origin
     * @param levels as in {@link #of}; from {@code vanishedFrom} on NaN or zero
     * @return the aftermath
     * @throws IllegalArgumentException if there is no such year, a figure breaks its rule, or one above zero comes after the end
     */
    public static Aftermath vanished(int vanishedFrom, double... levels) {
        double[] copy = checked(levels);
        for (int h = Check.inRange("vanishedFrom", vanishedFrom, 1, copy.length); h <= copy.length; h++) {
            if (copy[h - 1] > 0) {
                throw Check.broken("levels[" + (h - 1) + "]", "must not be above zero after the end", copy[h - 1]);
            }
        }
        return new Aftermath(copy, vanishedFrom);
    }

    private static double[] checked(double[] levels) {
        if (levels.length == 0) {
            throw Check.broken("levels", "must hold at least one year", "empty");
        }
        double[] copy = levels.clone();
        for (int i = 0; i < copy.length; i++) {
            if (!Double.isNaN(copy[i])) {
                Check.notNegative("levels[" + i + "]", copy[i]);
            }
        }
        return copy;
    }

    /** {@return the number of years} */
    public int years() {
        return levels.length;
    }

    /**
     * {@return the turnover in current US dollars, zero or positive; NaN where nothing was reported}
     *
     * @param year years after the origin, 1 to {@link #years()}
     * @throws IllegalArgumentException if the year is out of range
     */
    public double level(int year) {
        return levels[Check.inRange("year", year, 1, levels.length) - 1];
    }

    /** {@return the first year after the origin from which there was no trade to the end of the years; empty if it did not vanish} */
    public OptionalInt vanishedFrom() {
        return vanishedFrom == 0 ? OptionalInt.empty() : OptionalInt.of(vanishedFrom);
    }

    /**
     * {@return the natural logarithm of the turnover in US dollars; negative infinity where there was none, reported as zero or vanished;
     * NaN where it is not known}
     *
     * @param year years after the origin, 1 to {@link #years()}
     * @throws IllegalArgumentException if the year is out of range
     */
    public double logLevel(int year) {
        double level = level(year);
        return vanishedFrom > 0 && year >= vanishedFrom ? Double.NEGATIVE_INFINITY : StrictMath.log(level);
    }

    /** {@return whether every year has a figure above zero: the corridor survived, and was reported without a gap} */
    public boolean isComplete() {
        for (double level : levels) {
            if (!(level > 0)) {
                return false;
            }
        }
        return true;
    }
}
