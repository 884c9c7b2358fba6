package org.tradepath.reconcile;

/** A linear form of the unknowns: a constant plus weights times unknowns (indices ascending, distinct). */
record Form(int[] indices, double[] weights, double constant) {

    double at(double[] state) {
        double sum = constant;
        for (int i = 0; i < indices.length; i++) {
            sum += weights[i] * state[indices[i]];
        }
        return sum;
    }
}
