package org.tradepath.forecast;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.optim.PointValuePair;
import org.tradepath.growth.GrowthPrior;

/** The smoothing constants of exponential smoothing: what is believed of them, and the likeliest ones. */
final class Smoothing {

    static final double[] ALPHAS = {0.1, 0.25, 0.4, 0.55, 0.7, 0.85, 1};

    /** How far alpha strays from the one of the prior's permanence; chosen on origins up to 1994. */
    private static final double ALPHA_SPREAD = 0.2;

    /** The usual bounds, as in R's forecast::ets. */
    private static final double LOW = 1e-4;

    private static final double HIGH = 0.9999;
    private static final double LEAST_PHI = 0.8;
    private static final double MOST_PHI = 0.98;

    private Smoothing() {}

    /** ln of what is believed of alpha before the figures. */
    static double belief(double alpha, GrowthPrior prior) {
        return Shrinkage.bell(alpha, Shrinkage.alpha(prior), ALPHA_SPREAD);
    }

    /** Smoothing by each of the constants, about the same trend. */
    static List<Shape> levels(GrowthPrior prior, Column... trend) {
        List<Shape> shapes = new ArrayList<>();
        for (double alpha : ALPHAS) {
            shapes.add(Shape.of(Noise.smoothing(alpha), belief(alpha, prior), trend));
        }
        return shapes;
    }

    private static double deviance(Shape shape, Figures figures, double[] series) {
        return figures.count()
                * StrictMath.log(Likelihood.of(shape, figures.seen(), series).squares());
    }

    static Shape likeliestLevel(Figures figures) {
        Column level = Column.level(figures.years());
        double[] series = figures.medians();
        double alpha =
                Optimum.between(a -> deviance(Shape.of(Noise.smoothing(a), 0, level), figures, series), LOW, HIGH);
        return Shape.of(Noise.smoothing(alpha), 0, level);
    }

    /** The likeliest local trend: of trends that do not fade, or of fading ones. */
    static Shape likeliestTrend(Figures figures, boolean fading) {
        double[] series = figures.medians();
        int years = figures.years();
        PointValuePair best = null;
        for (double alpha : new double[] {-2, 0, 2, 6}) {
            for (double beta : new double[] {-6, -1}) {
                PointValuePair found = Optimum.of(
                        x -> deviance(trend(x, years), figures, series),
                        fading ? new double[] {alpha, beta, 0} : new double[] {alpha, beta},
                        1,
                        1e-8);
                if (best == null || found.getValue() < best.getValue()) {
                    best = found;
                }
            }
        }
        return trend(best.getPoint(), years);
    }

    private static Shape trend(double[] x, int years) {
        double alpha = Optimum.squeeze(x[0], LOW, HIGH);
        double beta = Optimum.squeeze(x[1], Math.min(LOW, alpha / 2), alpha);
        double phi = x.length > 2 ? Optimum.squeeze(x[2], LEAST_PHI, MOST_PHI) : 1;
        return trend(alpha, beta, phi, years);
    }

    static Shape trend(double alpha, double beta, double phi, int years) {
        return Shape.of(Noise.trending(alpha, beta, phi), 0, Column.level(years), Column.fadingTrend(years, phi, 0, 1));
    }
}
