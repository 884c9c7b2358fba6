package org.tradepath.forecast;

import java.util.ArrayList;
import java.util.List;
import org.tradepath.growth.GrowthPrior;
import org.tradepath.series.History;

/**
 * Holt's linear method, a local trend that goes on: ETS(A,A,N), {@link DampedTrend} with {@code phi = 1} (Hyndman, Koehler, Ord, Snyder, Forecasting with Exponential
 * Smoothing, 2008, section 2.5).
 *
 * <p>With shrinkage the trend begins as the prior's drift and {@code beta}, which moves it, is taken to be very small. Without, both constants are the likeliest; their uncertainty is then left
 * out, that of level, trend and volatility is not.
 *
 * @since 0.1.0
 */
public final class Holt implements GrowthModel {

    private static final String NAME = "Holt";
    private static final double[] BETAS = {0, 0.03, 0.1, 0.25};
    private static final double BETA_SCALE = 0.03;

    private final Shrinkage shrinkage;

    private Holt(Shrinkage shrinkage) {
        this.shrinkage = shrinkage;
    }

    /** {@return the model with the growth prior of the history's flow and its size in the last year} */
    public static Holt withDefaults() {
        return new Holt(Shrinkage.DEFAULT);
    }

    /**
     * {@return this model with a given prior}
     *
     * @param prior what is known of growth before the history
     */
    public Holt withPrior(GrowthPrior prior) {
        return new Holt(shrinkage.withPrior(prior));
    }

    /** {@return this model fitted to the history alone} */
    public Holt withoutShrinkage() {
        return new Holt(shrinkage.off());
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
                shrinkage.isOn() ? shapes(figures, prior) : List.of(Smoothing.likeliestTrend(figures, false));
        return StateSpaceFit.of(NAME, figures, seed, shapes, shrinkage.belief(prior));
    }

    private List<Shape> shapes(Figures figures, GrowthPrior prior) {
        int years = figures.years();
        Column level = Column.level(years);
        Column drift = shrinkage.drift(prior, years);
        List<Shape> shapes = new ArrayList<>();
        for (double alpha : Smoothing.ALPHAS) {
            for (double beta : BETAS) {
                double belief = Smoothing.belief(alpha, prior) - beta / BETA_SCALE;
                shapes.add(Shape.of(Noise.trending(alpha, beta * alpha, 1), belief, level, drift));
            }
        }
        return shapes;
    }
}
