package org.tradepath.reconcile;

import java.util.List;

/** One thing known of one log quantity. */
interface Factor {

    /** The log quantity at a state, with its gradient. */
    Linear at(StateSpace space, double[] state);

    /** How well each value of it agrees with what is known. */
    Likelihood likelihood();

    /** Whether the quantity is linear in the unknowns, with the same gradient everywhere. */
    boolean isLinear();

    /** The unknowns that the quantity may depend on at any state, ascending. */
    default int[] reach(StateSpace space) {
        return at(space, space.priorMean()).indices();
    }

    /** What it may be about, each as likely as the others: one quantity, or, for a figure of unknown side, one on either side. */
    default List<Factor> alternatives() {
        return List.of(this);
    }
}
