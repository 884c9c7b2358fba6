package org.tradepath.forecast;

import java.util.ArrayList;
import java.util.List;
import org.tradepath.growth.GrowthPrior;
import org.tradepath.series.History;

/**
 * A local trend that fades: ETS(A,Ad,N), {@code x(t) = l(t-1) + phi b(t-1) + e(t)}, {@code l(t) = l(t-1) + phi b(t-1) + alpha e(t)},
 * {@code b(t) = phi b(t-1) + beta e(t)} (Gardner and McKenzie 1985, doi:10.1287/mnsc.31.10.1237; Hyndman, Koehler, Ord, Snyder, Forecasting with Exponential Smoothing, 2008,
 * section 2.5).
 *
 * <p>With shrinkage the trend fades to the prior's drift instead of zero, {@code beta} is taken to be small, and {@code alpha} lies about the value that belongs to the prior's
 * permanence. Without, the three constants are the likeliest within R's usual bounds; their uncertainty is then left out, that of level, trend and volatility is not.
 *
 * @since 0.1.0
 */
public final class DampedTrend implements GrowthModel {

    private static final String NAME = "damped trend";
    private static final double[] PHIS = {0.55, 0.8};
    private static final double[] BETAS = {0, 0.15, 0.4};
    private static final double BETA_SCALE = 0.15;
    private static final double TREND_SPREAD = 0.05;

    private final Shrinkage shrinkage;

    private DampedTrend(Shrinkage shrinkage) {
        this.shrinkage = shrinkage;
    }

    /** {@return the model with the growth prior of the history's flow and its size in the last year} */
    public static DampedTrend withDefaults() {
        return new DampedTrend(Shrinkage.DEFAULT);
    }

    /**
     * {@return this model with a given prior}
     *
     * @param prior what is known of growth before the history
     */
    public DampedTrend withPrior(GrowthPrior prior) {
        return new DampedTrend(shrinkage.withPrior(prior));
    }

    /** {@return this model fitted to the history alone} */
    public DampedTrend withoutShrinkage() {
        return new DampedTrend(shrinkage.off());
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Forecast fit(History history, long seed) {
        Figures figures = Figures.of(history);
        GrowthPrior prior = shrinkage.prior(history);
        List<Shape> shapes =
                shrinkage.isOn() ? shapes(figures, prior) : List.of(Smoothing.likeliestTrend(figures, true));
        return StateSpaceFit.of(NAME, figures, seed, shapes, shrinkage.belief(prior));
    }

    /** The trend fades to the prior's drift. */
    List<Shape> shapes(Figures figures, GrowthPrior prior) {
        int years = figures.years();
        double precision = 1 / (TREND_SPREAD * TREND_SPREAD);
        Column level = Column.level(years);
        Column drift = shrinkage.drift(prior, years);
        List<Shape> shapes = new ArrayList<>();
        for (double phi : PHIS) {
            Column trend = Column.fadingTrend(years, phi, 0, precision);
            for (double alpha : Smoothing.ALPHAS) {
                for (double beta : BETAS) {
                    double belief = Smoothing.belief(alpha, prior) - beta / BETA_SCALE;
                    shapes.add(Shape.of(Noise.trending(alpha, beta * alpha, phi), belief, level, drift, trend));
                }
            }
        }
        return shapes;
    }
}
