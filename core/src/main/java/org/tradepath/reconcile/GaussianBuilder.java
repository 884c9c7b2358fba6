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

    private GaussianBuilder(int[] first, double[][] rows, double[] information) {
        this.first = first;
        this.rows = rows;
        this.information = information;
    }

    GaussianBuilder copy() {
        double[][] copies = new double[rows.length][];
        for (int i = 0; i < rows.length; i++) {
            copies[i] = rows[i].clone();
        }
        return new GaussianBuilder(first, copies, information.clone());
    }

    /** Adds the knowledge that the linear form has this mean and standard deviation. */
    void add(int[] indices, double[] weights, double mean, double sd) {
        double precision = 1 / (sd * sd);
        addNatural(indices, weights, precision, precision * mean);
    }

    /** Adds exp(-precision u^2 / 2 + shift u) of the linear form u; indices ascend. */
    void addNatural(int[] indices, double[] weights, double precision, double shift) {
        for (int i = 0; i < indices.length; i++) {
            int row = indices[i];
            information[row] += shift * weights[i];
            for (int j = 0; j <= i; j++) {
                rows[row][indices[j] - first[row]] += precision * weights[i] * weights[j];
            }
        }
    }

    /** Adds exp(-precision u^2 / 2 + shift u) of a quantity u that is linearised at a state. */
    void addLinearised(Linear u, double[] state, double precision, double shift) {
        double constant = u.value() - u.dot(state);
        addNatural(u.indices(), u.weights(), precision, shift - precision * constant);
    }

    /** The mean, and the factor of the precision matrix; this builder is spent. */
    Solution solve() {
        EnvelopeCholesky factor = EnvelopeCholesky.ofEnvelope(first, rows);
        double[] mean = information;
        factor.forward(mean, 0);
        factor.backward(mean);
        return new Solution(mean, factor);
    }

    /** This Gaussian with all before row {@code from} solved for good: what is added to a copy may only touch later rows. */
    Head head(int from) {
        GaussianBuilder solved = copy();
        EnvelopeCholesky factor = EnvelopeCholesky.factorised(first, solved.rows, 0, from);
        double[] head = information.clone();
        factor.resume(head, 0, from);
        return new Head(from, factor.rows(), head);
    }

    /** The part of a Gaussian that does not change. */
    final class Head {

        private final int from;
        private final double[][] factorRows;
        private final double[] solved;

        private Head(int from, double[][] factorRows, double[] solved) {
            this.from = from;
            this.factorRows = factorRows;
            this.solved = solved;
        }

        /** A copy to add to, from row {@code from} on. */
        GaussianBuilder copy() {
            double[][] copies = rows.clone();
            for (int i = from; i < copies.length; i++) {
                copies[i] = rows[i].clone();
            }
            return new GaussianBuilder(first, copies, information.clone());
        }

        /** The solution of such a copy, which is spent. */
        Solution solve(GaussianBuilder grown) {
            System.arraycopy(factorRows, 0, grown.rows, 0, from);
            System.arraycopy(solved, 0, grown.information, 0, from);
            EnvelopeCholesky factor = EnvelopeCholesky.factorised(first, grown.rows, from, first.length);
            factor.resume(grown.information, from, first.length);
            factor.backward(grown.information);
            return new Solution(grown.information, factor);
        }
    }

    /** A solved Gaussian. */
    record Solution(double[] mean, EnvelopeCholesky factor) {

        /** Variance of a linear form. */
        double variance(int[] indices, double[] weights) {
            double[] z = whitened(indices, weights);
            double sum = 0;
            for (int i = indices[0]; i < z.length; i++) {
                sum += z[i] * z[i];
            }
            return sum;
        }

        /** Covariance of two linear forms. */
        double covariance(Linear u, Linear v) {
            double[] a = whitened(u.indices(), u.weights());
            double[] b = whitened(v.indices(), v.weights());
            double sum = 0;
            for (int i = 0; i < a.length; i++) {
                sum += a[i] * b[i];
            }
            return sum;
        }

        private double[] whitened(int[] indices, double[] weights) {
            double[] z = new double[mean.length];
            for (int i = 0; i < indices.length; i++) {
                z[indices[i]] = weights[i];
            }
            factor.forward(z, indices[0]);
            return z;
        }

        /** One draw, from as many standard normals as there are unknowns, which are spent. */
        double[] draw(double[] normals) {
            factor.backward(normals);
            for (int i = 0; i < normals.length; i++) {
                normals[i] += mean[i];
            }
            return normals;
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
