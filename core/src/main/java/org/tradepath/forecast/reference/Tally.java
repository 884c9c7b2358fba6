package org.tradepath.forecast.reference;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tradepath.internal.math.Quantiles;

/**
 * Counts what became of cases at one horizon.
 *
 * <p>The standard error of a share is clustered by unordered pair and by ten years of origins counted back from the as-of year: the
 * variance is V(pair) + V(decade) - V(pair and decade), each V the sum over clusters of the square of the deviations' sum, times G / (G -
 * 1) for G clusters (Cameron, Gelbach and Miller 2011, doi:10.1198/jbes.2010.07136, eq. 2.11), and at least the larger of the first two. So
 * overlapping origins of one pair, its two reporters, and what befell all corridors of a time do not count as if they were independent. A
 * few decades give this error itself a wide margin; a single one gives none for what befalls all. Where all or none of the cases have the
 * outcome there is nothing to scatter: the error is at least 1 / (G + 2) for G pairs, about what G independent cases without the outcome
 * leave open.
 */
final class Tally {

    private static final int DECADE = 10;
    private static final int CASES = Outcomes.EVENTS; // the column after the events'

    private final Map<Long, int[]> byPair = new HashMap<>();
    private final Map<Long, int[]> byDecade = new HashMap<>();
    private final Map<Long, int[]> byBoth = new HashMap<>();
    private final int[] total = new int[CASES + 1];
    private final BitSet corridors = new BitSet();
    private final int horizon;
    private final int asOf;
    private double[] survivors;
    private int survived;
    private int firstOrigin = Integer.MAX_VALUE;
    private int lastOrigin = Integer.MIN_VALUE;
    private int leftOut;

    private Tally(int horizon, int asOf, int most) {
        this.horizon = horizon;
        this.asOf = asOf;
        survivors = new double[most];
    }

    /** What became of cases at the horizon with that index; empty if none of them is known to have survived. */
    static Optional<Outcomes> of(List<Case> cases, int horizon, int asOf) {
        int years = Scheme.horizons()[horizon];
        Tally tally = new Tally(horizon, asOf, cases.size());
        for (Case each : cases) {
            if (each.origin() + years <= asOf) {
                tally.add(each);
            }
        }
        return tally.survived == 0 ? Optional.empty() : Optional.of(tally.outcomes(years));
    }

    private void add(Case added) {
        double last = added.last()[horizon];
        if (Double.isNaN(last)) {
            leftOut++;
            return;
        }
        boolean isVanished = last == Double.NEGATIVE_INFINITY;
        if (!isVanished) {
            survivors[survived++] = last;
        }
        corridors.set(added.corridor());
        firstOrigin = Math.min(firstOrigin, added.origin());
        lastOrigin = Math.max(lastOrigin, added.origin());
        int reached = Scheme.multiplesReached(added.highest()[horizon]);
        long decade = (asOf - added.origin()) / DECADE;
        count(total, reached, isVanished);
        count(cluster(byPair, added.pair()), reached, isVanished);
        count(cluster(byDecade, decade), reached, isVanished);
        count(cluster(byBoth, ((long) added.pair() << Integer.SIZE) + decade), reached, isVanished);
    }

    private static int[] cluster(Map<Long, int[]> clusters, long key) {
        return clusters.computeIfAbsent(key, k -> new int[CASES + 1]);
    }

    private static void count(int[] counts, int reached, boolean isVanished) {
        for (int m = 0; m < reached; m++) {
            counts[m]++;
        }
        if (isVanished) {
            counts[Outcomes.VANISHED]++;
        }
        counts[CASES]++;
    }

    private Outcomes outcomes(int years) {
        survivors = Arrays.copyOf(survivors, survived);
        Arrays.sort(survivors);
        double[] quantiles = new double[Scheme.probabilities()];
        for (int k = 0; k < quantiles.length; k++) {
            quantiles[k] = Quantiles.ofSorted(survivors, Scheme.probability(k));
        }
        double[] errors = new double[Outcomes.EVENTS];
        for (int event = 0; event < errors.length; event++) {
            errors[event] = standardError(event);
        }
        Followed followed =
                new Followed(years, corridors.cardinality(), total[CASES], firstOrigin, lastOrigin, leftOut);
        return Outcomes.of(followed, Arrays.copyOf(total, Outcomes.EVENTS), errors, quantiles);
    }

    private double standardError(int event) {
        double ofPairs = variance(byPair, event);
        double ofDecades = variance(byDecade, event);
        double both = ofPairs + ofDecades - variance(byBoth, event);
        double least = 1.0 / (byPair.size() + 2);
        return Math.max(least, Math.sqrt(Math.max(both, Math.max(ofPairs, ofDecades))));
    }

    private double variance(Map<Long, int[]> clusters, int event) {
        double share = total[event] / (double) total[CASES];
        double sum = 0;
        for (int[] counts : clusters.values()) {
            double deviation = (counts[event] - counts[CASES] * share) / total[CASES];
            sum += deviation * deviation;
        }
        int groups = clusters.size();
        return groups > 1 ? sum * groups / (groups - 1) : 0;
    }
}
