package org.tradepath.target;

import org.tradepath.simulate.Estimate;

/**
 * How far a year's total falls short of a goal: {@code E max(K - X, 0)}, in current US dollars.
 *
 * <p>Not the expected shortfall of finance, which is the mean of a tail. Unlike the mean of a level it always exists, since it lies between zero and the goal. A year above the goal makes up for nothing.
 *
 * @param expected the expected shortfall, years without one counting as zero
 * @param missed the probability of falling short at all
 * @since 0.1.0
 */
public record Shortfall(Estimate expected, Estimate missed) {

    static Shortfall of(PathSample sample, double[] missing, double[] reached) {
        Estimate hit = sample.share(reached);
        return new Shortfall(sample.mean(missing), new Estimate(1 - hit.value(), hit.standardError()));
    }

    /** {@return the expected shortfall given that there is one, in current US dollars; 0 if there never is} */
    public double givenAMiss() {
        return missed.value() > 0 ? expected.value() / missed.value() : 0;
    }
}
