package org.tradepath.simulate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.tradepath.simulate.ArgumentsTest.ONE;
import static org.tradepath.simulate.ArgumentsTest.WALK;
import static org.tradepath.simulate.ArgumentsTest.allowed;
import static org.tradepath.simulate.ArgumentsTest.refused;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What processes are made of: parameters on both sides of their ends. */
class ProcessArgumentsTest {

    private static final double[] TENTHS = {0.1, 0.9};

    @Test
    void parametersHaveEnds() {
        allowed(() -> SpikeReturnWalk.of(ONE, ONE, 0, 0, 0, 0));
        refused("persistence must lie in [0, 1), but was -0.1", () -> SpikeReturnWalk.of(ONE, ONE, 0, 0, 0, -0.1));
        refused("drift must be finite, but was NaN", () -> SpikeReturnWalk.of(ONE, ONE, Double.NaN, 0, 0, 0));
        refused(
                "permanent must be zero or positive and finite, but was -1.0",
                () -> SpikeReturnWalk.of(ONE, ONE, 0, -1, 0, 0));
        refused(
                "transitory must be zero or positive and finite, but was -1.0",
                () -> SpikeReturnWalk.of(ONE, ONE, 0, 0, -1, 0));
        refused("spike must hold 1 draws, but was 2", () -> SpikeReturnWalk.of(ONE, new double[2], 0, 0, 0, 0));
        allowed(() -> SharedShockWalk.of(ONE, 0, 0, -1, -1));
        refused("drift must be finite, but was NaN", () -> SharedShockWalk.of(ONE, Double.NaN, 0, 0, 0));
        refused("economy must be finite, but was NaN", () -> SharedShockWalk.of(ONE, 0, 0, Double.NaN, 0));
        refused("world must be finite, but was NaN", () -> SharedShockWalk.of(ONE, 0, 0, 0, Double.NaN));
        for (double end : new double[] {-1, 1}) {
            allowed(() -> TwoFlowWalk.of(WALK, WALK, end));
            allowed(() -> HorizonMarginals.of(ONE, TENTHS, new double[][] {{0, 1}}, new double[] {end}));
        }
        refused("correlation must lie in [-1, 1], but was -1.1", () -> TwoFlowWalk.of(WALK, WALK, -1.1));
        for (double bad : new double[] {-1.1, 1.1, Double.NaN}) {
            refused(
                    "dependence[0] must lie in [-1, 1], but was " + bad,
                    () -> HorizonMarginals.of(ONE, TENTHS, new double[][] {{0, 1}}, new double[] {bad}));
        }
        refused(
                "years with quantiles must lie in [1, 2147483647], but was 0",
                () -> HorizonMarginals.of(ONE, TENTHS, new double[0][], new double[0]));
        refused(
                "volatility[1] must be zero or positive and finite, but was Infinity",
                () -> RandomWalk.of(new double[2], new double[2], new double[] {0, Double.POSITIVE_INFINITY}));
    }

    @Test
    void quantilesAreOfRisingProbabilities() {
        double[][] flat = {{1, 1}};
        allowed(() -> HorizonMarginals.of(ONE, TENTHS, flat, ONE));
        for (double[] bad : new double[][] {{0, 0.5}, {0.5, 0.5}, {0.5, 0.4}, {0.5, 1}}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> HorizonMarginals.of(ONE, bad, flat, ONE))
                    .withMessageContaining("must lie in (0, 1) and increase");
        }
        refused(
                "quantiles[0][1] must not be below the one before, but was 0.5",
                () -> HorizonMarginals.of(ONE, TENTHS, new double[][] {{1, 0.5}}, ONE));
        // One horizon may be as long as there are quantiles, and no longer.
        HorizonMarginals year = HorizonMarginals.of(ONE, TENTHS, new double[][] {{1, 1}}, ONE);
        allowed(() -> year.checkHorizon(1));
        refused("horizon must be at most the 1 years that have quantiles, but was 2", () -> year.checkHorizon(2));
        allowed(() -> Mixture.of(List.of(year, year), 1, 1).checkHorizon(1));
        refused(
                "horizon must be at most the 1 years that have quantiles, but was 2",
                () -> Mixture.of(List.of(WALK, year), 1, 1).checkHorizon(2));
        assertThat(Mixture.of(List.of(WALK, SharedShockWalk.of(ONE, 0, 1, 1, 1)), 1, 1)
                        .economies())
                .isEqualTo(2);
    }

    @Test
    void scaledMarginalsHaveRules() {
        ScaledMarginals.Shape shape =
                ScaledMarginals.Shape.of(TENTHS, new double[][] {{-1, 1}, {-1, 1}}, new double[][] {{1}, {0.6, 0.8}});
        double[][] zeros = {{0}, {0}};
        double[][] ones = {{1}, {1}};
        ScaledMarginals process = ScaledMarginals.of(ONE, zeros, ones, shape);
        refused(
                "location must hold a row for each of the 2 years, but was 1",
                () -> ScaledMarginals.of(ONE, new double[][] {{0}}, ones, shape));
        refused(
                "years with quantiles must lie in [1, 2147483647], but was 0",
                () -> ScaledMarginals.Shape.of(TENTHS, new double[0][], new double[0][]));
        allowed(() -> process.checkHorizon(2));
        refused("horizon must be at most the 2 years that have quantiles, but was 3", () -> process.checkHorizon(3));
        allowed(() -> process.withVanishing(new double[][] {{0}, {0}}));
        allowed(() -> process.withVanishing(new double[][] {{1}, {1}}));
        refused(
                "vanishing[0] must lie in [0, 1] and not decrease, but was -0.1",
                () -> process.withVanishing(new double[][] {{-0.1}, {0}}));
        refused(
                "vanishing[1] must lie in [0, 1] and not decrease, but was 0.1",
                () -> process.withVanishing(new double[][] {{0.2}, {0.1}}));
        assertThat(process.economies()).isZero();
        assertThat(process.withSharedShocks(0, 0).economies()).isZero();
        assertThat(process.withSharedShocks(1, 0).economies()).isEqualTo(2);
        assertThat(process.withSharedShocks(0, 0.5).economies()).isEqualTo(2);
        refused(
                "worldShare must be zero or positive and finite, but was -0.1",
                () -> process.withSharedShocks(-0.1, 0.2));
        refused(
                "economyShare must be zero or positive and finite, but was -0.1",
                () -> process.withSharedShocks(0.5, -0.1));
    }

    @Test
    void trajectoriesEndOnce() {
        double gone = Double.NEGATIVE_INFINITY;
        allowed(() -> TrajectoryBootstrap.of(new double[][] {{gone}, {gone}}));
        for (double bad : new double[] {Double.POSITIVE_INFINITY, Double.NaN}) {
            refused(
                    "growth[1][0] must be finite, or negative infinity from some year on, but was " + bad,
                    () -> TrajectoryBootstrap.of(new double[][] {{0}, {bad}}));
        }
        allowed(() -> TrajectoryBootstrap.of(new double[][] {{0}, {0}}).checkHorizon(2));
    }
}
