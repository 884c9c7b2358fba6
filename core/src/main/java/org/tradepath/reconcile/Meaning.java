package org.tradepath.reconcile;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A factor and what may be meant by it: which quantity (a figure of unknown side is of either), and which part of its likelihood (a rounding,
 * a reading, the size of a year's step, plainly wrong). A meaning is numbered: alternative times parts plus part.
 */
final class Meaning {

    private final Placed[] alternatives;
    private final double[] scratch;
    private final Likelihood likelihood;
    private final int parts;
    private final int[] reach;
    private final boolean linear;
    private final boolean knowledge;

    /** The scratch space is one for all, as large as a state, and zero. */
    Meaning(Factor factor, StateSpace space, double[] scratch) {
        List<Factor> factors = factor.alternatives();
        this.alternatives = factors.stream().map(f -> f.in(space)).toArray(Placed[]::new);
        this.scratch = scratch;
        this.likelihood = factor.likelihood();
        this.parts = likelihood.parts().size();
        this.reach = factors.stream()
                .flatMapToInt(a -> IntStream.of(a.reach(space)))
                .sorted()
                .distinct()
                .toArray();
        this.linear = factor.isLinear();
        this.knowledge = factor.isKnowledge();
    }

    /** The unknowns that its quantities may depend on, ascending. */
    int[] reach() {
        return reach;
    }

    int firstReach() {
        return reach[0];
    }

    int lastReach() {
        return reach[reach.length - 1];
    }

    Likelihood likelihood() {
        return likelihood;
    }

    int alternatives() {
        return alternatives.length;
    }

    /** How many meanings there are. */
    int count() {
        return alternatives.length * parts;
    }

    int alternative(int meaning) {
        return meaning / parts;
    }

    int part(int meaning) {
        return meaning % parts;
    }

    /** Whether this meaning is that the statement is plainly wrong. */
    boolean isWrong(int meaning) {
        return likelihood.lastIsWrong() && meaning % parts == parts - 1;
    }

    /** Whether the quantities' gradients are the same everywhere. */
    boolean isLinear() {
        return linear;
    }

    /** Whether this is known before any statement. */
    boolean isKnowledge() {
        return knowledge;
    }

    /** Whether there is nothing to choose. */
    boolean isSettled() {
        return alternatives.length == 1 && likelihood.isNormal();
    }

    /** The tangents of its quantities at a state. */
    Form[] tangents(double[] state) {
        Form[] forms = new Form[alternatives.length];
        for (int a = 0; a < forms.length; a++) {
            forms[a] = tangent(a, state);
        }
        return forms;
    }

    /** The tangent of one of them. */
    Form tangent(int alternative, double[] state) {
        return alternatives[alternative].tangent(state, scratch);
    }

    double value(int alternative, double[] state) {
        return alternatives[alternative].value(state);
    }
}
