package org.tradepath.simulate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where paths have vanished, the lower quantiles are zero, whether paths are kept or not. */
class VanishedFanTest {

    /** Six in ten paths have a level of nothing from the first year on, the others one of e^20. */
    private static final GrowthProcess MOSTLY_GONE = new GrowthProcess() {
        @Override
        public void start(PathBlock block) {
            Arrays.fill(block.level(), 20);
            block.own().uniforms(0, block.scratch(0));
        }

        @Override
        public void step(PathBlock block) {
            for (int i = 0; i < block.size(); i++) {
                block.level()[i] = block.scratch(0)[i] < 0.6 ? Double.NEGATIVE_INFINITY : 20;
            }
        }

        @Override
        public int scratchRows() {
            return 1;
        }
    };

    private static Fan fan(Simulation simulation, boolean kept) {
        SimulationRequest request = SimulationRequest.of("A-B", MOSTLY_GONE).withFan(0.05, 0.5, 0.9);
        return simulation.run(kept ? request.withPathsKept() : request).fan().orElseThrow();
    }

    private static void assertMostlyGone(Fan fan) {
        for (int year = 1; year <= fan.horizon(); year++) {
            for (double p : new double[] {0.05, 0.5}) {
                assertThat(fan.level(year, p)).isZero();
                assertThat(fan.logLevel(year, p)).isEqualTo(new Estimate(-700, 0));
            }
            assertThat(fan.logLevel(year, 0.9).value()).isCloseTo(20, within(0.002));
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void theirQuantilesAreZero(boolean kept) {
        assertMostlyGone(fan(Simulation.withDefaults().withPaths(4096).withHorizon(3), kept));
    }

    @ParameterizedTest
    @EnumSource(Sampling.Kind.class)
    void underAnySampling(Sampling.Kind kind) {
        Sampling sampling = kind == Sampling.Kind.SOBOL ? Sampling.sobol(4) : new Sampling(kind, 1);
        Simulation simulation =
                Simulation.withDefaults().withPaths(4096).withHorizon(2).withSampling(sampling);
        assertMostlyGone(fan(simulation, true));
        assertMostlyGone(fan(simulation, false));
    }

    /** A quantile between a path that vanished and one that did not is the former's: between them lies no level. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void noQuantileLiesBetweenNothingAndALevel(boolean kept) {
        for (int paths = 2; paths < 40; paths++) {
            double level = fan(Simulation.withDefaults().withPaths(paths).withHorizon(1), kept)
                    .level(1, 0.5);
            assertThat(level == 0 || level > StrictMath.exp(19.9))
                    .as("%s paths", paths)
                    .isTrue();
        }
    }
}
