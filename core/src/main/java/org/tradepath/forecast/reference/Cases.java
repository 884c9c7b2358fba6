package org.tradepath.forecast.reference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tradepath.series.Aftermath;
import org.tradepath.series.Aftermaths;
import org.tradepath.series.Panel;
import org.tradepath.series.ReportedSeries;
import org.tradepath.trade.Flow;

/**
 * Every corridor of a panel at every origin after which there is a year to look at, by the cells that it lies in: one for each span that it
 * is long enough for.
 */
final class Cases {

    private final int[] horizons = Scheme.horizons();
    private final Map<String, Integer> pairs = new HashMap<>();
    private final Map<Cell, List<Case>> byCell = new HashMap<>();
    private final Aftermaths aftermaths;
    private final int asOf;

    private Cases(Panel known, int asOf) {
        aftermaths = Aftermaths.of(known);
        this.asOf = asOf;
    }

    /** The cases of a panel; years after {@code asOf} are not looked at. */
    static Cases of(Panel panel, int asOf) {
        Panel known = panel.asOf(asOf);
        Cases cases = new Cases(known, asOf);
        for (int corridor = 0; corridor < known.series().size(); corridor++) {
            ReportedSeries series = known.series().get(corridor);
            for (int origin = series.firstYear(); origin < asOf && origin <= series.lastYear(); origin++) {
                cases.add(series, corridor, origin);
            }
        }
        return cases;
    }

    int asOf() {
        return asOf;
    }

    /** The cases of a range of cells. */
    List<Case> in(ClassRange range) {
        List<Case> in = new ArrayList<>();
        for (Cell cell : Cell.of(range.span())) {
            if (range.contains(cell)) {
                in.addAll(byCell.getOrDefault(cell, List.of()));
            }
        }
        return in;
    }

    private void add(ReportedSeries series, int corridor, int origin) {
        double level = series.turnover(origin).orElse(0);
        int size = level > 0 ? Scheme.size(StrictMath.log(level)) : -1;
        if (size < 0) {
            return;
        }
        int changes = Math.min(series.run(origin, Flow.TURNOVER) - 1, Scheme.spans()[0]);
        double[] logs = series.logLevels(origin - changes, origin, Flow.TURNOVER);
        int pair = pairs.computeIfAbsent(series.corridor().key(), key -> pairs.size());
        Case added = new Case(corridor, pair, origin, new double[horizons.length], new double[horizons.length]);
        follow(added, series, logs[changes]);
        byCell.computeIfAbsent(new Cell(0, size, 0), cell -> new ArrayList<>()).add(added);
        for (int span : Scheme.spans()) {
            if (span <= changes) {
                int growth = Scheme.growth((logs[changes] - logs[changes - span]) / span);
                byCell.computeIfAbsent(new Cell(span, size, growth), cell -> new ArrayList<>())
                        .add(added);
            }
        }
    }

    /** For each horizon the years are looked at up to it: whether a corridor vanished by then is not asked of later ones. */
    private void follow(Case followed, ReportedSeries series, double start) {
        Arrays.fill(followed.highest(), Double.NaN);
        Arrays.fill(followed.last(), Double.NaN);
        for (int i = 0; i < horizons.length && followed.origin() + horizons[i] <= asOf; i++) {
            Aftermath aftermath = aftermaths.after(series, followed.origin(), horizons[i]);
            double highest = Double.NEGATIVE_INFINITY;
            double last = 0;
            for (int year = 1; year <= horizons[i]; year++) {
                last = aftermath.logLevel(year) - start;
                highest = Math.max(highest, last); // NaN stays
            }
            followed.highest()[i] = highest;
            followed.last()[i] = Double.isNaN(highest) ? Double.NaN : last;
        }
    }
}
