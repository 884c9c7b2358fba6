package org.tradepath.reconcile;

import java.util.List;
import org.tradepath.internal.random.KeyedSampler;

/** One chain of draws: what is meant, and the unknowns. */
final class Chain {

    private final List<Window> windows;
    private final boolean linear;
    private final KeyedSampler random;
    private final Labels labels;
    private final MeaningSampler meanings;
    private final GaussianBuilder scratch;
    private final CurvedYears curved;
    private double[] state;

    /** The chain begins at a state, with meanings drawn in its neighbourhood. */
    Chain(
            StateSpace space,
            List<Meaning> open,
            GaussianBuilder known,
            List<Window> windows,
            double[] start,
            KeyedSampler random) {
        this.windows = windows;
        this.linear = open.stream().allMatch(Meaning::isLinear);
        this.random = random;
        this.labels = new Labels(space, open, known);
        this.meanings = new MeaningSampler(labels, open, windows, random);
        this.scratch = known.sibling();
        this.curved = new CurvedYears(space, open);
        this.state = start;
        labels.linearise(state);
        meanings.begin(state);
        labels.rebuild();
    }

    /** Draws all meanings, and a state that belongs to them. */
    void warmUp(double heat) {
        sweep(heat * heat);
        state = given(state, normals());
    }

    /** The next two draws, from the same meanings, whose normals have opposite signs: a median is hardly off by sampling. */
    List<double[]> nextPair() {
        sweep(0);
        double[] normals = normals();
        double[] opposite = new double[normals.length];
        for (int i = 0; i < normals.length; i++) {
            opposite[i] = -normals[i];
        }
        double[] other = given(state, opposite);
        state = given(state, normals);
        curved.redraw(other, labels, random);
        curved.redraw(state, labels, random);
        return List.of(state.clone(), other);
    }

    private void sweep(double more) {
        labels.linearise(state);
        for (Window window : windows) {
            meanings.sweep(window, state, more);
            if (more == 0 && !linear) {
                curved.addFrom(window, meanings.local(), labels);
            }
            if (windows.size() > 1) {
                double[] normals = new double[window.size()];
                for (int i = 0; i < normals.length; i++) {
                    normals[i] = random.normal();
                }
                labels.gaussian().draw(window.from(), window.to(), state, normals);
            }
        }
    }

    /**
     * The state that belongs to the meanings and these normals. Where not all is linear, it is found again with the tangents at itself, or a
     * draw would miss what it was to meet; once more where curves matter.
     */
    private double[] given(double[] from, double[] normals) {
        if (linear) {
            return solve(normals);
        }
        labels.linearise(from);
        labels.linearise(solve(normals.clone()));
        if (!curved.isEmpty()) {
            labels.linearise(solve(normals.clone()));
        }
        return solve(normals);
    }

    private double[] solve(double[] normals) {
        scratch.set(labels.gaussian());
        return scratch.solve().draw(normals);
    }

    private double[] normals() {
        double[] normals = new double[state.length];
        for (int i = 0; i < normals.length; i++) {
            normals[i] = random.normal();
        }
        return normals;
    }
}
