package org.tradepath.simulate;

import org.tradepath.internal.Check;

/**
 * Random walk with drift in log level: {@code x(t) = x(t-1) + drift + volatility * z(t)}, {@code z} standard normal, independent.
 *
 * <p>Start level, drift and volatility are joint draws: path {@code p} uses draw {@code p mod draws()} for all its years, so that the
 * uncertainty of the parameters is part of the result. After {@code t} years a path of draw {@code d} is normal with mean
 * {@code start[d] + t * drift[d]} and variance {@code t * volatility[d]^2}.
 *
 * <p>Source: the exponential of this is the geometric random walk of e.g. Campbell, Lo, MacKinlay, The Econometrics of Financial Markets
 * (1997), ch. 2.
 *
 * @since 0.1.0
 */
public final class RandomWalk implements GrowthProcess {

    private static final int DRIFT = 0;
    private static final int SHOCK = 2;

    private final double[] start;
    private final double[] drift;
    private final double[] volatility;

    private RandomWalk(double[] start, double[] drift, double[] volatility) {
        this.start = start;
        this.drift = drift;
        this.volatility = volatility;
    }

    /**
     * {@return the walk with known start and parameters}
     *
     * @param start log level at the start, finite
     * @param drift mean yearly change of the log level, finite
     * @param volatility standard deviation of the yearly change, zero or positive
     * @throws IllegalArgumentException when a number breaks its rule
     */
    public static RandomWalk of(double start, double drift, double volatility) {
        return of(new double[] {start}, new double[] {drift}, new double[] {volatility});
    }

    /**
     * {@return the walk with uncertain start and parameters, given by joint draws}
     *
     * @param start log level at the start, one a draw, finite
     * @param drift mean yearly change of the log level, one a draw, finite
     * @param volatility standard deviation of the yearly change, one a draw, zero or positive
     * @throws IllegalArgumentException when there is no draw, the lengths differ or a number breaks its rule
     */
    public static RandomWalk of(double[] start, double[] drift, double[] volatility) {
        return new RandomWalk(
                Parameters.finite("start", start, start.length),
                Parameters.finite("drift", drift, start.length),
                Parameters.notNegative("volatility", volatility, start.length));
    }

    @Override
    public void start(PathBlock block) {
        dealStart(block, block.level());
        dealParameters(block, DRIFT);
    }

    @Override
    public void step(PathBlock block) {
        double[] z = block.scratch(SHOCK);
        block.own().normals(0, z);
        move(block, block.level(), DRIFT, z);
    }

    void dealStart(PathBlock block, double[] into) {
        block.deal(start, into);
    }

    /** Puts drift and volatility of the block's paths into two rows of its memory, when they differ from path to path. */
    void dealParameters(PathBlock block, int row) {
        if (draws() > 1) {
            block.deal(drift, block.scratch(row));
            block.deal(volatility, block.scratch(row + 1));
        }
    }

    void move(PathBlock block, double[] level, int row, double[] z) {
        if (draws() > 1) {
            Moves.drawn(level, block.scratch(row), block.scratch(row + 1), z, block.size());
        } else {
            Moves.fixed(level, drift[0], volatility[0], z, block.size());
        }
    }

    void requireVolatility() {
        for (int d = 0; d < volatility.length; d++) {
            Check.positive("volatility[" + d + "]", volatility[d]);
        }
    }

    /** For each path, by how many volatilities next year's expected level lies below the threshold. */
    void scoresBelow(PathBlock block, double threshold, double[] scores) {
        double[] level = block.level();
        double[] drifts = block.scratch(DRIFT);
        double[] volatilities = block.scratch(DRIFT + 1);
        boolean same = draws() == 1;
        for (int i = 0; i < block.size(); i++) {
            double d = same ? drift[0] : drifts[i];
            double v = same ? volatility[0] : volatilities[i];
            scores[i] = (threshold - level[i] - d) / v;
        }
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
