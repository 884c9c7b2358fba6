package org.tradepath.forecast;

/** The Cholesky root of small matrices, in place; lower triangles only. */
final class Cholesky {

    private static final double SINGULAR = 1e-13;

    private Cholesky() {}

    /** Replaces the lower triangle by its root; a direction without variance becomes zero. Returns ln of the determinant of the rest. */
    static double decompose(double[][] a) {
        double log = 0;
        for (int i = 0; i < a.length; i++) {
            double diagonal = a[i][i];
            for (int j = 0; j <= i; j++) {
                double sum = a[i][j];
                for (int k = 0; k < j; k++) {
                    sum -= a[i][k] * a[j][k];
                }
                if (j < i) {
                    a[i][j] = a[j][j] > 0 ? sum / a[j][j] : 0;
                } else {
                    a[i][i] = sum > SINGULAR * diagonal ? Math.sqrt(sum) : 0;
                }
            }
            if (a[i][i] > 0) {
                log += 2 * StrictMath.log(a[i][i]);
            }
        }
        return log;
    }

    /** x becomes L^-1 x, with zero where the root is zero. */
    static void solveLower(double[][] root, double[] x) {
        for (int i = 0; i < x.length; i++) {
            double sum = x[i];
            for (int k = 0; k < i; k++) {
                sum -= root[i][k] * x[k];
            }
            x[i] = root[i][i] > 0 ? sum / root[i][i] : 0;
        }
    }

    /** x becomes L'^-1 x, with zero where the root is zero. */
    static void solveUpper(double[][] root, double[] x) {
        for (int i = x.length - 1; i >= 0; i--) {
            double sum = x[i];
            for (int k = i + 1; k < x.length; k++) {
                sum -= root[k][i] * x[k];
            }
            x[i] = root[i][i] > 0 ? sum / root[i][i] : 0;
        }
    }

    /** x becomes L x. */
    static void multiply(double[][] root, double[] x) {
        for (int i = x.length - 1; i >= 0; i--) {
            double sum = 0;
            for (int k = 0; k <= i; k++) {
                sum += root[i][k] * x[k];
            }
            x[i] = sum;
        }
    }
}
