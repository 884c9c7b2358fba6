package org.tradepath.reconcile;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.distribution.ChiSquaredDistribution;
import org.tradepath.growth.GrowthPrior;

/**
 * The growth prior's yearly step, a Student-t, as a mixture of normals: a t is a normal whose variance is degrees * scale^2 / chi-square, and
 * the chi-square is cut into slices of the probabilities below. A year in which trade doubles must be possible, or contradicting the prior
 * would cost a true statement its weight.
 */
final class HeavyStep {

    /** Slices of the chi-square, fine where it is small and the step large. */
    private static final double[] EDGES = {0, 0.001, 0.005, 0.02, 0.06, 0.15, 0.3, 0.5, 0.75, 1};

    private HeavyStep() {}

    static Likelihood of(GrowthPrior prior) {
        ChiSquaredDistribution chiSquare = new ChiSquaredDistribution(null, prior.degrees());
        List<Likelihood.Part> parts = new ArrayList<>();
        for (int i = 1; i < EDGES.length; i++) {
            double middle = chiSquare.inverseCumulativeProbability(0.5 * (EDGES[i - 1] + EDGES[i]));
            double sd = prior.growthScale(1) * Math.sqrt(prior.degrees() / middle);
            parts.add(new Likelihood.Part(EDGES[i] - EDGES[i - 1], prior.location(), prior.location(), sd));
        }
        return new Likelihood(parts);
    }
}
