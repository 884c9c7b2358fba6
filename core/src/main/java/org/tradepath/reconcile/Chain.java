package org.tradepath.reconcile;

import java.util.ArrayList;
import java.util.List;
import org.tradepath.internal.Crew;
import org.tradepath.internal.random.KeyedSampler;

/** One chain of draws: what is meant, and the unknowns. */
final class Chain {

    /** What is wrong at less additional blur than this, in logs, is contested. */
    private static final double CONTESTED = 0.1;

    private final List<Window> windows;
    private final boolean linear;
    private final KeyedSampler random;
    private final Labels labels;
    private final MeaningSampler meanings;
    private final EnvelopeCholesky factor;
    private final CurvedYears curved;
    private double[] state;

    /**
     * The chain begins at a state, with meanings drawn in its neighbourhood.
     *
     * @param contested of each open factor, whether its meaning depends on others'; what is wrong while the chain warms up is added
     * @param factor room to work in, as is the next
     */
    Chain(
            StateSpace space,
            List<Meaning> open,
            GaussianBuilder known,
            List<Window> windows,
            double[] start,
            boolean[] contested,
            KeyedSampler random,
            EnvelopeCholesky factor,
            LocalGaussian local) {
        this.windows = windows;
        this.linear = open.stream().allMatch(Meaning::isLinear);
        this.random = random;
        this.factor = factor;
        this.labels = new Labels(open, known);
        this.meanings = new MeaningSampler(labels, contested, random, factor, local);
        this.curved = new CurvedYears(space, open);
        this.state = start;
        labels.linearise(state);
        meanings.begin(state);
    }

    /** Draws all meanings, and a state that belongs to them. */
    void warmUp(double heat) {
        sweep(heat * heat, heat == 0 && !linear);
        state = draws(normals()).get(0);
        if (heat < CONTESTED) {
            meanings.markWrong();
        }
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
        curved.redraw(pair, labels, random);
        state = pair.get(0).clone();
        return pair;
    }

    /** With a chance to find curves that matter. */
    private void sweep(double more, boolean curving) {
        labels.linearise(state);
        labels.rebuild();
        for (Window window : windows) {
            // A sweep over thousands of statements takes a second.
            Crew.refuseInterruption("reconciliation");
            meanings.sweep(window, state, more);
            if (curving || windows.size() > 1) {
                factor.factorise(labels.gaussian(), window.from(), window.to(), state);
            }
            if (curving) {
                curved.addFrom(window, factor, labels);
            }
            if (windows.size() > 1) {
                double[] drawn = new double[state.length];
                for (int i = window.from(); i < window.to(); i++) {
                    drawn[i] = random.normal();
                }
                factor.draw(drawn);
                System.arraycopy(drawn, window.from(), state, window.from(), window.to() - window.from());
            }
        }
    }

    /**
     * The states that belong to the meanings and these normals. Where not all is linear, each is found again with the tangents at itself, or a
     * draw would miss what it was to meet; once more where curves matter.
     */
    private List<double[]> draws(double[]... normals) {
        if (!linear && windows.size() > 1) {
            labels.bend(state);
        }
        factor.factorise(labels.gaussian());
        List<double[]> draws = new ArrayList<>();
        for (double[] own : normals) {
            draws.add(factor.draw(own.clone()));
        }
        for (int d = 0; d < normals.length && !linear; d++) {
            if (!curved.isEmpty()) {
                draws.set(d, bent(draws.get(d), normals[d].clone()));
            }
            draws.set(d, bent(draws.get(d), normals[d]));
        }
        return draws;
    }

    /** The draw that belongs to the normals where tangents are taken at a state. */
    private double[] bent(double[] at, double[] normals) {
        int row = labels.bend(at);
        factor.refactorise(labels.gaussian(), row);
        return factor.draw(normals);
    }

    private double[] normals() {
        double[] normals = new double[state.length];
        for (int i = 0; i < normals.length; i++) {
            normals[i] = random.normal();
        }
        return normals;
    }
}
