package org.tradepath.forecast;

/**
 * Coefficients of stationary autoregressions and invertible moving averages as numbers on the whole line: hyperbolic arctangents of partial
 * autocorrelations (Monahan, A note on enforcing stationarity in autoregressive-moving average models, Biometrika 71 (1984), doi:10.1093/biomet/71.2.403).
 */
final class ArmaCoefficients {

    private ArmaCoefficients() {}

    /** The autoregression of {@code length} numbers from {@code from} on. */
    static double[] autoregression(double[] numbers, int from, int length) {
        double[] phi = new double[length];
        double[] before = new double[length];
        for (int k = 0; k < length; k++) {
            double partial = StrictMath.tanh(numbers[from + k]);
            System.arraycopy(phi, 0, before, 0, k);
            for (int i = 0; i < k; i++) {
                phi[i] = before[i] - partial * before[k - 1 - i];
            }
            phi[k] = partial;
        }
        return phi;
    }

    /** The moving average of {@code length} numbers from {@code from} on: an autoregression with the signs turned. */
    static double[] movingAverage(double[] numbers, int from, int length) {
        double[] theta = autoregression(numbers, from, length);
        for (int i = 0; i < length; i++) {
            theta[i] = -theta[i];
        }
        return theta;
    }

    /** Whether all roots of {@code 1 - c[0] B - c[1] B^2 ...} are larger than {@code radius}: Durbin's recursion backwards meets no partial autocorrelation of 1 or more. */
    static boolean rootsBeyond(double[] coefficients, double radius) {
        double[] phi = coefficients.clone();
        double power = 1;
        for (int i = 0; i < phi.length; i++) {
            power *= radius;
            phi[i] *= power;
        }
        for (int k = phi.length - 1; k >= 0; k--) {
            double partial = phi[k];
            if (!(Math.abs(partial) < 1)) {
                return false;
            }
            double[] before = phi.clone();
            for (int i = 0; i < k; i++) {
                phi[i] = (before[i] + partial * before[k - 1 - i]) / (1 - partial * partial);
            }
        }
        return true;
    }
}
