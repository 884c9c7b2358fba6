package org.tradepath.series;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import org.tradepath.internal.Check;
import org.tradepath.trade.Economy;
import org.tradepath.trade.Flow;

/**
 * Tells what became of the series of a panel after an origin.
 *
 * <p>A series vanished if from some year on to the last one asked for it has neither exports nor imports above zero, although the reporter
 * reported trade with others in each of these years. Where the reporter fell silent altogether (or was no more), and where only one of the
 * two flows is there, the outcome is not known.
 *
 * <p>Immutable.
 *
 * @since 0.1.0
 */
public final class Aftermaths {

    private final Map<Economy, BitSet> reporting;

    private Aftermaths(Map<Economy, BitSet> reporting) {
        this.reporting = reporting;
    }

    /**
     * {@return what became of the series of a panel}
     *
     * @param panel all figures that may be looked at
     */
    public static Aftermaths of(Panel panel) {
        Map<Economy, BitSet> reporting = new HashMap<>();
        for (ReportedSeries series : panel.series()) {
            BitSet years = reporting.computeIfAbsent(series.reporter(), reporter -> new BitSet());
            for (int year = series.firstYear(); year <= series.lastYear(); year++) {
                if (hasTrade(series, year)) {
                    years.set(year);
                }
            }
        }
        return new Aftermaths(reporting);
    }

    /**
     * {@return what became of a series}
     *
     * @param series a series of the panel
     * @param origin the year after which to look
     * @param years how many years to look, at least 1
     * @throws IllegalArgumentException if {@code years} is below 1
     */
    public Aftermath after(ReportedSeries series, int origin, int years) {
        Check.inRange("years", years, 1, Integer.MAX_VALUE);
        double[] levels = new double[years];
        for (int h = 1; h <= years; h++) {
            levels[h - 1] = series.turnover(origin + h).orElse(Double.NaN);
        }
        OptionalInt vanished = vanishedFrom(series, origin, years);
        return vanished.isPresent() ? Aftermath.vanished(vanished.getAsInt(), levels) : Aftermath.of(levels);
    }

    private OptionalInt vanishedFrom(ReportedSeries series, int origin, int years) {
        BitSet others = reporting.getOrDefault(series.reporter(), new BitSet());
        int h = years;
        while (h > 0 && !hasTrade(series, origin + h) && others.get(origin + h)) {
            h--;
        }
        return h < years ? OptionalInt.of(h + 1) : OptionalInt.empty();
    }

    private static boolean hasTrade(ReportedSeries series, int year) {
        return series.level(year, Flow.EXPORTS).orElse(0) > 0
                || series.level(year, Flow.IMPORTS).orElse(0) > 0;
    }
}
