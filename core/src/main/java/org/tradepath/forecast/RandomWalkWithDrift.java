package org.tradepath.forecast;

import java.util.Optional;
import org.tradepath.growth.GrowthPosterior;
import org.tradepath.growth.GrowthPrior;
import org.tradepath.internal.random.KeyedSampler;
import org.tradepath.series.History;
import org.tradepath.series.Status;
import org.tradepath.simulate.RandomWalk;
import org.tradepath.trade.Flow;

/**
 * Random walk with drift in log level, whose drift and volatility are themselves uncertain and shrunk to what is known of growth in general.
 *
 * <p>For every joint draw of the history, the log changes between successive years that were both observed or stated update the
 * {@link GrowthPrior} (Gelman et al., Bayesian Data Analysis, 3rd ed., sections 2.5 and 2.6; see {@link GrowthPosterior}); one volatility
 * and one drift are drawn from the result, and a path that starts from this draw keeps them. Works from one year on: without any change of its
 * own, a history grows like corridors of its size.
 *
 * <p>Part of a year's change is undone in the next (the prior's permanence), which a random walk cannot follow at every horizon: its step is
 * chosen so that growth over five years has the spread that the prior gives to five years. One year ahead it is then somewhat too sure,
 * ten years ahead somewhat too unsure.
 */
public final class RandomWalkWithDrift implements GrowthModel {

    /** The horizon, in years, at which the walk's spread is right. */
    private static final int MATCHED_YEARS = 5;

    private static final String PURPOSE = "random walk with drift";

    private final Optional<GrowthPrior> prior;

    private RandomWalkWithDrift(Optional<GrowthPrior> prior) {
        this.prior = prior;
    }

    /** {@return the model with the growth prior of the history's flow and its size in the last year} */
    public static RandomWalkWithDrift withDefaults() {
        return new RandomWalkWithDrift(Optional.empty());
    }

    /**
     * {@return this model with a given prior}
     *
     * @param growthPrior what is known of growth before the history
     */
    public RandomWalkWithDrift withPrior(GrowthPrior growthPrior) {
        return new RandomWalkWithDrift(Optional.of(growthPrior));
    }

    @Override
    public String name() {
        return "random walk with drift";
    }

    @Override
    public Forecast fit(History history, long seed) {
        GrowthPrior known = prior.orElseGet(() -> priorOf(history));
        double step = Math.sqrt(known.varianceRatio(MATCHED_YEARS) / MATCHED_YEARS);
        double[] drift = new double[history.draws()];
        double[] volatility = new double[history.draws()];
        // Keyed by the corridor alone, so that home's and the partner's answers share their random numbers.
        KeyedSampler sampler = KeyedSampler.of(seed, history.corridor().key(), PURPOSE);
        for (int d = 0; d < drift.length; d++) {
            GrowthPosterior posterior = posterior(known, history, d);
            double sigma = posterior.volatility(sampler.chiSquare(posterior.degrees()));
            drift[d] = posterior.drift(sigma, sampler.normal());
            volatility[d] = step * sigma;
        }
        double[] start = history.logLevels(history.lastYear());
        return new Forecast(name(), history, RandomWalk.of(start, drift, volatility));
    }

    /** What is known of growth before a history, by its flow and size. */
    static GrowthPrior priorOf(History history) {
        double size = history.median(history.lastYear());
        return history.flow() == Flow.TURNOVER ? GrowthPrior.forTurnover(size) : GrowthPrior.forFlow(size);
    }

    private static GrowthPosterior posterior(GrowthPrior prior, History history, int draw) {
        int changes = 0;
        double mean = 0;
        double squares = 0;
        for (int year = history.firstYear() + 1; year <= history.lastYear(); year++) {
            if (isFigure(history, year - 1) && isFigure(history, year)) {
                double change = history.logLevel(year, draw) - history.logLevel(year - 1, draw);
                // Welford 1962, doi:10.2307/1266577
                changes++;
                double delta = change - mean;
                mean += delta / changes;
                squares += delta * (change - mean);
            }
        }
        return prior.posterior(changes, mean, squares);
    }

    /** Whether a year has a figure of its own. */
    static boolean isFigure(History history, int year) {
        return history.status(year) == Status.OBSERVED || history.status(year) == Status.STATED;
    }
}
