package org.tradepath.simulate;

import java.util.Arrays;

/**
 * Counts paths that did the same together: a table with one slot a pattern. A pattern that finds its slot taken by another sends that
 * one's count on to the counter; so the table speeds counting up as far as patterns repeat, and never changes a count. One thread's
 * memory, used for request after request.
 */
final class PatternCounts {

    private static final int BITS = 13;
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    /** A pattern and beside it how often it came; zero times means that the slot is free. */
    private final long[] slots = new long[2 << BITS];

    private final long[] scratch = new long[PathBlock.CAPACITY];

    static long bytes() {
        return (16L << BITS) + 8L * PathBlock.CAPACITY;
    }

    /** Memory for the counter to use as it likes. */
    long[] scratch() {
        return scratch;
    }

    void count(long[] patterns, int n, PassageCounter counter) {
        long[] table = slots;
        for (int i = 0; i < n; i++) {
            long pattern = patterns[i];
            int slot = slot(pattern);
            if (table[slot] != pattern) {
                counter.add(table[slot], table[slot + 1]);
                table[slot] = pattern;
                table[slot + 1] = 0;
            }
            table[slot + 1]++;
        }
    }

    /** Patterns that differ in their lower bits only, the commonest case, never meet. */
    private static int slot(long pattern) {
        return (int) (pattern + ((pattern >>> 11) * SPREAD >>> 64 - BITS)) << 1 & (2 << BITS) - 1;
    }

    /** Sends all counts on and is empty. */
    void flush(PassageCounter counter) {
        for (int slot = 0; slot < slots.length; slot += 2) {
            if (slots[slot + 1] > 0) {
                counter.add(slots[slot], slots[slot + 1]);
            }
        }
        Arrays.fill(slots, 0);
    }
}
