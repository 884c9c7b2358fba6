package org.tradepath.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.tradepath.internal.random.KeyedSampler;

/**
 * Joint draws of the unknowns from their posterior. What each factor means is drawn by {@link MeaningSampler}; given that, all is Gaussian and
 * drawn at once, quantities that are not linear being linearised at the draw itself. A few chains, which start apart, take turns.
 */
final class LabelSampler {

    /** So many chains; where they do not agree, the draws are not to be trusted. */
    static final int CHAINS = 4;

    /** Additional blur, in logs, of the first sweeps: the chains part while every reading is still likely. */
    private static final double[] HEAT = {1, 0.4, 0.15, 0.05, 0, 0};

    /** A quantity that is known this well. */
    private static final double KNOWN_SD = 0.02;

    /** So often tangents are taken anew where published statistics alone are heard. */
    private static final int TANGENTS = 4;

    private final List<Chain> chains = new ArrayList<>();
    private int next;

    /** The sampler of each chain's random numbers is given by its number. */
    LabelSampler(StateSpace space, List<Factor> factors, IntFunction<KeyedSampler> random) {
        double[] scratch = new double[space.size()];
        List<Meaning> meanings =
                factors.stream().map(f -> new Meaning(f, space, scratch)).toList();
        GaussianBuilder known = new GaussianBuilder(GaussianBuilder.widened(
                space.envelope(), meanings.stream().map(Meaning::reach).toList()));
        space.prior().forEach(normal -> normal.addTo(known));
        List<Meaning> open = new ArrayList<>();
        for (Meaning meaning : meanings) {
            if (meaning.isSettled() && meaning.isLinear()) {
                addNormal(meaning, space.priorMean(), known);
            } else {
                open.add(meaning);
            }
        }
        double[] start = new Start(space, open, known).state();
        settlePublished(space, open, start, known);
        List<Window> windows = Window.of(space, open);
        EnvelopeCholesky factor = new EnvelopeCholesky(known);
        LocalGaussian local = new LocalGaussian(
                windows.stream()
                        .mapToInt(window -> window.quantities(open))
                        .max()
                        .orElse(0),
                known.size());
        boolean[] contested = new boolean[open.size()];
        for (int i = 0; i < contested.length; i++) {
            contested[i] = open.get(i).alternatives() > 1 || open.get(i).isKnowledge();
        }
        for (int c = 0; c < CHAINS; c++) {
            Chain chain =
                    new Chain(space, open, known, windows, start.clone(), contested, random.apply(c), factor, local);
            for (double heat : HEAT) {
                chain.warmUp(heat);
            }
            chains.add(chain);
        }
    }

    /** Adds a factor as one normal at its tangent. */
    private static void addNormal(Meaning of, double[] state, GaussianBuilder gaussian) {
        double precision = 1 / of.likelihood().variance();
        gaussian.add(
                of.tangents(state)[0], precision, precision * of.likelihood().centre());
    }

    /**
     * What published statistics alone tell so well that its curve is no matter, or, of a year's step, that it is what it is however likely,
     * becomes a normal of a linear form: its meaning need not be drawn, nor its tangent be taken again.
     */
    private static void settlePublished(StateSpace space, List<Meaning> open, double[] start, GaussianBuilder known) {
        GaussianBuilder published = known.sibling();
        EnvelopeCholesky solution = null;
        double[] state = start;
        for (int i = 0; i < TANGENTS; i++) {
            published.set(known);
            for (Meaning meaning : open) {
                if (meaning.isKnowledge() || meaning.isSettled()) {
                    addNormal(meaning, state, published);
                }
            }
            solution = published.solve();
            state = solution.mean();
        }
        for (Meaning meaning : List.copyOf(open)) {
            if (meaning.isKnowledge() || meaning.isSettled()) {
                Form tangent = meaning.tangents(state)[0];
                Form free = meaning.isLinear() ? tangent : CurvedYears.bent(tangent, space);
                if (solution.variance(free) < KNOWN_SD * KNOWN_SD) {
                    addNormal(meaning, state, known);
                    open.remove(meaning);
                }
            }
        }
    }

    /** The next two draws of the chain whose turn it is. */
    List<double[]> nextPair() {
        Chain chain = chains.get(next);
        next = (next + 1) % CHAINS;
        return chain.nextPair();
    }
}
