package org.tradepath.forecast.pooled;

/** Logistic regression of "had vanished by then" on the terms of the scale, by damped Newton steps with a ridge. */
final class Vanishing {

    private static final double RIDGE = 1e-5;
    /** With fewer outcomes all corridors get the same odds. */
    private static final int FEWEST_OUTCOMES = 20;

    private static final double TOLERANCE = 1e-9;
    private static final int MOST_ROUNDS = 50;

    private Vanishing() {}

    /** The coefficients; a row of {@code z} for each outcome, its first column 1. */
    static double[] fit(double[][] z, boolean[] gone) {
        int n = gone.length;
        int q = z[0].length;
        double[] c = new double[q];
        int cases = 0;
        for (boolean each : gone) {
            cases += each ? 1 : 0;
        }
        c[0] = StrictMath.log((cases + 0.5) / (n - cases + 0.5));
        if (cases < FEWEST_OUTCOMES) {
            return c;
        }
        for (int round = 0; round < MOST_ROUNDS; round++) {
            NormalEquations equations = new NormalEquations(q);
            for (int i = 0; i < n; i++) {
                double p = probability(z[i], c);
                equations.add(z[i], p * (1 - p), (gone[i] ? 1 : 0) - p);
            }
            for (int j = 1; j < q; j++) {
                equations.add(j, -RIDGE * n * c[j]);
            }
            double[] step = equations.solve(RIDGE * n);
            double[] from = c.clone();
            double before = likelihood(z, gone, c);
            double gained = Double.NEGATIVE_INFINITY;
            for (double length = 1; length > 1e-3 && !(gained >= 0); length /= 2) {
                for (int j = 0; j < q; j++) {
                    c[j] = from[j] + length * step[j];
                }
                gained = likelihood(z, gone, c) - before;
            }
            if (!(gained > TOLERANCE)) {
                return gained >= 0 ? c : from;
            }
        }
        return c;
    }

    /** The mean log likelihood, less the ridge. */
    private static double likelihood(double[][] z, boolean[] gone, double[] c) {
        double sum = 0;
        for (int i = 0; i < gone.length; i++) {
            double odds = StudentRegression.dot(z[i], c);
            sum += (gone[i] ? odds : 0) - Math.max(odds, 0) - StrictMath.log1p(StrictMath.exp(-Math.abs(odds)));
        }
        double penalty = 0;
        for (int j = 1; j < c.length; j++) {
            penalty += c[j] * c[j];
        }
        return sum / gone.length - RIDGE / 2 * penalty;
    }

    static double probability(double[] z, double[] coefficients) {
        return 1 / (1 + StrictMath.exp(-StudentRegression.dot(z, coefficients)));
    }
}
