package org.tradepath.simulate;

import java.util.Arrays;
import org.tradepath.internal.Check;

/**
 * Distributions of the cumulative growth for each horizon, of one shape but with each draw's own location and scale, joined by any
 * dependence between horizons: for models that forecast one, two, ... years ahead directly.
 *
 * <pre>
 * x(t) = start + location(t) + scale(t) Q(t)(Phi(g(t))),   g = F z,
 * </pre>
 *
 * <p>{@code Q(t)} the quantile function of the standardised growth over {@code t} years, {@code z} a standard normal a year, {@code F} a lower
 * triangle with rows of length one, so that {@code F F'} is the correlation of the scores. Quantiles between the given probabilities are
 * linear in the normal score, and go on linearly beyond the outer ones. The distribution at each horizon does not depend on {@code F}.
 *
 * <p>A corridor may vanish: with {@link #withVanishing} a path has no trade, log level minus infinity, from the first year whose probability of having
 * vanished exceeds the path's one uniform draw.
 *
 * <p>A year's {@code z} may be shared: {@code z = own + economy (a + b) + world w} with weights whose squares add up to one
 * ({@link #withSharedShocks}); {@code a} and {@code b} are those of the two economies that the request names.
 *
 * <p>Source: a Gaussian copula, e.g. Joe, Dependence Modeling with Copulas (2014), ch. 3.
 *
 * @since 0.1.0
 */
public final class ScaledMarginals implements GrowthProcess {

    private static final int SCORE = 0;
    private static final int DEALT = 1;
    private static final int UNIFORM = 2;
    private static final int FIRST_SHOCK = 3;
    private static final int VANISHING = 1;

    private final double[] start;
    private final double[][] location;
    private final double[][] scale;
    private final Shape shape;
    private final double[][] vanished;
    private final double world;
    private final double economy;

    private ScaledMarginals(
            double[] start,
            double[][] location,
            double[][] scale,
            Shape shape,
            double[][] vanished,
            double world,
            double economy) {
        this.start = start;
        this.location = location;
        this.scale = scale;
        this.shape = shape;
        this.vanished = vanished;
        this.world = world;
        this.economy = economy;
    }

    /**
     * What all corridors of a model have in common: the shape of the distributions and the dependence between horizons. Made once.
     *
     * @since 0.1.0
     */
    public static final class Shape {

        private final ScoreTable[] quantiles;
        private final double[][] factor;

        private Shape(ScoreTable[] quantiles, double[][] factor) {
            this.quantiles = quantiles;
            this.factor = factor;
        }

        /**
         * {@return the shape}
         *
         * @param probabilities at which quantiles are given, at least two, in (0, 1), strictly increasing
         * @param quantiles for each year ahead, those of the standardised growth: as many as probabilities, finite, not decreasing
         * @param factor for each year ahead, the weights of that year's and the earlier years' shocks in its score, as many as years so far,
         *     their squares adding up to one (to within 1e-6)
         * @throws IllegalArgumentException when an array is empty, lengths differ or a number breaks its rule
         */
        public static Shape of(double[] probabilities, double[][] quantiles, double[][] factor) {
            double[] scores = ScoreTable.scores(probabilities);
            Check.inRange("years with quantiles", quantiles.length, 1, Integer.MAX_VALUE);
            if (quantiles.length != factor.length) {
                throw Check.broken(
                        "factor", "must hold a row for each of the " + quantiles.length + " years", factor.length);
            }
            ScoreTable[] tables = new ScoreTable[quantiles.length];
            double[][] rows = new double[factor.length][];
            for (int t = 0; t < tables.length; t++) {
                tables[t] = ScoreTable.of("quantiles[" + t + "]", scores, quantiles[t]);
                rows[t] = Parameters.finite("factor[" + t + "]", factor[t], t + 1);
                double length = 0;
                for (double weight : rows[t]) {
                    length += weight * weight;
                }
                if (Math.abs(length - 1) > 1e-6) {
                    throw Check.broken("factor[" + t + "]", "must have squares that add up to 1", length);
                }
            }
            return new Shape(tables, rows);
        }

        /** {@return the number of years ahead} */
        public int years() {
            return quantiles.length;
        }
    }

    /**
     * {@return the process}
     *
     * @param start log level at the start, one a draw, finite
     * @param location for each year ahead of the shape, the location of the growth, one a draw, finite
     * @param scale for each year ahead of the shape, its scale, one a draw, positive
     * @param shape the shape
     * @throws IllegalArgumentException when there is no draw, lengths differ or a number breaks its rule
     */
    public static ScaledMarginals of(double[] start, double[][] location, double[][] scale, Shape shape) {
        double[] starts = Parameters.finite("start", start, start.length);
        double[][] locations = rows("location", location, shape.years(), starts.length);
        double[][] scales = rows("scale", scale, shape.years(), starts.length);
        for (double[] row : scales) {
            for (double each : row) {
                Check.positive("scale", each);
            }
        }
        return new ScaledMarginals(starts, locations, scales, shape, new double[0][], 0, 0);
    }

    /**
     * {@return this process with corridors that vanish}
     *
     * @param probabilities for each year ahead of the shape, the probability of having vanished by then, one a draw, in [0, 1], not decreasing
     *     from year to year
     * @throws IllegalArgumentException when lengths differ or a number breaks its rule
     */
    public ScaledMarginals withVanishing(double[][] probabilities) {
        double[][] rows = rows("vanishing", probabilities, shape.years(), start.length);
        for (int t = 0; t < rows.length; t++) {
            for (int d = 0; d < start.length; d++) {
                double before = t == 0 ? 0 : rows[t - 1][d];
                if (!(rows[t][d] >= before && rows[t][d] <= 1)) {
                    throw Check.broken("vanishing[" + t + "]", "must lie in [0, 1] and not decrease", rows[t][d]);
                }
            }
        }
        return new ScaledMarginals(start, location, scale, shape, rows, world, economy);
    }

    /**
     * {@return this process with shocks that corridors have in common; its request names two economies}
     *
     * @param worldShare the share of a shock's variance that is common to all corridors, zero or positive
     * @param economyShare the share that either economy's shock has, zero or positive
     * @throws IllegalArgumentException when a share is negative, or the world's and both economies' exceed 1
     */
    public ScaledMarginals withSharedShocks(double worldShare, double economyShare) {
        Check.notNegative("worldShare", worldShare);
        Check.notNegative("economyShare", economyShare);
        Check.probability("worldShare + 2 economyShare", worldShare + 2 * economyShare);
        return new ScaledMarginals(
                start, location, scale, shape, vanished, Math.sqrt(worldShare), Math.sqrt(economyShare));
    }

    private static double[][] rows(String name, double[][] given, int years, int draws) {
        if (given.length != years) {
            throw Check.broken(name, "must hold a row for each of the " + years + " years", given.length);
        }
        double[][] rows = new double[years][];
        for (int t = 0; t < years; t++) {
            rows[t] = Parameters.finite(name + "[" + t + "]", given[t], draws);
        }
        return rows;
    }

    @Override
    public void checkHorizon(int years) {
        if (years > shape.years()) {
            throw Check.broken("horizon", "must be at most the " + shape.years() + " years that have quantiles", years);
        }
    }

    @Override
    public void start(PathBlock block) {
        block.deal(start, block.level());
        if (vanished.length > 0) {
            block.own().uniforms(VANISHING, block.scratch(UNIFORM));
        }
    }

    @Override
    public void step(PathBlock block) {
        int t = block.step() - 1;
        int n = block.size();
        double[] level = block.level();
        double[] score = block.scratch(SCORE);
        double[] dealt = block.scratch(DEALT);
        shock(block, block.scratch(FIRST_SHOCK + t), dealt);
        double[] weights = shape.factor[t];
        Arrays.fill(score, 0, n, 0);
        for (int s = 0; s <= t; s++) {
            Moves.add(score, weights[s], block.scratch(FIRST_SHOCK + s), n);
        }
        block.deal(start, level);
        block.deal(location[t], dealt);
        Moves.add(level, 1, dealt, n);
        block.deal(scale[t], dealt);
        shape.quantiles[t].addTo(level, dealt, score, n);
        if (vanished.length > 0) {
            block.deal(vanished[t], dealt);
            double[] uniform = block.scratch(UNIFORM);
            for (int i = 0; i < n; i++) {
                level[i] = uniform[i] < dealt[i] ? Double.NEGATIVE_INFINITY : level[i];
            }
        }
    }

    private void shock(PathBlock block, double[] z, double[] other) {
        block.own().normals(0, z);
        if (economies() == 0) {
            return;
        }
        int n = block.size();
        double own = Math.sqrt(Math.max(0, 1 - world * world - 2 * economy * economy));
        Moves.mix(own, z, 0, z, z, n);
        block.economy(0).normals(0, other);
        Moves.add(z, economy, other, n);
        block.economy(1).normals(0, other);
        Moves.add(z, economy, other, n);
        block.world().normals(0, other);
        Moves.add(z, world, other, n);
    }

    @Override
    public int draws() {
        return start.length;
    }

    @Override
    public int scratchRows() {
        return FIRST_SHOCK + shape.years();
    }

    @Override
    public int economies() {
        return world > 0 || economy > 0 ? 2 : 0;
    }
}
