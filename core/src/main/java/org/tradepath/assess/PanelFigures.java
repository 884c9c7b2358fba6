package org.tradepath.assess;

import java.util.stream.IntStream;
import org.tradepath.internal.Check;
import org.tradepath.series.History;
import org.tradepath.series.ReportedSeries;
import org.tradepath.trade.Flow;

/**
 * Which of a corridor's figures a panel's assessment goes on from: the years without a gap up to the last figure above zero.
 *
 * @param flow the flow
 * @param leastYears how many years up to the as-of year must have a figure above zero, in a row or not
 * @param oldest how many years before the as-of year the last figure may be
 */
record PanelFigures(Flow flow, int leastYears, int oldest) {

    PanelFigures withFlow(Flow value) {
        return new PanelFigures(value, leastYears, oldest);
    }

    PanelFigures withLeastYears(int value) {
        return new PanelFigures(flow, value, oldest);
    }

    PanelFigures withOldest(int value) {
        return new PanelFigures(flow, leastYears, value);
    }

    /** The history as of a year; an IllegalArgumentException says why there is none. */
    History of(ReportedSeries series, int asOf) {
        int[] years = IntStream.rangeClosed(series.firstYear(), Math.min(asOf, series.lastYear()))
                .filter(year -> series.level(year, flow).orElse(0) > 0)
                .toArray();
        if (years.length < leastYears) {
            throw Check.broken(
                    "years up to " + asOf + " with " + flow + " above zero",
                    "must be at least " + leastYears,
                    years.length);
        }
        int last = years[years.length - 1];
        if (last < asOf - oldest) {
            throw Check.broken(
                    "last year with " + flow + " above zero", "must be " + (asOf - oldest) + " or later", last);
        }
        return series.history(last - series.run(last, flow) + 1, last, flow);
    }
}
