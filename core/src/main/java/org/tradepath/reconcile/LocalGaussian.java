package org.tradepath.reconcile;

import java.util.Arrays;

/**
 * A few unknowns that follow each other as a dense Gaussian, the others being known: covariance and mean, kept up to date while what is known
 * of linear forms is changed one by one (Sherman and Morrison 1950, doi:10.1214/aoms/1177729893).
 */
final class LocalGaussian {

    /** Where a form's own part is taken out, this share of the precision is left at least, against rounding. */
    private static final double LEAST_REST = 1e-9;

    private final double[][] covariance;
    private final double[] mean;
    private final double[] column;
    private double[] state;
    private int from;
    private int size;

    LocalGaussian(int most) {
        this.covariance = new double[most][most];
        this.mean = new double[most];
        this.column = new double[most];
    }

    /** Becomes the unknowns {@code from} to {@code to} (exclusive) of a Gaussian, given the others' values. */
    void condition(GaussianBuilder gaussian, int start, int to, double[] values) {
        from = start;
        size = to - start;
        state = values;
        gaussian.conditional(start, to, values, covariance, mean);
    }

    /** Becomes the joint distribution of two quantities' alternatives in another one. */
    void project(LocalGaussian whole, Form[] forms) {
        from = 0;
        size = forms.length;
        for (int i = 0; i < size; i++) {
            whole.fill(forms[i], whole.column);
            mean[i] = whole.mean(forms[i]);
            for (int j = 0; j <= i; j++) {
                covariance[i][j] = whole.dot(forms[j], whole.column);
                covariance[j][i] = covariance[i][j];
            }
        }
    }

    double mean(Form u) {
        double sum = u.constant();
        int[] indices = u.indices();
        for (int i = 0; i < indices.length; i++) {
            int at = indices[i] - from;
            sum += u.weights()[i] * (at >= 0 && at < size ? mean[at] : state[indices[i]]);
        }
        return sum;
    }

    /** Of the part of the form that lies within these unknowns; zero where nothing of it does. */
    double covariance(Form u, Form v) {
        double sum = 0;
        int[] indices = u.indices();
        for (int i = 0; i < indices.length; i++) {
            int at = indices[i] - from;
            if (at >= 0 && at < size) {
                sum += u.weights()[i] * dot(v, covariance[at]);
            }
        }
        return sum;
    }

    private double dot(Form u, double[] values) {
        double sum = 0;
        int[] indices = u.indices();
        for (int i = 0; i < indices.length; i++) {
            int at = indices[i] - from;
            if (at >= 0 && at < size) {
                sum += u.weights()[i] * values[at];
            }
        }
        return sum;
    }

    /** The covariances of all unknowns with a form. */
    private void fill(Form u, double[] covariances) {
        Arrays.fill(covariances, 0, size, 0);
        int[] indices = u.indices();
        for (int i = 0; i < indices.length; i++) {
            int at = indices[i] - from;
            if (at >= 0 && at < size) {
                double weight = u.weights()[i];
                double[] row = covariance[at];
                for (int k = 0; k < size; k++) {
                    covariances[k] += weight * row[k];
                }
            }
        }
    }

    /** What is left of the precision of a form of this variance where a part of it is taken out. */
    static double rest(double variance, double precision) {
        return Math.max(1 - precision * variance, LEAST_REST);
    }

    /** Multiplies by exp(-precision u^2 / 2 + shift u), either of which may be below zero. */
    void add(Form u, double precision, double shift) {
        fill(u, column);
        double divisor = precision < 0 ? rest(dot(u, column), -precision) : 1 + precision * dot(u, column);
        double gain = (shift - precision * mean(u)) / divisor;
        for (int k = 0; k < size; k++) {
            mean[k] += gain * column[k];
        }
        if (precision != 0) {
            double scale = precision / divisor;
            for (int i = 0; i < size; i++) {
                double[] row = covariance[i];
                double scaled = scale * column[i];
                for (int k = 0; k < size; k++) {
                    row[k] -= scaled * column[k];
                }
            }
        }
    }
}
