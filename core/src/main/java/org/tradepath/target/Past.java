package org.tradepath.target;

import org.tradepath.internal.Check;
import org.tradepath.internal.math.LogSum;
import org.tradepath.series.History;

/** The log levels that paths begin with: a row a year up to the as-of year, a column a draw. */
record Past(int firstYear, double[][] levels) {

    static Past of(History history) {
        double[][] levels = new double[history.lastYear() - history.firstYear() + 1][];
        for (int i = 0; i < levels.length; i++) {
            levels[i] = history.logLevels(history.firstYear() + i);
        }
        return new Past(history.firstYear(), levels);
    }

    int lastYear() {
        return firstYear + levels.length - 1;
    }

    int draws() {
        return levels[0].length;
    }

    double[] logLevels(String what, int year) {
        return levels[Check.inRange(what, year, firstYear, lastYear()) - firstYear];
    }

    double[] last() {
        return levels[levels.length - 1];
    }

    /** For each draw, whether some year from one on, up to the as-of year, was at or above a log level, one a draw or one for all. */
    boolean[] reached(double[] goal, int since) {
        boolean[] reached = new boolean[draws()];
        for (int year = Math.max(firstYear, since); year <= lastYear(); year++) {
            double[] logs = levels[year - firstYear];
            for (int d = 0; d < reached.length; d++) {
                reached[d] |= logs[d] >= goal[goal.length == 1 ? 0 : d];
            }
        }
        return reached;
    }

    /** The sum of two pasts of one last year and number of draws, in the years that both have. */
    Past plus(Past other) {
        int from = Math.max(firstYear, other.firstYear);
        double[][] sums = new double[lastYear() - from + 1][draws()];
        for (int i = 0; i < sums.length; i++) {
            LogSum.apply(levels[from - firstYear + i], other.levels[from - other.firstYear + i], sums[i], draws());
        }
        return new Past(from, sums);
    }
}
