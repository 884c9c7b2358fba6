package org.tradepath.internal.random;

/**
 * One stream of random words: 256 generators side by side (Blackman and Vigna, Scrambled linear pseudorandom number
 * generators, ACM TOMS 47 (2021): xoroshiro128++), each seeded from the key by its lane number.
 *
 * <p>A row is one word of each generator; a step takes so many rows. Steps asked for in order cost nothing extra; any other order gives the
 * same words, slowly.
 */
public final class WordStream {

    static final int LANE_BITS = 8;

    /** Generators side by side; the number of words a step is a multiple of it. */
    public static final int LANES = 1 << LANE_BITS;

    private final long[] row = new long[LANES];
    private final long[] nextRow = new long[LANES];
    private final long[] a = new long[LANES];
    private final long[] b = new long[LANES];
    private long high;
    private long low;
    private long next;

    /** Starts the stream of the key with one more part, at its first step. */
    public void open(StreamKey key, long part) {
        high = key.highWith(part);
        low = key.lowWith(part);
        restart();
    }

    private void restart() {
        seed(a, high, StreamKey.GOLDEN);
        seed(b, low, 0xD1342543DE82EF95L);
        next = 0;
    }

    /** Goes to the first row of {@code step}, counted from 1, in a stream of {@code rowsPerStep} rows a step. */
    public void toStep(int step, int rowsPerStep) {
        long wanted = (long) (step - 1) * rowsPerStep;
        if (wanted < next) {
            restart();
        }
        while (next < wanted) {
            nextRow();
        }
    }

    /** The next {@link #LANES} words, in an array that a later call overwrites. */
    public long[] nextRow() {
        boolean even = (next & 1) == 0;
        next++;
        if (even) {
            rows(a, b, row, nextRow);
            return row;
        }
        return nextRow;
    }

    // One loop of its own, over whole arrays given as arguments: so the compiler turns it into vector instructions,
    // which it does not with an offset into the words. Two rows at once: the states are loaded and stored half as
    // often.
    private static void rows(long[] a, long[] b, long[] out, long[] out2) {
        for (int i = 0; i < LANES; i++) {
            long x = a[i];
            long y = b[i] ^ x;
            out[i] = Long.rotateLeft(x + b[i], 17) + x;
            x = Long.rotateLeft(x, 49) ^ y ^ (y << 21);
            y = Long.rotateLeft(y, 28);
            out2[i] = Long.rotateLeft(x + y, 17) + x;
            y ^= x;
            a[i] = Long.rotateLeft(x, 49) ^ y ^ (y << 21);
            b[i] = Long.rotateLeft(y, 28);
        }
    }

    private static void seed(long[] state, long start, long increment) {
        for (int i = 0; i < LANES; i++) {
            long x = start + i * increment;
            x = (x ^ (x >>> 30)) * 0xBF58476D1CE4E5B9L;
            x = (x ^ (x >>> 27)) * 0x94D049BB133111EBL;
            state[i] = x ^ (x >>> 31);
        }
    }
}
