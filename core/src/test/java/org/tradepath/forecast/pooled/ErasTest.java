package org.tradepath.forecast.pooled;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.tradepath.internal.math.Normal;

class ErasTest {

    @Test
    void overlappingWindowsAreWorthFewerYears() {
        assertThat(Eras.independent(30, 1)).isEqualTo(30);
        // Two years in two: 1 / (1 / 2 + 1 / 4).
        assertThat(Eras.independent(2, 2)).isCloseTo(4.0 / 3, within(1e-12));
        assertThat(Eras.independent(1, 11)).isEqualTo(1);
        // 1000 / 10 but for the ends.
        assertThat(Eras.independent(1000, 10)).isBetween(100.0, 101.0);
    }

    @Test
    void yearsCountAlikeAndTheNextOneLiesAboutTheirMean() {
        int[] origins = new int[1200];
        double[] residuals = new double[1200];
        for (int i = 0; i < 1200; i++) {
            // A year of 1,000 rows at 1, two of 100 rows at -1.
            origins[i] = i < 1000 ? 1970 : i < 1100 ? 1971 : 1972;
            residuals[i] = (i < 1000 ? 1 : -1) + (i % 2 == 0 ? 0.1 : -0.1);
        }
        Eras eras = Eras.of(origins, residuals, 1);
        double large = 1000.0 / 1007;
        double small = 100.0 / 107;
        double mean = (large - 2 * small) / (large + 2 * small);
        assertThat(eras.mean()).isCloseTo(mean, within(1e-12));
        // Three years, windows of two: 9 / (3 + 2 * 2 * .5) independent ones.
        assertThat(eras.sd()).isCloseTo(Math.sqrt((1 - mean * mean) * (1 + 5.0 / 9)), within(1e-12));
        assertThat(eras.within(1971, -0.9)).isCloseTo(0.1, within(1e-12));
    }

    @Test
    void quantilesAreThoseOfTheSumOfBoth() {
        Random random = new Random(5);
        int[] origins = new int[20_000];
        double[] residuals = new double[origins.length];
        for (int i = 0; i < origins.length; i++) {
            origins[i] = 1970 + i % 2;
            residuals[i] = (i % 2 == 0 ? -1 : 1) + 0.5 * random.nextGaussian();
        }
        Eras eras = Eras.of(origins, residuals, 1);
        double[] within = new double[origins.length];
        for (int i = 0; i < within.length; i++) {
            within[i] = eras.within(origins[i], residuals[i]);
        }
        Arrays.sort(within);
        double[] probabilities = {0.01, 0.2, 0.5, 0.9, 0.99};
        double sd = Math.sqrt(0.25 + eras.sd() * eras.sd());
        double[] quantiles = eras.quantiles(within, probabilities);
        for (int k = 0; k < probabilities.length; k++) {
            // Standard error of a spread known from 20,000 numbers: half a per cent.
            assertThat(quantiles[k]).isCloseTo(sd * Normal.quantile(probabilities[k]), within(0.02 * sd));
        }
    }

    @Test
    void withoutDifferencesBetweenYearsNothingIsAdded() {
        int[] origins = {1970, 1970, 1971, 1971};
        Eras eras = Eras.of(origins, new double[] {-1, 1, -1, 1}, 5);
        assertThat(eras.sd()).isZero();
        assertThat(eras.quantiles(new double[] {-1, -1, 1, 1}, new double[] {0, 0.5, 1}))
                .containsExactly(-1, 0, 1);
    }
}
