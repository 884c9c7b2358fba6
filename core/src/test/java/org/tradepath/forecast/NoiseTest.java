package org.tradepath.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tradepath.growth.GrowthPrior;
import org.tradepath.internal.random.KeyedSampler;

/** The filter against the covariance matrix of what it filters, and smoothing against its textbook recursions. */
class NoiseTest {

    private static final int YEARS = 9;

    /** Covariance of n at times s and t for a stationary ARMA(1,1), with innovations of 1: textbook autocovariances (Brockwell and Davis 1991, section 3.3). */
    private static double arma11(double phi, double theta, int lag) {
        double variance = (1 + 2 * phi * theta + theta * theta) / (1 - phi * phi);
        double first = phi * variance + theta;
        return lag == 0 ? variance : first * StrictMath.pow(phi, lag - 1);
    }

    @ParameterizedTest
    @CsvSource({"0.7,0.4", "-0.5,0.9", "0.95,-0.6", "0,0.5", "0.6,0"})
    void likelihoodOfAStationaryNoiseWithMissingYears(double phi, double theta) {
        boolean[] seen = {true, true, false, true, false, false, true, true, true};
        Noise noise = new Noise(0, new double[] {phi}, new double[] {theta}, true);
        Whitener whitener = new Whitener(noise, seen);
        double[] x = {0.3, -1, 99, 0.8, 99, 99, 1.5, -0.2, 0.1};
        double[] e = new double[whitener.count()];
        whitener.whiten(x, e);
        int[] years = {0, 1, 3, 6, 7, 8};
        double[][] root = new double[6][6];
        double[] values = new double[6];
        for (int i = 0; i < 6; i++) {
            values[i] = x[years[i]];
            for (int j = 0; j < 6; j++) {
                root[i][j] = arma11(phi, theta, Math.abs(years[i] - years[j]));
            }
        }
        Cholesky.decompose(root);
        Cholesky.solveLower(root, values);
        assertThat(e).containsExactly(values, within(1e-6));
        assertThat(whitener.logDeterminant()).isEqualTo(Cholesky.logDeterminant(root), within(1e-6));
    }

    @ParameterizedTest
    @CsvSource({"0.3,0.1,0.9", "1,0.5,0.8", "0.6,0.6,1", "0.0001,0.0001,0.95"})
    void theNoiseOfALocalTrendIsThatOfItsRecursions(double alpha, double beta, double phi) {
        KeyedSampler sampler = KeyedSampler.of(1, "noise", "test");
        double[] x = new double[YEARS];
        double[] errors = new double[YEARS];
        double level = 2;
        double trend = 0.3;
        for (int t = 0; t < YEARS; t++) {
            errors[t] = sampler.normal();
            x[t] = level + phi * trend + errors[t];
            level += phi * trend + alpha * errors[t];
            trend = phi * trend + beta * errors[t];
        }
        boolean[] seen = new boolean[YEARS];
        Arrays.fill(seen, true);
        double[] slopes = Column.fadingTrend(YEARS, phi, 0, 0).values();
        for (int t = 0; t < YEARS; t++) {
            x[t] -= 2 + 0.3 * slopes[t];
        }
        double[] e = new double[YEARS];
        new Whitener(Noise.trending(alpha, beta, phi), seen).whiten(x, e);
        assertThat(e).containsExactly(errors, within(1e-9));
    }

    @Test
    void aYearWithoutAFigureIsIntegratedOut() {
        Noise noise = Noise.smoothing(0.4);
        boolean[] seen = {true, true, false, true};
        Whitener whitener = new Whitener(noise, seen);
        double[] e = new double[3];
        whitener.whiten(new double[] {1, 2, 99, 4}, e);
        // After two years the level is 1.04; what the missing year adds has variance .16, and the fourth year 1 more.
        assertThat(e[2]).isEqualTo((4 - 1.04) / Math.sqrt(1.16), within(1e-12));
        assertThat(whitener.logDeterminant()).isEqualTo(StrictMath.log(1.16), within(1e-12));
    }

    @ParameterizedTest
    @CsvSource({"0.2", "0.57", "0.9", "1"})
    void alphaOfThePermanence(double permanence) {
        double alpha = Shrinkage.alpha(GrowthPrior.withDefaults().withPermanence(permanence));
        double[] responses = Noise.smoothing(alpha).responses(3);
        double change = Noise.smoothing(alpha).changeSd();
        assertThat(responses[2] * responses[2] / (change * change)).isEqualTo(permanence, within(1e-12));
    }

    @ParameterizedTest
    @CsvSource({"0.5,true", "0.9999,true", "-0.98,true", "1.3,true"})
    void coefficientsAreStationary(double number, boolean expected) {
        double[] phi = ArmaCoefficients.autoregression(new double[] {number, -number, number}, 0, 3);
        assertThat(ArmaCoefficients.rootsBeyond(phi, 1)).isEqualTo(expected);
        assertThat(ArmaCoefficients.rootsBeyond(phi, 5)).isFalse();
    }

    /** By hand: values 1..6 have statistic sum of squared partial sums (-2.5, -4, -4.5, -4, -2.5, 0: 64.75) over 36 times the variance 35/12, no lags below 19 values. */
    @Test
    void kpss() {
        double[] line = {1, 2, 3, 4, 5, 6};
        assertThat(Kpss.statistic(line)).isEqualTo(64.75 / 36 / (35.0 / 12), within(1e-12));
        assertThat(Kpss.differences(line)).isEqualTo(1);
        assertThat(Kpss.differences(new double[] {3, 3, 3, 3})).isZero();
    }
}
