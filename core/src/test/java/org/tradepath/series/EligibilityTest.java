package org.tradepath.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.tradepath.trade.Economy;
import org.tradepath.trade.Flow;

class EligibilityTest {

    private static final Eligibility RULE = new Eligibility(3, 4, 10);

    /** Turnovers from 1991 on, half exports; negative for none. */
    private static ReportedSeries series(double... turnovers) {
        Panel.Builder builder = Panel.builder();
        for (int i = 0; i < turnovers.length; i++) {
            if (turnovers[i] >= 0) {
                OptionalDouble half = OptionalDouble.of(turnovers[i] / 2);
                builder.add(Economy.of("KAZ"), Economy.of("AZE"), 1991 + i, half, half);
            }
        }
        return builder.build().series().get(0);
    }

    @Test
    void needsTheYearsAndTheLevel() {
        assertThat(RULE.isMet(series(1, 1, 10), 1993)).isTrue();
        assertThat(RULE.isMet(series(1, 1, 9), 1993)).isFalse();
        assertThat(RULE.isMet(series(1, -1, 10), 1993)).isFalse();
        assertThat(RULE.isMet(series(1, 0, 10), 1993)).isFalse();
        assertThat(RULE.isMet(series(1, 1, 10), 1994)).isFalse();
        assertThat(RULE.isMet(series(1, 1, 10, -1, 1), 1993)).isTrue();
    }

    @Test
    void theHistoryIsTheLastYearsOfTheRun() {
        History history = RULE.history(series(1, 2, 3, 4, 5, 60, 7), 1996).orElseThrow();
        assertThat(history.firstYear()).isEqualTo(1993);
        assertThat(history.lastYear()).isEqualTo(1996);
        assertThat(history.logLevels(1996)).containsExactly(StrictMath.log(60));
        assertThat(history.flow()).isEqualTo(Flow.TURNOVER);
        assertThat(history.status(1994)).isEqualTo(Status.OBSERVED);
        assertThat(RULE.history(series(1, 2), 1992)).isEmpty();
    }

    @Test
    void refusesWhatIsNoRule() {
        assertThat(Eligibility.standard()).isEqualTo(new Eligibility(6, 30, 10_000_000));
        assertThatIllegalArgumentException().isThrownBy(() -> new Eligibility(0, 5, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Eligibility(6, 5, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Eligibility(6, 7, -1));
    }
}
