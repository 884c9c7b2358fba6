package org.tradepath.simulate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tradepath.internal.math.Normal;
import org.tradepath.internal.math.StudentT;

/**
 * Moments against closed form at five standard errors: each comparison raises a false alarm with probability 6e-7 (normal theory), all of
 * them together below 1e-4; seeds are fixed.
 */
class ProcessesTest {

    private static final int PATHS = 200_000;
    private static final Simulation SIMULATION =
            Simulation.withDefaults().withSeed(11).withPaths(PATHS).withHorizon(6);

    private static Paths paths(GrowthProcess process, String... economies) {
        return SIMULATION
                .run(SimulationRequest.of("A-B", process)
                        .withEconomies(economies)
                        .withPathsKept())
                .paths()
                .orElseThrow();
    }

    private static double mean(double[] x) {
        return Arrays.stream(x).average().orElseThrow();
    }

    private static double covariance(double[] x, double[] y) {
        double mx = mean(x);
        double my = mean(y);
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            sum += (x[i] - mx) * (y[i] - my);
        }
        return sum / x.length;
    }

    private static void assertMoments(double[] x, double mean, double variance) {
        double fourth =
                Arrays.stream(x).map(v -> StrictMath.pow(v - mean, 4)).average().orElseThrow();
        assertThat(mean(x)).isCloseTo(mean, within(5 * Math.sqrt(variance / x.length) + 1e-12));
        assertThat(covariance(x, x))
                .isCloseTo(variance, within(5 * Math.sqrt((fourth - variance * variance) / x.length) + 1e-12));
    }

    @Test
    void randomWalk() {
        Paths paths = paths(RandomWalk.of(2, 0.1, 0.3));
        for (int t = 1; t <= 6; t++) {
            assertMoments(paths.logLevels(t), 2 + 0.1 * t, 0.09 * t);
        }
        double covariance = covariance(paths.logLevels(2), paths.logLevels(6));
        assertThat(covariance).isCloseTo(0.18, within(5 * Math.sqrt((0.18 * 0.54 + 0.18 * 0.18) / PATHS)));
    }

    @Test
    void randomWalkWithUncertainParameters() {
        double[] start = {1, 2, 3};
        double[] drift = {0, 0.1, 0.2};
        double[] volatility = {0.1, 0.2, 0};
        double[] last = paths(RandomWalk.of(start, drift, volatility)).logLevels(6);
        for (int d = 0; d < 3; d++) {
            int draw = d;
            double[] ofDraw = java.util.stream.IntStream.range(0, PATHS)
                    .filter(p -> p % 3 == draw)
                    .mapToDouble(p -> last[p])
                    .toArray();
            assertMoments(ofDraw, start[d] + 6 * drift[d], 6 * volatility[d] * volatility[d]);
        }
    }

    @Test
    void spikeReturnWalk() {
        SpikeReturnWalk walk = SpikeReturnWalk.of(new double[] {1}, new double[] {0.5}, 0.05, 0.1, 0.3, 0.6);
        Paths paths = paths(walk);
        for (int t = 1; t <= 6; t++) {
            double left = Math.pow(0.6, t);
            double variance = t * 0.01 + 0.09 * (1 - left * left) / (1 - 0.36);
            assertMoments(paths.logLevels(t), 1 + 0.05 * t - (1 - left) * 0.5, variance);
        }
    }

    @Test
    void heavyTailedWalk() {
        double degrees = 9;
        Paths paths = paths(HeavyTailedWalk.of(new double[] {1}, new double[] {0.1}, new double[] {0.2}, degrees));
        for (int t = 1; t <= 6; t++) {
            assertMoments(paths.logLevels(t), 1 + 0.1 * t, t * 0.04 * degrees / (degrees - 2));
        }
        // One year ahead at two degrees: the quantiles themselves.
        double[] heavy = paths(HeavyTailedWalk.of(new double[1], new double[1], new double[] {1}, 2))
                .logLevels(1);
        for (double p : new double[] {0.001, 0.05, 0.3, 0.5, 0.9, 0.999}) {
            double x = new StudentT(2).quantile(p);
            double below = Arrays.stream(heavy).filter(v -> v <= x).count() / (double) PATHS;
            assertThat(below).isCloseTo(p, within(5 * Math.sqrt(p * (1 - p) / PATHS)));
        }
    }

    @Test
    void bootstrapWalk() {
        double[] rates = {-0.2, 0, 0.1, 0.5};
        Paths paths = paths(BootstrapWalk.of(new double[] {1}, rates));
        for (int t = 1; t <= 6; t++) {
            assertMoments(paths.logLevels(t), 1 + 0.1 * t, t * 0.065);
        }
        assertThat(Arrays.stream(paths.logLevels(1)).distinct().sorted().toArray())
                .containsExactly(0.8, 1.0, 1.1, 1.5);
    }

    @Test
    void sharedShockWalk() {
        SharedShockWalk first = SharedShockWalk.of(new double[] {0}, 0.1, 0.3, 0.2, 0.1);
        SharedShockWalk second = SharedShockWalk.of(new double[] {0}, 0, 0.1, 0.4, 0.2);
        List<SimulationResult> results = SIMULATION.run(List.of(
                SimulationRequest.of("AZE-KAZ", first)
                        .withEconomies("AZE", "KAZ")
                        .withPathsKept(),
                SimulationRequest.of("KAZ-TUR", second)
                        .withEconomies("KAZ", "TUR")
                        .withPathsKept(),
                SimulationRequest.of("CHN-USA", second)
                        .withEconomies("CHN", "USA")
                        .withPathsKept(),
                SimulationRequest.of("AZE-KAZ", first)
                        .withEconomies("KAZ", "AZE")
                        .withPathsKept()));
        double[] x = results.get(0).paths().orElseThrow().logLevels(6);
        double[] y = results.get(1).paths().orElseThrow().logLevels(6);
        double[] z = results.get(2).paths().orElseThrow().logLevels(6);
        double varX = 6 * (0.09 + 2 * 0.04 + 0.01);
        double varY = 6 * (0.01 + 2 * 0.16 + 0.04);
        assertMoments(x, 0.6, varX);
        assertMoments(y, 0, varY);
        double error = 5 * Math.sqrt(2 * varX * varY / PATHS);
        assertThat(covariance(x, y)).isCloseTo(6 * (0.2 * 0.4 + 0.1 * 0.2), within(error));
        assertThat(covariance(x, z)).isCloseTo(6 * 0.1 * 0.2, within(error));
        assertThat(results.get(3).paths().orElseThrow().logLevels(6)).isEqualTo(x);
        assertThatThrownBy(
                        () -> SIMULATION.run(SimulationRequest.of("A-B", first).withEconomies("A")))
                .hasMessage("economies of A-B must name 2, but was 1");
    }

    @Test
    void twoFlowWalk() {
        TwoFlowWalk walk =
                TwoFlowWalk.of(RandomWalk.of(Math.log(3), 0.05, 0.2), RandomWalk.of(Math.log(2), 0, 0.3), 0.5);
        Paths paths = paths(walk);
        for (int t = 1; t <= 6; t++) {
            double[] sum =
                    Arrays.stream(paths.logLevels(t)).map(StrictMath::exp).toArray();
            double e = 3 * Math.exp(t * (0.05 + 0.02));
            double i = 2 * Math.exp(t * 0.045);
            double variance = e * e * (Math.exp(0.04 * t) - 1)
                    + i * i * (Math.exp(0.09 * t) - 1)
                    + 2 * e * i * (Math.exp(0.5 * 0.2 * 0.3 * t) - 1);
            assertMoments(sum, e + i, variance);
        }
    }

    @Test
    void horizonMarginals() {
        double[] probabilities = {0.05, 0.25, 0.5, 0.75, 0.95};
        double[][] quantiles = {{-0.5, -0.1, 0.05, 0.2, 0.6}, {-0.8, -0.2, 0.1, 0.4, 1.2}};
        HorizonMarginals process =
                HorizonMarginals.of(new double[] {1}, probabilities, quantiles, new double[] {0, Math.sqrt(0.5)});
        Paths paths = SIMULATION
                .withHorizon(2)
                .run(SimulationRequest.of("A-B", process).withPathsKept())
                .paths()
                .orElseThrow();
        for (int t = 1; t <= 2; t++) {
            double[] levels = paths.logLevels(t);
            for (int k = 0; k < probabilities.length; k++) {
                double p = probabilities[k];
                double q = 1 + quantiles[t - 1][k];
                double below = Arrays.stream(levels).filter(v -> v <= q).count() / (double) PATHS;
                // The corners of the quantile function are rounded by a grid of 1/128 in the normal score: up to 1.6e-3
                // in p, at most.
                assertThat(below).isCloseTo(p, within(5 * Math.sqrt(p * (1 - p) / PATHS) + 5e-4));
            }
        }
        // Both medians at once: the orthant probability of a bivariate normal, 1/4 + asin(r) / (2 pi).
        int both = 0;
        for (int p = 0; p < PATHS; p++) {
            both += paths.logLevel(p, 1) <= 1.05 && paths.logLevel(p, 2) <= 1.1 ? 1 : 0;
        }
        assertThat(both / (double) PATHS).isCloseTo(0.375, within(5 * Math.sqrt(0.375 * 0.625 / PATHS) + 1e-3));
        assertThatThrownBy(() -> SIMULATION.run(SimulationRequest.of("A-B", process)))
                .hasMessage("horizon must be at most the 2 years that have quantiles, but was 6");
    }

    @Test
    void aUsersOwnProcess() {
        GrowthProcess ownWalk = new GrowthProcess() {
            @Override
            public void start(PathBlock block) {
                block.own().normals(0, block.level());
            }

            @Override
            public void step(PathBlock block) {
                double[] u = block.scratch(0);
                block.own().uniforms(3, u);
                for (int i = 0; i < block.size(); i++) {
                    block.level()[i] += u[i];
                }
            }

            @Override
            public int scratchRows() {
                return 1;
            }
        };
        double[] last = paths(ownWalk).logLevels(6);
        assertMoments(last, 3, 1 + 6 / 12.0);
        assertThat(Normal.cdf(0)).isEqualTo(0.5);
    }

    @Test
    void aProcessThatGivesNoNumberIsNamed() {
        GrowthProcess broken = new GrowthProcess() {
            @Override
            public void start(PathBlock block) {
                block.deal(new double[] {0, 0, Double.NaN}, block.level());
            }

            @Override
            public void step(PathBlock block) {}
        };
        assertThatThrownBy(() -> SIMULATION.run(SimulationRequest.of("A-B", broken)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("level of A-B must be a number, but was NaN");
    }

    @Test
    void badParametersAreRefused() {
        double[] one = {0};
        assertThatThrownBy(() -> HeavyTailedWalk.of(one, one, one, 0.1))
                .hasMessage("degrees must be finite and at least 0.25, but was 0.1");
        assertThatThrownBy(() -> BootstrapWalk.of(one)).hasMessageContaining("rates must hold at least one");
        assertThatThrownBy(() -> BootstrapWalk.of(one, Double.NaN)).hasMessageContaining("rates[0] must be finite");
        assertThatThrownBy(() -> SpikeReturnWalk.of(one, one, 0, 1, 1, 1)).hasMessageContaining("[0, 1), but was 1.0");
        assertThatThrownBy(() -> SharedShockWalk.of(one, 0, -1, 0, 0))
                .hasMessageContaining("own must be zero or positive");
        RandomWalk two = RandomWalk.of(new double[2], new double[2], new double[2]);
        assertThatThrownBy(() -> TwoFlowWalk.of(two, RandomWalk.of(0, 0, 1), 0))
                .hasMessageContaining("must have 2 draws");
        assertThatThrownBy(() -> TwoFlowWalk.of(two, two, 1.1)).hasMessageContaining("[-1, 1], but was 1.1");
        double[] p = {0.1, 0.9};
        double[][] down = {{1, 0}};
        assertThatThrownBy(() -> HorizonMarginals.of(one, p, down, one)).hasMessageContaining("must not be below");
        assertThatThrownBy(() -> HorizonMarginals.of(one, new double[] {0.5}, down, one))
                .hasMessageContaining("at least two, but was 1");
        assertThatThrownBy(() -> HorizonMarginals.of(one, p, new double[][] {{0, 1}}, new double[2]))
                .hasMessageContaining("one number for each of the 1 years, but was 2");
        assertThatThrownBy(() -> ShockTable.of(u -> 1)).hasMessage("lowerQuantile(0.5) must be 0, but was 1.0");
    }
}
