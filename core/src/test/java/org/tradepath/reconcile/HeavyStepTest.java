package org.tradepath.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.distribution.TDistribution;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tradepath.growth.GrowthPrior;

class HeavyStepTest {

    @ParameterizedTest
    @ValueSource(doubles = {2, 3, 5, 30})
    void theMixtureIsTheStudentOfTheGrowthPrior(double degrees) {
        GrowthPrior prior = GrowthPrior.withDefaults().withDegrees(degrees);
        TDistribution student = new TDistribution(null, degrees);
        Likelihood step = HeavyStep.of(prior);
        for (double p : new double[] {0.005, 0.05, 0.25, 0.5, 0.9, 0.99}) {
            double x = prior.location() + prior.growthScale(1) * student.inverseCumulativeProbability(p);
            double below = 0;
            for (Likelihood.Part part : step.parts()) {
                below +=
                        part.weight() * new NormalDistribution(null, part.low(), part.noise()).cumulativeProbability(x);
            }
            // Nine slices: a tenth of either tail, and half a point in the middle.
            assertThat(below).as("at %s", p).isCloseTo(p, within(Math.min(0.005, 0.1 * Math.min(p, 1 - p))));
        }
    }
}
