package org.tradepath.forecast;

import java.util.List;
import org.tradepath.growth.GrowthPrior;
import org.tradepath.internal.random.KeyedSampler;
import org.tradepath.series.History;

/**
 * A local level: simple exponential smoothing of the log level, ETS(A,N,N), {@code x(t) = l(t-1) + e(t)}, {@code l(t) = l(t-1) + alpha e(t)} (Hyndman, Koehler,
 * Ord, Snyder, Forecasting with Exponential Smoothing, 2008, section 2.5).
 *
 * <p>With shrinkage the level grows by the prior's drift, of which the history itself says nothing, and {@code alpha} lies about the value that
 * belongs to the prior's permanence. Without, there is no drift, and alpha is the likeliest; its uncertainty is then left out, that of
 * level and volatility is not.
 *
 * @since 0.1.0
 */
public final class LocalLevel implements GrowthModel {

    private static final String NAME = "local level";
    /** Precision of a drift that the figures do not move. */
    private static final double FIRM = 1e12;

    private final Shrinkage shrinkage;

    private LocalLevel(Shrinkage shrinkage) {
        this.shrinkage = shrinkage;
    }

    /** {@return the model with the growth prior of the history's flow and its size in the last year} */
    public static LocalLevel withDefaults() {
        return new LocalLevel(Shrinkage.DEFAULT);
    }

    /**
     * {@return this model with a given prior}
     *
     * @param prior what is known of growth before the history
     */
    public LocalLevel withPrior(GrowthPrior prior) {
        return new LocalLevel(shrinkage.withPrior(prior));
    }

    /** {@return this model fitted to the history alone} */
    public LocalLevel withoutShrinkage() {
        return new LocalLevel(shrinkage.off());
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
            return StateSpaceFit.of(NAME, figures, seed, List.of(Smoothing.likeliestLevel(figures)), belief);
        }
        KeyedSampler sampler = StateSpaceFit.sampler(NAME, figures, seed);
        ArmaSets sets = new Cloud(shapes(figures, prior), belief, figures).sample(sampler);
        for (int set = 0; set < sets.count(); set++) {
            sets.addDrift(set, prior.driftSpread() * sampler.normal());
        }
        return new Forecast(NAME, history, sets.paths());
    }

    /** About the prior's drift, held fast: its uncertainty is added afterwards, since no figure is to narrow it. */
    static List<Shape> shapes(Figures figures, GrowthPrior prior) {
        return Smoothing.levels(
                prior, Column.level(figures.years()), Column.drift(figures.years(), prior.location(), FIRM));
    }
}
