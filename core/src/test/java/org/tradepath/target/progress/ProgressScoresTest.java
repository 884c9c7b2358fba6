package org.tradepath.target.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tradepath.series.History;
import org.tradepath.series.Status;
import org.tradepath.simulate.Estimate;
import org.tradepath.simulate.Simulation;
import org.tradepath.simulate.TrajectoryBootstrap;
import org.tradepath.target.Deadline;
import org.tradepath.target.Goal;
import org.tradepath.target.Projection;
import org.tradepath.trade.Corridor;
import org.tradepath.trade.Flow;

class ProgressScoresTest {

    /** 100 in 2023 in all draws but the last, 104 in 2024, and 121, 110, 101, 95 or 400 in 2025. */
    private static final History HISTORY = History.of(
            Corridor.parse("KAZ-AZE"),
            Optional.empty(),
            Flow.TURNOVER,
            2023,
            List.of(Status.STATED, Status.STATED, Status.STATED),
            new double[][] {logs(100, 100, 100, 100, 300), logs(104, 104, 104, 104, 104), logs(121, 110, 101, 95, 400)
            });

    private static double[] logs(double... levels) {
        double[] logs = new double[levels.length];
        for (int i = 0; i < logs.length; i++) {
            logs[i] = StrictMath.log(levels[i]);
        }
        return logs;
    }

    private static ProgressScores by(Deadline deadline) {
        return ProgressScores.of(HISTORY, Goal.ofDollars(146.41).withDeadline(deadline), 2023);
    }

    @Test
    void classesHaveTheirProbabilities() {
        // Required by 2027: 10 % a year. Actual: 10 %, 4.88 %, 0.5 %, -2.5 %; the last was there already, and is.
        assertThat(by(Deadline.of(2027)).eurostat().orElseThrow())
                .isEqualTo(Map.of(
                        EurostatRatio.Label.TARGET_MET, 0.2,
                        EurostatRatio.Label.SIGNIFICANT_PROGRESS, 0.2,
                        EurostatRatio.Label.MODERATE_PROGRESS, 0.0,
                        EurostatRatio.Label.INSUFFICIENT_PROGRESS, 0.4,
                        EurostatRatio.Label.MOVEMENT_AWAY, 0.2));
        // Shares of the way: 1, (121 - 100) / 46.41 = .45, .04, below zero, and there.
        assertThat(by(Deadline.of(2027)).unChart().orElseThrow())
                .isEqualTo(Map.of(
                        UnProgressChart.Label.ON_TRACK, 0.4,
                        UnProgressChart.Label.ACCELERATION_NEEDED, 0.2,
                        UnProgressChart.Label.STAGNATION_OR_REGRESSION, 0.4));
        assertThat(by(Deadline.of(2027)).eurostatRatio(0.9).getAsDouble()).isCloseTo(1, within(1e-9));
        assertThat(by(Deadline.of(2027)).currentStatus(0.9).getAsDouble()).isCloseTo(210 / 46.41, within(1e-9));
        // 121 is where the line is after 21 / 46.41 * 4 years, two have gone.
        TimeDistance best = by(Deadline.of(2027)).timeDistance(1).orElseThrow();
        assertThat(best.yearsAhead()).isCloseTo(84 / 46.41 - 2, within(1e-9));
        assertThat(best.isBound()).isFalse();
        // 95 is below the base: behind by two years or more.
        assertThat(by(Deadline.of(2027)).timeDistance(0)).hasValue(new TimeDistance(-2, true));
    }

    @Test
    void overSeveralDeadlinesClassesAreAveraged() {
        // By 2031 it takes 4.88 % a year: the second draw is on track, too.
        Map<EurostatRatio.Label, Double> classes =
                by(Deadline.over(Map.of(2027, 1.0, 2031, 3.0), "x")).eurostat().orElseThrow();
        assertThat(classes.get(EurostatRatio.Label.SIGNIFICANT_PROGRESS)).isCloseTo(0.2 + 0.75 * 0.2, within(1e-12));
        assertThat(classes.values().stream().mapToDouble(Double::doubleValue).sum())
                .isCloseTo(1, within(1e-12));
    }

    @Test
    void withoutADeadlineNothingIsDefined() {
        ProgressScores scores = by(Deadline.none());
        assertThat(scores.eurostat()).isEmpty();
        assertThat(scores.unChart()).isEmpty();
        assertThat(scores.unChart(projection())).isEmpty();
        assertThat(scores.eurostatRatio(0.5)).isEmpty();
        assertThat(scores.currentStatus(0.5)).isEmpty();
        assertThat(scores.timeDistance(0.5)).isEmpty();
    }

    private static Projection projection() {
        // Half the paths stay, half grow by a half.
        double[][] growth = {{0, StrictMath.log(1.5)}, {0, StrictMath.log(1.5)}};
        return Projection.of(
                HISTORY,
                TrajectoryBootstrap.of(growth).withStart(HISTORY.logLevels(2025)),
                Simulation.withDefaults().withPaths(10_000).withHorizon(2));
    }

    @Test
    void pathsTakeThePlaceOfGrowthThatGoesOn() {
        Map<UnProgressChart.Label, Estimate> shares =
                by(Deadline.of(2027)).unChart(projection()).orElseThrow();
        // Growing, 121, 110 and 101 are on track, 95 becomes 142.5: 42.5 / 46.41 = .92; staying, .45, .22, .02, below,
        // there.
        double error = 4 * 0.005;
        assertThat(shares.get(UnProgressChart.Label.ON_TRACK).value()).isCloseTo(0.5, within(error));
        assertThat(shares.get(UnProgressChart.Label.ACCELERATION_NEEDED).value())
                .isCloseTo(0.3, within(error));
        assertThat(shares.get(UnProgressChart.Label.STAGNATION_OR_REGRESSION).value())
                .isCloseTo(0.2, within(error));
    }

    private static History since2024(double[] before, double[] now) {
        return History.of(
                Corridor.parse("KAZ-AZE"),
                Optional.empty(),
                Flow.TURNOVER,
                2024,
                List.of(Status.STATED, Status.STATED),
                new double[][] {before, now});
    }

    @Test
    void errorsOfSeveralDeadlinesAddUp() {
        double[][] growth = {{0, StrictMath.log(1.5)}, {0, StrictMath.log(1.5)}, {0, StrictMath.log(1.5)}};
        Projection three = Projection.of(
                HISTORY,
                TrajectoryBootstrap.of(growth).withStart(HISTORY.logLevels(2025)),
                Simulation.withDefaults().withPaths(1000).withHorizon(3));
        Estimate first = by(Deadline.of(2026)).unChart(three).orElseThrow().get(UnProgressChart.Label.ON_TRACK);
        Estimate last = by(Deadline.of(2028)).unChart(three).orElseThrow().get(UnProgressChart.Label.ON_TRACK);
        Estimate both = by(Deadline.over(Map.of(2026, 1.0, 2028, 3.0), "x"))
                .unChart(three)
                .orElseThrow()
                .get(UnProgressChart.Label.ON_TRACK);
        // sqrt(1/2 1/2 / 1000) where the paths alone scatter, more where the draws do.
        assertThat(first.standardError()).isBetween(0.01, 0.2);
        assertThat(both.value()).isCloseTo(0.25 * first.value() + 0.75 * last.value(), within(1e-12));
        assertThat(both.standardError())
                .isCloseTo(0.25 * first.standardError() + 0.75 * last.standardError(), within(1e-12));
    }

    @Test
    void aTargetThatIsTheBaseIsMetByWhoHasIt() {
        // From 100 to 100: still there, and not any more.
        History history = since2024(logs(100, 100), logs(100, 99));
        Goal goal = Goal.ofDollars(100).withDeadline(Deadline.of(2027));
        ProgressScores scores = ProgressScores.of(history, goal, 2024);
        assertThat(scores.eurostat().orElseThrow())
                .containsEntry(EurostatRatio.Label.TARGET_MET, 0.5)
                .containsEntry(EurostatRatio.Label.MOVEMENT_AWAY, 0.5);
        // No way has to be gone, so that there is no share of it.
        assertThat(scores.eurostatRatio(0.5)).isEmpty();
        Projection still = Projection.of(
                history,
                TrajectoryBootstrap.of(new double[][] {{0}, {0}}).withStart(history.logLevels(2025)),
                Simulation.withDefaults().withPaths(10).withHorizon(2));
        assertThat(scores.unChart(still).orElseThrow().values())
                .extracting(Estimate::value)
                .containsExactly(0.5, 0.0, 0.5);
    }

    @Test
    void aQuantileOfScoresIsOneOfThem() {
        History history = since2024(logs(100, 100), logs(110, 120));
        // The status is that of the way of 100: 10 and 20 per cent, whatever the deadline.
        Goal goal = Goal.ofDollars(200).withDeadline(Deadline.of(2034));
        ProgressScores scores = ProgressScores.of(history, goal, 2024);
        assertThat(scores.currentStatus(0.5).getAsDouble()).isCloseTo(1, within(1e-9));
        assertThat(scores.currentStatus(0.51).getAsDouble()).isCloseTo(2, within(1e-9));
        // A tenth ten times is a little less than one, and the highest is there all the same.
        History one = since2024(logs(100), logs(110));
        Goal vague = goal.withDeadline(Deadline.between(2027, 2036, "x"));
        assertThat(ProgressScores.of(one, vague, 2024).currentStatus(1).getAsDouble())
                .isCloseTo(1, within(1e-9));
    }

    private static Projection projection(Flow flow, double[] now) {
        History other = History.of(
                Corridor.parse("KAZ-AZE"), Optional.empty(), flow, 2025, List.of(Status.STATED), new double[][] {now});
        return Projection.of(
                other,
                TrajectoryBootstrap.of(new double[][] {{0}, {0}}).withStart(now),
                Simulation.withDefaults().withPaths(10).withHorizon(2));
    }

    @Test
    void whatDoesNotFitIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> by(Deadline.of(2024)))
                .withMessage("deadline must be after 2024, but was 2024");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ProgressScores.of(HISTORY, Goal.ofDollars(1), 2025))
                .withMessage("baseYear must lie in [2023, 2024], but was 2025");
        // The paths of another flow, and those of other draws.
        assertThatIllegalArgumentException()
                .isThrownBy(() -> by(Deadline.of(2027)).unChart(projection(Flow.EXPORTS, logs(121, 110, 101, 95, 400))))
                .withMessage("projection must begin with the history's draws of TURNOVER, but was EXPORTS");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> by(Deadline.of(2027)).unChart(projection(Flow.TURNOVER, logs(110, 121, 101, 95, 400))))
                .withMessageContaining("projection must begin with the history's draws of TURNOVER");
    }
}
