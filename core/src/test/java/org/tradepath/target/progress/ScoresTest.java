package org.tradepath.target.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tradepath.trade.GrowthRate;

/** Worked by hand from the formulas that each class cites. */
class ScoresTest {

    /** From 100 in 2020 to 200 by 2030; the value is that of 2025. The required rate is 2^(1/10) - 1 = 7.1773 %. */
    private static Progress to200(double value) {
        return new Progress(2020, 100, 2025, value, 2030, 200);
    }

    @ParameterizedTest
    @CsvSource({
        // value, ratio: (value / 100)^(1/5) - 1 over .0717734625362931
        "141.4213562373095, 1.0, SIGNIFICANT_PROGRESS",
        "139.0, 0.9485118, MODERATE_PROGRESS",
        "139.1, 0.9506524, SIGNIFICANT_PROGRESS",
        "123.5, 0.6007497, MODERATE_PROGRESS",
        "123.4, 0.5983953, INSUFFICIENT_PROGRESS",
        "100.0, 0.0, INSUFFICIENT_PROGRESS",
        "99.0, -0.0279776, MOVEMENT_AWAY",
        "200.0, 2.0717735, TARGET_MET"
    })
    void eurostat(double value, double ratio, EurostatRatio.Label label) {
        assertThat(EurostatRatio.of(to200(value))).isCloseTo(ratio, within(1e-7));
        assertThat(EurostatRatio.label(to200(value))).isEqualTo(label);
    }

    @Test
    void eurostatWithoutTargetAndItsScore() {
        assertThat(EurostatRatio.withoutTarget(GrowthRate.ofPercent(1.5)))
                .isEqualTo(EurostatRatio.Label.SIGNIFICANT_PROGRESS);
        assertThat(EurostatRatio.withoutTarget(GrowthRate.ofPercent(0.5)))
                .isEqualTo(EurostatRatio.Label.MODERATE_PROGRESS);
        assertThat(EurostatRatio.withoutTarget(GrowthRate.ofPercent(0)))
                .isEqualTo(EurostatRatio.Label.INSUFFICIENT_PROGRESS);
        assertThat(EurostatRatio.withoutTarget(GrowthRate.ofPercent(-0.1)))
                .isEqualTo(EurostatRatio.Label.MOVEMENT_AWAY);
        // -60 % is -5, 60 % is 0, 130 % is +5, linear between, held beyond.
        assertThat(EurostatRatio.score(-0.6)).isCloseTo(-5, within(1e-12));
        assertThat(EurostatRatio.score(0)).isCloseTo(-2.5, within(1e-12));
        assertThat(EurostatRatio.score(0.6)).isZero();
        assertThat(EurostatRatio.score(0.95)).isCloseTo(2.5, within(1e-12));
        assertThat(EurostatRatio.score(1.3)).isCloseTo(5, within(1e-12));
        assertThat(EurostatRatio.score(9)).isEqualTo(5);
        assertThat(EurostatRatio.score(-9)).isEqualTo(-5);
    }

    @ParameterizedTest
    @CsvSource({
        // Growth goes on for five more years: value^2 / 100; share (value^2 / 100 - 100) / 100.
        "141.4213562373096, 1.0, ON_TRACK",
        "140.0, 0.96, ON_TRACK",
        "139.0, 0.9321, ACCELERATION_NEEDED",
        "105.0, 0.1025, ACCELERATION_NEEDED",
        "104.0, 0.0816, STAGNATION_OR_REGRESSION",
        "90.0, -0.19, STAGNATION_OR_REGRESSION"
    })
    void unitedNations(double value, double share, UnProgressChart.Label label) {
        assertThat(UnProgressChart.of(to200(value))).isCloseTo(share, within(1e-9));
        assertThat(UnProgressChart.label(UnProgressChart.of(to200(value)))).isEqualTo(label);
    }

    @Test
    void unitedNationsByAnotherProjectionAndWithoutTarget() {
        assertThat(UnProgressChart.of(to200(150), 130)).isCloseTo(0.3, within(1e-12));
        assertThat(UnProgressChart.withoutTarget(GrowthRate.ofPercent(2))).isEqualTo(UnProgressChart.Label.ON_TRACK);
        assertThat(UnProgressChart.withoutTarget(GrowthRate.ofPercent(0.5)))
                .isEqualTo(UnProgressChart.Label.ACCELERATION_NEEDED);
        assertThat(UnProgressChart.withoutTarget(GrowthRate.ofPercent(0.4)))
                .isEqualTo(UnProgressChart.Label.STAGNATION_OR_REGRESSION);
    }

    @Test
    void aClassBeginsAtItsEnd() {
        assertThat(UnProgressChart.label(0.95)).isEqualTo(UnProgressChart.Label.ON_TRACK);
        assertThat(UnProgressChart.label(0.10)).isEqualTo(UnProgressChart.Label.ACCELERATION_NEEDED);
    }

    @Test
    void escapAndOecd() {
        assertThat(EscapIndex.currentStatus(to200(145))).isCloseTo(4.5, within(1e-12));
        assertThat(EscapIndex.currentStatus(to200(90))).isCloseTo(-1, within(1e-12));
        assertThat(EscapIndex.anticipatedGap(to200(145), 170)).isCloseTo(0.3, within(1e-12));
        assertThat(EscapIndex.anticipatedGap(to200(145), 0)).isCloseTo(2, within(1e-12));
        assertThat(DistanceToTarget.of(145, 200, 50)).isCloseTo(1.1, within(1e-12));
        assertThat(DistanceToTarget.of(245, 200, 50)).isZero();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DistanceToTarget.of(145, 200, 0))
                .withMessageContaining("standardDeviation must be positive");
    }

    @ParameterizedTest
    @CsvSource({
        // The line rises by 10 a year and is at 150 in 2025.
        "150, 0, false",
        "122, -2.8, false",
        "165, 1.5, false",
        "100, -5, false",
        "99, -5, true",
        "200, 5, false",
        "201, 5, true"
    })
    void timeDistance(double value, double yearsAhead, boolean isBound) {
        TimeDistance distance = TimeDistance.of(to200(value));
        assertThat(distance.yearsAhead()).isCloseTo(yearsAhead, within(1e-12));
        assertThat(distance.isBound()).isEqualTo(isBound);
    }

    @Test
    void scoresHaveNoUnit() {
        Progress cents = new Progress(2020, 100e9, 2025, 145e9, 2030, 200e9);
        assertThat(EurostatRatio.of(cents)).isCloseTo(EurostatRatio.of(to200(145)), within(1e-12));
        assertThat(UnProgressChart.of(cents)).isCloseTo(UnProgressChart.of(to200(145)), within(1e-12));
        assertThat(EscapIndex.currentStatus(cents)).isCloseTo(EscapIndex.currentStatus(to200(145)), within(1e-12));
        assertThat(TimeDistance.of(cents).yearsAhead()).isCloseTo(-0.5, within(1e-12));
    }

    @Test
    void progressThatIsNoneIsRefused() {
        refused("target must be above the base, 100.0, but was 100.0", 2020, 100, 2025, 120, 2030, 100);
        refused("year must lie in [2021", 2020, 100, 2020, 120, 2030, 200);
        refused("targetYear must lie in [2025", 2020, 100, 2025, 120, 2024, 200);
        refused("base must be positive", 2020, 0, 2025, 120, 2030, 200);
        refused("value must be positive", 2020, 100, 2025, Double.NaN, 2030, 200);
    }

    private static void refused(
            String message, int baseYear, double base, int year, double value, int targetYear, double target) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Progress(baseYear, base, year, value, targetYear, target))
                .withMessageContaining(message);
    }
}
