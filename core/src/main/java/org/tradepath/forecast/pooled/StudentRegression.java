package org.tradepath.forecast.pooled;

import java.util.Arrays;
import org.apache.commons.math3.special.Gamma;

/**
 * Regression with Student-t errors whose location and log scale are both linear in given terms, by maximum likelihood with a slight ridge:
 *
 * <pre>y = x'b + exp(z'c) e,   e ~ t(degrees).</pre>
 *
 * <p>Location by iteratively reweighted least squares, scale by Fisher scoring, degrees by golden section, in turn (Lange, Little, Taylor
 * 1989, doi:10.1080/01621459.1989.10478852).
 */
final class StudentRegression {

    private static final double RIDGE = 1e-4;
    private static final int MOST_ROUNDS = 60;
    private static final double TOLERANCE = 1e-7;
    private static final double LEAST_DEGREES = 1.6;
    private static final double MOST_DEGREES = 60;
    private static final double GOLDEN = (Math.sqrt(5) - 1) / 2;

    private final double[][] x;
    private final double[][] z;
    private final double[] y;
    private final int n;
    private final double[] residual;
    private final double[] logScale;

    final double[] location;
    final double[] scale;
    double degrees = 4;

    private StudentRegression(double[][] x, double[][] z, double[] y) {
        this.x = x;
        this.z = z;
        this.y = y;
        n = y.length;
        residual = new double[n];
        logScale = new double[n];
        location = new double[x[0].length];
        scale = new double[z[0].length];
    }

    /** The fit; a row of {@code x} and {@code z} for each {@code y}, their first column 1. */
    static StudentRegression fit(double[][] x, double[][] z, double[] y) {
        StudentRegression fit = new StudentRegression(x, z, y);
        fit.start();
        double before = fit.likelihood();
        for (int round = 0; round < MOST_ROUNDS; round++) {
            fit.improveLocation();
            fit.improveScale();
            fit.improveDegrees(round == 0 ? 4 : 0.2);
            double now = fit.likelihood();
            if (now - before < TOLERANCE) {
                break;
            }
            before = now;
        }
        return fit;
    }

    private void start() {
        double[] sorted = y.clone();
        Arrays.sort(sorted);
        location[0] = sorted[n / 2];
        scale[0] = StrictMath.log(Math.max(1e-6, (sorted[(int) (0.8 * n)] - sorted[(int) (0.2 * n)]) / 2));
        refresh();
    }

    private void refresh() {
        for (int i = 0; i < n; i++) {
            residual[i] = y[i] - dot(x[i], location);
            logScale[i] = dot(z[i], scale);
        }
    }

    private void improveLocation() {
        NormalEquations equations = new NormalEquations(location.length);
        for (int i = 0; i < n; i++) {
            double s = StrictMath.exp(-2 * logScale[i]);
            double weight = (degrees + 1) / (degrees + residual[i] * residual[i] * s) * s;
            equations.add(x[i], weight, weight * y[i]);
        }
        System.arraycopy(equations.solve(RIDGE * n), 0, location, 0, location.length);
        refresh();
    }

    private void improveScale() {
        int q = scale.length;
        NormalEquations equations = new NormalEquations(q);
        double information = 2 * degrees / (degrees + 3);
        for (int i = 0; i < n; i++) {
            double e2 = residual[i] * residual[i] * StrictMath.exp(-2 * logScale[i]);
            equations.add(z[i], information, (degrees + 1) * e2 / (degrees + e2) - 1);
        }
        for (int j = 1; j < q; j++) {
            equations.add(j, -RIDGE * n * scale[j]);
        }
        double[] step = equations.solve(RIDGE * n);
        double[] from = scale.clone();
        double before = likelihood();
        for (double length = 1; length > 1e-3; length /= 2) {
            for (int j = 0; j < q; j++) {
                scale[j] = from[j] + length * step[j];
            }
            refresh();
            if (likelihood() >= before) {
                return;
            }
        }
        System.arraycopy(from, 0, scale, 0, q);
        refresh();
    }

    /** Golden section in the log of the degrees: all of their range at first, then around the last ones. */
    private void improveDegrees(double reach) {
        double[] squares = new double[n];
        for (int i = 0; i < n; i++) {
            squares[i] = residual[i] * residual[i] * StrictMath.exp(-2 * logScale[i]);
        }
        double at = StrictMath.log(degrees);
        double low = Math.max(StrictMath.log(LEAST_DEGREES), at - reach);
        double high = Math.min(StrictMath.log(MOST_DEGREES), at + reach);
        double a = high - GOLDEN * (high - low);
        double b = low + GOLDEN * (high - low);
        double atA = likelihood(squares, StrictMath.exp(a));
        double atB = likelihood(squares, StrictMath.exp(b));
        while (high - low > 0.01) {
            if (atA < atB) {
                low = a;
                a = b;
                atA = atB;
                b = low + GOLDEN * (high - low);
                atB = likelihood(squares, StrictMath.exp(b));
            } else {
                high = b;
                b = a;
                atB = atA;
                a = high - GOLDEN * (high - low);
                atA = likelihood(squares, StrictMath.exp(a));
            }
        }
        degrees = StrictMath.exp((low + high) / 2);
    }

    private static double likelihood(double[] squares, double degrees) {
        double sum = 0;
        for (double e2 : squares) {
            sum += StrictMath.log(1 + e2 / degrees);
        }
        return constant(degrees) - (degrees + 1) / 2 * sum / squares.length;
    }

    /** The mean log likelihood, less the ridge. */
    private double likelihood() {
        double sum = 0;
        for (int i = 0; i < n; i++) {
            double e2 = residual[i] * residual[i] * StrictMath.exp(-2 * logScale[i]);
            sum -= logScale[i] + (degrees + 1) / 2 * StrictMath.log(1 + e2 / degrees);
        }
        double penalty = 0;
        for (int j = 1; j < location.length; j++) {
            penalty += location[j] * location[j];
        }
        for (int j = 1; j < scale.length; j++) {
            penalty += scale[j] * scale[j];
        }
        return constant(degrees) + sum / n - RIDGE / 2 * penalty;
    }

    private static double constant(double degrees) {
        return Gamma.logGamma((degrees + 1) / 2)
                - Gamma.logGamma(degrees / 2)
                - StrictMath.log(degrees * StrictMath.PI) / 2;
    }

    static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int j = 0; j < a.length; j++) {
            sum += a[j] * b[j];
        }
        return sum;
    }
}
