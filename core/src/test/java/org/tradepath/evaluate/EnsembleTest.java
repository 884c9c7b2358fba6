package org.tradepath.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EnsembleTest {

    @Test
    void crpsOverAllPairs() {
        for (Golden row : Golden.of("crps")) {
            assertThat(Ensemble.of(row.values()).crps(row.arguments()[0])).isCloseTo(row.expected(), within(1e-12));
        }
    }

    @Test
    void theScoreOfTheFewValuesThemselvesIsLargerByTheStatedAmount() {
        for (Golden row : Golden.of("crpsOfValues")) {
            Ensemble ensemble = Ensemble.of(row.values());
            double biased = ensemble.crps(row.arguments()[0]) + ensemble.meanDifference() / (2 * ensemble.size());
            assertThat(biased).isCloseTo(row.expected(), within(1e-12));
        }
    }

    @Test
    void logScoreOfTheKernelEstimate() {
        for (Golden row : Golden.of("logScore")) {
            assertThat(Ensemble.of(row.values()).logScore(row.arguments()[0]))
                    .isCloseTo(row.expected(), within(1e-9 * Math.abs(row.expected()) + 1e-12));
        }
    }

    @Test
    void distanceOfTwoEnsemblesOverAllPairs() {
        for (Golden row : Golden.of("distance")) {
            Ensemble one = Ensemble.of(row.arguments());
            Ensemble other = Ensemble.of(row.values());
            assertThat(one.meanDistance(other)).isCloseTo(row.expected(), within(1e-12));
            assertThat(other.meanDistance(one)).isCloseTo(row.expected(), within(1e-12));
        }
    }

    /**
     * Three values from the truth score on average what the truth scores; 40,000 cases. False alarms: 4 standard errors, 1 in 15,000.
     */
    @Test
    void crpsIsFairForFewValues() {
        Random random = new Random(5);
        int n = 40_000;
        double mean = 0;
        double squares = 0;
        for (int i = 0; i < n; i++) {
            double y = random.nextGaussian();
            double[] said = {random.nextGaussian(), random.nextGaussian(), random.nextGaussian()};
            double d = Ensemble.of(said).crps(y) - Scores.crpsOfNormal(0, 1, y);
            mean += d / n;
            squares += d * d / n;
        }
        assertThat(mean).isCloseTo(0, within(4 * Math.sqrt(squares / n)));
    }

    /** Many values score what the closed form says. False alarms: far below 1 in 10,000 at this tolerance and size. */
    @Test
    void manyValuesScoreAsTheirDistribution() {
        Random random = new Random(6);
        double[] values = new double[200_000];
        for (int i = 0; i < values.length; i++) {
            values[i] = 0.1 + 0.3 * random.nextGaussian();
        }
        Ensemble ensemble = Ensemble.of(values);
        assertThat(ensemble.crps(0.5)).isCloseTo(Scores.crpsOfNormal(0.1, 0.3, 0.5), within(0.003));
        double z = (0.5 - 0.1) / 0.3;
        double logScore = 0.5 * z * z + Math.log(0.3) + 0.5 * Math.log(2 * Math.PI);
        assertThat(ensemble.logScore(0.5)).isCloseTo(logScore, within(0.03));
    }

    /** 20 bins, 20,000 outcomes: chi-square with 19 degrees above 58.1 with probability 1e-5 when outcome and values are alike. */
    @ParameterizedTest
    @ValueSource(ints = {3, 19, 50})
    void pitIsUniformUnderTheTruthEvenWithTies(int size) {
        Random random = new Random(7);
        double[] pits = new double[20_000];
        for (int i = 0; i < pits.length; i++) {
            double[] said = new double[size];
            for (int k = 0; k < size; k++) {
                said[k] = Math.rint(2 * random.nextGaussian());
            }
            pits[i] = Ensemble.of(said).pit(Math.rint(2 * random.nextGaussian()), random.nextDouble());
        }
        PitHistogram histogram = PitHistogram.of(pits, 20);
        double chiSquare = 0;
        for (int count : histogram.counts()) {
            chiSquare += (count - 1000.0) * (count - 1000.0) / 1000;
        }
        assertThat(chiSquare).isLessThan(58.1);
    }

    @Test
    void pitByHand() {
        Ensemble ensemble = Ensemble.of(3, 1, 2, 2);
        assertThat(ensemble.pit(0, 0.5)).isEqualTo(0.1);
        assertThat(ensemble.pit(1.5, 0)).isEqualTo(0.2);
        assertThat(ensemble.pit(2, 1)).isEqualTo(0.8);
        assertThat(ensemble.pit(9, 1)).isEqualTo(1);
    }

    @Test
    void farOutcomesScoreFiniteAndSevere() {
        Ensemble ensemble = Ensemble.of(1, 2, 3, 4);
        assertThat(ensemble.logScore(1e6)).isGreaterThan(1e9).isFinite();
        assertThat(ensemble.crps(1e6)).isCloseTo(1e6, within(10.0));
    }

    @Test
    void halfOfTheValuesEqualIsNoDensity() {
        assertThat(Ensemble.of(1, 1, 1, 1, 1, 9).logScore(1)).isNaN();
        assertThat(Ensemble.of(1, 1, 1, 1, 1, 9).logScore(2)).isNaN();
    }

    @Test
    void keepsNoHoldOfTheCallersValues() {
        double[] values = {3, 1, 2};
        Ensemble ensemble = Ensemble.of(values);
        values[0] = 100;
        assertThat(values).containsExactly(100, 1, 2);
        assertThat(ensemble.quantile(1)).isEqualTo(3);
    }

    @Test
    void refusesWhatIsNoEnsemble() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Ensemble.of(1))
                .withMessage("values must be at least two, but was 1");
        assertThatIllegalArgumentException().isThrownBy(() -> Ensemble.of(1, Double.NaN));
        assertThatIllegalArgumentException().isThrownBy(() -> Ensemble.of(Double.NEGATIVE_INFINITY, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> Ensemble.of(0, 1).crps(Double.NaN));
        assertThatIllegalArgumentException().isThrownBy(() -> Ensemble.of(0, 1).logScore(Double.NaN));
        assertThatIllegalArgumentException().isThrownBy(() -> Ensemble.of(0, 1).pit(0, 2));
        assertThatIllegalArgumentException().isThrownBy(() -> Ensemble.of(0, 1).pit(Double.NaN, 0));
    }
}
