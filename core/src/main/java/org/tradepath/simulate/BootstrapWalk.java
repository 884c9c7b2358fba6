package org.tradepath.simulate;

import org.tradepath.internal.Check;

/**
 * Growth drawn from given years: each year's change of the log level is one of the given log growth rates, picked at random with replacement.
 *
 * <p>After {@code t} years the mean is {@code start + t * m} and the variance {@code t * s^2}, with {@code m} and {@code s^2} the mean and the
 * (population) variance of the given rates. Years are independent: runs of good years are not reproduced.
 *
 * <p>Source: Efron, Bootstrap methods, Annals of Statistics 7 (1979).
 *
 * @since 0.1.0
 */
public final class BootstrapWalk implements GrowthProcess {

    private final double[] start;
    private final double[] rates;

    private BootstrapWalk(double[] start, double[] rates) {
        this.start = start;
        this.rates = rates;
    }

    /**
     * {@return the walk}
     *
     * @param start log level at the start, one a draw, finite
     * @param rates yearly changes of the log level to pick from, at least one, finite
     * @throws IllegalArgumentException when an array is empty or a number is not finite
     */
    public static BootstrapWalk of(double[] start, double... rates) {
        if (rates.length == 0) {
            throw Check.broken("rates", "must hold at least one rate", "empty");
        }
        return new BootstrapWalk(
                Parameters.finite("start", start, start.length), Parameters.finite("rates", rates, rates.length));
    }

    @Override
    public void start(PathBlock block) {
        block.deal(start, block.level());
    }

    @Override
    public void step(PathBlock block) {
        double[] u = block.scratch(0);
        block.own().uniforms(0, u);
        double[] level = block.level();
        for (int i = 0; i < block.size(); i++) {
            // A uniform is at most 1 - 2^-53, so that the product stays below the length of any array.
            level[i] += rates[(int) (u[i] * rates.length)];
        }
    }

    @Override
    public int draws() {
        return start.length;
    }

    @Override
    public int scratchRows() {
        return 1;
    }
}
