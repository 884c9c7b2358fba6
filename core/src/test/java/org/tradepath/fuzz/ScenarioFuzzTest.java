package org.tradepath.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.tradepath.series.History;
import org.tradepath.series.Status;
import org.tradepath.simulate.RandomWalk;
import org.tradepath.simulate.Simulation;
import org.tradepath.target.Goal;
import org.tradepath.target.Projection;
import org.tradepath.target.Scenario;
import org.tradepath.target.Uncertain;
import org.tradepath.trade.Amount;
import org.tradepath.trade.Corridor;
import org.tradepath.trade.Flow;
import org.tradepath.trade.Side;

/** Scenarios of any make: refused by name, or levels that are numbers, the same in any order of what belongs together. */
class ScenarioFuzzTest {

    private static final int HORIZON = 5;
    private static final Projection BASELINE = baseline();
    private static final Goal GOAL = Goal.of(Flow.TURNOVER, Amount.parse("1000 million USD"));

    private static Projection baseline() {
        double[][] logs = {{StrictMath.log(5e8), StrictMath.log(5.2e8)}};
        History history = History.of(
                Corridor.parse("KAZ-AZE"),
                Optional.of(Side.HOME),
                Flow.TURNOVER,
                2025,
                Collections.nCopies(1, Status.STATED),
                logs);
        return Projection.of(
                history,
                RandomWalk.of(logs[0], new double[] {0.05, 0.04}, new double[] {0.2, 0.3}),
                Simulation.withDefaults().withPaths(256).withHorizon(HORIZON));
    }

    @FuzzTest(maxDuration = "30m")
    void compose(FuzzedDataProvider data) {
        Scenario a;
        Scenario b;
        Projection there;
        Projection back;
        try {
            a = scenario(data, 0);
            b = scenario(data, 0);
            there = BASELINE.under(a.and(b));
            back = BASELINE.under(b.and(a));
        } catch (IllegalArgumentException e) {
            assertThat(e.getMessage()).isNotBlank();
            return;
        }
        assertThat(BASELINE.under(Scenario.none()).logLevels(2026)).isEqualTo(BASELINE.logLevels(2026));
        for (int year = 2026; year < 2026 + HORIZON; year++) {
            double[] levels = there.logLevels(year);
            assertThat(levels).doesNotContain(Double.NaN, Double.POSITIVE_INFINITY);
            assertThat(levels).isEqualTo(back.logLevels(year));
            assertThat(there.reachedBy(GOAL, year).value()).isBetween(0.0, 1.0);
        }
    }

    private static Scenario scenario(FuzzedDataProvider data, int depth) {
        return switch (data.consumeInt(0, depth < 3 ? 9 : 7)) {
            case 0 -> Scenario.levelStep(uncertain(data), uncertain(data));
            case 1 -> Scenario.ramp(uncertain(data), uncertain(data), uncertain(data));
            case 2 -> Scenario.shock(uncertain(data), uncertain(data), uncertain(data));
            case 3 -> Scenario.growthChange(uncertain(data), uncertain(data));
            case 4 -> Scenario.cap(uncertain(data), uncertain(data));
            case 5 -> Scenario.exchangeRate(uncertain(data), uncertain(data), uncertain(data));
            case 6 -> Scenario.fund(uncertain(data), uncertain(data), uncertain(data), uncertain(data));
            case 7 -> Scenario.none();
            case 8 -> scenario(data, depth + 1).and(scenario(data, depth + 1));
            default ->
                Scenario.mixture(
                        List.of(scenario(data, depth + 1), scenario(data, depth + 1)),
                        data.consumeRegularDouble(),
                        data.consumeRegularDouble());
        };
    }

    private static Uncertain uncertain(FuzzedDataProvider data) {
        return switch (data.consumeInt(0, 6)) {
            case 0 -> Uncertain.exactly(number(data));
            case 1 -> Uncertain.between(number(data), number(data));
            case 2 -> Uncertain.anyOf(data.consumeInt(), data.consumeInt());
            case 3 -> Uncertain.triangular(number(data), number(data), number(data));
            case 4 -> Uncertain.normal(number(data), number(data));
            case 5 -> Uncertain.logNormal(number(data), number(data));
            default -> Uncertain.anyOf(data.consumeInt(2020, 2030), data.consumeInt(2026, 2035));
        };
    }

    private static double number(FuzzedDataProvider data) {
        return switch (data.consumeInt(0, 4)) {
            case 0 -> data.consumeDouble();
            case 1 -> data.consumeInt(2024, 2032);
            case 2 -> data.consumeRegularDouble(-1, 1);
            case 3 -> data.consumeRegularDouble(-1e10, 1e10);
            default -> data.consumeInt(0, 5);
        };
    }
}
