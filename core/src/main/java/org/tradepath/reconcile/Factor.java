package org.tradepath.reconcile;

import java.util.List;

/** One thing known of one log quantity. */
interface Factor {

    /** The quantity in a state space. */
    Placed in(StateSpace space);

    /** How well each value of it agrees with what is known. */
    Likelihood likelihood();

    /** Whether the quantity is linear in the unknowns, with the same gradient everywhere. */
    boolean isLinear();

    /** Unknowns between the first and the last of which lie all that the quantity may depend on at any state, ascending. */
    default int[] reach(StateSpace space) {
        return in(space).indices(space.priorMean());
    }

    /** Whether this is known before any statement. */
    default boolean isKnowledge() {
        return false;
    }

    /** What it may be about, each as likely as the others: one quantity, or, for a figure of unknown side, one on either side. */
    default List<Factor> alternatives() {
        return List.of(this);
    }
}
