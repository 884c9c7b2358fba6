package org.tradepath.internal.random;

import org.tradepath.internal.math.Normal;

/** Words to normals and uniforms, one word a draw. */
public final class Draws {

    /** Exponent's lower bits and mantissa bits as in {@link QuantileTable}, and the sign where it stands in a double. */
    private static final int MASK = 1 << 63 - QuantileTable.SHIFT | QuantileTable.MASK;

    private static final int STRIDE_BITS = 2;
    private static final int STRIDE = 1 << STRIDE_BITS;

    // Cells of either sign: between the two halves lies memory that is never touched, which is cheaper than folding the
    // sign in at each draw. A static final: its length is a constant to the compiler, so that a masked index needs no
    // bounds check. A cell's coefficients lie side by side: one cache line a draw.
    private static final double[] CELLS = new double[(MASK + 1) * STRIDE];

    private static final int CELL_SHIFT = QuantileTable.SHIFT - STRIDE_BITS;
    private static final int CELL_MASK = MASK << STRIDE_BITS;

    static {
        QuantileTable lower = new QuantileTable(Normal::quantile);
        for (int cell = 0; cell < QuantileTable.CELLS; cell++) {
            put(cell, lower.c0[cell], lower.c1[cell], lower.c2[cell]);
            // The parabola mirrored at zero.
            put(MASK - QuantileTable.MASK + cell, -lower.c0[cell], lower.c1[cell], -lower.c2[cell]);
        }
    }

    private Draws() {}

    private static void put(int cell, double c0, double c1, double c2) {
        CELLS[cell * STRIDE] = c0;
        CELLS[cell * STRIDE + 1] = c1;
        CELLS[cell * STRIDE + 2] = c2;
    }

    /**
     * A standard normal from each word, by inversion, absolute error below 1e-8; {@code -word} gives {@code -draw}.
     */
    public static void normals(long[] words, double[] draws, int offset) {
        for (int i = 0; i < words.length; i++) {
            double x = words[i];
            int cell = (int) (Double.doubleToRawLongBits(x) >>> CELL_SHIFT) & CELL_MASK;
            draws[offset + i] = CELLS[cell] + x * (CELLS[cell + 1] + x * CELLS[cell + 2]);
        }
    }

    /** The normal below which lies the probability {@code p}, in [0, 1): the same table. */
    static double normal(double p) {
        double x = (p < 0.5 ? p : p - 1) * 0x1p64;
        int cell = (int) (Double.doubleToRawLongBits(x) >>> CELL_SHIFT) & CELL_MASK;
        return CELLS[cell] + x * (CELLS[cell + 1] + x * CELLS[cell + 2]);
    }

    /** A uniform strictly inside (0, 1) from each word: its upper 52 bits and a half. */
    public static void uniforms(long[] words, double[] draws, int offset) {
        for (int i = 0; i < words.length; i++) {
            draws[offset + i] = ((words[i] >>> 12) + 0.5) * 0x1p-52;
        }
    }
}
