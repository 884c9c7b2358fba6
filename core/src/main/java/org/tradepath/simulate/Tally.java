package org.tradepath.simulate;

import java.util.List;
import org.tradepath.internal.Check;

/** Everything that is counted for a request; whole numbers only, so that tallies merge in any order to the same bits. */
final class Tally {

    private final String key;
    private final PassageCounter[] counters;
    private final LevelSketch[] sketches;
    /** Levels are looked at one by one once plus infinity, or what is no number, was seen. */
    private boolean careful;

    private boolean missed;
    private boolean repeating;

    Tally(SimulationRequest request, int horizon, boolean paired) {
        key = request.key();
        List<Threshold> thresholds = request.thresholds();
        counters = new PassageCounter[thresholds.size()];
        int draws = request.process().draws();
        for (int k = 0; k < counters.length; k++) {
            counters[k] = new PassageCounter(thresholds.get(k), draws, horizon, paired);
        }
        boolean sketched = request.fan().length > 0 && !request.arePathsKept();
        sketches = new LevelSketch[sketched ? horizon : 0];
        for (int year = 0; year < sketches.length; year++) {
            sketches[year] = new LevelSketch();
        }
    }

    static long typicalBytes(SimulationRequest request, int horizon) {
        boolean sketched = request.fan().length > 0 && !request.arePathsKept();
        return request.thresholds().size()
                        * PassageCounter.typicalBytes(request.process().draws(), horizon)
                + (sketched ? horizon * LevelSketch.typicalBytes() : 0);
    }

    PassageCounter[] counters() {
        return counters;
    }

    LevelSketch[] sketches() {
        return sketches;
    }

    /** Notes the levels of a year of a block. */
    void observe(int year, double[] level, double[][] codes, long[][] patterns, int n) {
        if (careful) {
            refuseNaN(level, n);
        }
        for (int k = 0; k < counters.length; k++) {
            if (careful) {
                counters[k].compare(year, level, patterns[k], n);
            } else {
                missed |= !counters[k].observe(year, level, codes[k], patterns[k], n);
            }
        }
        if (sketches.length > 0 && !repeating) {
            missed |= !sketches[year - 1].add(level, n);
        }
    }

    /**
     * Whether the block just walked must be walked again, with care, since it held the first plus infinity, or a level that is no number: this time only
     * its years are noted.
     */
    boolean mustRepeat() {
        repeating = missed && !careful;
        careful = missed;
        return repeating;
    }

    void count(long firstPath, long[][] patterns, int n, PatternCounts[] counts) {
        for (int k = 0; k < counters.length; k++) {
            counters[k].count(firstPath, patterns[k], n, counts[k]);
        }
    }

    /** Takes in what the tables still hold: to be called before the tally is handed on. */
    void finish(PatternCounts[] counts) {
        for (int k = 0; k < counters.length; k++) {
            counts[k].flush(counters[k]);
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
    void refuseNaN(double[] level, int n) {
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
