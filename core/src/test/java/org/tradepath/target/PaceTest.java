package org.tradepath.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tradepath.series.History;
import org.tradepath.series.Status;
import org.tradepath.trade.Flow;
import org.tradepath.trade.GrowthRate;

class PaceTest {

    @Test
    void tenBillionAtFiftyEightPerCentAYear() {
        // "5.3 billion in 2021, up 58 %; to 10 billion just as quickly": ln(10 / 5.3) / ln 1.58 = 1.39, so in the
        // second year.
        Pace pace = Pace.of(Figures.certain(3.35e9, 5.3e9), Goal.ofDollars(10e9), GrowthRate.ofPercent(58));
        assertThat(pace.yearReached(0.5)).hasValue(2027);
        assertThat(pace.never()).isZero();
        // From 3.35 billion to 5.3 it rose by 58.2 %.
        Pace last = Pace.ofLastYear(Figures.certain(3.35e9, 5.3e9), Goal.ofDollars(10e9));
        assertThat(last.rate().percent()).isCloseTo(58.21, within(0.005));
        assertThat(last.yearReached(1)).hasValue(2027);
    }

    @Test
    void eachDrawGoesOnByItsOwnPace() {
        // About as much as the year before: some draws rose a little, others fell and never get there.
        History history = Figures.of(100, Flow.TURNOVER, 100e6, 100.5e6);
        Pace pace = Pace.ofLastYear(history, Goal.ofDollars(200e6));
        int falling = 0;
        for (int d = 0; d < 100; d++) {
            falling += history.logLevel(2025, d) <= history.logLevel(2024, d) ? 1 : 0;
        }
        assertThat(falling).isBetween(10, 90);
        assertThat(pace.never()).isEqualTo(falling / 100.0);
        assertThat(pace.yearReached(1 - pace.never() + 0.001)).isEmpty();
        assertThat(pace.yearReached(0.05).getAsInt())
                .isLessThan(pace.yearReached(0.1).getAsInt() + 1);
        assertThat(Pace.ofLastYear(history, Goal.ofDollars(50e6)).yearReached(1))
                .hasValue(2025);
    }

    @Test
    void aGoalThatIsMetExactlyIsMetInThatYear() {
        History history = Figures.certain(1e8, 2e8);
        assertThat(Pace.of(history, Goal.ofDollars(2.2e8), GrowthRate.ofPercent(10))
                        .yearReached(1))
                .hasValue(2026);
        assertThat(Pace.of(history, Goal.ofDollars(2.42e8), GrowthRate.ofPercent(10))
                        .yearReached(1))
                .hasValue(2027);
        // A dollar more takes another year.
        assertThat(Pace.of(history, Goal.ofDollars(2.42e8 + 1), GrowthRate.ofPercent(10))
                        .yearReached(1))
                .hasValue(2028);
        assertThat(Pace.ofLastYear(history, Goal.ofDollars(16e8)).yearReached(1))
                .hasValue(2028);
        assertThat(Pace.ofLastYear(Figures.certain(1e8, 1.1e8), Goal.ofDollars(1.331e8))
                        .yearReached(1))
                .hasValue(2027);
        assertThat(Pace.ofLastYear(history, Goal.ofDollars(2e8)).yearReached(1)).hasValue(2025);
    }

    @Test
    void aShareOfDrawsIsCountedExactly() {
        // 7 draws double in a year, 93 never: 0.07 * 100 is above 7 in floating point.
        double[][] logs = new double[2][100];
        for (int d = 0; d < 100; d++) {
            logs[1][d] = d < 7 ? StrictMath.log(2) : 0;
        }
        History history = History.of(
                Figures.CORRIDOR, Optional.empty(), Flow.TURNOVER, 2024, List.of(Status.STATED, Status.STATED), logs);
        Pace pace = Pace.ofLastYear(history, Goal.ofDollars(4));
        assertThat(pace.yearReached(0.07)).hasValue(2026);
        assertThat(pace.yearReached(Double.MIN_VALUE)).hasValue(2026);
        assertThat(pace.yearReached(0.0701)).isEmpty();
        assertThat(pace.never()).isEqualTo(0.93);
    }

    @Test
    void whatIsAtTheLevelNeedsNoGrowth() {
        History history = Figures.certain(1e8, 1e8);
        assertThat(Pace.of(history, Goal.ofDollars(1e8), GrowthRate.ofPercent(-3))
                        .yearReached(1))
                .hasValue(2025);
        assertThat(Pace.of(history, Goal.ofDollars(1e8 + 1), GrowthRate.ofPercent(0))
                        .never())
                .isEqualTo(1);
    }

    @Test
    void theYear9999IsTheLastOne() {
        GrowthRate slow = GrowthRate.ofFactor(1.0001);
        History history = Figures.certain(1e8, 1e8);
        double last = 1e8 * StrictMath.pow(1.0001, 9999 - 2025);
        assertThat(Pace.of(history, Goal.ofDollars(0.99999 * last), slow).yearReached(1))
                .hasValue(9999);
        assertThat(Pace.of(history, Goal.ofDollars(1.00001 * last), slow).yearReached(1))
                .isEmpty();
    }

    @Test
    void theOrderOfDrawsDoesNotMatter() {
        double[][] logs = {{0, 0, 0}, {0, StrictMath.log(4), StrictMath.log(2)}};
        History history = History.of(
                Figures.CORRIDOR, Optional.empty(), Flow.TURNOVER, 2024, List.of(Status.STATED, Status.STATED), logs);
        Pace pace = Pace.ofLastYear(history, Goal.ofDollars(16));
        assertThat(pace.yearReached(1 / 3.0)).hasValue(2026);
        assertThat(pace.yearReached(2 / 3.0)).hasValue(2028);
        assertThat(pace.yearReached(1)).isEmpty();
    }

    @Test
    void oneYearHasNoPace() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Pace.ofLastYear(Figures.certain(1e8), Goal.ofDollars(1e9)))
                .withMessageContaining("history must have at least two years");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> Pace.of(Figures.of(1, Flow.IMPORTS, 1e8), Goal.ofDollars(1e9), GrowthRate.ofPercent(3)))
                .withMessageContaining("goal must be one of IMPORTS");
    }
}
