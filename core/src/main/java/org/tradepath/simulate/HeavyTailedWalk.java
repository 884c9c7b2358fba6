package org.tradepath.simulate;

/**
 * Random walk with heavy-tailed yearly changes: {@code x(t) = x(t-1) + drift + scale * T(t)}, {@code T} Student-t with some degrees of
 * freedom, independent.
 *
 * <p>After {@code t} years the mean is {@code start + t * drift} for more than one degree and the variance
 * {@code t * scale^2 * degrees / (degrees - 2)} for more than two; below that they do not exist, and neither does the mean of the level for any
 * number of degrees. Changes of trade have about two degrees.
 *
 * <p>Source: Praetz, The distribution of share price changes, Journal of Business 45 (1972). Draws by inversion, relative error below 1e-7
 * from one degree on.
 *
 * @since 0.1.0
 */
public final class HeavyTailedWalk implements GrowthProcess {

    private static final int DRIFT = 0;
    private static final int SCALE = 1;
    private static final int SHOCK = 2;

    private final double[] start;
    private final double[] drift;
    private final double[] scale;
    private final double degrees;
    private final ShockTable table;

    private HeavyTailedWalk(double[] start, double[] drift, double[] scale, double degrees) {
        this.start = start;
        this.drift = drift;
        this.scale = scale;
        this.degrees = degrees;
        this.table = ShockTable.studentT(degrees);
    }

    /**
     * {@return the walk} It makes a table of quantiles, which takes some hundredths of a second.
     *
     * @param start log level at the start, one a draw, finite
     * @param drift middle of the yearly change, one a draw, finite
     * @param scale scale of the yearly change (not its standard deviation), one a draw, zero or positive
     * @param degrees degrees of freedom, from 0.25
     * @throws IllegalArgumentException when there is no draw, the lengths differ or a number breaks its rule
     */
    public static HeavyTailedWalk of(double[] start, double[] drift, double[] scale, double degrees) {
        return new HeavyTailedWalk(
                Parameters.finite("start", start, start.length),
                Parameters.finite("drift", drift, start.length),
                Parameters.notNegative("scale", scale, start.length),
                degrees);
    }

    /** {@return the degrees of freedom} */
    public double degrees() {
        return degrees;
    }

    @Override
    public void start(PathBlock block) {
        block.deal(start, block.level());
        block.deal(drift, block.scratch(DRIFT));
        block.deal(scale, block.scratch(SCALE));
    }

    @Override
    public void step(PathBlock block) {
        double[] t = block.scratch(SHOCK);
        block.own().draws(0, table, t);
        Moves.drawn(block.level(), block.scratch(DRIFT), block.scratch(SCALE), t, block.size());
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
