package org.tradepath.internal.random;

import org.tradepath.internal.math.Normal;

/** The normal distribution function and draws from a truncated normal, from tables: no transcendental call per element. */
public final class NormalTables {

    private static final int CELLS_A_UNIT = 128;
    private static final int LIMIT = 9;
    private static final double[] C0 = new double[2 * LIMIT * CELLS_A_UNIT + 1];
    private static final double[] C1 = new double[C0.length];
    private static final double[] C2 = new double[C0.length];

    static {
        double half = 0.5 / CELLS_A_UNIT;
        for (int cell = 0; cell < C0.length; cell++) {
            double x0 = (double) cell / CELLS_A_UNIT - LIMIT;
            double y0 = Normal.cdf(x0);
            double y1 = Normal.cdf(x0 + half);
            double y2 = Normal.cdf(x0 + 2 * half);
            double slope = (y1 - y0) / half;
            double bend = (y2 - 2 * y1 + y0) / (2 * half * half);
            C2[cell] = bend;
            C1[cell] = slope - bend * (2 * x0 + half);
            C0[cell] = y0 - x0 * (slope - bend * (x0 + half));
        }
    }

    private NormalTables() {}

    /**
     * Replaces each limit by P(Z below it), absolute error below 2e-9, and each uniform by the normal below the limit that has this share of
     * that probability below it.
     */
    public static void belowLimits(double[] limits, double[] uniforms, int n) {
        for (int i = 0; i < n; i++) {
            double a = Math.max(-LIMIT, Math.min(LIMIT, limits[i]));
            int cell = (int) ((a + LIMIT) * CELLS_A_UNIT);
            double below = Math.max(0, C0[cell] + a * (C1[cell] + a * C2[cell]));
            limits[i] = below;
            uniforms[i] = Draws.normal(uniforms[i] * below);
        }
    }
}
