package org.tradepath.internal.math;

/** ln(exp(a) + exp(b)) for whole arrays, without a transcendental call per element. */
public final class LogSum {

    private static final int CELLS_A_UNIT = 64;
    /** From this difference on ln(1 + exp(-d)) is below half an ulp of anything above 0.5, and below 1e-16 in any case. */
    private static final int LIMIT = 37;

    private static final double[] C0 = new double[LIMIT * CELLS_A_UNIT + 1];
    private static final double[] C1 = new double[C0.length];
    private static final double[] C2 = new double[C0.length];

    static {
        double half = 0.5 / CELLS_A_UNIT;
        for (int cell = 0; cell < C0.length - 1; cell++) {
            double x0 = (double) cell / CELLS_A_UNIT;
            double y0 = exact(x0);
            double y1 = exact(x0 + half);
            double y2 = exact(x0 + 2 * half);
            double slope = (y1 - y0) / half;
            double bend = (y2 - 2 * y1 + y0) / (2 * half * half);
            C2[cell] = bend;
            C1[cell] = slope - bend * (2 * x0 + half);
            C0[cell] = y0 - x0 * (slope - bend * (x0 + half));
        }
    }

    private LogSum() {}

    private static double exact(double difference) {
        return StrictMath.log1p(StrictMath.exp(-difference));
    }

    /** Writes ln(exp(a) + exp(b)), absolute error below 1e-8, to {@code sum}. */
    public static void apply(double[] a, double[] b, double[] sum, int n) {
        for (int i = 0; i < n; i++) {
            double top = Math.max(a[i], b[i]);
            double d = Math.abs(a[i] - b[i]);
            // Not so for two flows that vanished, whose difference is not a number.
            if (d < LIMIT) {
                int cell = (int) (d * CELLS_A_UNIT);
                top += C0[cell] + d * (C1[cell] + d * C2[cell]);
            }
            sum[i] = top;
        }
    }
}
