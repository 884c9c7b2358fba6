package org.tradepath.forecast.pooled;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.tradepath.internal.math.StudentT;

class StudentRegressionTest {

    private static final int ROWS = 20_000;

    /** Seven standard errors, of about 0.01 each: no false alarm to be expected. */
    @Test
    void findsWhatTheDataWereMadeWith() {
        Random random = new Random(5);
        StudentT student = new StudentT(3);
        double[] location = {0.3, -0.5, 0.2};
        double[] scale = {-1, 0.4};
        double[][] x = new double[ROWS][];
        double[][] z = new double[ROWS][];
        double[] y = new double[ROWS];
        for (int i = 0; i < ROWS; i++) {
            double a = random.nextGaussian();
            double b = random.nextGaussian();
            x[i] = new double[] {1, a, b};
            z[i] = new double[] {1, b};
            double e = student.quantile((i + random.nextDouble()) / ROWS);
            y[i] = StudentRegression.dot(x[i], location) + Math.exp(StudentRegression.dot(z[i], scale)) * e;
        }
        StudentRegression fit = StudentRegression.fit(x, z, y);
        assertThat(fit.location).containsExactly(location, within(0.02));
        assertThat(fit.scale).containsExactly(scale, within(0.05));
        assertThat(fit.degrees).isCloseTo(3, within(0.3));
    }

    @Test
    void vanishingFindsTheOddsItWasMadeWith() {
        Random random = new Random(6);
        double[] odds = {-2, 0.8};
        double[][] z = new double[ROWS][];
        boolean[] gone = new boolean[ROWS];
        for (int i = 0; i < ROWS; i++) {
            z[i] = new double[] {1, random.nextGaussian()};
            gone[i] = random.nextDouble() < Vanishing.probability(z[i], odds);
        }
        // Five standard errors of about 0.025 each, and the ridge's pull.
        assertThat(Vanishing.fit(z, gone)).containsExactly(odds, within(0.13));
        assertThat(Vanishing.probability(new double[] {1, 0}, odds)).isCloseTo(1 / (1 + Math.exp(2)), within(1e-15));
    }

    @Test
    void neverAnOutcomeGivesASmallProbability() {
        double[][] z = new double[1000][];
        for (int i = 0; i < z.length; i++) {
            z[i] = new double[] {1, i / 500.0 - 1};
        }
        double[] odds = Vanishing.fit(z, new boolean[z.length]);
        assertThat(Vanishing.probability(new double[] {1, 0.5}, odds)).isBetween(0.0, 2e-3);
    }
}
