package org.tradepath.forecast.pooled;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.tradepath.series.History;
import org.tradepath.series.Panel;
import org.tradepath.series.ReportedSeries;
import org.tradepath.trade.Economy;
import org.tradepath.trade.Side;

/**
 * How much faster than the world's each economy's corridors grew, added up over the years: the mean log change of the turnovers in which it is
 * reporter or partner, less the mean of all corridors, shrunk to nothing where corridors are few.
 */
final class EconomyGrowth {

    /** The windows, in years, over which an economy's growth is looked at. */
    static final int[] WINDOWS = {1, 5, 15};

    /** Numbers of a corridor: the reporter's growth over each window, then the partner's. */
    static final int COUNT = 2 * WINDOWS.length;

    private static final double MOST_CHANGE = 1;
    private static final double MOST_GROWTH = 2.5;
    private static final double LEAST_LEVEL = 3e6;
    private static final double LEAST_WORLD_LEVEL = 5e6;
    /** Corridors that grow like the world, counted besides an economy's own. */
    private static final double USUAL_WEIGHT = 5;

    private final int firstYear;
    private final int lastYear;
    private final SortedMap<String, double[]> indices;

    /** Indices by code, an element a year from {@code firstYear}; the caller's arrays are kept. */
    EconomyGrowth(int firstYear, int lastYear, SortedMap<String, double[]> indices) {
        this.firstYear = firstYear;
        this.lastYear = lastYear;
        this.indices = indices;
    }

    /** From the figures of a panel, all of which are looked at. */
    static EconomyGrowth of(Panel panel, int firstYear, int lastYear) {
        int years = lastYear - firstYear + 1;
        double[] world = new double[years];
        double[] corridors = new double[years];
        for (ReportedSeries series : panel.series()) {
            changes(series, firstYear, lastYear, LEAST_WORLD_LEVEL, (t, change) -> {
                world[t] += change;
                corridors[t]++;
            });
        }
        Map<Economy, double[][]> sums = new HashMap<>();
        for (ReportedSeries series : panel.series()) {
            double[][] home = sums.computeIfAbsent(series.reporter(), e -> new double[2][years]);
            double[][] partner = sums.computeIfAbsent(series.partner(), e -> new double[2][years]);
            changes(series, firstYear, lastYear, LEAST_LEVEL, (t, change) -> {
                double faster = change - (corridors[t] > 0 ? world[t] / corridors[t] : 0);
                home[0][t] += faster;
                home[1][t]++;
                partner[0][t] += faster;
                partner[1][t]++;
            });
        }
        SortedMap<String, double[]> indices = new TreeMap<>();
        sums.forEach((economy, sum) -> {
            double[] index = new double[years];
            for (int t = 1; t < years; t++) {
                index[t] = index[t - 1] + sum[0][t] / (sum[1][t] + USUAL_WEIGHT);
            }
            indices.put(economy.code(), index);
        });
        return new EconomyGrowth(firstYear, lastYear, indices);
    }

    private interface Change {
        void at(int year, double change);
    }

    private static void changes(ReportedSeries series, int firstYear, int lastYear, double least, Change change) {
        double before = Double.NaN;
        for (int year = Math.max(firstYear, series.firstYear()); year <= lastYear; year++) {
            double now = series.turnover(year).orElse(Double.NaN);
            if (before >= least && now > 0) {
                double log = StrictMath.log(now / before);
                change.at(year - firstYear, Math.max(-MOST_CHANGE, Math.min(MOST_CHANGE, log)));
            }
            before = now;
        }
    }

    /** Fills {@code into} from {@code offset} on; an economy without figures, and years after the last one, grow like the world. */
    void of(Economy reporter, Economy partner, int origin, double[] into, int offset) {
        of(reporter, origin, into, offset);
        of(partner, origin, into, offset + WINDOWS.length);
    }

    /** The same for a history's corridor: whose figures they are is the reporter; between the sides, the mean of both ways to see it. */
    void of(History history, double[] into, int offset) {
        Economy home = history.corridor().home();
        Economy partner = history.corridor().partner();
        int origin = history.lastYear();
        if (history.side().equals(Optional.of(Side.PARTNER))) {
            of(partner, home, origin, into, offset);
            return;
        }
        of(home, partner, origin, into, offset);
        if (history.side().isEmpty()) {
            double[] other = new double[COUNT];
            of(partner, home, origin, other, 0);
            for (int k = 0; k < COUNT; k++) {
                into[offset + k] = (into[offset + k] + other[k]) / 2;
            }
        }
    }

    private void of(Economy economy, int origin, double[] into, int offset) {
        double[] index = indices.get(economy.code());
        for (int w = 0; w < WINDOWS.length; w++) {
            double growth = index == null ? 0 : at(index, origin) - at(index, origin - WINDOWS[w]);
            into[offset + w] = Math.max(-MOST_GROWTH, Math.min(MOST_GROWTH, growth));
        }
    }

    private double at(double[] index, int year) {
        return index[Math.max(firstYear, Math.min(lastYear, year)) - firstYear];
    }

    int firstYear() {
        return firstYear;
    }

    SortedMap<String, double[]> indices() {
        return indices;
    }

    /** The last years only: as much as an origin not before the last year looks at. */
    EconomyGrowth recent() {
        int first = Math.max(firstYear, lastYear - WINDOWS[WINDOWS.length - 1]);
        SortedMap<String, double[]> last = new TreeMap<>();
        indices.forEach((code, index) -> {
            double[] kept = Arrays.copyOfRange(index, first - firstYear, index.length);
            double base = kept[0];
            for (int i = 0; i < kept.length; i++) {
                kept[i] -= base;
            }
            last.put(code, kept);
        });
        return new EconomyGrowth(first, lastYear, last);
    }
}
