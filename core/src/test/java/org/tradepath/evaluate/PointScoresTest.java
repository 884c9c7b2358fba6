package org.tradepath.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class PointScoresTest {

    private static final int HISTORY = 5;

    @Test
    void smape() {
        for (Golden row : Golden.of("smape")) {
            assertThat(PointScores.smape(row.values(), row.arguments())).isCloseTo(row.expected(), within(1e-12));
        }
        assertThat(PointScores.smape(new double[] {0, 1}, new double[] {0, 1})).isZero();
        assertThat(PointScores.smape(new double[] {1}, new double[] {0})).isEqualTo(200);
    }

    @Test
    void scaledErrors() {
        for (Golden row : Golden.of("mase")) {
            assertThat(PointScores.mase(history(row), row.values(), forecast(row)))
                    .isCloseTo(row.expected(), within(1e-12));
        }
        for (Golden row : Golden.of("rmsse")) {
            assertThat(PointScores.rmsse(history(row), row.values(), forecast(row)))
                    .isCloseTo(row.expected(), within(1e-12));
        }
    }

    private static double[] history(Golden row) {
        return Arrays.copyOf(row.arguments(), HISTORY);
    }

    private static double[] forecast(Golden row) {
        return Arrays.copyOfRange(row.arguments(), HISTORY, row.arguments().length);
    }

    /** By hand: widths 10 and 20, a miss of 1 at 2 / .05 = 40; mean 35, over a mean change of 5. */
    @Test
    void scaledIntervalScore() {
        double msis = PointScores.msis(
                0.95, new double[] {10, 15, 10}, new double[] {5, 31}, new double[] {0, 10}, new double[] {10, 30});
        assertThat(msis).isCloseTo(7, within(1e-9));
    }

    @Test
    void naiveOnItselfIsOneAndOwaOfItselfToo() {
        double[] history = {1, 2, 3, 4};
        assertThat(PointScores.mase(history, new double[] {5}, new double[] {4}))
                .isEqualTo(1);
        assertThat(PointScores.rmsse(history, new double[] {5}, new double[] {4}))
                .isEqualTo(1);
        assertThat(PointScores.owa(12, 3, 12, 3)).isEqualTo(1);
        assertThat(PointScores.owa(6, 3, 12, 3)).isEqualTo(0.75);
    }

    @Test
    void withoutAChangeThereIsNoScale() {
        double[] one = {1};
        assertThat(PointScores.mase(new double[] {7, 7}, one, one)).isNaN();
        assertThat(PointScores.mase(new double[] {7}, one, one)).isNaN();
        assertThat(PointScores.rmsse(new double[] {7, 7}, one, one)).isNaN();
        assertThat(PointScores.msis(0.95, new double[] {7}, one, one, one)).isNaN();
    }

    @Test
    void refusesYearsThatDoNotMatch() {
        assertThatIllegalArgumentException().isThrownBy(() -> PointScores.smape(new double[] {1, 2}, new double[] {1}));
        assertThatIllegalArgumentException().isThrownBy(() -> PointScores.smape(new double[0], new double[0]));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PointScores.smape(new double[] {Double.NaN}, new double[] {1}));
        assertThatIllegalArgumentException().isThrownBy(() -> PointScores.owa(1, 1, 0, 1));
        double[] one = {1};
        double[] two = {1, 2};
        assertThatIllegalArgumentException().isThrownBy(() -> PointScores.mase(two, one, two));
        assertThatIllegalArgumentException().isThrownBy(() -> PointScores.rmsse(two, one, two));
        assertThatIllegalArgumentException().isThrownBy(() -> PointScores.msis(0.95, two, one, two, two));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PointScores.msis(0.95, two, one, one, two))
                .withMessage("high must hold one number for each of the 1 years, but was 2");
    }

    @Test
    void refusesAHistoryWithWhatIsNoNumber() {
        double[] one = {1};
        double[] infinite = {1, Double.POSITIVE_INFINITY};
        double[] none = {Double.NaN, 1};
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PointScores.mase(infinite, one, one))
                .withMessage("history[1] must be finite, but was Infinity");
        assertThatIllegalArgumentException().isThrownBy(() -> PointScores.rmsse(none, one, one));
        assertThatIllegalArgumentException().isThrownBy(() -> PointScores.msis(0.95, none, one, one, one));
    }
}
