package org.tradepath.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tradepath.trade.Corridor;
import org.tradepath.trade.Flow;
import org.tradepath.trade.Side;

class HistoryTest {

    private static final Corridor CORRIDOR = Corridor.parse("KAZ-AZE");
    private static final List<Status> STATUSES = List.of(Status.OBSERVED, Status.STATED, Status.ESTIMATED);

    /** Levels of 2020 to 2022; 2021 are the logs of 1, 2, 3, 4 and 5 out of order. */
    private static double[][] levels() {
        return new double[][] {
            {0, 0, 0, 0, 0},
            {StrictMath.log(4), StrictMath.log(1), StrictMath.log(5), StrictMath.log(3), StrictMath.log(2)},
            {19, 20, 21, 22, 23}
        };
    }

    private static History history() {
        return of(Optional.of(Side.HOME), STATUSES, levels());
    }

    private static History of(Optional<Side> side, List<Status> statuses, double[][] levels) {
        return History.of(CORRIDOR, side, Flow.EXPORTS, 2020, statuses, levels);
    }

    @Test
    void holdsWhatItWasGiven() {
        History history = history();

        assertThat(history.corridor()).isEqualTo(CORRIDOR);
        assertThat(history.side()).contains(Side.HOME);
        assertThat(history.flow()).isEqualTo(Flow.EXPORTS);
        assertThat(history.firstYear()).isEqualTo(2020);
        assertThat(history.lastYear()).isEqualTo(2022);
        assertThat(history.draws()).isEqualTo(5);
        assertThat(history.status(2021)).isEqualTo(Status.STATED);
        assertThat(history.logLevel(2022, 3)).isEqualTo(22);
        assertThat(history.logLevels(2022)).containsExactly(19, 20, 21, 22, 23);
        assertThat(history).hasToString("KAZ-AZE EXPORTS HOME 2020-2022");
        assertThat(of(Optional.empty(), STATUSES, levels())).hasToString("KAZ-AZE EXPORTS RECONCILED 2020-2022");
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "0.25, 2", "0.5, 3", "0.75, 4", "1, 5"})
    void quantilesAreThoseOfTheLevels(double p, double expected) {
        assertThat(history().quantile(2021, p)).isCloseTo(expected, within(1e-12));
    }

    @Test
    void quantilesInterpolateInLogs() {
        assertThat(history().quantile(2021, 0.125)).isCloseTo(StrictMath.sqrt(2), within(1e-12));
        assertThat(history().median(2021)).isEqualTo(history().quantile(2021, 0.5));
        assertThat(history().median(2022)).isCloseTo(StrictMath.exp(21), within(1e-3));
    }

    @Test
    void coversItsYears() {
        assertThat(history().covers(2019)).isFalse();
        assertThat(history().covers(2020)).isTrue();
        assertThat(history().covers(2022)).isTrue();
        assertThat(history().covers(2023)).isFalse();
    }

    @Test
    void reversedSwapsSideAndFlowAndKeepsNumbers() {
        History reversed = history().reversed();

        assertThat(reversed.corridor()).isEqualTo(Corridor.parse("AZE-KAZ"));
        assertThat(reversed.side()).contains(Side.PARTNER);
        assertThat(reversed.flow()).isEqualTo(Flow.IMPORTS);
        assertThat(reversed.status(2020)).isEqualTo(Status.OBSERVED);
        assertThat(reversed.logLevels(2021)).isEqualTo(levels()[1]);
        assertThat(of(Optional.empty(), STATUSES, levels()).reversed().side()).isEmpty();
    }

    @Test
    void copiesAtTheBorder() {
        double[][] levels = levels();
        List<Status> statuses = new ArrayList<>(STATUSES);
        History history = of(Optional.of(Side.HOME), statuses, levels);
        levels[2][0] = 99;
        statuses.set(0, Status.ESTIMATED);
        history.logLevels(2022)[1] = 99;
        history.quantile(2021, 0.5);

        assertThat(history.logLevels(2022)).containsExactly(19, 20, 21, 22, 23);
        assertThat(history.logLevels(2021)).isEqualTo(levels()[1]);
        assertThat(history.status(2020)).isEqualTo(Status.OBSERVED);
    }

    @Test
    void yearsAndDrawsOutsideAreErrors() {
        for (int year : new int[] {2019, 2023}) {
            String message = "year must lie in 2020-2022, but was " + year;
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> history().median(year))
                    .withMessage(message);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> history().status(year))
                    .withMessage(message);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> history().logLevels(year))
                    .withMessage(message);
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> history().logLevel(2020, 5))
                .withMessage("draw must lie in [0, 4], but was 5");
        assertThatIllegalArgumentException().isThrownBy(() -> history().logLevel(2020, -1));
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.01, 1.01, Double.NaN})
    void noProbabilities(double p) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> history().quantile(2021, p))
                .withMessageStartingWith("p must lie in [0, 1]");
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void levelsAreFinite(double bad) {
        double[][] levels = levels();
        levels[1][2] = bad;

        assertThatIllegalArgumentException()
                .isThrownBy(() -> of(Optional.empty(), STATUSES, levels))
                .withMessage("logLevels[2021] must be finite, but was " + bad);
    }

    @Test
    void shapesAreChecked() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> of(Optional.of(Side.UNKNOWN), STATUSES, levels()))
                .withMessage("side must be HOME, PARTNER or empty, but was UNKNOWN");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> of(Optional.empty(), List.of(), new double[0][]))
                .withMessage("logLevels must hold at least one year and one draw, but was empty");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> of(Optional.empty(), STATUSES, new double[3][0]))
                .withMessageStartingWith("logLevels must hold at least one year and one draw");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> of(Optional.empty(), STATUSES.subList(0, 2), levels()))
                .withMessage("statuses must be as many as there are years, 3, but was 2");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> of(Optional.empty(), List.of(Status.OBSERVED, Status.STATED, Status.FORECAST), levels()))
                .withMessageStartingWith("statuses must not hold a forecast");
        double[][] ragged = levels();
        ragged[2] = new double[4];
        assertThatIllegalArgumentException()
                .isThrownBy(() -> of(Optional.empty(), STATUSES, ragged))
                .withMessage("logLevels must have one length in every year, but was 4");
        assertThatThrownBy(() -> of(null, STATUSES, levels())).isInstanceOf(NullPointerException.class);
    }

    /** The exponential of the log of a billion is less than a billion, and yet it is a billion. */
    @Test
    void theFirstYearAtOrAboveALevelIsComparedInLogs() {
        double log = StrictMath.log(1e9);
        double[][] levels = {{log - 1, log - 1}, {log, log}, {log - 1, log - 1}};
        History history = of(Optional.empty(), STATUSES, levels);
        assertThat(history.median(2021)).isLessThan(1e9);
        assertThat(history.firstYearAtOrAbove(1e9, 1900)).hasValue(2021);
        assertThat(history.firstYearAtOrAbove(1e9, 2021)).hasValue(2021);
        assertThat(history.firstYearAtOrAbove(1e9, 2022)).isEmpty();
        assertThat(history.firstYearAtOrAbove(1e8, 2022)).hasValue(2022);
        assertThat(history.firstYearAtOrAbove(2e9, 2020)).isEmpty();
        assertThat(history.firstYearAtOrAbove(1, 2023)).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> history.firstYearAtOrAbove(0, 2020))
                .withMessageContaining("dollars must be positive");
    }
}
