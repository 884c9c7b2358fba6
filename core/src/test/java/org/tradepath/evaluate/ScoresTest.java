package org.tradepath.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tradepath.internal.math.Normal;

class ScoresTest {

    @Test
    void crpsOfNormalIsTheIntegral() {
        for (Golden row : Golden.of("normalCrps")) {
            double[] a = row.arguments();
            assertThat(Scores.crpsOfNormal(a[0], a[1], a[2])).isCloseTo(row.expected(), within(1e-8));
        }
    }

    @Test
    void crpsOfStudentTIsTheIntegral() {
        for (Golden row : Golden.of("studentCrps")) {
            double[] a = row.arguments();
            assertThat(Scores.crpsOfStudentT(a[0], a[1], a[2], a[3])).isCloseTo(row.expected(), within(1e-7));
        }
    }

    @Test
    void studentTOfManyDegreesIsNormal() {
        assertThat(Scores.crpsOfStudentT(0.1, 0.4, 1e7, -0.6))
                .isCloseTo(Scores.crpsOfNormal(0.1, 0.4, -0.6), within(1e-7));
    }

    @Test
    void pinballAndIntervalAsDefined() {
        for (Golden row : Golden.of("pinball")) {
            double[] a = row.arguments();
            assertThat(Scores.pinball(a[0], a[1], a[2])).isCloseTo(row.expected(), within(1e-15));
        }
        for (Golden row : Golden.of("interval")) {
            double[] a = row.arguments();
            assertThat(Scores.interval(a[0], a[1], a[2], a[3])).isCloseTo(row.expected(), within(1e-12));
        }
    }

    /** Gneiting and Raftery 2007: the CRPS is twice the integral of the pinball loss. */
    @Test
    void crpsIsTwiceThePinballLossOverAllQuantiles() {
        double sum = 0;
        int n = 20_000;
        for (int i = 0; i < n; i++) {
            double p = (i + 0.5) / n;
            sum += 2 * Scores.pinball(p, 0.3 * Normal.quantile(p), 0.7) / n;
        }
        assertThat(sum).isCloseTo(Scores.crpsOfNormal(0, 0.3, 0.7), within(1e-5));
    }

    /** The expected score, here by quadrature over the truth, is least at the truth. */
    @ParameterizedTest
    @CsvSource({"0.1,1", "-0.1,1", "0,0.9", "0,1.1", "1,1", "0,3"})
    void nobodyBeatsTheTruthInExpectation(double mean, double sd) {
        double truth = 0;
        double other = 0;
        double brierOfTruth = 0;
        double brierOfOther = 0;
        int n = 4000;
        for (int i = 0; i < n; i++) {
            double y = Normal.quantile((i + 0.5) / n);
            truth += Scores.crpsOfNormal(0, 1, y) / n;
            other += Scores.crpsOfNormal(mean, sd, y) / n;
            double happened = y > 0.5 ? 1 : 0;
            brierOfTruth += Scores.brier(1 - Normal.cdf(0.5), happened) / n;
            brierOfOther += Scores.brier(1 - Normal.cdf((0.5 - mean) / sd), happened) / n;
        }
        assertThat(truth).isLessThan(other);
        assertThat(brierOfTruth).isLessThan(brierOfOther);
    }

    @Test
    void refusesWhatIsNoForecast() {
        assertThatIllegalArgumentException().isThrownBy(() -> Scores.crpsOfNormal(0, 0, 1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Scores.crpsOfStudentT(0, 1, 1, 1))
                .withMessage("degrees must be above 1 and finite, but was 1.0");
        assertThatIllegalArgumentException().isThrownBy(() -> Scores.interval(0.8, 1, 0, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> Scores.interval(1, 0, 1, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> Scores.interval(0, 0, 1, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> Scores.interval(0.8, 0, 1, Double.NaN));
        assertThatIllegalArgumentException().isThrownBy(() -> Scores.pinball(0, 0, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> Scores.pinball(1, 0, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> Scores.brier(0.5, Double.NaN));
        assertThatIllegalArgumentException().isThrownBy(() -> Scores.brier(1.5, 1));
    }

    @Test
    void aBandWithoutAnUpperEndScoresInfinite() {
        assertThat(Scores.interval(0.95, 0, Double.POSITIVE_INFINITY, 1)).isEqualTo(Double.POSITIVE_INFINITY);
    }
}
