package org.tradepath.reconcile;

import java.util.List;

/**
 * What is meant by each factor, at one point of the sampling: alternative, part, and the value inside the part's interval. Each makes its
 * factor a normal of a linear form; together with what is known before they make a Gaussian.
 */
final class Labels {

    private final List<Meaning> meanings;
    private final GaussianBuilder known;
    private final Form[][] tangents;
    private final int[] meaning;
    private final double[] precision;
    private final double[] shift;
    private final GaussianBuilder gaussian;

    /** No factor is known yet. */
    Labels(List<Meaning> meanings, GaussianBuilder known) {
        this.meanings = meanings;
        this.known = known;
        this.tangents = new Form[meanings.size()][];
        this.meaning = new int[meanings.size()];
        this.precision = new double[meanings.size()];
        this.shift = new double[meanings.size()];
        this.gaussian = known.sibling();
    }

    int size() {
        return meanings.size();
    }

    Meaning of(int factor) {
        return meanings.get(factor);
    }

    int meaning(int factor) {
        return meaning[factor];
    }

    boolean isWrong(int factor) {
        return of(factor).isWrong(meaning[factor]);
    }

    Form[] tangents(int factor) {
        return tangents[factor];
    }

    /** The quantity that is meant. */
    Form tangent(int factor) {
        return tangents[factor][of(factor).alternative(meaning[factor])];
    }

    /** The tangent of the quantity that is meant, at another state. */
    Form tangentAt(int factor, double[] state) {
        return of(factor).tangent(of(factor).alternative(meaning[factor]), state);
    }

    /** The quantity that is meant, at a state. */
    double value(int factor, double[] state) {
        return of(factor).value(of(factor).alternative(meaning[factor]), state);
    }

    double precision(int factor) {
        return precision[factor];
    }

    double shift(int factor) {
        return shift[factor];
    }

    /** Sets what is meant, without telling the Gaussian. */
    void set(int factor, int newMeaning, double newPrecision, double newShift) {
        meaning[factor] = newMeaning;
        precision[factor] = newPrecision;
        shift[factor] = newShift;
    }

    /** Sets what is meant. */
    void change(int factor, int newMeaning, double newPrecision, double newShift) {
        gaussian.add(tangent(factor), -precision[factor], -shift[factor]);
        set(factor, newMeaning, newPrecision, newShift);
        gaussian.add(tangent(factor), newPrecision, newShift);
    }

    /** Takes the tangents of all quantities that are not linear at a state. */
    void linearise(double[] state) {
        for (int i = 0; i < tangents.length; i++) {
            if (tangents[i] == null || !of(i).isLinear()) {
                tangents[i] = of(i).tangents(state);
            }
        }
        rebuild();
    }

    /** Adds up the Gaussian anew. */
    void rebuild() {
        gaussian.set(known);
        for (int i = 0; i < tangents.length; i++) {
            gaussian.add(tangent(i), precision[i], shift[i]);
        }
    }

    /** Makes of a Gaussian that of all that is meant of quantities that are linear. */
    void addStraight(GaussianBuilder straight) {
        straight.set(known);
        for (int i = 0; i < tangents.length; i++) {
            if (of(i).isLinear()) {
                straight.add(tangent(i), precision[i], shift[i]);
            }
        }
    }

    /** The Gaussian of all that is meant; kept up to date by {@link #change}. */
    GaussianBuilder gaussian() {
        return gaussian;
    }
}
