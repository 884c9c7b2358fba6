package org.tradepath.reconcile;

import java.util.ArrayList;
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
        this.labels = new Labels(open, known);
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
        sweep(heat * heat, heat == 0 && !linear);
        state = draws(normals()).get(0);
    }

    /** The next two draws, from the same meanings, whose normals have opposite signs: a median is hardly off by sampling. */
    List<double[]> nextPair() {
        sweep(0, false);
        double[] normals = normals();
        double[] opposite = new double[normals.length];
        for (int i = 0; i < normals.length; i++) {
            opposite[i] = -normals[i];
        }
        List<double[]> pair = draws(normals, opposite);
        curved.redraw(pair, labels, scratch, random);
        state = pair.get(0).clone();
        return pair;
    }

    /** With a chance to find curves that matter. */
    private void sweep(double more, boolean curving) {
        labels.linearise(state);
        for (Window window : windows) {
            meanings.sweep(window, state, more);
            if (curving) {
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
     * The states that belong to the meanings and these normals. Where not all is linear, each is found again with the tangents at itself, or a
     * draw would miss what it was to meet; once more where curves matter.
     */
    private List<double[]> draws(double[]... normals) {
        labels.linearise(state);
        GaussianBuilder.Solution common = solve();
        List<double[]> draws = new ArrayList<>();
        for (double[] own : normals) {
            draws.add(common.draw(own.clone()));
        }
        for (int d = 0; d < normals.length && !linear; d++) {
            labels.linearise(draws.get(d));
            if (!curved.isEmpty()) {
                labels.linearise(solve().draw(normals[d].clone()));
            }
            draws.set(d, solve().draw(normals[d]));
        }
        return draws;
    }

    private GaussianBuilder.Solution solve() {
        scratch.set(labels.gaussian());
        return scratch.solve();
    }

    private double[] normals() {
        double[] normals = new double[state.length];
        for (int i = 0; i < normals.length; i++) {
            normals[i] = random.normal();
        }
        return normals;
    }
}
