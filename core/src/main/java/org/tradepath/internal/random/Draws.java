package org.tradepath.internal.random;

import org.tradepath.internal.math.Normal;

/** Words to normals and uniforms, one word a draw. */
public final class Draws {

    /** Exponent's lower bits and mantissa bits as in {@link QuantileTable}, and the sign where it stands in a double. */
    private static final int MASK = 1 << 63 - QuantileTable.SHIFT | QuantileTable.MASK;

    // Cells of either sign: between the two halves lies memory that is never touched, which is cheaper than folding the
    // sign in at each draw.
    // Static finals: their length is a constant to the compiler, so that a masked index needs no bounds check.
    private static final double[] C0 = new double[MASK + 1];
    private static final double[] C1 = new double[MASK + 1];
    private static final double[] C2 = new double[MASK + 1];

    static {
        QuantileTable normal = new QuantileTable(Normal::quantile);
        int upper = MASK - QuantileTable.MASK;
        for (int cell = 0; cell < QuantileTable.CELLS; cell++) {
            C0[cell] = normal.c0[cell];
            C1[cell] = normal.c1[cell];
            C2[cell] = normal.c2[cell];
            C0[upper + cell] = -normal.c0[cell];
            C1[upper + cell] = normal.c1[cell];
            C2[upper + cell] = -normal.c2[cell];
        }
    }

    private Draws() {}

    /**
     * A standard normal from each word, by inversion, absolute error below 1e-8; {@code -word} gives {@code -draw}.
     */
    public static void normals(long[] words, double[] draws, int offset) {
        for (int i = 0; i < words.length; i++) {
            double x = words[i];
            int cell = (int) (Double.doubleToRawLongBits(x) >>> QuantileTable.SHIFT) & MASK;
            draws[offset + i] = C0[cell] + x * (C1[cell] + x * C2[cell]);
        }
    }

    /** The normal below which lies the probability {@code p}, in [0, 1): the same table. */
    static double normal(double p) {
        double x = (p < 0.5 ? p : p - 1) * 0x1p64;
        int cell = (int) (Double.doubleToRawLongBits(x) >>> QuantileTable.SHIFT) & MASK;
        return C0[cell] + x * (C1[cell] + x * C2[cell]);
    }

    /** A uniform strictly inside (0, 1) from each word: its upper 52 bits and a half. */
    public static void uniforms(long[] words, double[] draws, int offset) {
        for (int i = 0; i < words.length; i++) {
            draws[offset + i] = ((words[i] >>> 12) + 0.5) * 0x1p-52;
        }
    }
}
