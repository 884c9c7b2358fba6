package org.tradepath.internal.random;

import org.apache.commons.math3.random.SobolSequenceGenerator;

/**
 * Scrambled Sobol points of one dimension, as words.
 *
 * <p>The direction numbers are those that commons-math3 ships (Joe and Kuo 2008, up to 1,000 dimensions). Scrambling is a nested permutation of the
 * digits by hash: on the reversed word every operation lets a bit depend on lower bits only, so that after reversing back the points of each
 * elementary interval stay together; the hash is keyed by stream and scramble.
 */
public final class SobolStream {

    /** The most dimensions there are direction numbers for. */
    public static final int DIMENSIONS = 1000;

    private static final int BITS = 30;

    private final long[] reversed = new long[BITS];
    private final long[] row = new long[WordStream.LANES];
    private long k0;
    private long k1;

    /** The stream of the dimension, counted from 0. */
    public SobolStream(int dimension) {
        SobolSequenceGenerator sequence = new SobolSequenceGenerator(dimension + 1);
        long before = 0;
        for (int bit = 0; bit < BITS; bit++) {
            // Point 2^bit has the Gray code 2^bit ^ 2^(bit-1): the exclusive or of two direction numbers.
            long point = (long) (sequence.skipTo(1 << bit)[dimension] * 0x1p52);
            before ^= point;
            reversed[bit] = Long.reverse(before << 12);
        }
    }

    /** Sets the scramble: that of the key with one more part. */
    public void scramble(StreamKey key, long part) {
        k0 = key.highWith(part);
        k1 = key.lowWith(part);
    }

    /** The words of points {@code first} and on, {@link WordStream#LANES} of them, in an array that the next call overwrites. */
    public long[] row(int first) {
        long base = 0;
        for (int bit = 0; bit < BITS; bit++) {
            base ^= (first >>> bit & 1) == 0 ? 0 : reversed[bit];
        }
        long x = base;
        for (int i = 0; i < row.length; i++) {
            row[i] = Long.reverse(scrambled(x, k0, k1));
            // Gray-code order within the row: the same points, one exclusive or each.
            x ^= reversed[Integer.numberOfTrailingZeros(i + 1) % WordStream.LANE_BITS];
        }
        return row;
    }

    private static long scrambled(long word, long k0, long k1) {
        long x = word + k0;
        x ^= x * 0x6C50B47C9C5B5E5AL;
        x *= k1 | 1;
        x ^= x * 0xB82F1E52C4B4D63EL;
        x += Long.rotateLeft(k0, 32);
        x ^= x * 0xC7AFE638F4B2A1C2L;
        x *= Long.rotateLeft(k1, 32) | 1;
        x ^= x * 0x8D22F6E6A3C5D94EL;
        return x;
    }
}
