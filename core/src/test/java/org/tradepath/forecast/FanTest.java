package org.tradepath.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FanTest {

    private static final List<Double> PROBABILITIES = List.of(0.1, 0.5, 0.9);

    private static double[][] levels() {
        return new double[][] {{1, 2, 3}, {0, 2, 2}};
    }

    @Test
    void holdsQuantilesByYear() {
        Fan fan = Fan.of(2026, PROBABILITIES, levels());

        assertThat(fan.firstYear()).isEqualTo(2026);
        assertThat(fan.lastYear()).isEqualTo(2027);
        assertThat(fan.probabilities()).containsExactly(0.1, 0.5, 0.9);
        assertThat(fan.quantile(2026, 0.9)).isEqualTo(3);
        assertThat(fan.quantile(2027, 0.1)).isZero();
    }

    @Test
    void saysWhereItIsExtrapolated() {
        List<Double> median = List.of(0.5);
        double[][] fifteen = new double[15][1];
        assertThat(Fan.of(2026, median, fifteen).extrapolation()).isEmpty();
        assertThat(Fan.of(2026, median, new double[16][1]).extrapolation())
                .hasValue(
                        "What is said of years after 2040 is extrapolated: growth models were fitted and scored up to 15 years ahead.");
    }

    @Test
    void copiesAtTheBorder() {
        double[][] levels = levels();
        List<Double> probabilities = new ArrayList<>(PROBABILITIES);
        Fan fan = Fan.of(2026, probabilities, levels);
        levels[0][0] = 99;
        probabilities.set(0, 0.2);

        assertThat(fan.quantile(2026, 0.1)).isEqualTo(1);
    }

    @Test
    void doesNotInterpolateNorExtrapolate() {
        Fan fan = Fan.of(2026, PROBABILITIES, levels());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> fan.quantile(2026, 0.3))
                .withMessage("p must be one of [0.1, 0.5, 0.9], but was 0.3");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> fan.quantile(2025, 0.5))
                .withMessage("year must lie in [2026, 2027], but was 2025");
        assertThatIllegalArgumentException().isThrownBy(() -> fan.quantile(2028, 0.5));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 1, 0.5, 0.05, -1, Double.NaN})
    void probabilitiesRiseWithinZeroAndOne(double second) {
        List<Double> probabilities = List.of(0.5, second, 0.9);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Fan.of(2026, probabilities, levels()))
                .withMessageStartingWith("probabilities must rise within (0, 1)");
    }

    @ParameterizedTest
    @ValueSource(doubles = {-1, Double.NaN, Double.POSITIVE_INFINITY})
    void levelsAreNotNegativeAndFinite(double bad) {
        double[][] levels = levels();
        levels[1][2] = bad;

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Fan.of(2026, PROBABILITIES, levels))
                .withMessageStartingWith("level must be zero or positive and finite");
    }

    @Test
    void shapesAreChecked() {
        assertThatIllegalArgumentException().isThrownBy(() -> Fan.of(2026, PROBABILITIES, new double[0][]));
        assertThatIllegalArgumentException().isThrownBy(() -> Fan.of(2026, List.of(), new double[][] {{}}));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Fan.of(2026, PROBABILITIES, new double[][] {{1, 2}}))
                .withMessage("levels must have a column for each probability, but was 2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Fan.of(2026, PROBABILITIES, new double[][] {{1, 3, 2}}))
                .withMessage("levels must not fall along a row, but was 2.0");
    }

    @Test
    void theChartsProbabilitiesMakeAFan() {
        double[][] levels = {{1, 2, 3, 4, 5, 6, 7}};

        assertThat(Fan.of(2026, Fan.CHART_PROBABILITIES, levels).quantile(2026, 0.95))
                .isEqualTo(7);
    }
}
