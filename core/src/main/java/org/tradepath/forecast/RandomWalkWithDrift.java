package org.tradepath.forecast;

import java.util.List;
import org.tradepath.growth.GrowthPosterior;
import org.tradepath.growth.GrowthPrior;
import org.tradepath.internal.random.KeyedSampler;
import org.tradepath.series.History;

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
 *
 * @since 0.1.0
 */
public final class RandomWalkWithDrift implements GrowthModel {

    /** The horizon, in years, at which the walk's spread is right. */
    private static final int MATCHED_YEARS = 5;

    private static final String NAME = "random walk with drift";

    private final Shrinkage shrinkage;

    private RandomWalkWithDrift(Shrinkage shrinkage) {
        this.shrinkage = shrinkage;
    }

    /** {@return the model with the growth prior of the history's flow and its size in the last year} */
    public static RandomWalkWithDrift withDefaults() {
        return new RandomWalkWithDrift(Shrinkage.DEFAULT);
    }

    /**
     * {@return this model with a given prior}
     *
     * @param growthPrior what is known of growth before the history
     */
    public RandomWalkWithDrift withPrior(GrowthPrior growthPrior) {
        return new RandomWalkWithDrift(shrinkage.withPrior(growthPrior));
    }

    /** {@return this model fitted to the history alone: mean and volatility of its own changes, and their uncertainty} */
    public RandomWalkWithDrift withoutShrinkage() {
        return new RandomWalkWithDrift(shrinkage.off());
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Forecast fit(History history, long seed) {
        Figures figures = Figures.of(history);
        GrowthPrior prior = shrinkage.prior(history);
        int years = figures.years();
        Shape walk = Shape.of(Noise.WALK, 0, Column.level(years), shrinkage.drift(prior, years));
        if (!shrinkage.isOn()) {
            return StateSpaceFit.of(NAME, figures, seed, List.of(walk), shrinkage.belief(prior));
        }
        double step = Math.sqrt(prior.varianceRatio(MATCHED_YEARS) / MATCHED_YEARS);
        ArmaSets sets = new ArmaSets(List.of(walk), Cloud.sets(history.draws()), history);
        KeyedSampler sampler = StateSpaceFit.sampler(NAME, figures, seed);
        GrowthPosterior[] posteriors = new GrowthPosterior[history.draws()];
        for (int draw = 0; draw < posteriors.length; draw++) {
            posteriors[draw] = posterior(prior, history, draw);
        }
        for (int set = 0; set < sets.count(); set++) {
            GrowthPosterior posterior = posteriors[set % posteriors.length];
            double sigma = posterior.volatility(sampler.chiSquare(posterior.degrees()));
            double drift = posterior.drift(sigma, sampler.normal());
            sets.put(set, walk, new double[] {0, drift}, new double[Noise.WALK.dimension()], step * sigma);
        }
        return new Forecast(name(), history, sets.paths());
    }

    private static GrowthPosterior posterior(GrowthPrior prior, History history, int draw) {
        int changes = 0;
        double mean = 0;
        double squares = 0;
        for (int year = history.firstYear() + 1; year <= history.lastYear(); year++) {
            if (Figures.isFigure(history, year - 1) && Figures.isFigure(history, year)) {
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
}
