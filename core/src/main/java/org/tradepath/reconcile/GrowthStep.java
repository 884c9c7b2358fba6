package org.tradepath.reconcile;

/** The step of turnover between the sides from the year before. */
record GrowthStep(int year, Likelihood likelihood) implements Factor {

    @Override
    public Linear at(StateSpace space, double[] state) {
        int before = space.offset(year - 1) + StateSpace.TURNOVER;
        int now = space.offset(year) + StateSpace.TURNOVER;
        return new Linear(state[now] - state[before], new int[] {before, now}, new double[] {-1, 1});
    }

    @Override
    public boolean isLinear() {
        return true;
    }
}
