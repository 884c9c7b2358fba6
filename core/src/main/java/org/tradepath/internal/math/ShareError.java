package org.tradepath.internal.math;

/** The standard error that a simulated share has at least. */
public final class ShareError {

    private ShareError() {}

    /**
     * That of no hit in {@code n} paths, so that a share of 0 or 1 is not taken for certain: two hits and two misses added (Agresti and Coull, The
     * American Statistician 52 (1998)), about {@code 1.4 / n}.
     */
    public static double least(double n) {
        return StrictMath.sqrt(2 * (n + 2) / (n + 4)) / (n + 4);
    }
}
