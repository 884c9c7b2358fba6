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
    private static final double[] HEAT = {1, 0.5, 0.2, 0.1, 0.05, 0, 0, 0};

    private final List<Chain> chains = new ArrayList<>();
    private int next;

    /** The sampler of each chain's random numbers is given by its number. */
    LabelSampler(StateSpace space, List<Factor> factors, IntFunction<KeyedSampler> random) {
        List<Meaning> meanings =
                factors.stream().map(f -> new Meaning(f, space)).toList();
        GaussianBuilder known = new GaussianBuilder(GaussianBuilder.widened(
                space.envelope(), meanings.stream().map(Meaning::reach).toList()));
        space.prior().forEach(normal -> normal.addTo(known));
        List<Meaning> open = new ArrayList<>();
        for (Meaning meaning : meanings) {
            if (meaning.isSettled() && meaning.isLinear()) {
                double precision = 1 / meaning.likelihood().narrowVariance(0);
                double middle = meaning.likelihood().centre();
                known.add(meaning.tangents(space, space.priorMean())[0], precision, precision * middle);
            } else {
                open.add(meaning);
            }
        }
        double[] start = new Start(space, open, known).state();
        List<Window> windows = Window.of(space, open);
        for (int c = 0; c < CHAINS; c++) {
            Chain chain = new Chain(space, open, known, windows, start, random.apply(c));
            for (double heat : HEAT) {
                chain.warmUp(heat);
            }
            chains.add(chain);
        }
    }

    /** The next two draws of the chain whose turn it is. */
    List<double[]> nextPair() {
        Chain chain = chains.get(next);
        next = (next + 1) % CHAINS;
        return chain.nextPair();
    }
}
