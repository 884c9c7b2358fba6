package org.tradepath.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tradepath.series.History;
import org.tradepath.series.Status;
import org.tradepath.stated.Header;
import org.tradepath.stated.Hedge;
import org.tradepath.stated.PartialDate;
import org.tradepath.stated.Source;
import org.tradepath.stated.Subject;
import org.tradepath.stated.TargetStatement;
import org.tradepath.trade.Amount;
import org.tradepath.trade.Corridor;
import org.tradepath.trade.Flow;
import org.tradepath.trade.GrowthRate;
import org.tradepath.trade.ReportingPeriod;
import org.tradepath.trade.Side;

class TargetAnswerTest {

    private static final Corridor CORRIDOR = Corridor.parse("KAZ-AZE");

    /** A history of 2020 on whose draws are the medians times 4/5, 1 and 5/4. */
    private static History history(double... medians) {
        double[][] levels = new double[medians.length][];
        for (int i = 0; i < medians.length; i++) {
            levels[i] = new double[] {
                StrictMath.log(medians[i] * 0.8), StrictMath.log(medians[i]), StrictMath.log(medians[i] * 1.25)
            };
        }
        return History.of(
                CORRIDOR,
                Optional.of(Side.HOME),
                Flow.TURNOVER,
                2020,
                Collections.nCopies(medians.length, Status.STATED),
                levels);
    }

    private static Rung billion(String published, String deadline) {
        TargetStatement statement = new TargetStatement(
                new Header(
                        "T",
                        Subject.of(CORRIDOR, Side.UNKNOWN, Flow.TURNOVER),
                        new Source("a source", PartialDate.parse(published), ""),
                        Optional.empty(),
                        ""),
                Optional.of(Hedge.EXACTLY),
                Optional.of(Amount.parse("1 billion USD")),
                Optional.empty(),
                Optional.empty(),
                Optional.ofNullable(deadline).map(ReportingPeriod::parse),
                "",
                "",
                "");
        return new Rung(Flow.TURNOVER, Amount.parse("1 billion USD"), List.of(statement));
    }

    private static FirstPassage passage(int firstYear, double already) {
        return FirstPassage.of(
                firstYear, 100, already, new double[] {already}, new double[] {already}, new double[] {already});
    }

    private static TargetAnswer answer(double... medians) {
        return TargetAnswer.of(billion("2021", null), history(medians), passage(2020 + medians.length, 0));
    }

    @Test
    void requiredGrowthLeadsFromTheAsOfYearToTheLevel() {
        // As of 2023: from 529.4 million to 1 billion in 7 years, 1.0951 a year.
        TargetAnswer answer = answer(107e6, 330e6, 461.9e6, 529.4e6);

        assertThat(answer.level()).isEqualTo(1e9);
        assertThat(answer.requiredGrowth(2030).factor())
                .isCloseTo(StrictMath.pow(1000 / 529.4, 1 / 7.0), within(1e-12));
        assertThat(answer.requiredGrowth(2030).percent()).isCloseTo(9.51, within(0.005));
        assertThat(answer.requiredGrowth(2024).factor()).isCloseTo(1000 / 529.4, within(1e-9));
        // From a low reading of 2023 it takes more, from a high one less.
        assertThat(answer.requiredGrowth(2024, 0).factor()).isCloseTo(1000 / (529.4 * 0.8), within(1e-9));
        assertThat(answer.requiredGrowth(2024, 1).factor()).isCloseTo(1000 / (529.4 * 1.25), within(1e-9));
        assertThat(answer.gap()).isCloseTo(470.6e6, within(1.0));
    }

    @Test
    void aLevelThatIsPassedLeavesRoomToFall() {
        TargetAnswer answer = answer(900e6, 1.25e9);

        assertThat(answer.requiredGrowth(2023).percent()).isCloseTo(-10.557, within(0.001));
        assertThat(answer.gap()).isCloseTo(-250e6, within(1.0));
        assertThat(answer.yearFirstReached()).hasValue(2021);
    }

    @Test
    void aLevelIsReachedInTheYearThatHasIt() {
        assertThat(answer(900e6, 1e9, 900e6).yearFirstReached()).hasValue(2021);
        // It was stated in 2021: what was before does not count.
        assertThat(answer(1e9, 900e6, 900e6).yearFirstReached()).isEmpty();
    }

    @Test
    void anAnswerHoldsWhatItWasMadeOfAndGoesOnAtAPace() {
        Rung rung = billion("2021", null);
        History history = history(250e6, 500e6);
        FirstPassage passage = passage(2022, 0);
        TargetAnswer answer = TargetAnswer.of(rung, history, passage);
        assertThat(answer.rung()).isSameAs(rung);
        assertThat(answer.history()).isSameAs(history);
        assertThat(answer.firstPassage()).isSameAs(passage);
        // Doubling in a year, from 500 million; by ten per cent it takes 7.3 years.
        assertThat(answer.atLastYearsPace().yearReached(0.5)).hasValue(2022);
        assertThat(answer.atPace(GrowthRate.ofPercent(10)).yearReached(0.5)).hasValue(2029);
    }

    @Test
    void yearsOfTheHistoryAskForNoGrowth() {
        TargetAnswer answer = answer(107e6, 330e6);

        for (int year : new int[] {2020, 2021}) {
            assertThatIllegalArgumentException().isThrownBy(() -> answer.requiredGrowth(year));
        }
        assertThatIllegalArgumentException().isThrownBy(() -> answer.requiredGrowth(2022, 1.5));
    }

    @ParameterizedTest
    @CsvSource({
        // already reached, deadline, outcome as of 2023
        "0.5, , REACHED",
        "0.9, 2022, REACHED",
        "0.49, , STANDING",
        "0.49, 2022, LAPSED",
        "0, 2023, LAPSED",
        "0, 2024, STANDING",
        "0, 2020/2024, STANDING"
    })
    void outcomes(double already, String deadline, Outcome expected) {
        TargetAnswer answer = TargetAnswer.of(
                billion("2019", deadline), history(107e6, 330e6, 461.9e6, 529.4e6), passage(2024, already));

        assertThat(answer.outcome()).isEqualTo(expected);
    }

    @Test
    void aYearIsOverOnItsLastDay() {
        TargetAnswer answer = TargetAnswer.of(billion("2019", "2023"), history(1e8, 2e8, 3e8, 4e8), passage(2024, 0));

        assertThat(answer.outcome()).isEqualTo(Outcome.LAPSED);
        assertThat(answer.withAsOf(LocalDate.of(2023, 12, 30)).outcome()).isEqualTo(Outcome.STANDING);
        assertThat(answer.withAsOf(LocalDate.of(2023, 12, 31)).outcome()).isEqualTo(Outcome.LAPSED);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> answer.withAsOf(LocalDate.of(2024, 1, 1)))
                .withMessage("day must lie in 2023, but was 2024-01-01");
    }

    @Test
    void aDeadlineInWordsLapsesToo() {
        Rung threeYears = new Rung(
                Flow.TURNOVER,
                Amount.parse("1 billion USD"),
                List.of(Figures.amount("1 billion USD", "", "three years", "2015")));
        TargetAnswer answer = TargetAnswer.of(threeYears, history(1e8, 2e8, 3e8, 4e8), passage(2024, 0));

        assertThat(answer.deadline()).isEqualTo(Deadline.of(2018));
        assertThat(answer.outcome()).isEqualTo(Outcome.LAPSED);
        assertThat(answer.withPhrases(DeadlinePhrases.bundled().with("medium term", 3, 5, "x"))
                        .outcome())
                .isEqualTo(Outcome.LAPSED);
    }

    @Test
    void yearFirstReachedIsNotBeforeTheLevelWasStated() {
        double[] medians = {1.5e9, 0.8e9, 0.9e9, 1.01e9, 1.1e9};

        assertThat(TargetAnswer.of(billion("2021-05", null), history(medians), passage(2025, 1))
                        .yearFirstReached())
                .hasValue(2023);
        assertThat(TargetAnswer.of(billion("2020-05", null), history(medians), passage(2025, 1))
                        .yearFirstReached())
                .hasValue(2020);
        assertThat(TargetAnswer.of(billion("2010", null), history(medians), passage(2025, 1))
                        .yearFirstReached())
                .hasValue(2020);
        assertThat(answer(107e6, 999.9e6).yearFirstReached()).isEmpty();
    }

    @Test
    void thePassageBeginsWhereTheHistoryEnds() {
        for (int year : new int[] {2021, 2023}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> TargetAnswer.of(billion("2021", null), history(1e8, 2e8), passage(year, 0)))
                    .withMessage("firstPassage must begin in the year after 2021, but was " + year);
        }
    }
}
