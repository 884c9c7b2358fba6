package org.tradepath.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.tradepath.series.Aftermath;
import org.tradepath.trade.Corridor;

class EventTest {

    private static final double[] HUNDRED = {90, 100};
    private static final double NONE = Double.NaN;

    @Test
    void someYearUpToTheLastIsEnough() {
        assertThat(new Event(2, 3).happened(Cases.of(HUNDRED, 110, 200, 90))).isEqualTo(1);
        assertThat(new Event(2, 3).happened(Cases.of(HUNDRED, 110, 199.99, 90))).isZero();
        assertThat(new Event(2, 1).happened(Cases.of(HUNDRED, 110, 200, 90))).isZero();
    }

    @Test
    void exactlyTheMultipleCountsWhateverTheLogarithmsRoundTo() {
        for (double multiple : new double[] {1.1, 1.5, 2, 3, 7}) {
            assertThat(new Event(multiple, 1).happened(Cases.of(HUNDRED, multiple * 100)))
                    .isEqualTo(1);
        }
        assertThat(new Event(2, 1).happened(Cases.of(HUNDRED, 199.9999999))).isZero();
    }

    @Test
    void aGapLeavesItOpenUnlessAnotherYearIsThere() {
        assertThat(new Event(2, 3).happened(Cases.of(HUNDRED, 110, NONE, 90))).isNaN();
        assertThat(new Event(2, 3).happened(Cases.of(HUNDRED, NONE, 250, NONE))).isEqualTo(1);
    }

    @Test
    void whatVanishedDoesNotReachIt() {
        Corridor corridor = Corridor.parse("KAZ-AZE");
        assertThat(new Event(2, 3).happened(Cases.of(corridor, HUNDRED, Aftermath.vanished(2, 110, NONE, NONE))))
                .isZero();
        assertThat(new Event(2, 3).happened(Cases.of(corridor, HUNDRED, Aftermath.vanished(2, 210, NONE, NONE))))
                .isEqualTo(1);
    }

    @Test
    void labelsAreThoseOfTheColumns() {
        assertThat(Event.standard())
                .extracting(Event::label)
                .containsExactly("1.5x_5y", "1.5x_10y", "2x_5y", "2x_10y", "3x_5y", "3x_10y");
        assertThatIllegalArgumentException().isThrownBy(() -> new Event(0, 5));
        assertThatIllegalArgumentException().isThrownBy(() -> new Event(2, 0));
    }
}
