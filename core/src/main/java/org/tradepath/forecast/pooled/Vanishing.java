package org.tradepath.forecast.pooled;

/** Logistic regression of "had vanished by then" on the terms of the scale, by Newton steps with a ridge. */
final class Vanishing {

    private static final double RIDGE = 1e-5;
    /** With fewer outcomes all corridors get the same odds. */
    private static final int FEWEST_OUTCOMES = 20;

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
            double largest = 0;
            for (int j = 0; j < q; j++) {
                c[j] += step[j];
                largest = Math.max(largest, Math.abs(step[j]));
            }
            if (largest < 1e-6) {
                break;
            }
        }
        return c;
    }

    static double probability(double[] z, double[] coefficients) {
        return 1 / (1 + StrictMath.exp(-StudentRegression.dot(z, coefficients)));
    }
}
