package org.tradepath.reconcile;

import java.util.Arrays;

/**
 * A Gaussian in information form: precision matrix (lower envelope) and precision times mean, grown by one linear form at a time. The rows
 * stand one after the other in one array: row i begins at column {@code first[i]}, and its entry of column k stands at
 * {@code base[i] + k}.
 */
final class GaussianBuilder {

    private final int[] first;
    private final int[] base;
    private final double[] entries;
    private final double[] information;

    /** An empty Gaussian whose row i may reach back to column first[i]. */
    GaussianBuilder(int[] first) {
        this(first, bases(first));
    }

    private GaussianBuilder(int[] first, int[] base) {
        this.first = first;
        this.base = base;
        this.entries = new double[end(first.length)];
        this.information = new double[first.length];
    }

    private static int[] bases(int[] first) {
        int[] base = new int[first.length];
        int begin = 0;
        for (int i = 0; i < first.length; i++) {
            base[i] = begin - first[i];
            begin += i - first[i] + 1;
        }
        return base;
    }

    /** How many entries the rows before one take. */
    private int end(int row) {
        return row == 0 ? 0 : base[row - 1] + row;
    }

    int size() {
        return first.length;
    }

    int[] first() {
        return first;
    }

    int[] base() {
        return base;
    }

    int entries() {
        return entries.length;
    }

    /** Copies the entries of the rows {@code from} to {@code to} (exclusive) to where they stand here. */
    void copyEntries(int from, int to, double[] into) {
        int begin = end(from);
        System.arraycopy(entries, begin, into, begin, end(to) - begin);
    }

    /** Copies the precision times mean from a row on. */
    void copyInformation(int from, double[] into) {
        System.arraycopy(information, from, into, from, information.length - from);
    }

    /** Makes this equal to another one of the same envelope. */
    void set(GaussianBuilder other) {
        System.arraycopy(other.entries, 0, entries, 0, entries.length);
        System.arraycopy(other.information, 0, information, 0, information.length);
    }

    /** Another empty one of the same envelope. */
    GaussianBuilder sibling() {
        return new GaussianBuilder(first, base);
    }

    /** Adds exp(-precision u^2 / 2 + shift u) of the linear form u. */
    void add(Form u, double precision, double shift) {
        int[] indices = u.indices();
        double[] weights = u.weights();
        double rest = shift - precision * u.constant();
        for (int i = 0; i < indices.length; i++) {
            int row = indices[i];
            information[row] += rest * weights[i];
            int start = base[row];
            double scaled = precision * weights[i];
            for (int j = 0; j <= i; j++) {
                entries[start + indices[j]] += scaled * weights[j];
            }
        }
    }

    /** This one solved, at this moment. */
    EnvelopeCholesky solve() {
        EnvelopeCholesky factor = new EnvelopeCholesky(this);
        factor.factorise(this);
        return factor;
    }

    /** The unknowns {@code from} to {@code to} (exclusive), given the values of all others, without an envelope. */
    GaussianBuilder conditional(int from, int to, double[] state) {
        GaussianBuilder inside = new GaussianBuilder(new int[to - from]);
        for (int i = from; i < to; i++) {
            for (int k = Math.max(first[i], from); k <= i; k++) {
                inside.entries[inside.base[i - from] + k - from] = entries[base[i] + k];
            }
        }
        information(from, to, state, inside.information, -from);
        return inside;
    }

    /** Precision times mean of the unknowns {@code from} to {@code to}, given the values of all others; {@code shift} places after their own. */
    void information(int from, int to, double[] state, double[] into, int shift) {
        for (int i = from; i < to; i++) {
            double sum = information[i];
            for (int k = first[i]; k < from; k++) {
                sum -= entries[base[i] + k] * state[k];
            }
            into[i + shift] = sum;
        }
        for (int i = to; i < first.length; i++) {
            for (int k = Math.max(first[i], from); k < to; k++) {
                into[k + shift] -= entries[base[i] + k] * state[i];
            }
        }
    }

    /** The logarithm of the density, but for a constant, at the values that stand in a state from a place on. */
    double logDensity(double[] state, int at) {
        double log = 0;
        for (int i = 0; i < first.length; i++) {
            double x = state[at + i];
            double sum = information[i] - 0.5 * entries[base[i] + i] * x;
            for (int k = first[i]; k < i; k++) {
                sum -= entries[base[i] + k] * state[at + k];
            }
            log += sum * x;
        }
        return log;
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
