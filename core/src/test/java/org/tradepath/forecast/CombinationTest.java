package org.tradepath.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tradepath.series.History;
import org.tradepath.simulate.Simulation;
import org.tradepath.simulate.SimulationRequest;
import org.tradepath.simulate.TrajectoryBootstrap;

class CombinationTest {

    private static final History HISTORY = Histories.of(20, 20.1, 20.3, 20.2, 20.5, 20.4, 20.8);

    private static double median(GrowthModel model, int year) {
        return Simulation.withDefaults()
                .withPaths(2000)
                .run(SimulationRequest.of("AZE-KAZ", model.fit(HISTORY, 1).process())
                        .withPathsKept()
                        .withFan(0.5))
                .fan()
                .orElseThrow()
                .logLevel(year, 0.5)
                .value();
    }

    @Test
    void aWeightOfZeroLeavesTheOthers() {
        Combination one = Combination.of(List.of(Theta.withDefaults(), LocalLevel.withDefaults()), 1, 0);
        assertThat(median(one, 7)).isEqualTo(median(Theta.withDefaults(), 7));
        assertThat(one.name()).isEqualTo("combination of Theta, local level");
        assertThat(one.members()).hasSize(2);
    }

    @Test
    void theMiddleModelGivesThePoint() {
        GrowthModel[] three = {
            Holt.withDefaults().withoutShrinkage(),
            LocalLevel.withDefaults().withoutShrinkage(),
            Theta.withDefaults().withoutShrinkage()
        };
        double[] points = Combination.of(three).medianPoints(HISTORY, 1, 5);
        assertThat(points).hasSize(5);
        // Growth of all of the slope, of none and of half of it.
        assertThat(StrictMath.log(points[4])).isEqualTo(median(three[2], 5), within(1e-12));
    }

    @Test
    void theMeanPointIsTheMembersWeightedMeanInLogs() {
        List<GrowthModel> two = List.of(LocalLevel.withDefaults(), Theta.withDefaults());
        double[] points = Combination.of(two, 1, 3).meanPoints(HISTORY, 1, 4);
        assertThat(StrictMath.log(points[3]))
                .isEqualTo((median(two.get(0), 4) + 3 * median(two.get(1), 4)) / 4, within(1e-12));
        assertThat(Combination.of(two, 0, 1).meanPoints(HISTORY, 1, 4))
                .containsExactly(Combination.of(two.get(1)).medianPoints(HISTORY, 1, 4), within(1e-3));
    }

    @Test
    void brokenArgumentsAreNamed() {
        assertThatThrownBy(Combination::of).hasMessageContaining("members");
        List<GrowthModel> one = List.of(Theta.withDefaults());
        assertThatThrownBy(() -> Combination.of(one, 1, 1)).hasMessageContaining("weights must be as many");
        assertThatThrownBy(() -> Combination.of(one, -1)).hasMessageContaining("weight must be zero or positive");
        assertThatThrownBy(() -> Combination.of(one, 0)).hasMessageContaining("sum of weights");
    }

    /** A corridor that vanishes by one member's median has no level between the members'. */
    @Test
    void aMemberByWhichTheCorridorVanishesMakesThePointZero() {
        TrajectoryBootstrap nothing = TrajectoryBootstrap.of(new double[][] {{0}, {Double.NEGATIVE_INFINITY}});
        GrowthModel vanishing = new GrowthModel() {
            @Override
            public String name() {
                return "vanishing";
            }

            @Override
            public Forecast fit(History history, long seed) {
                return new Forecast(name(), history, nothing.withStart(history.logLevels(history.lastYear())));
            }
        };
        List<GrowthModel> two = List.of(vanishing, Theta.withDefaults());
        Combination both = Combination.of(two, 1, 1);
        double last = StrictMath.exp(20.8);
        assertThat(both.meanPoints(HISTORY, 1, 2)[0]).isBetween(0.9 * last, 1.2 * last);
        assertThat(both.meanPoints(HISTORY, 1, 2)[1]).isZero();
        assertThat(both.medianPoints(HISTORY, 1, 2)[1]).isZero();
        double theta = Combination.of(Theta.withDefaults()).medianPoints(HISTORY, 1, 2)[1];
        assertThat(Combination.of(two, 0, 1).meanPoints(HISTORY, 1, 2)[1]).isEqualTo(theta);
        GrowthModel[] three = {vanishing, Theta.withDefaults(), Theta.withDefaults()};
        assertThat(Combination.of(three).medianPoints(HISTORY, 1, 2)[1]).isEqualTo(theta);
    }

    @Test
    void refusesANumberOfYearsThatIsNone() {
        Combination one = Combination.of(Theta.withDefaults());
        for (int years : new int[] {-1, 0, 61}) {
            assertThatThrownBy(() -> one.meanPoints(HISTORY, 1, years))
                    .hasMessage("horizon must lie in [1, 60], but was " + years);
            assertThatThrownBy(() -> one.medianPoints(HISTORY, 1, years))
                    .hasMessage("horizon must lie in [1, 60], but was " + years);
        }
    }
}
