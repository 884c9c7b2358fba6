package org.tradepath.simulate;

import org.tradepath.internal.Check;

/**
 * A permanent and a transitory part: part of a spike fades in the years after it.
 *
 * <pre>
 * x(t) = m(t) + u(t),   m(t) = m(t-1) + drift + permanent * z1(t),   u(t) = persistence * u(t-1) + transitory * z2(t),
 * </pre>
 *
 * <p>{@code z1} and {@code z2} standard normal, independent. After {@code t} years the mean is
 * {@code start + t * drift - (1 - persistence^t) * spike}, with {@code spike = u(0)} the part of the start level that will fade, and the variance
 * {@code t * permanent^2 + transitory^2 * (1 - persistence^(2t)) / (1 - persistence^2)}.
 *
 * <p>Source: Watson, Univariate detrending methods with stochastic trends, Journal of Monetary Economics 18 (1986).
 *
 * @since 0.1.0
 */
public final class SpikeReturnWalk implements GrowthProcess {

    private static final int SPIKE = 0;
    private static final int Z1 = 1;
    private static final int Z2 = 2;

    private final double[] start;
    private final double[] spike;
    private final double drift;
    private final double permanent;
    private final double transitory;
    private final double persistence;

    private SpikeReturnWalk(
            double[] start, double[] spike, double drift, double permanent, double transitory, double persistence) {
        this.start = start;
        this.spike = spike;
        this.drift = drift;
        this.permanent = permanent;
        this.transitory = transitory;
        this.persistence = persistence;
    }

    /**
     * {@return the walk}
     *
     * @param start log level at the start, spike included, one a draw, finite
     * @param spike part of the start level that will fade, one a draw, finite; negative after a slump
     * @param drift mean yearly change of the permanent part, finite
     * @param permanent standard deviation of the permanent part's yearly shock, zero or positive
     * @param transitory standard deviation of the transitory part's yearly shock, zero or positive
     * @param persistence share of the transitory part that is left a year later, in [0, 1)
     * @throws IllegalArgumentException when there is no draw, the lengths differ or a number breaks its rule
     */
    public static SpikeReturnWalk of(
            double[] start, double[] spike, double drift, double permanent, double transitory, double persistence) {
        if (!(persistence >= 0 && persistence < 1)) {
            throw Check.broken("persistence", "must lie in [0, 1)", persistence);
        }
        return new SpikeReturnWalk(
                Parameters.finite("start", start, start.length),
                Parameters.finite("spike", spike, start.length),
                Check.finite("drift", drift),
                Check.notNegative("permanent", permanent),
                Check.notNegative("transitory", transitory),
                persistence);
    }

    @Override
    public void start(PathBlock block) {
        block.deal(start, block.level());
        block.deal(spike, block.scratch(SPIKE));
    }

    @Override
    public void step(PathBlock block) {
        double[] u = block.scratch(SPIKE);
        double[] z1 = block.scratch(Z1);
        double[] z2 = block.scratch(Z2);
        block.own().normals(0, z1);
        block.own().normals(1, z2);
        // The level moves by the permanent part's change and by u(t) - u(t-1).
        Moves.mix(persistence - 1, u, transitory, z2, z2, block.size());
        Moves.fixed(block.level(), drift, permanent, z1, block.size());
        Moves.add(block.level(), 1, z2, block.size());
        Moves.add(u, 1, z2, block.size());
    }

    @Override
    public int draws() {
        return start.length;
    }

    @Override
    public int scratchRows() {
        return 3;
    }
}
