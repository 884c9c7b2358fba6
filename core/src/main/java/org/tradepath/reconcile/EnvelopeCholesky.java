package org.tradepath.reconcile;

/**
 * Cholesky factor of a symmetric positive definite matrix whose rows begin late: entries left of a row's first non-zero stay zero in
 * the factor (Jennings 1966, doi:10.1093/comjnl/9.3.281), so that a history of n years costs n times its bandwidth squared, not n cubed.
 * The dense factorisations of commons-math3 would make long ledgers quadratic to cubic.
 */
final class EnvelopeCholesky {

    private final int size;
    private final int[] first;
    private final double[][] rows;

    private EnvelopeCholesky(int[] first, double[][] rows) {
        this.size = first.length;
        this.first = first;
        this.rows = rows;
    }

    /** Factorises {@code matrix} (row i holds columns first[i] .. i of the lower triangle) in place; the caller gives it away. */
    static EnvelopeCholesky ofEnvelope(int[] first, double[][] matrix) {
        return factorised(first, matrix, 0, first.length);
    }

    /** The same for rows {@code from} to {@code to} (exclusive), where those before are factorised already. */
    static EnvelopeCholesky factorised(int[] first, double[][] matrix, int from, int to) {
        for (int i = from; i < to; i++) {
            double[] row = matrix[i];
            for (int j = first[i]; j <= i; j++) {
                double sum = row[j - first[i]];
                double[] other = matrix[j];
                for (int k = Math.max(first[i], first[j]); k < j; k++) {
                    sum -= row[k - first[i]] * other[k - first[j]];
                }
                if (j < i) {
                    row[j - first[i]] = sum / other[j - first[j]];
                } else if (sum > 0) {
                    row[j - first[i]] = Math.sqrt(sum);
                } else {
                    throw new ArithmeticException("matrix must be positive definite, but pivot " + i + " was " + sum);
                }
            }
        }
        return new EnvelopeCholesky(first, matrix);
    }

    /** Solves L z = b in place, for a b whose entries before {@code from} are zero. */
    void forward(double[] b, int from) {
        for (int i = from; i < size; i++) {
            double sum = b[i];
            double[] row = rows[i];
            for (int k = Math.max(first[i], from); k < i; k++) {
                sum -= row[k - first[i]] * b[k];
            }
            b[i] = sum / row[i - first[i]];
        }
    }

    /** Solves L z = b in place for entries {@code from} to {@code to} (exclusive), where those before are solved already. */
    void resume(double[] b, int from, int to) {
        for (int i = from; i < to; i++) {
            double sum = b[i];
            double[] row = rows[i];
            for (int k = first[i]; k < i; k++) {
                sum -= row[k - first[i]] * b[k];
            }
            b[i] = sum / row[i - first[i]];
        }
    }

    /** The factor's rows. */
    double[][] rows() {
        return rows;
    }

    /** Solves L' x = z in place. */
    void backward(double[] z) {
        for (int i = size - 1; i >= 0; i--) {
            double[] row = rows[i];
            double x = z[i] / row[i - first[i]];
            z[i] = x;
            for (int k = first[i]; k < i; k++) {
                z[k] -= row[k - first[i]] * x;
            }
        }
    }
}
