package org.tradepath.forecast;

import java.util.function.DoubleUnaryOperator;
import java.util.function.ToDoubleFunction;
import org.apache.commons.math3.optim.InitialGuess;
import org.apache.commons.math3.optim.MaxEval;
import org.apache.commons.math3.optim.PointValuePair;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;
import org.apache.commons.math3.optim.nonlinear.scalar.ObjectiveFunction;
import org.apache.commons.math3.optim.nonlinear.scalar.noderiv.NelderMeadSimplex;
import org.apache.commons.math3.optim.nonlinear.scalar.noderiv.SimplexOptimizer;
import org.apache.commons.math3.optim.univariate.BrentOptimizer;
import org.apache.commons.math3.optim.univariate.SearchInterval;
import org.apache.commons.math3.optim.univariate.UnivariateObjectiveFunction;

/** Least values of smooth functions of a few numbers; never an exception: a search that does not end gives the best it saw. */
final class Optimum {

    private static final int MOST_ITERATIONS = 400;
    private static final int CELLS = 10;

    private Optimum() {}

    /** The least value found by Nelder and Mead's simplex from a start, with its place; not-a-number values count as infinite. */
    static PointValuePair of(ToDoubleFunction<double[]> function, double[] start, double size, double tolerance) {
        SimplexOptimizer optimizer = new SimplexOptimizer((iteration, before, now) ->
                iteration > MOST_ITERATIONS || Math.abs(before.getValue() - now.getValue()) <= tolerance);
        return optimizer.optimize(
                MaxEval.unlimited(),
                GoalType.MINIMIZE,
                new ObjectiveFunction(x -> finite(function.applyAsDouble(x))),
                new InitialGuess(start),
                new NelderMeadSimplex(start.length, size));
    }

    private static double finite(double value) {
        return Double.isNaN(value) ? Double.POSITIVE_INFINITY : value;
    }

    /** The place of the least value in an interval: the best of a row of points, then Brent's method about it. */
    static double between(DoubleUnaryOperator function, double low, double high) {
        double best = low;
        double least = Double.POSITIVE_INFINITY;
        double cell = (high - low) / CELLS;
        for (int i = 0; i <= CELLS; i++) {
            double value = finite(function.applyAsDouble(low + i * cell));
            if (value < least) {
                least = value;
                best = low + i * cell;
            }
        }
        double found = new BrentOptimizer(1e-6, 1e-9)
                .optimize(
                        MaxEval.unlimited(),
                        GoalType.MINIMIZE,
                        new UnivariateObjectiveFunction(x -> finite(function.applyAsDouble(x))),
                        new SearchInterval(Math.max(low, best - cell), Math.min(high, best + cell)))
                .getPoint();
        return function.applyAsDouble(found) <= least ? found : best;
    }

    /** A number from the whole line to (low, high). */
    static double squeeze(double x, double low, double high) {
        return low + (high - low) / (1 + StrictMath.exp(-x));
    }
}
