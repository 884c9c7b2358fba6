package org.tradepath.reconcile;

/** The step of turnover between the sides from the year before. */
record GrowthStep(int year, Likelihood likelihood) implements Factor {

    private static final double[] WEIGHTS = {-0.5, -0.5, 0.5, 0.5};

    @Override
    public Linear at(StateSpace space, double[] state) {
        int now = space.offset(year) + StateSpace.TURNOVER;
        int before = space.offset(year - 1) + StateSpace.TURNOVER;
        int[] indices = {before, before + StateSpace.PARTNER, now, now + StateSpace.PARTNER};
        double value = 0;
        for (int i = 0; i < indices.length; i++) {
            value += WEIGHTS[i] * state[indices[i]];
        }
        return new Linear(value, indices, WEIGHTS.clone());
    }

    @Override
    public boolean isKnowledge() {
        return true;
    }
}
