package org.tradepath.forecast;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.optim.PointValuePair;
import org.tradepath.growth.GrowthPrior;
import org.tradepath.series.History;

/**
 * Growth that saturates: {@code x(t) = ln K - ln(1 + exp(-r (t - m)))} and noise, the logistic curve of Verhulst (1838) in log level.
 *
 * <p>Rate and midpoint are weighed on a grid, the saturation level K follows from the figures. With shrinkage the curve's growth over the next ten years is drawn to the
 * prior's location, and deviations from it are those of exponential smoothing; without, the curve is the likeliest one and deviations are independent.
 *
 * <p>A bend cannot be told from fewer than six figures: below, growth is taken for steady ({@link LogLinearTrend} without shrinkage, {@link Theta} with it), and the
 * forecast's model says so.
 *
 * @since 0.1.0
 */
public final class Logistic implements GrowthModel {

    private static final String NAME = "logistic growth";

    private static final String STEADY = "logistic growth (steady: fewer than six figures)";
    private static final int FEWEST = 6;
    private static final double[] RATES = {0.05, 0.1, 0.2, 0.35};
    private static final double[] MIDPOINTS = {-15, -7, 0, 7, 15, 30};
    private static final double GROWTH_SPREAD = 0.03;
    private static final int PROJECTED = 10;

    private final Shrinkage shrinkage;

    private Logistic(Shrinkage shrinkage) {
        this.shrinkage = shrinkage;
    }

    /** {@return the model with the growth prior of the history's flow and its size in the last year} */
    public static Logistic withDefaults() {
        return new Logistic(Shrinkage.DEFAULT);
    }

    /**
     * {@return this model with a given prior}
     *
     * @param prior what is known of growth before the history
     */
    public Logistic withPrior(GrowthPrior prior) {
        return new Logistic(shrinkage.withPrior(prior));
    }

    /** {@return this model fitted to the history alone} */
    public Logistic withoutShrinkage() {
        return new Logistic(shrinkage.off());
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Forecast fit(History history, long seed) {
        Figures figures = Figures.of(history);
        GrowthPrior prior = shrinkage.prior(history);
        boolean bends = figures.count() >= FEWEST;
        List<Shape> shapes =
                shrinkage.isOn() ? shapes(figures, prior, bends) : List.of(likeliest(figures, prior, bends));
        return StateSpaceFit.of(bends ? NAME : STEADY, figures, seed, shapes, shrinkage.belief(prior));
    }

    private List<Shape> shapes(Figures figures, GrowthPrior prior, boolean bends) {
        Column level = Column.level(figures.years());
        if (!bends) {
            return Smoothing.levels(prior, level, shrinkage.drift(prior, figures.years()));
        }
        List<Shape> shapes = new ArrayList<>();
        for (double rate : RATES) {
            for (double midpoint : MIDPOINTS) {
                Curve curve = Curve.of(rate, midpoint);
                double growth = (curve.at(PROJECTED) - curve.at(0)) / PROJECTED;
                double belief = Shrinkage.bell(growth, prior.location(), GROWTH_SPREAD);
                for (Shape shape : Smoothing.levels(prior, level)) {
                    shapes.add(new Shape(shape.noise(), shape.columns(), curve, shape.logPrior() + belief));
                }
            }
        }
        return shapes;
    }

    private Shape likeliest(Figures figures, GrowthPrior prior, boolean bends) {
        Column level = Column.level(figures.years());
        if (!bends) {
            return Shape.of(Noise.fading(0), 0, level, shrinkage.drift(prior, figures.years()));
        }
        double[] series = figures.medians();
        PointValuePair best = null;
        for (double midpoint : MIDPOINTS) {
            PointValuePair found = Optimum.of(
                    x -> StrictMath.log(Likelihood.of(curved(x, level), figures.seen(), series)
                            .squares()),
                    new double[] {-2, midpoint},
                    1,
                    1e-8);
            if (best == null || found.getValue() < best.getValue()) {
                best = found;
            }
        }
        return curved(best.getPoint(), level);
    }

    private static Shape curved(double[] x, Column level) {
        double rate = Optimum.squeeze(x[0], 0.01, 1);
        double midpoint = Math.max(-50, Math.min(50, x[1]));
        return new Shape(Noise.fading(0), new Column[] {level}, Curve.of(rate, midpoint), 0);
    }
}
