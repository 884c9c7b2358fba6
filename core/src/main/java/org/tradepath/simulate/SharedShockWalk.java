package org.tradepath.simulate;

import org.tradepath.internal.Check;

/**
 * Random walk whose yearly shock is partly the corridor's own, partly that of its two economies, partly the world's:
 *
 * <pre>
 * x(t) = x(t-1) + drift + own * z(t) + economy * (a(t) + b(t)) + world * w(t),
 * </pre>
 *
 * <p>all shocks standard normal and independent; {@code a} and {@code b} are shared by all corridors of the run that name the same economy,
 * {@code w} by all. The yearly change has variance {@code own^2 + 2 economy^2 + world^2}; two corridors with one common economy have the
 * covariance {@code economy economy' + world world'}.
 *
 * <p>Source: a two-level factor model, e.g. Kose, Otrok, Whiteman, International business cycles, American Economic Review 93 (2003).
 *
 * @since 0.1.0
 */
public final class SharedShockWalk implements GrowthProcess {

    private final double[] start;
    private final double drift;
    private final double own;
    private final double economy;
    private final double world;

    private SharedShockWalk(double[] start, double drift, double own, double economy, double world) {
        this.start = start;
        this.drift = drift;
        this.own = own;
        this.economy = economy;
        this.world = world;
    }

    /**
     * {@return the walk; its request names two economies}
     *
     * @param start log level at the start, one a draw, finite
     * @param drift mean yearly change, finite
     * @param own standard deviation of the corridor's own shock, zero or positive
     * @param economy weight of either economy's shock, finite
     * @param world weight of the world's shock, finite
     * @throws IllegalArgumentException when there is no draw or a number breaks its rule
     */
    public static SharedShockWalk of(double[] start, double drift, double own, double economy, double world) {
        return new SharedShockWalk(
                Parameters.finite("start", start, start.length),
                Check.finite("drift", drift),
                Check.notNegative("own", own),
                Check.finite("economy", economy),
                Check.finite("world", world));
    }

    @Override
    public void start(PathBlock block) {
        block.deal(start, block.level());
    }

    @Override
    public void step(PathBlock block) {
        double[] z = block.scratch(0);
        double[] level = block.level();
        block.own().normals(0, z);
        Moves.fixed(level, drift, own, z, block.size());
        // The sum of the two economies' shocks does not depend on which of them is named first, to the bit.
        double[] both = block.scratch(1);
        block.economy(0).normals(0, both);
        block.economy(1).normals(0, z);
        Moves.mix(1, both, 1, z, both, block.size());
        Moves.add(level, economy, both, block.size());
        block.world().normals(0, z);
        Moves.add(level, world, z, block.size());
    }

    @Override
    public int draws() {
        return start.length;
    }

    @Override
    public int scratchRows() {
        return 2;
    }

    @Override
    public int economies() {
        return 2;
    }
}
