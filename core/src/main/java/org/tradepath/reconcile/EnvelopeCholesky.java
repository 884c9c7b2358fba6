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
        for (int i = 0; i < first.length; i++) {
            double[] row = matrix[i];
            int start = first[i];
            for (int j = start; j <= i; j++) {
                double[] other = matrix[j];
                int otherStart = first[j];
                double sum = row[j - start];
                for (int k = Math.max(start, otherStart); k < j; k++) {
                    sum -= row[k - start] * other[k - otherStart];
                }
                if (j < i) {
                    row[j - start] = sum / other[j - otherStart];
                } else if (sum > 0) {
                    row[j - start] = Math.sqrt(sum);
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
            int start = first[i];
            for (int k = Math.max(start, from); k < i; k++) {
                sum -= row[k - start] * b[k];
            }
            b[i] = sum / row[i - start];
        }
    }

    /** Solves L' x = z in place for the entries from {@code from} on; those before are spent. */
    void backward(double[] z, int from) {
        for (int i = size - 1; i >= from; i--) {
            double[] row = rows[i];
            int start = first[i];
            double x = z[i] / row[i - start];
            z[i] = x;
            for (int k = Math.max(start, from); k < i; k++) {
                z[k] -= row[k - start] * x;
            }
        }
    }
}
