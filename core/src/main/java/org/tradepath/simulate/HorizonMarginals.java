package org.tradepath.simulate;

import org.tradepath.internal.Check;

/**
 * Given distributions of the cumulative growth for each horizon, joined by a dependence between horizons: for models that forecast one,
 * two, ... years ahead directly and not step by step.
 *
 * <pre>
 * x(t) = start + Q(t)(Phi(g(t))),   g(1) = z(1),   g(t) = r(t) g(t-1) + sqrt(1 - r(t)^2) z(t),
 * </pre>
 *
 * <p>{@code Q(t)} the quantile function of the log growth over {@code t} years, {@code z} standard normal. Each {@code x(t) - start} has the
 * given distribution, whatever the dependence; {@code r(t) = sqrt((t-1)/t)} is that of a random walk. Quantiles between the given
 * probabilities are linear in the normal score {@code Phi^-1(p)}, and go on linearly beyond the outer ones, to scores of 9.5 either way. They are
 * read from a table with 128 cells a unit of score, linear in between: exact but in the cells that hold a given quantile, where the
 * bend is cut by at most 1/512 of the change of slope.
 *
 * <p>Source: a Gaussian copula with Markov dependence, e.g. Joe, Dependence Modeling with Copulas (2014), ch. 3.
 *
 * @since 0.1.0
 */
public final class HorizonMarginals implements GrowthProcess {

    private static final int SCORE = 0;
    private static final int SHOCK = 1;

    private final double[] start;
    private final double[] dependence;
    private final ScoreTable[] growth;

    private HorizonMarginals(double[] start, double[] dependence, ScoreTable[] growth) {
        this.start = start;
        this.dependence = dependence;
        this.growth = growth;
    }

    /**
     * {@return the process}
     *
     * @param start log level at the start, one a draw, finite
     * @param probabilities at which quantiles are given, at least two, in (0, 1), strictly increasing
     * @param quantiles for each year ahead, the quantiles of the log growth since the start: as many as probabilities, finite, not decreasing
     * @param dependence for each year ahead, the correlation of its score with the year before's, in [-1, 1]; the first is not used
     * @throws IllegalArgumentException when an array is empty, lengths differ or a number breaks its rule
     */
    public static HorizonMarginals of(
            double[] start, double[] probabilities, double[][] quantiles, double[] dependence) {
        double[] scores = ScoreTable.scores(probabilities);
        Check.inRange("years with quantiles", quantiles.length, 1, Integer.MAX_VALUE);
        if (quantiles.length != dependence.length) {
            throw Check.broken(
                    "dependence",
                    "must hold one number for each of the " + quantiles.length + " years",
                    dependence.length);
        }
        ScoreTable[] growth = new ScoreTable[quantiles.length];
        for (int t = 0; t < growth.length; t++) {
            if (!(dependence[t] >= -1 && dependence[t] <= 1)) {
                throw Check.broken("dependence[" + t + "]", "must lie in [-1, 1]", dependence[t]);
            }
            growth[t] = ScoreTable.of("quantiles[" + t + "]", scores, quantiles[t]);
        }
        return new HorizonMarginals(Parameters.finite("start", start, start.length), dependence.clone(), growth);
    }

    @Override
    public void checkHorizon(int years) {
        if (years > growth.length) {
            throw Check.broken("horizon", "must be at most the " + growth.length + " years that have quantiles", years);
        }
    }

    @Override
    public void start(PathBlock block) {
        block.deal(start, block.level());
    }

    @Override
    public void step(PathBlock block) {
        double[] score = block.scratch(SCORE);
        double[] z = block.scratch(SHOCK);
        double[] level = block.level();
        int t = block.step() - 1;
        if (t == 0) {
            block.own().normals(0, score);
        } else {
            double r = dependence[t];
            block.own().normals(0, z);
            Moves.mix(r, score, StrictMath.sqrt(1 - r * r), z, score, block.size());
        }
        block.deal(start, level);
        growth[t].addTo(level, score, block.size());
    }

    @Override
    public int draws() {
        return start.length;
    }

    @Override
    public int scratchRows() {
        return 2;
    }
}
