package org.tradepath.forecast;

/**
 * The Kalman filter of a {@link Noise} seen in some of the years: turns a series, or a column of a regression, into independent
 * innovations of variance 1 (in units of the noise's own), as generalised least squares needs them.
 *
 * <p>The gains depend on the noise and on which years are seen, not on the numbers: they are worked out once and serve every series (the augmented
 * filter of de Jong, The diffuse Kalman filter, Annals of Statistics 19 (1991), doi:10.1214/aos/1176348139). Once the state
 * is known exactly, the gain is the noise's own entry, until a year is missing.
 */
final class Whitener {

    /** Variance, in units of the innovation's, below which the state counts as known. */
    private static final double KNOWN = 1e-12;

    private final Noise noise;
    private final boolean[] seen;
    private final double[][] gains;
    private final double[] scales;
    private final double[] entries;
    /** The place of n in the state. */
    private final int observed;

    private final double[][] after;
    private final int count;
    private final double logDeterminant;

    Whitener(Noise noise, boolean[] seen) {
        this.noise = noise;
        this.seen = seen;
        this.entries = entries(noise);
        this.observed = noise.differences() == 0 ? 0 : noise.dimension() - 1;
        this.gains = new double[seen.length][];
        this.scales = new double[seen.length];
        double[][] covariance = noise.stationary() ? Stationary.covariance(noise) : null;
        double[][] transition = null;
        double logs = 0;
        int n = 0;
        for (int t = 0; t < seen.length; t++) {
            scales[t] = 1;
            gains[t] = entries;
            n += seen[t] ? 1 : 0;
            if (covariance == null && seen[t]) {
                continue;
            }
            if (transition == null) {
                transition = transition(noise);
            }
            covariance = predict(transition, covariance);
            if (seen[t]) {
                double variance = covariance[observed][observed];
                logs += StrictMath.log(variance);
                scales[t] = 1 / Math.sqrt(variance);
                gains[t] = update(covariance, variance);
                covariance = isKnown(covariance) ? null : covariance;
            }
        }
        this.after = covariance;
        this.count = n;
        this.logDeterminant = logs;
    }

    private static double[] entries(Noise noise) {
        double[] entries = new double[noise.dimension()];
        for (int i = 0; i < entries.length; i++) {
            entries[i] = i < noise.order() ? noise.entry(i) : 1;
        }
        return entries;
    }

    private static double[][] transition(Noise noise) {
        int order = noise.order();
        double[][] f = new double[noise.dimension()][noise.dimension()];
        for (int i = 0; i < f.length; i++) {
            f[i][0] = i < order ? noise.arAt(i) : noise.arAt(0);
            int next = i < order ? i + 1 : 1;
            if (next < order) {
                f[i][next] = 1;
            }
            for (int j = order; j <= i; j++) {
                f[i][j] = 1;
            }
        }
        return f;
    }

    private double[][] predict(double[][] f, double[][] covariance) {
        int n = entries.length;
        double[][] predicted = new double[n][n];
        double[] row = new double[n];
        for (int i = 0; i < n; i++) {
            if (covariance != null) {
                times(f[i], covariance, row);
            }
            for (int j = 0; j <= i; j++) {
                double sum = entries[i] * entries[j];
                for (int k = 0; k < n; k++) {
                    sum += row[k] * f[j][k];
                }
                predicted[i][j] = sum;
                predicted[j][i] = sum;
            }
        }
        return predicted;
    }

    private static void times(double[] vector, double[][] matrix, double[] into) {
        for (int k = 0; k < into.length; k++) {
            double sum = 0;
            for (int j = 0; j < into.length; j++) {
                sum += vector[j] * matrix[j][k];
            }
            into[k] = sum;
        }
    }

    /** Takes the seen year off the covariance and gives the gain. */
    private double[] update(double[][] covariance, double variance) {
        int n = entries.length;
        double[] gain = new double[n];
        for (int i = 0; i < n; i++) {
            gain[i] = covariance[i][observed] / variance;
        }
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                covariance[i][j] -= gain[i] * gain[j] * variance;
            }
        }
        return gain;
    }

    private static boolean isKnown(double[][] covariance) {
        double trace = 0;
        for (int i = 0; i < covariance.length; i++) {
            trace += covariance[i][i];
        }
        return trace < KNOWN;
    }

    /**
     * The innovations of the seen years, each over its standard deviation.
     *
     * @param data a number a year; those of years that are not seen do not matter
     * @param innovations filled from 0 to {@link #count()} - 1
     * @return the state after the last year
     */
    double[] whiten(double[] data, double[] innovations) {
        double[] state = new double[entries.length];
        double[] ar = noise.ar();
        int order = noise.order();
        int d = noise.differences();
        int at = 0;
        for (int t = 0; t < seen.length; t++) {
            double first = state[0];
            System.arraycopy(state, 1, state, 0, order - 1);
            state[order - 1] = 0;
            for (int i = 0; i < ar.length; i++) {
                state[i] += ar[i] * first;
            }
            for (int i = order; i < order + d; i++) {
                state[i] += i == order ? state[0] : state[i - 1];
            }
            if (seen[t]) {
                double error = data[t] - state[observed];
                double[] gain = gains[t];
                for (int i = 0; i < state.length; i++) {
                    state[i] += gain[i] * error;
                }
                innovations[at++] = error * scales[t];
            }
        }
        return state;
    }

    /** The number of seen years. */
    int count() {
        return count;
    }

    /** ln of the product of the innovations' variances. */
    double logDeterminant() {
        return logDeterminant;
    }

    /** Covariance of the state after the last year, in units of the innovation's variance, or null when the state is known. */
    double[][] after() {
        return after;
    }
}
