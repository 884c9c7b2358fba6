package org.tradepath.reconcile;

/** A linear form of the unknowns: a constant plus weights times unknowns (indices ascending, distinct). */
record Form(int[] indices, double[] weights, double constant) {

    /** The tangent of a quantity at a state. */
    static Form of(Linear tangent, double[] state) {
        return new Form(tangent.indices(), tangent.weights(), tangent.value() - tangent.dot(state));
    }

    double at(double[] state) {
        double sum = constant;
        for (int i = 0; i < indices.length; i++) {
            sum += weights[i] * state[indices[i]];
        }
        return sum;
    }
}
