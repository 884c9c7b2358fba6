package org.tradepath.reconcile;

import java.util.List;

/**
 * What is meant by each factor, at one point of the sampling: alternative, part, and the value inside the part's interval. Each makes its
 * factor a normal of a linear form; together with what is known before they make a Gaussian.
 */
final class Labels {

    private final Meaning[] meanings;
    private final GaussianBuilder known;
    private final Form[][] tangents;
    private final int[] meaning;
    private final double[] precision;
    private final double[] shift;
    private final GaussianBuilder straight;
    private final GaussianBuilder gaussian;

    /** Whether {@link #straight} is what is meant. */
    private boolean isStraight;

    /** No factor is known yet. */
    Labels(List<Meaning> meanings, GaussianBuilder known) {
        this.meanings = meanings.toArray(Meaning[]::new);
        this.known = known;
        this.tangents = new Form[meanings.size()][];
        this.meaning = new int[meanings.size()];
        this.precision = new double[meanings.size()];
        this.shift = new double[meanings.size()];
        this.straight = known.sibling();
        this.gaussian = known.sibling();
    }

    int size() {
        return meanings.length;
    }

    Meaning of(int factor) {
        return meanings[factor];
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
        isStraight = false;
    }

    /** Sets what is meant. */
    void change(int factor, int newMeaning, double newPrecision, double newShift) {
        Form before = tangent(factor);
        meaning[factor] = newMeaning;
        Form now = tangent(factor);
        if (now != before) {
            gaussian.add(before, -precision[factor], -shift[factor]);
            gaussian.add(now, newPrecision, newShift);
        } else if (newPrecision != precision[factor] || newShift != shift[factor]) {
            gaussian.add(now, newPrecision - precision[factor], newShift - shift[factor]);
        } else {
            return;
        }
        set(factor, newMeaning, newPrecision, newShift);
    }

    /** Takes the tangents of all quantities that are not linear at a state. */
    void linearise(double[] state) {
        for (int i = 0; i < tangents.length; i++) {
            if (tangents[i] == null || !meanings[i].isLinear()) {
                tangents[i] = meanings[i].tangents(state);
            }
        }
    }

    /**
     * Takes the tangents of those quantities that are meant and not linear at a state, and adds up the Gaussian anew; its first row that is
     * another one.
     */
    int bend(double[] state) {
        int row = gaussian.size();
        for (int i = 0; i < tangents.length; i++) {
            if (!meanings[i].isLinear()) {
                int meant = meanings[i].alternative(meaning[i]);
                Form tangent = meanings[i].tangent(meant, state);
                if (precision[i] != 0) {
                    row = Math.min(
                            row,
                            Math.min(tangent.indices()[0], tangents[i][meant].indices()[0]));
                }
                tangents[i][meant] = tangent;
            }
        }
        rebuild();
        return row;
    }

    /** Adds up the Gaussian anew. */
    void rebuild() {
        gaussian.set(straight());
        for (int i = 0; i < tangents.length; i++) {
            if (!meanings[i].isLinear() && precision[i] != 0) {
                gaussian.add(tangent(i), precision[i], shift[i]);
            }
        }
    }

    /** The Gaussian of all that is meant of quantities that are linear; not to be changed. */
    GaussianBuilder straight() {
        if (!isStraight) {
            straight.set(known);
            for (int i = 0; i < tangents.length; i++) {
                if (meanings[i].isLinear()) {
                    straight.add(tangent(i), precision[i], shift[i]);
                }
            }
            isStraight = true;
        }
        return straight;
    }

    /** The Gaussian of all that is meant; kept up to date by {@link #change}. */
    GaussianBuilder gaussian() {
        return gaussian;
    }
}
