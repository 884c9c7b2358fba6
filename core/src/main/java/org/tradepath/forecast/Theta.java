package org.tradepath.forecast;

import java.util.List;
import org.tradepath.growth.GrowthPrior;
import org.tradepath.internal.random.KeyedSampler;
import org.tradepath.series.History;

/**
 * The Theta method of Assimakopoulos and Nikolopoulos (2000), doi:10.1016/S0169-2070(00)00066-2, in its equivalent form: simple exponential smoothing with a drift of half the
 * slope of the straight line through the log levels (Hyndman and Billah 2003, doi:10.1016/S0169-2070(01)00143-1).
 *
 * <p>With shrinkage the drift is not halved, that is drawn half way to zero, but drawn to the prior's location as far as the figures leave it uncertain, and
 * {@code alpha} lies about the value that belongs to the prior's permanence. Without, alpha is the likeliest one, and the uncertainty of the slope (of half of it) comes
 * from the smoothing's own noise.
 *
 * @since 0.1.0
 */
public final class Theta implements GrowthModel {

    private static final String NAME = "Theta";

    private final Shrinkage shrinkage;

    private Theta(Shrinkage shrinkage) {
        this.shrinkage = shrinkage;
    }

    /** {@return the model with the growth prior of the history's flow and its size in the last year} */
    public static Theta withDefaults() {
        return new Theta(Shrinkage.DEFAULT);
    }

    /**
     * {@return this model with a given prior}
     *
     * @param prior what is known of growth before the history
     */
    public Theta withPrior(GrowthPrior prior) {
        return new Theta(shrinkage.withPrior(prior));
    }

    /** {@return this model fitted to the history alone} */
    public Theta withoutShrinkage() {
        return new Theta(shrinkage.off());
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Forecast fit(History history, long seed) {
        Figures figures = Figures.of(history);
        GrowthPrior prior = shrinkage.prior(history);
        Belief belief = shrinkage.belief(prior);
        if (!shrinkage.isOn()) {
            return new Forecast(NAME, history, halved(figures, belief, seed).paths());
        }
        Column level = Column.level(figures.years());
        Column drift = shrinkage.drift(prior, figures.years());
        return StateSpaceFit.of(NAME, figures, seed, Smoothing.levels(prior, level, drift), belief);
    }

    /** Smoothing, and half the slope added afterwards. */
    private static ArmaSets halved(Figures figures, Belief belief, long seed) {
        Shape shape = Smoothing.likeliestLevel(figures);
        KeyedSampler sampler = StateSpaceFit.sampler(NAME, figures, seed);
        ArmaSets sets = new Cloud(List.of(shape), belief, figures).sample(sampler);
        double perInnovation = slopeSd(shape.noise(), figures);
        double[] series = new double[figures.years()];
        for (int set = 0; set < sets.count(); set++) {
            figures.draw(set % figures.draws(), series);
            double slope = slope(figures, series) + perInnovation * sets.innovationSd(set) * sampler.normal();
            addHalf(sets, set, shape.noise(), slope, figures.years());
        }
        return sets;
    }

    /** Paths of the likeliest parameters alone. */
    static ArmaPaths plugIn(Figures figures) {
        Likelihood.PlugIn fit = Likelihood.of(Smoothing.likeliestLevel(figures), figures);
        ArmaSets sets = fit.sets(figures, 2);
        Noise noise = fit.regression().shape().noise();
        addHalf(sets, 0, noise, slope(figures, figures.medians()), figures.years());
        return sets.paths();
    }

    /** Half the slope a year, and in the first year what the smoothed level lags behind the line. */
    static void addHalf(ArmaSets sets, int set, Noise noise, double slope, int years) {
        double alpha = noise.entry(1) + 1;
        double lag = (1 - StrictMath.pow(1 - alpha, years)) / alpha;
        sets.addDrift(set, slope / 2);
        sets.nudge(set, slope / 2 * (lag - 1));
    }

    /** Least-squares slope over the seen years; 0 when there is one year only. */
    static double slope(Figures figures, double[] series) {
        boolean[] seen = figures.seen();
        double n = 0;
        double t = 0;
        double x = 0;
        for (int i = 0; i < seen.length; i++) {
            if (seen[i]) {
                n++;
                t += i;
                x += series[i];
            }
        }
        double squares = 0;
        double products = 0;
        for (int i = 0; i < seen.length; i++) {
            if (seen[i]) {
                squares += (i - t / n) * (i - t / n);
                products += (i - t / n) * (series[i] - x / n);
            }
        }
        return squares == 0 ? 0 : products / squares;
    }

    /** Standard deviation of the drift by generalised least squares, for innovations of 1; 1 when the figures leave it open. */
    private static double slopeSd(Noise noise, Figures figures) {
        int years = figures.years();
        Shape line = Shape.of(noise, 0, Column.level(years), Column.drift(years, 0, 0));
        double[][] gram = new Regression(line, figures.seen()).gram();
        double information = gram[1][1] - gram[0][1] * gram[0][1] / gram[0][0];
        return 1 / Math.sqrt(Math.max(1, information));
    }
}
