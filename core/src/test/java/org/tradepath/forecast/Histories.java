package org.tradepath.forecast;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.tradepath.series.History;
import org.tradepath.series.Status;
import org.tradepath.trade.Corridor;
import org.tradepath.trade.Flow;
import org.tradepath.trade.Side;

/** Histories for tests: one corridor, ending in 2024. */
final class Histories {

    private Histories() {}

    /** Known log levels; NaN stands for a year that is only estimated. */
    static History of(double... logLevels) {
        double[][] levels = new double[logLevels.length][1];
        for (int t = 0; t < levels.length; t++) {
            levels[t][0] = logLevels[t];
        }
        return of(levels);
    }

    /** Log levels, a row a year and a column a draw; a row that begins with NaN is estimated, with 0 for its level. */
    static History of(double[][] logLevels) {
        double[][] levels = new double[logLevels.length][];
        List<Status> statuses = new ArrayList<>();
        for (int t = 0; t < levels.length; t++) {
            boolean missing = Double.isNaN(logLevels[t][0]);
            levels[t] = missing ? new double[logLevels[t].length] : logLevels[t];
            statuses.add(missing ? Status.ESTIMATED : Status.OBSERVED);
        }
        return History.of(
                Corridor.parse("KAZ-AZE"),
                Optional.of(Side.HOME),
                Flow.TURNOVER,
                2025 - levels.length,
                statuses,
                levels);
    }

    /** The same number of draws in every year, all alike. */
    static History repeated(int draws, double... logLevels) {
        double[][] levels = new double[logLevels.length][draws];
        for (int t = 0; t < levels.length; t++) {
            Arrays.fill(levels[t], logLevels[t]);
        }
        return of(levels);
    }
}
