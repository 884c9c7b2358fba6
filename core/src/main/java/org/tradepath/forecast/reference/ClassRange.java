package org.tradepath.forecast.reference;

import java.util.Locale;
import org.tradepath.internal.Check;

/**
 * Neighbouring cells that make one class.
 *
 * @param span over how many years growth is taken; 0 for none
 * @param fromSize the smallest size class
 * @param toSize the largest
 * @param fromGrowth the lowest growth class
 * @param toGrowth the highest
 */
record ClassRange(int span, int fromSize, int toSize, int fromGrowth, int toGrowth) {

    ClassRange {
        Check.inRange("toSize", toSize, Check.inRange("fromSize", fromSize, 0, toSize), Scheme.sizes() - 1);
        Check.inRange(
                "toGrowth", toGrowth, Check.inRange("fromGrowth", fromGrowth, 0, toGrowth), Cell.growths(span) - 1);
    }

    /**
     * A cell with its neighbours: with each step the next growth class on either side, and once all of them could be in, the next size
     * class on either side.
     */
    static ClassRange around(Cell cell, int step) {
        int growths = Cell.growths(cell.span());
        int growthSteps = Math.min(step, growths - 1);
        int sizeSteps = step - growthSteps;
        return new ClassRange(
                cell.span(),
                Math.max(0, cell.size() - sizeSteps),
                Math.min(Scheme.sizes() - 1, cell.size() + sizeSteps),
                Math.max(0, cell.growth() - growthSteps),
                Math.min(growths - 1, cell.growth() + growthSteps));
    }

    /** Whether every cell of the span is in. */
    boolean isEverything() {
        return isEveryGrowth() && fromSize == 0 && toSize == Scheme.sizes() - 1;
    }

    boolean contains(Cell cell) {
        return cell.span() == span
                && cell.size() >= fromSize
                && cell.size() <= toSize
                && cell.growth() >= fromGrowth
                && cell.growth() <= toGrowth;
    }

    private boolean isEveryGrowth() {
        return fromGrowth == 0 && toGrowth == Cell.growths(span) - 1;
    }

    /** "corridors of $300 million to $1 billion after growth of 10 to 25 % a year over five years". */
    String words() {
        return "corridors of " + sizeWords() + growthWords();
    }

    private String sizeWords() {
        String least = dollars(Scheme.leastLevel(fromSize));
        if (toSize == Scheme.sizes() - 1) {
            return least + " or more";
        }
        String most = dollars(Scheme.leastLevel(toSize + 1));
        String unit = least.substring(least.indexOf(' '));
        return most.endsWith(unit)
                ? least.substring(0, least.length() - unit.length()) + " to " + most.substring(1)
                : least + " to " + most;
    }

    private static String dollars(double level) {
        return level >= 1e9
                ? String.format(Locale.ROOT, "$%.0f billion", level / 1e9)
                : String.format(Locale.ROOT, "$%.0f million", level / 1e6);
    }

    private String growthWords() {
        if (span == 0) {
            return ", whatever their growth";
        }
        String period = span == 1 ? " in the last year" : " over " + Words.number(span) + " years";
        if (isEveryGrowth()) {
            return ", whatever their growth" + period;
        }
        String rate = span == 1 ? " %" : " % a year";
        if (fromGrowth == 0) {
            return " after growth below " + Scheme.leastGrowth(toGrowth + 1) + rate + period;
        }
        String least = " after growth of " + Scheme.leastGrowth(fromGrowth);
        return toGrowth == Scheme.growths() - 1
                ? least + rate + " or more" + period
                : least + " to " + Scheme.leastGrowth(toGrowth + 1) + rate + period;
    }
}
