package org.tradepath.simulate;

import java.util.List;
import org.tradepath.internal.Check;

/** Everything that is counted for a request; whole numbers only, so that tallies merge in any order to the same bits. */
final class Tally {

    private final PassageCounter[] counters;
    private final LevelSketch[] sketches;

    Tally(SimulationRequest request, int horizon, boolean paired) {
        List<Threshold> thresholds = request.thresholds();
        counters = new PassageCounter[thresholds.size()];
        for (int k = 0; k < counters.length; k++) {
            counters[k] = new PassageCounter(thresholds.get(k), horizon, paired);
        }
        boolean sketched = request.fan().length > 0 && !request.arePathsKept();
        sketches = new LevelSketch[sketched ? horizon : 0];
        for (int year = 0; year < sketches.length; year++) {
            sketches[year] = new LevelSketch();
        }
    }

    static long typicalBytes(SimulationRequest request, int horizon) {
        boolean sketched = request.fan().length > 0 && !request.arePathsKept();
        return request.thresholds().size() * 4500L + (sketched ? horizon * LevelSketch.typicalBytes() : 0);
    }

    PassageCounter[] counters() {
        return counters;
    }

    LevelSketch[] sketches() {
        return sketches;
    }

    void observe(int year, double[] level, long[][] masks, int n) {
        for (int k = 0; k < counters.length; k++) {
            counters[k].observe(year, level, masks[k], n);
        }
        if (sketches.length > 0) {
            sketches[year - 1].add(level, n);
        }
    }

    void count(long firstPath, long[][] masks, int n) {
        for (int k = 0; k < counters.length; k++) {
            counters[k].count(firstPath, masks[k], n);
        }
    }

    void add(Tally other) {
        for (int k = 0; k < counters.length; k++) {
            counters[k].add(other.counters[k]);
        }
        for (int year = 0; year < sketches.length; year++) {
            sketches[year].add(other.sketches[year]);
        }
    }

    /** A process must give numbers; infinities are allowed, as the log of a trade that vanished. */
    static void refuseNaN(double[] level, int n, String key) {
        int i = 0;
        for (; i + 4 <= n; i += 4) {
            double sum = (level[i] + level[i + 1]) + (level[i + 2] + level[i + 3]);
            if (sum != sum) {
                break;
            }
        }
        for (; i < n; i++) {
            if (level[i] != level[i]) {
                throw new IllegalStateException(Check.broken("level of " + key, "must be a number", level[i])
                        .getMessage());
            }
        }
    }
}
