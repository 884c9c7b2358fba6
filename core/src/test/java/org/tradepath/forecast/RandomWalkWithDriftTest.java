package org.tradepath.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tradepath.growth.GrowthPrior;
import org.tradepath.internal.math.StudentT;
import org.tradepath.series.History;
import org.tradepath.series.Status;
import org.tradepath.simulate.Fan;
import org.tradepath.simulate.Simulation;
import org.tradepath.simulate.SimulationRequest;
import org.tradepath.trade.Corridor;
import org.tradepath.trade.Flow;
import org.tradepath.trade.Side;

class RandomWalkWithDriftTest {

    private static final int DRAWS = 4096;
    private static final double START = StrictMath.log(5e8);

    /** A history whose log level is known exactly and rises by the given changes. */
    private static History history(Status status, double... changes) {
        double[][] levels = new double[changes.length + 1][DRAWS];
        double level = START - Arrays.stream(changes).sum();
        List<Status> statuses = new ArrayList<>();
        for (int y = 0; y < levels.length; y++) {
            level += y == 0 ? 0 : changes[y - 1];
            Arrays.fill(levels[y], level);
            statuses.add(status);
        }
        return History.of(
                Corridor.parse("KAZ-AZE"),
                Optional.of(Side.HOME),
                Flow.TURNOVER,
                2024 - changes.length,
                statuses,
                levels);
    }

    private static Fan fan(History history, GrowthPrior prior) {
        Forecast forecast = RandomWalkWithDrift.withDefaults().withPrior(prior).fit(history, 5);
        return Simulation.withDefaults()
                .withPaths(200_000)
                .run(SimulationRequest.of("AZE-KAZ", forecast.process()).withFan(0.1, 0.5, 0.9))
                .fan()
                .orElseThrow();
    }

    @Test
    void fromOnePointOnItGrowsLikeCorridorsOfItsSize() {
        GrowthPrior prior = GrowthPrior.forTurnover(5e8);
        Fan fan = fan(history(Status.OBSERVED), prior);
        double z = new StudentT(prior.degrees()).quantile(0.9);
        // The median of 200,000 paths of 4,096 draws is off by .006 at five years; five times that, once in 10^6 seeds.
        assertThat(fan.logLevel(5, 0.5).value() - START).isEqualTo(5 * prior.location(), within(0.03));
        // The spread at the matched horizon is the prior's; the 90 % point of 4,096 draws of volatility is off by .015.
        double half = (fan.logLevel(5, 0.9).value() - fan.logLevel(5, 0.1).value()) / 2;
        assertThat(half).isEqualTo(z * prior.growthScale(5), within(0.075));
    }

    @Test
    void aSteadyHistoryGivesANarrowerFanAndAWildOneAWider() {
        GrowthPrior prior = GrowthPrior.forTurnover(5e8);
        double none = width(fan(history(Status.OBSERVED), prior));
        double steady = width(fan(history(Status.OBSERVED, .05, .06, .04, .05, .05, .06, .04, .05, .05, .05), prior));
        double wild = width(fan(history(Status.OBSERVED, .8, -.7, .9, -.8, .7, -.6, .9, -.8, .8, -.7), prior));
        assertThat(steady).isLessThan(0.6 * none);
        assertThat(wild).isGreaterThan(1.2 * none);
    }

    private static double width(Fan fan) {
        return fan.logLevel(5, 0.9).value() - fan.logLevel(5, 0.1).value();
    }

    @Test
    void fastGrowthOfItsOwnMovesTheDriftALittle() {
        GrowthPrior prior = GrowthPrior.forTurnover(5e8);
        double usual = fan(history(Status.OBSERVED, .05, .05, .05, .05, .05), prior)
                .logLevel(5, 0.5)
                .value();
        double fast = fan(history(Status.OBSERVED, .35, .35, .35, .35, .35), prior)
                .logLevel(5, 0.5)
                .value();
        assertThat(fast - usual).isPositive().isLessThan(0.5 * 5 * 0.3);
    }

    @Test
    void estimatedYearsTeachNothing() {
        double[] wild = {.8, -.7, .9, -.8, .7, -.6};
        GrowthPrior prior = GrowthPrior.forTurnover(5e8);
        assertThat(fan(history(Status.ESTIMATED, wild), prior).logLevel(5, 0.9).value())
                .isEqualTo(fan(history(Status.OBSERVED), prior).logLevel(5, 0.9).value());
    }

    @ParameterizedTest
    @ValueSource(doubles = {1e4, 1e8, 1e13})
    void thePriorFollowsTheSizeAndAnySizeIsServed(double dollars) {
        double[][] level = {new double[16]};
        Arrays.fill(level[0], StrictMath.log(dollars));
        History history = History.of(
                Corridor.parse("KAZ-AZE"), Optional.empty(), Flow.EXPORTS, 2024, List.of(Status.STATED), level);
        Forecast forecast = RandomWalkWithDrift.withDefaults().fit(history, 5);
        assertThat(forecast.model()).isEqualTo("random walk with drift");
        assertThat(forecast.process().draws()).isEqualTo(16);
    }
}
