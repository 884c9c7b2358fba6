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

    /** This as a form of the unknowns {@code from} to {@code to} (exclusive), counted from the first of them, the others being given. */
    Form within(int from, int to, double[] state) {
        int inside = 0;
        double given = constant;
        for (int i = 0; i < indices.length; i++) {
            if (indices[i] >= from && indices[i] < to) {
                inside++;
            } else {
                given += weights[i] * state[indices[i]];
            }
        }
        int[] own = new int[inside];
        double[] its = new double[inside];
        int next = 0;
        for (int i = 0; i < indices.length; i++) {
            if (indices[i] >= from && indices[i] < to) {
                own[next] = indices[i] - from;
                its[next++] = weights[i];
            }
        }
        return new Form(own, its, given);
    }
}
