package org.tradepath.forecast;

import org.tradepath.internal.math.Quantiles;
import org.tradepath.series.History;
import org.tradepath.series.Status;

/**
 * A history as the models see it: from its first figure to its last year, medians for fitting and joint draws for starting.
 *
 * <p>An estimated year carries no figure of its own and counts as missing. The last year is where every path starts, so a draw's own last level
 * is taken as it is, whatever its status; the fit does not look at it when it is estimated.
 */
final class Figures {

    private final History history;
    private final int firstYear;
    private final boolean[] seen;
    private final boolean[] seenOrLast;
    private final double[] medians;

    private Figures(History history, int firstYear) {
        this.history = history;
        this.firstYear = firstYear;
        int years = history.lastYear() - firstYear + 1;
        seen = new boolean[years];
        medians = new double[years];
        int figures = 0;
        for (int t = 0; t < years; t++) {
            seen[t] = isFigure(history, firstYear + t);
            figures += seen[t] ? 1 : 0;
            medians[t] = median(history, firstYear + t);
        }
        seenOrLast = seen.clone();
        seenOrLast[years - 1] = true;
        if (figures == 0) {
            seen[years - 1] = true;
        }
    }

    static Figures of(History history) {
        int first = history.firstYear();
        while (first < history.lastYear() && !isFigure(history, first)) {
            first++;
        }
        return new Figures(history, first);
    }

    /** Whether a year has a figure of its own. */
    static boolean isFigure(History history, int year) {
        return history.status(year) == Status.OBSERVED || history.status(year) == Status.STATED;
    }

    private static double median(History history, int year) {
        return history.draws() == 1 ? history.logLevel(year, 0) : Quantiles.of(history.logLevels(year), 0.5);
    }

    History history() {
        return history;
    }

    int years() {
        return seen.length;
    }

    /** Which years the fit looks at; at least one. */
    boolean[] seen() {
        return seen;
    }

    /** Which years a draw's own state is filtered from. */
    boolean[] seenOrLast() {
        return seenOrLast;
    }

    int count() {
        int count = 0;
        for (boolean one : seen) {
            count += one ? 1 : 0;
        }
        return count;
    }

    /** The level that the numbers below are measured from: the median of the last year. */
    double origin() {
        return medians[medians.length - 1];
    }

    /** Median log levels above {@link #origin()}. */
    double[] medians() {
        double[] values = new double[medians.length];
        for (int t = 0; t < values.length; t++) {
            values[t] = medians[t] - origin();
        }
        return values;
    }

    /** The same of the seen years only, one after the other. */
    double[] seenMedians() {
        double[] values = new double[count()];
        int at = 0;
        for (int t = 0; t < medians.length; t++) {
            if (seen[t]) {
                values[at++] = medians[t] - origin();
            }
        }
        return values;
    }

    /** A joint draw's log levels above {@link #origin()}. */
    void draw(int draw, double[] into) {
        for (int t = 0; t < into.length; t++) {
            into[t] = history.logLevel(firstYear + t, draw) - origin();
        }
    }

    /** Root mean square of the changes between successive figures; 0 without any. */
    double changeSd() {
        double squares = 0;
        int changes = 0;
        for (int t = 1; t < seen.length; t++) {
            if (seen[t - 1] && seen[t]) {
                squares += (medians[t] - medians[t - 1]) * (medians[t] - medians[t - 1]);
                changes++;
            }
        }
        return changes == 0 ? 0 : Math.sqrt(squares / changes);
    }

    int draws() {
        return history.draws();
    }
}
