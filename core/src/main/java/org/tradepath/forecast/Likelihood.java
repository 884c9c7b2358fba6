package org.tradepath.forecast;

import java.util.List;

/** Likelihood of a shape with coefficients and volatility at their best, the coefficients' own beliefs left out. */
final class Likelihood {

    /** Sums of squares below this, in squared log level, count as this: an exact fit. */
    private static final double EXACT = 1e-14;

    private Likelihood() {}

    /** The regression of a shape on the medians of the figures. */
    static PlugIn of(Shape shape, Figures figures) {
        return of(shape, figures.seen(), figures.medians());
    }

    static PlugIn of(Shape shape, boolean[] seen, double[] series) {
        Regression regression = new Regression(shape, seen);
        Regression.Evidence evidence = regression.of(series);
        NormalPosterior posterior = new NormalPosterior(shape.columns().length);
        posterior.update(regression, evidence, 1, 1, false);
        double[] coefficients = posterior.mean().clone();
        double squares = evidence.squares();
        for (int k = 0; k < coefficients.length; k++) {
            squares -= coefficients[k] * evidence.cross()[k];
        }
        return new PlugIn(regression, evidence, coefficients, Math.max(squares, EXACT));
    }

    /**
     * A shape with its best coefficients.
     *
     * @param squares sum of squares of the innovations, in units in which their variance is one number for all years
     */
    record PlugIn(Regression regression, Regression.Evidence evidence, double[] coefficients, double squares) {

        /** -2 ln of the likelihood, volatility at its best too: {@code n ln(squares / n) + ln determinant + n (1 + ln 2 pi)}. */
        double deviance(int count) {
            return count * (StrictMath.log(2 * StrictMath.PI * squares / count) + 1) + regression.logDeterminant();
        }

        /** Paths of these parameters alone; {@code used} numbers were fitted. */
        ArmaPaths paths(Figures figures, int used) {
            return sets(figures, used).paths();
        }

        /** The one set of these parameters. */
        ArmaSets sets(Figures figures, int used) {
            Shape shape = regression.shape();
            ArmaSets sets = new ArmaSets(List.of(shape), 1, figures.history());
            double variance = squares / Math.max(1, regression.count() - used);
            sets.put(0, shape, coefficients, regression.state(evidence, coefficients), Math.sqrt(variance));
            return sets;
        }
    }
}
