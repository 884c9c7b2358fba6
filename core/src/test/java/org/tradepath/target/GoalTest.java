package org.tradepath.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tradepath.series.History;
import org.tradepath.stated.Ledger;
import org.tradepath.stated.Multiple;
import org.tradepath.trade.Amount;
import org.tradepath.trade.Corridor;
import org.tradepath.trade.Flow;

class GoalTest {

    private static final DeadlinePhrases PHRASES = DeadlinePhrases.bundled();
    private static final History HISTORY = Figures.of(64, Flow.TURNOVER, 100e6, 150e6, 180e6);

    @Test
    void aMultipleIsTakenDrawByDraw() {
        Goal goal = Goal.of(Flow.TURNOVER, Multiple.parse("2/2.5"), 2023);
        for (int d = 0; d < HISTORY.draws(); d++) {
            assertThat(goal.logLevel(HISTORY, d))
                    .isCloseTo(StrictMath.log(2) + HISTORY.logLevel(2023, d), within(1e-12));
        }
        assertThat(goal.level(HISTORY)).isCloseTo(2 * HISTORY.median(2023), within(1.0));
        assertThat(goal.upperEnd().level(HISTORY)).isCloseTo(2.5 * HISTORY.median(2023), within(1.0));
        assertThat(goal.dollars()).isEmpty();
        assertThat(goal.withDeadline(Deadline.of(2030))).hasToString("2/2.5 times 2023 by 2030");
    }

    @Test
    void anAmountIsOneOfTurnoverUnlessToldOtherwise() {
        Goal goal = Goal.of(Amount.parse("170 million USD"));
        assertThat(goal.flow()).isEqualTo(Flow.TURNOVER);
        assertThat(goal.dollars()).hasValue(170e6);
        assertThat(goal.upperEnd().dollars()).hasValue(170e6);
    }

    @Test
    void reachedIsLookedAtSinceItWasStated() {
        // 180 million in 2024, give or take two per cent; then down again.
        History history = Figures.of(64, Flow.TURNOVER, 100e6, 180e6, 120e6);
        Goal goal = Goal.of(Amount.parse("180 million USD"));
        boolean[] since2024 = goal.withSince(2024).reached(history);
        int reached = 0;
        for (int d = 0; d < 64; d++) {
            assertThat(since2024[d]).isEqualTo(history.logLevel(2024, d) >= StrictMath.log(180e6));
            reached += since2024[d] ? 1 : 0;
        }
        assertThat(reached).isBetween(10, 54);
        // Since nobody knows when: in the as-of year alone.
        assertThat(goal.reached(history)).containsOnly(false);
        assertThat(goal.withSince(2025).reached(history)).containsOnly(false);
        assertThat(goal.withSince(1990).reached(history)).isEqualTo(since2024);
    }

    @Test
    void pastsAddUpInTheYearsThatBothHave() {
        double log1 = 0;
        double log2 = StrictMath.log(2);
        double log3 = StrictMath.log(3);
        Past shorter = new Past(2024, new double[][] {{log1, log2}, {log2, log3}});
        Past longer = new Past(2022, new double[][] {{9, 9}, {9, 9}, {log3, log1}, {log1, log1}});
        for (Past sum : List.of(shorter.plus(longer), longer.plus(shorter))) {
            assertThat(sum.firstYear()).isEqualTo(2024);
            assertThat(sum.lastYear()).isEqualTo(2025);
            assertThat(StrictMath.exp(sum.logLevels("x", 2024)[0])).isCloseTo(4, within(1e-7));
            assertThat(StrictMath.exp(sum.logLevels("x", 2024)[1])).isCloseTo(3, within(1e-7));
            assertThat(StrictMath.exp(sum.last()[0])).isCloseTo(3, within(1e-7));
            assertThat(StrictMath.exp(sum.last()[1])).isCloseTo(4, within(1e-7));
        }
    }

    @Test
    void aStatementSaysLevelBaseDeadlineAndSinceWhen() {
        Goal doubled = Goal.of(Figures.multiple("2", "2023", "2027", "", "2024-06"), PHRASES)
                .orElseThrow();
        assertThat(doubled.baseYear()).hasValue(2023);
        assertThat(doubled.deadline()).isEqualTo(Deadline.of(2027));
        assertThat(doubled.since()).hasValue(2024);
        // Nobody said of which year: of the last full one.
        assertThat(Goal.of(Figures.multiple("2", "", "", "", "2024-06"), PHRASES)
                        .orElseThrow()
                        .baseYear())
                .hasValue(2023);
    }

    @Test
    void theBundledLadderHasAGoalForEveryLevelAndMultiple() {
        Ladder ladder = Ladder.of(Ledger.bundled(), Corridor.parse("KAZ-AZE"));
        List<Goal> goals = ladder.goals(Flow.TURNOVER, PHRASES);
        // T17, "several times", names neither.
        assertThat(goals)
                .extracting(Goal::toString)
                .containsExactly(
                        "500 million USD by 2020",
                        "1000 million USD by 2026-2028",
                        "2 times 2016 by 2020",
                        "2/2.5 times 2016");
        assertThat(ladder.goals(Flow.EXPORTS, PHRASES)).isEmpty();
    }

    @Test
    void theBaseOfAMultipleIsAWholeYear() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Goal.of(Figures.multiple("2", "2018-01/2018-06", "", "", "2019-06"), PHRASES))
                .withMessage("base must be a calendar year, but was 2018-01/2018-06");
    }

    @Test
    void aBadTargetGetsAClearError() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Goal.of(Amount.parse("0 million USD")))
                .withMessage("amount must be positive and finite, but was 0.0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Goal.of(Amount.parse("5 billion KZT")))
                .withMessage("amount must be in USD, as no currency is converted, but was 5 billion KZT");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Goal.of(Amount.parse("5 billion QQQ")))
                .withMessage("currency must be an ISO 4217 code, but was \"QQQ\"");
        for (double bad : new double[] {-1, 0, Double.NaN, Double.POSITIVE_INFINITY}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Goal.ofDollars(bad))
                    .withMessage("dollars must be positive and finite, but was " + bad);
        }
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> Goal.of(Flow.TURNOVER, Multiple.parse("2"), 2016).level(HISTORY))
                .withMessage("base of the multiple must lie in [2023, 2025], but was 2016");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> Goal.of(Flow.TURNOVER, Multiple.parse("2"), 2016).logLevel(HISTORY, 0))
                .withMessage("base of the multiple must lie in [2023, 2025], but was 2016");
    }
}
