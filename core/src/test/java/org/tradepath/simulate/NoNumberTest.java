package org.tradepath.simulate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A process that gives what is no number, in any year and on a single path, is refused, whatever is asked of the paths. */
class NoNumberTest {

    private static final int PATHS = 5000;
    private static final int HORIZON = 40;

    private static final Simulation SIMULATION =
            Simulation.withDefaults().withPaths(PATHS).withHorizon(HORIZON);

    /** NaN on one path and in one year; on the path before, plus infinity in the year before. */
    private record Broken(int year) implements GrowthProcess {

        private static final int PATH = 3000;

        @Override
        public void start(PathBlock block) {
            block.deal(new double[] {1}, block.level());
        }

        @Override
        public void step(PathBlock block) {
            for (int i = 0; i < block.size(); i++) {
                long path = block.firstPath() + i;
                boolean isInfinite = path == PATH - 1 && block.step() == year - 1;
                boolean isBroken = path == PATH && block.step() == year;
                block.level()[i] = isBroken ? Double.NaN : isInfinite ? Double.POSITIVE_INFINITY : 1;
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 30, 31, HORIZON})
    void isRefusedInAnyYear(int year) {
        SimulationRequest bare = SimulationRequest.of("A-B", new Broken(year));
        Threshold threshold = Threshold.ofLog(0);
        for (SimulationRequest request : List.of(
                bare.withThresholds(threshold),
                bare.withFan(0.5),
                bare.withPathsKept(),
                bare.withThresholds(threshold, threshold).withFan(0.1, 0.9),
                bare.withPathsKept().withFan(0.5).withThresholds(threshold))) {
            for (int threads : new int[] {1, 2}) {
                assertThatThrownBy(() -> SIMULATION.withParallelism(threads).run(request))
                        .isExactlyInstanceOf(IllegalStateException.class)
                        .hasMessage("level of A-B must be a number, but was NaN");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {HORIZON + 1, HORIZON + 2})
    void infinityAloneIsNot(int year) {
        SimulationRequest request =
                SimulationRequest.of("A-B", new Broken(year)).withThresholds(Threshold.ofLog(0));
        assertThat(SIMULATION
                        .run(request.withFan(0.5))
                        .passages()
                        .get(0)
                        .atOrAbove(HORIZON)
                        .value())
                .isEqualTo(1);
    }
}
