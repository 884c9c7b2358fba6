package org.tradepath.reconcile;

/** A log quantity in a state space: its value at a state, and how it changes there. */
interface Placed {

    double value(double[] state);

    /** The value; adds so many times its gradient to {@code gradient}. */
    double addGradient(double[] state, double times, double[] gradient);

    /** The unknowns that it depends on near a state, ascending. */
    int[] indices(double[] state);

    /** The tangent at a state; {@code scratch} has as many entries as the state, all zero, and is left so. */
    default Form tangent(double[] state, double[] scratch) {
        int[] indices = indices(state);
        double[] weights = new double[indices.length];
        double constant = addGradient(state, 1, scratch);
        for (int i = 0; i < weights.length; i++) {
            weights[i] = scratch[indices[i]];
            scratch[indices[i]] = 0;
            constant -= weights[i] * state[indices[i]];
        }
        return new Form(indices, weights, constant);
    }
}
