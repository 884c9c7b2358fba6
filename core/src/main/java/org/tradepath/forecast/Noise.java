package org.tradepath.forecast;

import java.util.Arrays;

/**
 * The correlated noise of a log level about its trend: the part {@code n(t)} of {@code x(t) = trend(t) + n(t)} with
 *
 * <pre>{@literal
 * w(t) = (1 - B)^differences n(t)
 * w(t) = ar[0] w(t-1) + ar[1] w(t-2) + ... + e(t) + ma[0] e(t-1) + ma[1] e(t-2) + ...
 * }</pre>
 *
 * <p>B is the shift by a year, {@code e} normal and independent. It begins {@code stationary}, or at rest before the first year ({@code w}, {@code e} and
 * {@code n} zero). At rest, the innovations form of exponential smoothing (Hyndman, Koehler, Ord, Snyder, Forecasting with
 * Exponential Smoothing, 2008, ch. 11) is of this kind, its initial states being part of the trend; stationary is ARIMA.
 *
 * <p>The state is Harvey's (Forecasting, Structural Time Series Models and the Kalman Filter, 1989, section 3.3): {@code r = max(p, q + 1)} numbers s with
 * {@code s[0] = w}, then the sum of w (from two differences on), then n.
 */
record Noise(int differences, double[] ar, double[] ma, boolean stationary) {

    private static final double[] NONE = {};
    private static final int CHANGE_TERMS = 15;

    /** A random walk. */
    static final Noise WALK = atRest(NONE, NONE);

    /** A walk whose changes have these autoregressive and moving-average parts, at rest before the first year. */
    static Noise atRest(double[] ar, double[] ma) {
        return new Noise(1, ar, ma, false);
    }

    /** The walk of exponential smoothing without a trend of its own: of an innovation, {@code alpha} stays. */
    static Noise smoothing(double alpha) {
        return atRest(NONE, new double[] {alpha - 1});
    }

    /**
     * The walk of exponential smoothing with a trend that innovations move by {@code beta} and that fades by {@code phi} a year (Hyndman et al. 2008, section 11.3:
     * the ARIMA(1,1,2) that the innovations form of the damped trend is equal to).
     */
    static Noise trending(double alpha, double beta, double phi) {
        return atRest(new double[] {phi}, new double[] {alpha + phi * beta - 1 - phi, phi * (1 - alpha)});
    }

    /** A deviation that fades by {@code rho} a year; white noise for 0. */
    static Noise fading(double rho) {
        return new Noise(0, rho == 0 ? NONE : new double[] {rho}, NONE, true);
    }

    /** Length of s. */
    int order() {
        return Math.max(ar.length, ma.length + 1);
    }

    /** Length of the whole state. */
    int dimension() {
        return order() + differences;
    }

    double arAt(int i) {
        return i < ar.length ? ar[i] : 0;
    }

    /** The share of an innovation that enters s at place i. */
    double entry(int i) {
        return i == 0 ? 1 : i <= ma.length ? ma[i - 1] : 0;
    }

    /** What an innovation of 1 has added to n after 0, 1, ... years. */
    double[] responses(int years) {
        double[] s = new double[order()];
        double[] responses = new double[years];
        double sum = 0;
        double level = 0;
        for (int t = 0; t < years; t++) {
            advance(s, t == 0 ? 1 : 0);
            sum += s[0];
            level = differences == 0 ? s[0] : differences == 1 ? level + s[0] : level + sum;
            responses[t] = level;
        }
        return responses;
    }

    /** One year of s with an innovation. */
    void advance(double[] s, double innovation) {
        double first = s[0];
        for (int i = 0; i < s.length; i++) {
            s[i] = arAt(i) * first + (i + 1 < s.length ? s[i + 1] : 0) + entry(i) * innovation;
        }
    }

    /** Standard deviation of a year's change for innovations of standard deviation 1; what enters after fifteen years is left out. */
    double changeSd() {
        double[] responses = responses(CHANGE_TERMS);
        double before = 0;
        double sum = 0;
        for (double response : responses) {
            sum += (response - before) * (response - before);
            before = response;
        }
        return Math.sqrt(sum);
    }

    /** For people. */
    @Override
    public String toString() {
        return "d=" + differences + " ar=" + Arrays.toString(ar) + " ma=" + Arrays.toString(ma);
    }
}
