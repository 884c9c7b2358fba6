package org.tradepath.simulate;

/**
 * Counts of the log levels of one year in bins {@value #WIDTH} wide, so that a quantile read from it is within 0.1 % of a level that has that
 * rank. A window of bins around the first levels takes nearly all, pages come into being where others fall; beyond +-700 (where levels leave the range of a double) everything falls into the
 * last bin. Memory does not depend on the number of paths.
 */
final class LevelSketch {

    static final double WIDTH = 0.002;
    private static final double BINS_A_UNIT = 500;
    /** Beyond it, either way, levels leave the range of a double; a level of zero counts as that. */
    static final double LIMIT = 700;

    private static final double OFFSET = LIMIT * BINS_A_UNIT;
    private static final int PAGE_BITS = 9;
    private static final int PAGE = 1 << PAGE_BITS;
    private static final int BINS = (int) (2 * OFFSET) + 1;
    private static final int PAGES = (BINS >>> PAGE_BITS) + 1;
    /** Bins beyond the first block's extremes that the window holds at either end: three log units. */
    private static final int MARGIN = 1500;

    /** The most bins between the extremes that the window follows: sixteen log units. */
    private static final int WIDEST = 8000;

    private final int[][] pages = new int[PAGES][];

    /** Nearly all levels fall into this window, made from the first block; the rest go to their page one by one. */
    private int[] window = new int[0];

    private int base;
    private boolean empty = true;

    /** Roughly the bytes of a sketch of levels that spread over four log units. */
    static long typicalBytes() {
        return 4L * PAGES + 4L * (2 * MARGIN + 4 * 500) + 12L * 4 * PAGE;
    }

    /** Counts levels; false when one was no number. */
    boolean add(double[] level, int n) {
        if (empty) {
            open(level, n);
        }
        return count(level, n, window, base);
    }

    private boolean count(double[] level, int n, int[] counts, int first) {
        boolean numbers = true;
        for (int i = 0; i < n; i++) {
            int bin = (int) (level[i] * BINS_A_UNIT + OFFSET) - first;
            if (bin >= 0 && bin < counts.length) {
                counts[bin]++;
            } else {
                numbers &= level[i] == level[i];
                countOutside(bin(level[i]), 1);
            }
        }
        return numbers;
    }

    /** The bin of any number; the conversion of a double to an int stops at the ends of the int range. */
    private static int bin(double level) {
        return Math.max(0, Math.min(BINS - 1, (int) (level * BINS_A_UNIT + OFFSET)));
    }

    private void countOutside(int bin, int times) {
        int[] page = pages[bin >>> PAGE_BITS];
        if (page == null) {
            page = new int[PAGE];
            pages[bin >>> PAGE_BITS] = page;
        }
        page[bin & (PAGE - 1)] += times;
    }

    private void open(double[] level, int n) {
        empty = false;
        int low = BINS;
        int high = 0;
        for (int i = 0; i < n; i++) {
            int bin = bin(level[i]);
            // A vanished or exploded level must not stretch the window.
            if (bin > 0 && bin < BINS - 1) {
                low = Math.min(low, bin);
                high = Math.max(high, bin);
            }
        }
        base = Math.max(1, low - MARGIN);
        window = new int[Math.max(0, Math.min(BINS - 1, Math.min(high, low + WIDEST) + MARGIN) - base)];
    }

    void add(LevelSketch other) {
        if (empty) {
            empty = other.empty;
            base = other.base;
            window = other.window;
        } else {
            for (int k = 0; k < other.window.length; k++) {
                if (other.window[k] > 0) {
                    add(other.base + k, other.window[k]);
                }
            }
        }
        for (int p = 0; p < PAGES; p++) {
            if (other.pages[p] != null) {
                for (int k = 0; k < PAGE; k++) {
                    if (other.pages[p][k] > 0) {
                        add((p << PAGE_BITS) + k, other.pages[p][k]);
                    }
                }
            }
        }
    }

    private void add(int bin, int times) {
        if (bin >= base && bin < base + window.length) {
            window[bin - base] += times;
        } else {
            countOutside(bin, times);
        }
    }

    private int count(int bin) {
        int[] page = pages[bin >>> PAGE_BITS];
        int outside = page == null ? 0 : page[bin & (PAGE - 1)];
        return bin >= base && bin < base + window.length ? outside + window[bin - base] : outside;
    }

    private boolean isEmpty(int page) {
        int first = page << PAGE_BITS;
        return pages[page] == null && (first + PAGE <= base || first >= base + window.length);
    }

    /** For each rank, increasing, in (0, paths): the log level below which that many paths lie, linear within a bin. */
    double[] levelsAt(double[] ranks) {
        double[] levels = new double[ranks.length];
        int next = 0;
        double below = 0;
        for (int p = 0; p < PAGES && next < ranks.length; p++) {
            if (isEmpty(p)) {
                continue;
            }
            for (int bin = p << PAGE_BITS; bin < p + 1 << PAGE_BITS && next < ranks.length; bin++) {
                int count = count(bin);
                while (count > 0 && next < ranks.length && ranks[next] <= below + count) {
                    levels[next] = bin == 0 ? -LIMIT : (bin + (ranks[next] - below) / count - OFFSET) / BINS_A_UNIT;
                    next++;
                }
                below += count;
            }
        }
        return levels;
    }
}
