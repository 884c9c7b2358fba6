package org.tradepath.simulate;

import org.tradepath.internal.Check;
import org.tradepath.internal.math.Normal;

/**
 * The exact probabilities with which a Gaussian random walk in log level, looked at once a year, first reaches a threshold: the reference
 * that the simulation must agree with.
 *
 * <p>With {@code X(0)} known and {@code X(n) = X(n-1) + drift + volatility * Z(n)}, the density of the walks that stayed below the
 * threshold {@code k} follows the recursion
 *
 * <pre>
 * f(n)(y) = integral over x &lt; k of f(n-1)(x) phi((y - x - drift) / volatility) / volatility dx,
 * P(first reached in n) = integral over x &lt; k of f(n-1)(x) P(Z &gt;= (k - x - drift) / volatility) dx,
 * </pre>
 *
 * <p>solved by Gauss-Legendre quadrature in panels of one volatility; absolute error below 1e-9. A continuous-time formula (inverse
 * Gaussian) would be wrong: it counts crossings between the yearly looks.
 *
 * @since 0.1.0
 */
public final class ExactFirstPassage {

    /** Eight-point Gauss-Legendre rule on [-1, 1], positive half (Abramowitz and Stegun, table 25.4). */
    private static final double[] NODES = {
        0.18343464249564980, 0.52553240991632899, 0.79666647741362674, 0.96028985649753623
    };

    private static final double[] WEIGHTS = {
        0.36268378337836198, 0.31370664587788729, 0.22238103445337447, 0.10122853629037626
    };
    /** Beyond so many standard deviations a density is left out. */
    private static final double REACH = 9;

    private final double[] firstIn;

    private ExactFirstPassage(double[] firstIn) {
        this.firstIn = firstIn;
    }

    /**
     * {@return the exact answer}
     *
     * @param start log level at the start; it may lie above the threshold, since only the years ahead are looked at
     * @param drift mean yearly change of the log level
     * @param volatility standard deviation of the yearly change, positive
     * @param threshold log level to be reached
     * @param years the horizon, 1 to {@link Simulation#MAX_HORIZON}
     * @throws IllegalArgumentException when a number breaks its rule
     */
    public static ExactFirstPassage of(double start, double drift, double volatility, double threshold, int years) {
        Check.finite("start", start);
        Check.finite("drift", drift);
        Check.positive("volatility", volatility);
        Check.finite("threshold", threshold);
        Check.inRange("years", years, 1, Simulation.MAX_HORIZON);
        // In units of the volatility, with the threshold at zero.
        double from = (start - threshold) / volatility;
        return new ExactFirstPassage(firstPassage(from, drift / volatility, years));
    }

    /** {@return the horizon in years} */
    public int horizon() {
        return firstIn.length;
    }

    /**
     * {@return P(first reached in that year)}
     *
     * @param year 1 to the horizon
     * @throws IllegalArgumentException when the year is out of range
     */
    public double firstReachedIn(int year) {
        return firstIn[Check.inRange("year", year, 1, firstIn.length) - 1];
    }

    /**
     * {@return P(reached in some year up to that one)}
     *
     * @param year 1 to the horizon
     * @throws IllegalArgumentException when the year is out of range
     */
    public double reachedBy(int year) {
        double sum = 0;
        for (int y = 1; y <= Check.inRange("year", year, 1, firstIn.length); y++) {
            sum += firstIn[y - 1];
        }
        return sum;
    }

    private static double[] firstPassage(double start, double drift, int years) {
        double[] hits = new double[years];
        hits[0] = Normal.survival(-start - drift);
        Grid grid = Grid.below(0, start + drift, REACH);
        double[] mass = new double[grid.x.length];
        for (int i = 0; i < mass.length; i++) {
            mass[i] = grid.weight[i] * Normal.density(grid.x[i] - start - drift);
        }
        for (int year = 1; year < years; year++) {
            for (int i = 0; i < mass.length; i++) {
                hits[year] += mass[i] * Normal.survival(-grid.x[i] - drift);
            }
            Grid next = Grid.below(0, start + (year + 1) * drift, REACH * StrictMath.sqrt(year + 1));
            mass = moved(mass, grid, next, drift);
            grid = next;
        }
        return hits;
    }

    private static double[] moved(double[] mass, Grid from, Grid to, double drift) {
        double[] next = new double[to.x.length];
        for (int i = 0; i < next.length; i++) {
            double sum = 0;
            for (int j = 0; j < mass.length; j++) {
                double z = to.x[i] - from.x[j] - drift;
                if (z > -REACH && z < REACH) {
                    sum += mass[j] * Normal.density(z);
                }
            }
            next[i] = to.weight[i] * sum;
        }
        return next;
    }

    /** Nodes and weights of a composite rule; empty when nothing lies below the top. */
    private record Grid(double[] x, double[] weight) {

        /** The part below {@code top} of the interval of {@code reach} around {@code middle}. */
        static Grid below(double top, double middle, double reach) {
            double bottom = middle - reach;
            double width = StrictMath.min(top, middle + reach) - bottom;
            int panels = (int) StrictMath.ceil(StrictMath.max(0, width));
            double[] x = new double[8 * panels];
            double[] weight = new double[x.length];
            double half = width / panels / 2;
            for (int panel = 0; panel < panels; panel++) {
                double centre = bottom + (2 * panel + 1) * half;
                for (int k = 0; k < 8; k++) {
                    int node = k < 4 ? 3 - k : k - 4;
                    x[8 * panel + k] = centre + (k < 4 ? -half : half) * NODES[node];
                    weight[8 * panel + k] = half * WEIGHTS[node];
                }
            }
            return new Grid(x, weight);
        }
    }
}
