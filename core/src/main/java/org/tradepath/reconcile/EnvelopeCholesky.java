package org.tradepath.reconcile;

import java.util.Arrays;

/**
 * Cholesky factor L of a precision matrix whose rows begin late: entries left of a row's first non-zero stay zero in the factor (Jennings
 * 1966, doi:10.1093/comjnl/9.3.281), so that a history of n years costs n times its bandwidth squared, not n cubed. The dense
 * factorisations of commons-math3 would make long ledgers quadratic to cubic. It is used again and again for Gaussians of one
 * envelope, of all unknowns or of some that follow each other, the others being given.
 */
final class EnvelopeCholesky {

    private final int[] first;
    private final int[] base;
    private final double[] entries;

    /** L^-1 times (precision times mean). */
    private final double[] half;

    private int from;
    private int to;

    /** For Gaussians of the envelope of this one. */
    EnvelopeCholesky(GaussianBuilder like) {
        this.first = like.first();
        this.base = like.base();
        this.entries = new double[like.entries()];
        this.half = new double[like.size()];
    }

    /** Becomes the factor of a Gaussian's precision. */
    void factorise(GaussianBuilder gaussian) {
        from = 0;
        to = half.length;
        refactorise(gaussian, 0);
    }

    /** The same, where this is the factor of a Gaussian that was equal in all rows before one. */
    void refactorise(GaussianBuilder gaussian, int row) {
        gaussian.copyInformation(row, half);
        eliminate(gaussian, row);
    }

    /** Becomes the factor of the precision of the unknowns {@code start} to {@code end} (exclusive), given the others' values. */
    void factorise(GaussianBuilder gaussian, int start, int end, double[] state) {
        from = start;
        to = end;
        gaussian.information(start, end, state, half, 0);
        eliminate(gaussian, start);
    }

    private void eliminate(GaussianBuilder gaussian, int row) {
        gaussian.copyEntries(row, to, entries);
        for (int i = row; i < to; i++) {
            int start = Math.max(first[i], from);
            int own = base[i];
            double pivot = entries[own + i];
            double rest = half[i];
            for (int j = start; j < i; j++) {
                int other = base[j];
                double sum = entries[own + j];
                for (int k = Math.max(start, first[j]); k < j; k++) {
                    sum -= entries[own + k] * entries[other + k];
                }
                double entry = sum / entries[other + j];
                entries[own + j] = entry;
                pivot -= entry * entry;
                rest -= entry * half[j];
            }
            if (!(pivot > 0)) {
                throw new ArithmeticException("matrix must be positive definite, but pivot " + i + " was " + pivot);
            }
            double diagonal = Math.sqrt(pivot);
            entries[own + i] = diagonal;
            half[i] = rest / diagonal;
        }
    }

    /** An entry of L. */
    double at(int row, int column) {
        return column < first[row] ? 0 : entries[base[row] + column];
    }

    /** The mean. */
    double[] mean() {
        double[] mean = half.clone();
        backward(mean, from);
        return mean;
    }

    /** One draw, from as many standard normals as there are unknowns, in place: those of these unknowns are spent. */
    double[] draw(double[] normals) {
        for (int i = from; i < to; i++) {
            normals[i] += half[i];
        }
        backward(normals, from);
        return normals;
    }

    /** The variance of the part of a linear form that lies within these unknowns. */
    double variance(Form u) {
        double[] z = new double[half.length];
        forward(z, fill(u, z));
        double sum = 0;
        for (int i = from; i < to; i++) {
            sum += z[i] * z[i];
        }
        return sum;
    }

    /** Sets the part of a form that lies within these unknowns; the first of its unknowns there. */
    private int fill(Form u, double[] into) {
        Arrays.fill(into, from, to, 0);
        int start = to;
        int[] indices = u.indices();
        for (int i = indices.length - 1; i >= 0; i--) {
            if (indices[i] >= from && indices[i] < to) {
                into[indices[i]] = u.weights()[i];
                start = indices[i];
            }
        }
        return start;
    }

    /** The covariances of these unknowns, from {@code start} on, with the part of a form that lies within them. */
    void covariances(Form u, int start, double[] into) {
        forward(into, fill(u, into));
        backward(into, start);
    }

    /** The sum of weights times what stands at the unknowns of the part of a form that lies within these. */
    double inside(Form u, double[] values) {
        double sum = 0;
        int[] indices = u.indices();
        double[] weights = u.weights();
        for (int i = 0; i < indices.length; i++) {
            if (indices[i] >= from && indices[i] < to) {
                sum += weights[i] * values[indices[i]];
            }
        }
        return sum;
    }

    /** The first unknown of a form that is one of these; that after the last of these if none is. */
    int start(Form u) {
        for (int index : u.indices()) {
            if (index >= from) {
                return Math.min(index, to);
            }
        }
        return to;
    }

    /** Makes of a state with the others' values one with the mean of these unknowns. */
    void setMean(double[] state) {
        System.arraycopy(half, from, state, from, to - from);
        backward(state, from);
    }

    /** Solves L z = b in place, for a b whose entries before {@code start} are zero. */
    void forward(double[] b, int start) {
        for (int i = start; i < to; i++) {
            double sum = b[i];
            int own = base[i];
            for (int k = Math.max(first[i], start); k < i; k++) {
                sum -= entries[own + k] * b[k];
            }
            b[i] = sum / entries[own + i];
        }
    }

    /** Solves L' x = z in place for the entries from {@code start} on; those before are spent. */
    void backward(double[] z, int start) {
        for (int i = to - 1; i >= start; i--) {
            int own = base[i];
            double x = z[i] / entries[own + i];
            z[i] = x;
            for (int k = Math.max(first[i], start); k < i; k++) {
                z[k] -= entries[own + k] * x;
            }
        }
    }
}
