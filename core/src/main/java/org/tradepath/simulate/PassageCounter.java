package org.tradepath.simulate;

/**
 * Counts what the paths do at one threshold. A path's years at or above it are the bits of one long; everything is derived from them when
 * its block ends. All counts are whole numbers, so that merging in any order gives the same.
 */
final class PassageCounter {

    /** For each byte, its bits spread to the lowest bit of eight bytes. */
    private static final long[] SPREAD = spread();

    private static final int MOST_ADDS = 255;
    /** Counters per histogram: four side by side, since neighbouring paths often raise the same one. */
    private static final int LANES = 4;

    private final double logLevel;
    private final boolean[] flags;
    private final int horizon;
    private final boolean paired;
    private final long[] above;
    private final long[] first = new long[LANES << 6];
    private final long[] run = new long[LANES << 6];
    /** Pairs of antithetic paths on which a column is true for both. */
    private final long[] both;

    private long already;
    private long pathCount;

    PassageCounter(Threshold threshold, int horizon, boolean paired) {
        this.logLevel = threshold.logLevel();
        this.flags = threshold.flags();
        this.horizon = horizon;
        this.paired = paired;
        this.above = new long[horizon + 7];
        this.both = new long[paired ? FirstPassage.columns(horizon) : 0];
    }

    double logLevel() {
        return logLevel;
    }

    /** Notes the year's levels in the masks of a block. */
    void observe(int year, double[] level, long[] masks, int n) {
        mark(level, masks, logLevel, 1L << (year - 1), n);
    }

    private static void mark(double[] level, long[] masks, double threshold, long bit, int n) {
        for (int i = 0; i < n; i++) {
            masks[i] |= level[i] >= threshold ? bit : 0;
        }
    }

    /** Counts the finished paths of a block. */
    void count(long firstPath, long[] masks, int n) {
        for (int year = 0; year < horizon; year += 8) {
            countColumns(masks, n, year, above);
        }
        countRuns(masks, n, 64 - horizon, run);
        if (paired) {
            countPairs(firstPath, masks, n);
        }
        if (flags.length > 1 || flags[0]) {
            dropAlreadyReached(firstPath, masks, n);
        }
        countFirsts(masks, n, 1L << horizon, first);
        pathCount += n;
    }

    private static void countColumns(long[] masks, int n, int shift, long[] into) {
        for (int from = 0; from < n; from += MOST_ADDS) {
            int to = Math.min(n, from + MOST_ADDS);
            long sums = 0;
            for (int i = from; i < to; i++) {
                sums += SPREAD[(int) (masks[i] >>> shift) & 0xFF];
            }
            for (int k = 0; k < 8; k++) {
                into[shift + k] += (sums >>> (8 * k)) & 0xFF;
            }
        }
    }

    private static void countRuns(long[] masks, int n, int unused, long[] into) {
        for (int i = 0; i < n; i++) {
            into[(i & (LANES - 1)) << 6 | Long.numberOfLeadingZeros(~(masks[i] << unused))]++;
        }
    }

    private static void countFirsts(long[] masks, int n, long never, long[] into) {
        for (int i = 0; i < n; i++) {
            into[(i & (LANES - 1)) << 6 | Long.numberOfTrailingZeros(masks[i] | never)]++;
        }
    }

    /** Empties the masks of flagged paths, so that they have no first year. */
    private void dropAlreadyReached(long firstPath, long[] masks, int n) {
        for (int i = 0; i < n; i++) {
            if (isFlagged(firstPath + i)) {
                already++;
                masks[i] = 0;
            }
        }
    }

    private boolean isFlagged(long path) {
        return flags[(int) (path % flags.length)];
    }

    private void countPairs(long firstPath, long[] masks, int n) {
        for (int i = 0; i < n; i += 2) {
            boolean flagged = isFlagged(firstPath + i);
            boolean otherFlagged = isFlagged(firstPath + i + 1);
            long mask = masks[i];
            long other = masks[i + 1];
            addPairs(FirstPassage.AT_OR_ABOVE, mask & other);
            addPairs(FirstPassage.REACHED_BY, reached(mask, flagged) & reached(other, otherFlagged));
            addPairs(FirstPassage.SUSTAINED, sustained(mask) & sustained(other));
            if (!flagged && !otherFlagged) {
                addPairs(FirstPassage.FIRST_IN, Long.lowestOneBit(mask) & Long.lowestOneBit(other));
                both[FirstPassage.notByHorizon(horizon)] += (mask | other) == 0 ? 1 : 0;
            }
            both[FirstPassage.already(horizon)] += flagged && otherFlagged ? 1 : 0;
        }
    }

    private long reached(long mask, boolean flagged) {
        return flagged ? all() : mask | -mask;
    }

    private long sustained(long mask) {
        return -(Long.highestOneBit(~mask & all()) << 1) | (mask == all() ? all() : 0);
    }

    private long all() {
        return (1L << horizon) - 1;
    }

    private void addPairs(int statistic, long bits) {
        for (long rest = bits & all(); rest != 0; rest &= rest - 1) {
            both[statistic * horizon + Long.numberOfTrailingZeros(rest)]++;
        }
    }

    void add(PassageCounter other) {
        addAll(above, other.above);
        addAll(first, other.first);
        addAll(run, other.run);
        addAll(both, other.both);
        already += other.already;
        pathCount += other.pathCount;
    }

    private static void addAll(long[] into, long[] from) {
        for (int i = 0; i < into.length; i++) {
            into[i] += from[i];
        }
    }

    long pathCount() {
        return pathCount;
    }

    long[] both() {
        return both;
    }

    /** The number of paths for which each column of {@link FirstPassage} is true. */
    long[] counts() {
        long[] counts = new long[FirstPassage.columns(horizon)];
        long reached = already;
        for (int year = 0; year < horizon; year++) {
            counts[FirstPassage.AT_OR_ABOVE * horizon + year] = above[year];
            counts[FirstPassage.FIRST_IN * horizon + year] = sum(first, year);
            reached += sum(first, year);
            counts[FirstPassage.REACHED_BY * horizon + year] = reached;
        }
        long lasting = 0;
        for (int year = 0; year < horizon; year++) {
            lasting += sum(run, horizon - year);
            counts[FirstPassage.SUSTAINED * horizon + year] = lasting;
        }
        counts[FirstPassage.already(horizon)] = already;
        counts[FirstPassage.notByHorizon(horizon)] = pathCount - reached;
        return counts;
    }

    private static long sum(long[] histogram, int value) {
        long sum = 0;
        for (int lane = 0; lane < LANES; lane++) {
            sum += histogram[lane << 6 | value];
        }
        return sum;
    }

    private static long[] spread() {
        long[] spread = new long[256];
        for (int b = 0; b < 256; b++) {
            for (int k = 0; k < 8; k++) {
                spread[b] |= (long) (b >>> k & 1) << (8 * k);
            }
        }
        return spread;
    }
}
