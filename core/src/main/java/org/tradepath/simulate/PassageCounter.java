package org.tradepath.simulate;

import java.util.Arrays;

/**
 * Counts what the paths do at one threshold. A path's years at or above it, the flag of its draw and the draw's group are the bits of one
 * long, its pattern; everything is derived from the patterns and how often each came. All counts are whole numbers, so that merging in any
 * order gives the same.
 */
final class PassageCounter {

    /** Years in a code: their bits are exact in a double. */
    private static final int CODE_YEARS = 30;

    /** Brings every finite difference of log levels into (-1, 1) without losing its sign, if it is above 1e-50 or so. */
    private static final double SMALL = 0x1p-900;

    private static final int GROUP_BITS = 4;

    private final double logLevel;
    private final int horizon;
    private final boolean paired;
    /** For each draw, the flag and the group as bits of its paths' patterns; one zero when they do not matter. */
    private final long[] extras;

    /** For each group of draws: years at or above, first years, lengths of the run at the end, flagged paths, paths. */
    private final long[][] above;

    private final long[][] first;
    private final long[][] run;
    private final long[] already;
    private final long[] paths;
    /** Pairs of antithetic paths on which a column is true for both. */
    private final long[] both;

    PassageCounter(Threshold threshold, int draws, int horizon, boolean paired) {
        this.logLevel = threshold.logLevel();
        this.horizon = horizon;
        this.paired = paired;
        this.extras = extras(threshold.flags(), draws, horizon);
        int groups = Math.min(draws, 1 << groupBits(horizon));
        this.above = new long[groups][horizon];
        this.first = new long[groups][horizon];
        this.run = new long[groups][horizon + 1];
        this.already = new long[groups];
        this.paths = new long[groups];
        this.both = new long[paired ? FirstPassage.columns(horizon) : 0];
    }

    static long typicalBytes(int draws, int horizon) {
        int groups = Math.min(draws, 1 << groupBits(horizon));
        return 8L * (draws + groups * (3L * horizon + 16) + FirstPassage.columns(horizon)) + PatternCounts.bytes();
    }

    /** A pattern has 64 bits: the years, the flag, the group. */
    private static int groupBits(int horizon) {
        return Math.min(GROUP_BITS, 63 - horizon);
    }

    private static long[] extras(boolean[] flags, int draws, int horizon) {
        long[] extras = new long[draws];
        for (int d = 0; d < draws; d++) {
            long group = d & (1 << groupBits(horizon)) - 1;
            extras[d] = (group << 1 | (flags[d % flags.length] ? 1 : 0)) << horizon;
        }
        return extras;
    }

    double logLevel() {
        return logLevel;
    }

    /**
     * Notes the year's levels in the codes of a block, and moves the codes to the patterns when they are full.
     *
     * @return false when a level was plus infinity, or no number, which codes cannot hold
     */
    boolean observe(int year, double[] level, double[] codes, long[] patterns, int n) {
        int place = (year - 1) % CODE_YEARS;
        mark(level, codes, logLevel, 1L << place, n);
        return place < CODE_YEARS - 1 && year < horizon
                || decode(codes, patterns, (1L << place + 1) - 1, year - 1 - place, n);
    }

    /**
     * Takes {@code bit} from the code of each path below the threshold: by rounding down, for which there is a vector instruction. A level of minus
     * infinity, that of a corridor that vanished, is below like any other.
     */
    private static void mark(double[] level, double[] codes, double threshold, double bit, int n) {
        for (int i = 0; i < n; i++) {
            codes[i] += Math.max(-1, Math.floor((level[i] - threshold) * SMALL)) * bit;
        }
    }

    private static boolean decode(double[] codes, long[] patterns, long all, int shift, int n) {
        long earlier = (1L << shift) - 1;
        long wrong = 0;
        for (int i = 0; i < n; i++) {
            double code = codes[i];
            long years = (long) code + all;
            wrong |= code != code ? 1L << 63 : years & ~all;
            patterns[i] = patterns[i] & earlier | years << shift;
            codes[i] = 0;
        }
        return wrong == 0;
    }

    /** The same as {@link #observe}, by comparing level by level: slower, and right for infinite levels, too. */
    void compare(int year, double[] level, long[] patterns, int n) {
        long earlier = (1L << year - 1) - 1;
        for (int i = 0; i < n; i++) {
            patterns[i] = patterns[i] & earlier | (level[i] >= logLevel ? earlier + 1 : 0);
        }
    }

    /** Counts the finished paths of a block. */
    void count(long firstPath, long[] patterns, int n, PatternCounts counts) {
        if (extras.length > 1 || extras[0] != 0) {
            long[] dealt = counts.scratch();
            PathBlock.deal(extras, extras.length, firstPath, dealt, n);
            for (int i = 0; i < n; i++) {
                patterns[i] |= dealt[i];
            }
        }
        counts.count(patterns, n, this);
        if (paired) {
            countPairs(patterns, n);
        }
    }

    /** Takes in a pattern that came so many times. */
    void add(long pattern, long times) {
        if (times == 0) {
            return;
        }
        long mask = pattern & all();
        int group = (int) (pattern >>> horizon + 1);
        for (long rest = mask; rest != 0; rest &= rest - 1) {
            above[group][Long.numberOfTrailingZeros(rest)] += times;
        }
        run[group][Long.numberOfLeadingZeros(~(mask << 64 - horizon))] += times;
        if (isFlagged(pattern)) {
            already[group] += times;
        } else if (mask != 0) {
            first[group][Long.numberOfTrailingZeros(mask)] += times;
        }
        paths[group] += times;
    }

    private boolean isFlagged(long pattern) {
        return (pattern >>> horizon & 1) != 0;
    }

    private void countPairs(long[] patterns, int n) {
        for (int i = 0; i < n; i += 2) {
            boolean flagged = isFlagged(patterns[i]);
            boolean otherFlagged = isFlagged(patterns[i + 1]);
            long mask = patterns[i] & all();
            long other = patterns[i + 1] & all();
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
        for (int g = 0; g < paths.length; g++) {
            addAll(above[g], other.above[g]);
            addAll(first[g], other.first[g]);
            addAll(run[g], other.run[g]);
        }
        addAll(already, other.already);
        addAll(paths, other.paths);
        addAll(both, other.both);
    }

    private static void addAll(long[] into, long[] from) {
        for (int i = 0; i < into.length; i++) {
            into[i] += from[i];
        }
    }

    /** Whether all draws, or none, had reached the threshold before the start. */
    boolean areFlagsAlike() {
        return Arrays.stream(extras)
                        .map(extra -> extra >>> horizon & 1)
                        .distinct()
                        .count()
                == 1;
    }

    int groups() {
        return paths.length;
    }

    long paths(int group) {
        return paths[group];
    }

    long pathCount() {
        return Arrays.stream(paths).sum();
    }

    long[] both() {
        return both;
    }

    /** The number of paths for which each column of {@link FirstPassage} is true. */
    long[] counts() {
        long[] counts = new long[FirstPassage.columns(horizon)];
        for (int group = 0; group < paths.length; group++) {
            addAll(counts, counts(group));
        }
        return counts;
    }

    /** The same for the paths of one group of draws. */
    long[] counts(int group) {
        long[] counts = new long[FirstPassage.columns(horizon)];
        long reached = already[group];
        for (int year = 0; year < horizon; year++) {
            counts[FirstPassage.AT_OR_ABOVE * horizon + year] = above[group][year];
            counts[FirstPassage.FIRST_IN * horizon + year] = first[group][year];
            reached += first[group][year];
            counts[FirstPassage.REACHED_BY * horizon + year] = reached;
        }
        long lasting = 0;
        for (int year = 0; year < horizon; year++) {
            lasting += run[group][horizon - year];
            counts[FirstPassage.SUSTAINED * horizon + year] = lasting;
        }
        counts[FirstPassage.already(horizon)] = already[group];
        counts[FirstPassage.notByHorizon(horizon)] = paths[group] - reached;
        return counts;
    }
}
