package org.tradepath.reconcile;

/** The step of turnover between the sides from the year before. */
record GrowthStep(int year, Likelihood likelihood) implements Factor {

    @Override
    public Placed in(StateSpace space) {
        return new Step(space.offset(year - 1) + StateSpace.TURNOVER, space.offset(year) + StateSpace.TURNOVER);
    }

    private record Step(int before, int now) implements Placed {

        @Override
        public double value(double[] state) {
            return state[now] - state[before];
        }

        @Override
        public double addGradient(double[] state, double times, double[] gradient) {
            gradient[before] -= times;
            gradient[now] += times;
            return value(state);
        }

        @Override
        public int[] indices(double[] state) {
            return new int[] {before, now};
        }
    }

    @Override
    public boolean isLinear() {
        return true;
    }

    @Override
    public boolean isKnowledge() {
        return true;
    }
}
