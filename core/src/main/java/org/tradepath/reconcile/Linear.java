package org.tradepath.reconcile;

import java.util.Arrays;

/** A quantity at a point of the state and how it changes there: value and gradient (variable indices ascending, distinct). */
record Linear(double value, int[] indices, double[] weights) {

    /** This quantity plus another one. */
    Linear plus(Linear other) {
        return combined(other, 1);
    }

    /** This quantity minus another one. */
    Linear minus(Linear other) {
        return combined(other, -1);
    }

    /** The gradient times a state. */
    double dot(double[] state) {
        double sum = 0;
        for (int i = 0; i < indices.length; i++) {
            sum += weights[i] * state[indices[i]];
        }
        return sum;
    }

    /** This quantity times a number. */
    Linear times(double factor) {
        double[] scaled = new double[weights.length];
        for (int i = 0; i < scaled.length; i++) {
            scaled[i] = factor * weights[i];
        }
        return new Linear(factor * value, indices, scaled);
    }

    private Linear combined(Linear other, double sign) {
        int[] union = new int[indices.length + other.indices.length];
        double[] sum = new double[union.length];
        int n = 0;
        int i = 0;
        int j = 0;
        while (i < indices.length || j < other.indices.length) {
            boolean left = j == other.indices.length || i < indices.length && indices[i] <= other.indices[j];
            boolean right = i == indices.length || j < other.indices.length && other.indices[j] <= indices[i];
            union[n] = left ? indices[i] : other.indices[j];
            sum[n++] = (left ? weights[i++] : 0) + (right ? sign * other.weights[j++] : 0);
        }
        return new Linear(value + sign * other.value, Arrays.copyOf(union, n), Arrays.copyOf(sum, n));
    }
}
