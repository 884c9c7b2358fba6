package org.tradepath.reconcile;

import java.util.ArrayList;
import java.util.List;
import org.tradepath.internal.random.KeyedSampler;

/**
 * Joint draws of the unknowns by Gibbs sampling over labels: which part of its mixture each factor means (a rounding, a reading, a side, the
 * size of a year's step, plainly wrong). Given the labels all is Gaussian and drawn at once; given the unknowns each label is drawn for
 * itself (the data augmentation of Tanner and Wong 1987, doi:10.1080/01621459.1987.10478458). Every draw is a chain of its own, which
 * begins in labels drawn as the Gaussian stand-in weighs them, each for itself; a few sweeps make them agree. What lies before the first figure that can mean more than one
 * thing keeps its stand-in, as does a record, which compares a year with all before. An interval stands as the normal of the same mean and variance; a bound, open above, as its stand-in.
 */
final class LabelSampler {

    private static final int SWEEPS = 2;

    /** Of what nothing else is known, this part of the precision is left at least, against rounding. */
    private static final double LEAST_REST = 1e-6;

    /** A step or gap between years that are both known this well is what it is: nothing of it has to be drawn. */
    private static final double KNOWN_SD = 0.02;

    private final StateSpace space;
    private final List<Labelled> labelled = new ArrayList<>();
    private final List<Factor> normals = new ArrayList<>();
    private final GaussianBuilder.Head head;
    private final ExpectationPropagation.Posterior posterior;
    private final KeyedSampler sampler;

    LabelSampler(
            StateSpace space,
            List<Factor> factors,
            GaussianBuilder prior,
            ExpectationPropagation.Posterior posterior,
            KeyedSampler sampler) {
        this.space = space;
        this.posterior = posterior;
        this.sampler = sampler;
        int from = firstOpen(factors);
        GaussianBuilder settled = prior.copy();
        for (int i = 0; i < factors.size(); i++) {
            Factor factor = factors.get(i);
            if (factor.isComparison() || factor.reach(space)[0] < from) {
                Linear u = factor.at(space, posterior.gaussian().mean());
                settled.addLinearised(
                        u,
                        posterior.gaussian().mean(),
                        posterior.precision()[i],
                        posterior.shift()[i]);
            } else if (isNormal(factor)) {
                normals.add(factor);
            } else {
                labelled.add(labelled(factor, i));
            }
        }
        this.head = settled.head(from);
    }

    /** The first unknown of the first figure that can mean more than one thing, and of the years after the last ones that are known. */
    private int firstOpen(List<Factor> factors) {
        int lastKnown = -1;
        for (Factor factor : factors) {
            if (factor.isKnowledge() && !isNormal(factor) && isKnown(factor)) {
                lastKnown = Math.max(lastKnown, factor.reach(space)[0]);
            }
        }
        int first = space.size();
        for (Factor factor : factors) {
            int reach = factor.reach(space)[0];
            boolean open = factor.isKnowledge()
                    ? reach > lastKnown && !isKnown(factor)
                    : !factor.isComparison() && !isNormal(factor);
            first = open ? Math.min(first, reach) : first;
        }
        return first;
    }

    private boolean isKnown(Factor factor) {
        Linear u = factor.at(space, posterior.gaussian().mean());
        return posterior.gaussian().variance(u.indices(), u.weights()) < KNOWN_SD * KNOWN_SD;
    }

    /** Whether there is nothing to choose. */
    private static boolean isNormal(Factor factor) {
        return factor.likelihood().parts().size() == 1
                && !factor.likelihood().isOpen()
                && factor.alternatives().size() == 1;
    }

    /** The next two draws: one chain, whose last normals serve with either sign, so that a median is hardly off by sampling. */
    List<double[]> nextPair() {
        double[] state = posterior.gaussian().mean();
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            for (Labelled factor : labelled) {
                choose(factor, state, sweep == 0);
            }
            double[] normals = standardNormals();
            state = sweep == 0 ? twice(state, normals) : given(state, normals);
        }
        double[] normals = standardNormals();
        double[] opposite = new double[normals.length];
        for (int i = 0; i < normals.length; i++) {
            opposite[i] = -normals[i];
        }
        return List.of(twice(state, normals), twice(state, opposite));
    }

    /** What is not linear is linearised again at the draw itself, or a draw would miss what it was to meet. */
    private double[] twice(double[] state, double[] normals) {
        return given(given(state, normals.clone()), normals);
    }

    /** The draw that belongs to the labels and these standard normals, with all quantities linearised at a state. */
    private double[] given(double[] state, double[] normals) {
        GaussianBuilder gaussian = head.copy();
        for (Factor factor : this.normals) {
            add(
                    gaussian,
                    state,
                    factor.at(space, state),
                    factor.likelihood().parts().get(0));
        }
        for (Labelled factor : labelled) {
            Factor meant = factor.alternatives.get(factor.chosen[0]);
            Likelihood.Part part = meant.likelihood().parts().get(factor.chosen[1]);
            if (part.open()) {
                gaussian.addLinearised(factor.factor.at(space, state), state, factor.precision, factor.shift);
            } else {
                add(gaussian, state, meant.at(space, state), part);
            }
        }
        return head.solve(gaussian).draw(normals);
    }

    private double[] standardNormals() {
        double[] normal = new double[space.size()];
        for (int i = 0; i < normal.length; i++) {
            normal[i] = sampler.normal();
        }
        return normal;
    }

    /** Draws what the factor means: at first by what the stand-in knows of its quantity, later by its value. */
    private void choose(Labelled factor, double[] state, boolean first) {
        int sides = factor.alternatives.size();
        double[][] weights = new double[sides][];
        double total = 0;
        for (int a = 0; a < sides; a++) {
            Factor meant = factor.alternatives.get(a);
            weights[a] = first
                    ? factor.firstWeights[a]
                    : meant.likelihood().weights(meant.at(space, state).value());
            for (double weight : weights[a]) {
                total += weight;
            }
        }
        double at = sampler.uniform() * total;
        for (int a = 0; a < sides; a++) {
            for (int p = 0; p < weights[a].length; p++) {
                at -= weights[a][p];
                if (at <= 0 || a == sides - 1 && p == weights[a].length - 1) {
                    factor.chosen[0] = a;
                    factor.chosen[1] = p;
                    return;
                }
            }
        }
    }

    /** A factor with more than one meaning: each quantity it may be of, how likely each is at first, its stand-in, and what was chosen. */
    private record Labelled(
            Factor factor,
            List<Factor> alternatives,
            double[][] firstWeights,
            double precision,
            double shift,
            int[] chosen) {}

    /** The stand-in without the factor's own part tells how likely each meaning is. */
    private Labelled labelled(Factor factor, int index) {
        List<Factor> alternatives = factor.alternatives();
        double[] mean = posterior.gaussian().mean();
        double[][] weights = new double[alternatives.size()][];
        Linear own = factor.at(space, mean);
        double precision = posterior.precision()[index];
        double ownVariance = posterior.gaussian().variance(own.indices(), own.weights());
        // The stand-in's own part taken out again: a downdate of rank one.
        double left = Math.max(1 - precision * ownVariance, LEAST_REST);
        double pull = (precision * own.value() - posterior.shift()[index]) / left;
        for (int a = 0; a < weights.length; a++) {
            Linear u = alternatives.get(a).at(space, mean);
            double covariance = posterior.gaussian().covariance(own, u);
            double variance = posterior.gaussian().variance(u.indices(), u.weights())
                    + covariance * covariance * precision / left;
            weights[a] = alternatives.get(a).likelihood().evidence(u.value() + covariance * pull, variance);
        }
        return new Labelled(
                factor,
                alternatives,
                weights,
                posterior.precision()[index],
                posterior.shift()[index],
                new int[2]);
    }

    private static void add(GaussianBuilder gaussian, double[] state, Linear u, Likelihood.Part part) {
        double precision = 1 / part.narrowVariance();
        gaussian.addLinearised(u, state, precision, precision * part.middle());
    }
}
