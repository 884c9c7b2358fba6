package org.tradepath.reconcile;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A factor and what may be meant by it: which quantity (a figure of unknown side is of either), and which part of its likelihood (a rounding,
 * a reading, the size of a year's step, plainly wrong). A meaning is numbered: alternative times parts plus part.
 */
final class Meaning {

    private final Factor factor;
    private final List<Factor> alternatives;
    private final Likelihood likelihood;
    private final int parts;
    private final int[] reach;
    private final boolean linear;

    Meaning(Factor factor, StateSpace space) {
        this.factor = factor;
        this.alternatives = factor.alternatives();
        this.likelihood = factor.likelihood();
        this.parts = likelihood.parts().size();
        this.reach = alternatives.stream()
                .flatMapToInt(a -> IntStream.of(a.reach(space)))
                .sorted()
                .distinct()
                .toArray();
        this.linear = factor.isLinear();
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
        return alternatives.size();
    }

    /** How many meanings there are. */
    int count() {
        return alternatives.size() * parts;
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

    /** Whether the statement may be plainly wrong. */
    boolean isDoubtful() {
        return likelihood.lastIsWrong();
    }

    /** Whether the quantities' gradients are the same everywhere. */
    boolean isLinear() {
        return linear;
    }

    /** Whether there is nothing to choose. */
    boolean isSettled() {
        return alternatives.size() == 1 && likelihood.isNormal();
    }

    /** The tangents of its quantities at a state. */
    Form[] tangents(StateSpace space, double[] state) {
        Form[] forms = new Form[alternatives.size()];
        for (int a = 0; a < forms.length; a++) {
            forms[a] = tangent(a, space, state);
        }
        return forms;
    }

    /** The tangent of one of them. */
    Form tangent(int alternative, StateSpace space, double[] state) {
        return Form.of(alternatives.get(alternative).at(space, state), state);
    }

    double value(int alternative, StateSpace space, double[] state) {
        return alternatives.get(alternative).at(space, state).value();
    }

    @Override
    public String toString() {
        return factor.toString();
    }
}
