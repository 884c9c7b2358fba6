package org.tradepath.forecast;

import java.util.ArrayList;
import java.util.List;
import org.tradepath.growth.GrowthPrior;
import org.tradepath.series.History;

/**
 * A straight line through the log levels: constant growth.
 *
 * <p>With shrinkage the slope is drawn to the prior's location, and what deviates from the line fades slowly (a first-order autoregression, close to a walk as a rule), so that the
 * forecast starts near the last figure. Without, it is the ordinary regression, with independent deviations: its forecast steps back to the line.
 *
 * @since 0.1.0
 */
public final class LogLinearTrend implements GrowthModel {

    private static final String NAME = "log-linear trend";
    private static final double[] RHOS = {0, 0.3, 0.6, 0.8, 0.9, 0.95, 0.98};
    private static final double RHO_LEAN = 8;

    private final Shrinkage shrinkage;

    private LogLinearTrend(Shrinkage shrinkage) {
        this.shrinkage = shrinkage;
    }

    /** {@return the model with the growth prior of the history's flow and its size in the last year} */
    public static LogLinearTrend withDefaults() {
        return new LogLinearTrend(Shrinkage.DEFAULT);
    }

    /**
     * {@return this model with a given prior}
     *
     * @param prior what is known of growth before the history
     */
    public LogLinearTrend withPrior(GrowthPrior prior) {
        return new LogLinearTrend(shrinkage.withPrior(prior));
    }

    /** {@return this model fitted to the history alone} */
    public LogLinearTrend withoutShrinkage() {
        return new LogLinearTrend(shrinkage.off());
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Forecast fit(History history, long seed) {
        Figures figures = Figures.of(history);
        GrowthPrior prior = shrinkage.prior(history);
        Column level = Column.level(figures.years());
        Column drift = shrinkage.drift(prior, figures.years());
        List<Shape> shapes = new ArrayList<>();
        if (shrinkage.isOn()) {
            for (double rho : RHOS) {
                shapes.add(Shape.of(Noise.fading(rho), (1 - rho) * -RHO_LEAN, level, drift));
            }
        } else {
            shapes.add(Shape.of(Noise.fading(0), 0, level, drift));
        }
        return StateSpaceFit.of(NAME, figures, seed, shapes, shrinkage.belief(prior));
    }
}
