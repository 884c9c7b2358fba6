package org.tradepath.forecast;

/** The Cholesky root of small matrices, in place; lower triangles only. */
final class Cholesky {

    private static final double SINGULAR = 1e-13;

    private Cholesky() {}

    /** Replaces the lower triangle by its root; a direction without variance becomes zero. */
    static void decompose(double[][] a) {
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
        }
    }

    /** ln of the determinant of a matrix from its root, directions without variance left out. */
    static double logDeterminant(double[][] root) {
        double product = 1;
        for (int i = 0; i < root.length; i++) {
            product *= root[i][i] > 0 ? root[i][i] : 1;
        }
        return 2 * StrictMath.log(product);
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
