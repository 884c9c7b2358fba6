package org.tradepath.reconcile;

import java.util.Arrays;

/** A Gaussian in information form: precision matrix (lower envelope) and precision times mean, grown by one linear form at a time. */
final class GaussianBuilder {

    private final int[] first;
    private final double[][] rows;
    private final double[] information;

    /** An empty Gaussian whose row i may reach back to column first[i]. */
    GaussianBuilder(int[] first) {
        this.first = first;
        this.rows = new double[first.length][];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = new double[i - first[i] + 1];
        }
        this.information = new double[first.length];
    }

    /** Makes this equal to another one of the same envelope. */
    void set(GaussianBuilder other) {
        for (int i = 0; i < rows.length; i++) {
            System.arraycopy(other.rows[i], 0, rows[i], 0, rows[i].length);
        }
        System.arraycopy(other.information, 0, information, 0, information.length);
    }

    /** Another empty one of the same envelope. */
    GaussianBuilder sibling() {
        return new GaussianBuilder(first);
    }

    /** Adds exp(-precision u^2 / 2 + shift u) of the linear form u. */
    void add(Form u, double precision, double shift) {
        int[] indices = u.indices();
        double[] weights = u.weights();
        double rest = shift - precision * u.constant();
        for (int i = 0; i < indices.length; i++) {
            int row = indices[i];
            information[row] += rest * weights[i];
            double[] entries = rows[row];
            double scaled = precision * weights[i];
            for (int j = 0; j <= i; j++) {
                entries[indices[j] - first[row]] += scaled * weights[j];
            }
        }
    }

    /** The mean, and the factor of the precision matrix; this builder is spent. */
    Solution solve() {
        EnvelopeCholesky factor = EnvelopeCholesky.ofEnvelope(first, rows);
        factor.forward(information, 0);
        factor.backward(information, 0);
        return new Solution(information, factor);
    }

    /** A solved Gaussian. */
    record Solution(double[] mean, EnvelopeCholesky factor) {

        /** The variance of a linear form. */
        double variance(Form u) {
            double[] z = new double[mean.length];
            int from = u.indices()[0];
            for (int i = 0; i < u.indices().length; i++) {
                z[u.indices()[i]] = u.weights()[i];
            }
            factor.forward(z, from);
            double sum = 0;
            for (int i = from; i < z.length; i++) {
                sum += z[i] * z[i];
            }
            return sum;
        }

        /** One draw, from as many standard normals as there are unknowns, which are spent. */
        double[] draw(double[] normals) {
            factor.backward(normals, 0);
            for (int i = 0; i < normals.length; i++) {
                normals[i] += mean[i];
            }
            return normals;
        }
    }

    /**
     * The unknowns {@code from} to {@code to} (exclusive), given the values of all others: covariance and mean.
     *
     * @param state the others' values
     * @param covariance takes the matrix, both triangles
     * @param mean takes the mean
     */
    void conditional(int from, int to, double[] state, double[][] covariance, double[] mean) {
        Solution inside = conditional(from, to, state);
        int size = to - from;
        double[] column = new double[size];
        for (int j = 0; j < size; j++) {
            Arrays.fill(column, j, size, 0);
            column[j] = 1;
            inside.factor.forward(column, j);
            inside.factor.backward(column, j);
            for (int i = j; i < size; i++) {
                covariance[i][j] = column[i];
                covariance[j][i] = column[i];
            }
        }
        System.arraycopy(inside.mean, 0, mean, 0, size);
    }

    /** Draws the unknowns {@code from} to {@code to} (exclusive), given the values of all others; the normals are spent. */
    void draw(int from, int to, double[] state, double[] normals) {
        System.arraycopy(conditional(from, to, state).draw(normals), 0, state, from, to - from);
    }

    private Solution conditional(int from, int to, double[] state) {
        int[] starts = new int[to - from];
        double[][] entries = new double[to - from][];
        for (int i = from; i < to; i++) {
            int start = Math.max(first[i], from);
            starts[i - from] = start - from;
            entries[i - from] = Arrays.copyOfRange(rows[i], start - first[i], i - first[i] + 1);
        }
        double[] mean = new double[to - from];
        conditionalInformation(from, to, state, mean);
        EnvelopeCholesky factor = EnvelopeCholesky.ofEnvelope(starts, entries);
        factor.forward(mean, 0);
        factor.backward(mean, 0);
        return new Solution(mean, factor);
    }

    /** Precision matrix (lower triangle) and precision times mean of the unknowns {@code from} to {@code to}, given the values of all others. */
    void conditionalPrecision(int from, int to, double[] state, double[][] precision, double[] into) {
        for (int i = from; i < to; i++) {
            for (int k = Math.max(first[i], from); k <= i; k++) {
                precision[i - from][k - from] = rows[i][k - first[i]];
            }
        }
        conditionalInformation(from, to, state, into);
    }

    private void conditionalInformation(int from, int to, double[] state, double[] into) {
        for (int i = from; i < to; i++) {
            double sum = information[i];
            for (int k = first[i]; k < from; k++) {
                sum -= rows[i][k - first[i]] * state[k];
            }
            into[i - from] = sum;
        }
        for (int i = to; i < rows.length; i++) {
            for (int k = Math.max(first[i], from); k < to; k++) {
                into[k - from] -= rows[i][k - first[i]] * state[i];
            }
        }
    }

    /** The envelope widened by linear forms over the given indices. */
    static int[] widened(int[] envelope, Iterable<int[]> forms) {
        int[] first = envelope.clone();
        for (int[] form : forms) {
            int low = Arrays.stream(form).min().orElseThrow();
            for (int index : form) {
                first[index] = Math.min(first[index], low);
            }
        }
        return first;
    }
}
