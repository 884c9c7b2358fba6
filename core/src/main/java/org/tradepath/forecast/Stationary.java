package org.tradepath.forecast;

/**
 * Covariance of the state of a stationary ARMA noise, innovations of variance 1.
 *
 * <p>Solves {@code P = F P F' + g g'} by doubling: the sum of {@code F^k g g' F'^k} over the first 2^m terms, until it no longer grows (Anderson
 * and Moore, Optimal Filtering, 1979, section 6.7). Near a unit root the sum is cut after 2^20 terms.
 */
final class Stationary {

    private static final int MOST_DOUBLINGS = 20;
    private static final double TOLERANCE = 1e-14;

    private Stationary() {}

    /** The covariance, a row and column a number of the state; zero in the places of sums (the diffuse level is part of the trend). */
    static double[][] covariance(Noise noise) {
        int order = noise.order();
        int n = noise.dimension();
        double[][] power = new double[order][order];
        double[][] sum = new double[order][order];
        for (int i = 0; i < order; i++) {
            power[i][0] = noise.arAt(i);
            if (i + 1 < order) {
                power[i][i + 1] = 1;
            }
            for (int j = 0; j < order; j++) {
                sum[i][j] = noise.entry(i) * noise.entry(j);
            }
        }
        for (int k = 0; k < MOST_DOUBLINGS; k++) {
            double[][] more = product(product(power, sum), transposed(power));
            double growth = 0;
            double trace = 0;
            for (int i = 0; i < order; i++) {
                for (int j = 0; j < order; j++) {
                    sum[i][j] += more[i][j];
                }
                growth += more[i][i];
                trace += sum[i][i];
            }
            if (growth <= TOLERANCE * trace) {
                break;
            }
            power = product(power, power);
        }
        double[][] covariance = new double[n][n];
        for (int i = 0; i < order; i++) {
            System.arraycopy(sum[i], 0, covariance[i], 0, order);
        }
        return covariance;
    }

    private static double[][] product(double[][] a, double[][] b) {
        int n = a.length;
        double[][] c = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int k = 0; k < n; k++) {
                double value = a[i][k];
                if (value != 0) {
                    for (int j = 0; j < n; j++) {
                        c[i][j] += value * b[k][j];
                    }
                }
            }
        }
        return c;
    }

    private static double[][] transposed(double[][] a) {
        double[][] c = new double[a.length][a.length];
        for (int i = 0; i < a.length; i++) {
            for (int j = 0; j < a.length; j++) {
                c[j][i] = a[i][j];
            }
        }
        return c;
    }
}
