package org.tradepath.simulate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class TrajectoryBootstrapTest {

    private static final double GONE = Double.NEGATIVE_INFINITY;

    /** 40,000 paths: each share within 5 standard errors of its own (false alarm 6e-7 each). */
    @Test
    void everyPathFollowsOneTrajectoryToTheEndEachAsOften() {
        double[][] growth = {{0.1, -0.2, 0.3, 0.1}, {0.5, -0.7, GONE, 0.2}};
        TrajectoryBootstrap process = TrajectoryBootstrap.of(growth).withStart(1, 2);
        Paths paths = Simulation.withDefaults()
                .withPaths(40_000)
                .withHorizon(2)
                .run(SimulationRequest.of("KAZ-AZE", process).withPathsKept())
                .paths()
                .orElseThrow();
        int[] followed = new int[4];
        for (int p = 0; p < paths.count(); p++) {
            double start = p % 2 == 0 ? 1 : 2;
            int found = 0;
            for (int k = 0; k < 4; k++) {
                if (paths.logLevel(p, 1) == start + growth[0][k] && paths.logLevel(p, 2) == start + growth[1][k]) {
                    followed[k]++;
                    found++;
                }
            }
            assertThat(found).isEqualTo(1);
        }
        for (int count : followed) {
            assertThat(count / 40_000.0).isCloseTo(0.25, within(5 * Math.sqrt(0.25 * 0.75 / 40_000)));
        }
    }

    @Test
    void keepsItsOwnCopy() {
        double[][] growth = {{0.5}};
        TrajectoryBootstrap process = TrajectoryBootstrap.of(growth);
        growth[0][0] = 9;
        Paths paths = Simulation.withDefaults()
                .withPaths(1)
                .withHorizon(1)
                .run(SimulationRequest.of("a", process).withPathsKept())
                .paths()
                .orElseThrow();
        assertThat(paths.logLevel(0, 1)).isEqualTo(0.5);
        assertThat(process.trajectories()).isEqualTo(1);
        assertThat(process.years()).isEqualTo(1);
    }

    @Test
    void refusesWhatCannotBeFollowed() {
        assertThatIllegalArgumentException().isThrownBy(() -> TrajectoryBootstrap.of(new double[0][0]));
        assertThatIllegalArgumentException().isThrownBy(() -> TrajectoryBootstrap.of(new double[1][0]));
        assertThatIllegalArgumentException().isThrownBy(() -> TrajectoryBootstrap.of(new double[][] {{1, 2}, {1}}));
        assertThatIllegalArgumentException().isThrownBy(() -> TrajectoryBootstrap.of(new double[][] {{Double.NaN}}));
        assertThatIllegalArgumentException().isThrownBy(() -> TrajectoryBootstrap.of(new double[][] {{GONE}, {1}}));
        TrajectoryBootstrap one = TrajectoryBootstrap.of(new double[][] {{1}});
        assertThatIllegalArgumentException().isThrownBy(() -> one.withStart());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> one.checkHorizon(2))
                .withMessage("horizon must be at most the trajectories' 1 years, but was 2");
    }
}
