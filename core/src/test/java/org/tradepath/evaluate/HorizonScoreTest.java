package org.tradepath.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tradepath.trade.Corridor;

/** Bands from -1 to 1, -2 to 2 and -4 to 4 about a median of 0.5. */
class HorizonScoreTest {

    private static HorizonScore of(double outcome) {
        return new HorizonScore(5, outcome, 0.5, -1, 1, -2, 2, -4, 4, 0.3, 0.7, 0.9);
    }

    @Test
    void bandsAreThoseGiven() {
        assertThat(List.of(of(0).low(Band.FIFTY), of(0).high(Band.FIFTY))).containsExactly(-1.0, 1.0);
        assertThat(List.of(of(0).low(Band.EIGHTY), of(0).high(Band.EIGHTY))).containsExactly(-2.0, 2.0);
        assertThat(List.of(of(0).low(Band.NINETY_FIVE), of(0).high(Band.NINETY_FIVE)))
                .containsExactly(-4.0, 4.0);
        assertThat(Band.NINETY_FIVE.low()).isCloseTo(0.025, within(1e-15));
        assertThat(Band.NINETY_FIVE.high()).isCloseTo(0.975, within(1e-15));
        assertThat(Band.FIFTY.label()).isEqualTo("50");
    }

    @ParameterizedTest
    @CsvSource({"-4.1, 0, 0, 0", "-4, 0, 0, 1", "-2, 0, 1, 1", "-1, 1, 1, 1", "1, 1, 1, 1", "1.1, 0, 1, 1", "4, 0, 0, 1"
    })
    void anEndOfABandBelongsToIt(double outcome, double fifty, double eighty, double ninetyFive) {
        assertThat(of(outcome).covered(Band.FIFTY)).isEqualTo(fifty);
        assertThat(of(outcome).covered(Band.EIGHTY)).isEqualTo(eighty);
        assertThat(of(outcome).covered(Band.NINETY_FIVE)).isEqualTo(ninetyFive);
        assertThat(of(outcome).absoluteError()).isEqualTo(Math.abs(outcome - 0.5));
    }

    @Test
    void scoresByHand() {
        // A width of 4, and a miss of 1 at 2 / .2.
        assertThat(of(3).intervalScore(Band.EIGHTY)).isCloseTo(14, within(1e-9));
        assertThat(of(3).intervalScore(Band.NINETY_FIVE)).isEqualTo(8);
        // Seven quantiles of an outcome of 3: .5 * 2.5; .25 * 4 and .75 * 2; .1 * 5 and .9 * 1; .025 * 7 and .025 * 1.
        double sum = 1.25 + 1 + 1.5 + 0.5 + 0.9 + 0.175 + 0.025;
        assertThat(of(3).pinball()).isCloseTo(sum / 7, within(1e-12));
    }

    @Test
    void metricsReadTheirScores() {
        Event event = new Event(1.5, 5);
        CaseScore score = new CaseScore(
                "a",
                Corridor.parse("KAZ-AZE"),
                2000,
                List.of(of(3)),
                List.of(new EventScore(event, 0.25, 1), new EventScore(new Event(2, 5), 0.5, 0)),
                PointErrors.UNKNOWN);
        assertThat(Metric.crps(5).of().applyAsDouble(score)).isEqualTo(0.3);
        assertThat(Metric.crps(5).name()).isEqualTo("crps_h5");
        assertThat(Metric.absoluteError(5).of().applyAsDouble(score)).isEqualTo(2.5);
        assertThat(Metric.logScore(5).of().applyAsDouble(score)).isEqualTo(0.7);
        assertThat(Metric.interval(Band.EIGHTY, 5).of().applyAsDouble(score)).isCloseTo(14, within(1e-9));
        assertThat(Metric.brier(event).of().applyAsDouble(score)).isEqualTo(0.5625);
        assertThat(Metric.meanBrier().of().applyAsDouble(score)).isEqualTo((0.5625 + 0.25) / 2);
    }
}
