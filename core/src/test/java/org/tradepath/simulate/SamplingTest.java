package org.tradepath.simulate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class SamplingTest {

    private static final Simulation SIMULATION =
            Simulation.withDefaults().withSeed(3).withHorizon(7).withPaths(1 << 16);
    private static final SimulationRequest GOLDEN =
            SimulationRequest.of("AZE-KAZ", SimulationTest.goldenWalk()).withThresholds(Threshold.of(1000));

    private static void assertNearGolden(FirstPassage passage, double errors) {
        for (int year = 1; year <= 7; year++) {
            Estimate estimate = passage.reachedBy(year);
            assertThat(estimate.value())
                    .isCloseTo(ExactFirstPassageTest.GOLDEN[year - 1], within(errors * estimate.standardError()));
        }
    }

    /** Seven comparisons at 4.5 standard errors: false alarm below 5e-5 by normal theory. */
    @Test
    void antitheticAgreesWithTheExactAnswerAndPairsAreOpposite() {
        Simulation antithetic = SIMULATION.withSampling(Sampling.antithetic());
        SimulationResult result = antithetic.run(GOLDEN.withPathsKept());
        assertNearGolden(result.passages().get(0), 4.5);
        double[] first = result.paths().orElseThrow().logLevels(1);
        double middle = StrictMath.log(529.4) + 0.12;
        for (int p = 0; p < first.length; p += 2) {
            assertThat(first[p] - middle).isCloseTo(middle - first[p + 1], within(1e-12));
        }
        assertThat(antithetic
                        .withPaths(1 << 8)
                        .run(GOLDEN)
                        .passages()
                        .get(0)
                        .reachedBy(7)
                        .standardError())
                .isPositive();
    }

    /**
     * The stated errors of antithetic pairs against the scatter over 200 seeds: a variance estimate from 200 has a relative error of 10 %, of
     * its root 5 %; 25 % is five of these.
     */
    @Test
    void antitheticErrorsAreThoseSeenBetweenSeeds() {
        int seeds = 200;
        double sum = 0;
        double squares = 0;
        double stated = 0;
        for (int seed = 0; seed < seeds; seed++) {
            Estimate e = SIMULATION
                    .withPaths(2048)
                    .withSeed(seed)
                    .withSampling(Sampling.antithetic())
                    .run(GOLDEN)
                    .passages()
                    .get(0)
                    .atOrAbove(5);
            sum += e.value();
            squares += e.value() * e.value();
            stated += e.standardError() / seeds;
        }
        double seen = Math.sqrt((squares - sum * sum / seeds) / (seeds - 1));
        assertThat(stated).isCloseTo(seen, within(0.25 * seen));
        // Opposite shocks give opposite answers near the median: the error is clearly below that of independent paths.
        assertThat(stated).isLessThan(0.8 * Math.sqrt(0.25 / 2048));
    }

    /** With 16 scrambles the error is Student-t of 15 degrees: 7 comparisons at 6 errors, false alarm 2e-4. */
    @Test
    void sobolAgreesWithTheExactAnswerWithSmallerErrors() {
        SimulationResult result = SIMULATION.withSampling(Sampling.sobol(16)).run(GOLDEN.withFan(0.1, 0.5, 0.9));
        FirstPassage passage = result.passages().get(0);
        assertNearGolden(passage, 6);
        double plain = Math.sqrt(0.25 / (1 << 16));
        assertThat(passage.reachedBy(5).standardError()).isLessThan(0.5 * plain);
        Fan fan = result.fan().orElseThrow();
        double closed = StrictMath.log(529.4) + 0.12 * 4;
        assertThat(fan.logLevel(4, 0.5).value()).isCloseTo(closed, within(1e-3));
        assertThat(fan.logLevel(4, 0.5).standardError()).isLessThan(1e-3);
        SimulationResult kept = SIMULATION
                .withSampling(Sampling.sobol(16))
                .run(GOLDEN.withFan(0.1, 0.5, 0.9).withPathsKept());
        assertThat(kept.fan().orElseThrow().logLevel(4, 0.1).value())
                .isCloseTo(fan.logLevel(4, 0.1).value(), within(1e-3));
    }

    @Test
    void everyScrambleOfEveryDimensionIsANet() {
        int points = 1 << 11;
        GrowthProcess uniform = new GrowthProcess() {
            @Override
            public void start(PathBlock block) {
                block.deal(new double[1], block.level());
            }

            @Override
            public void step(PathBlock block) {
                block.own().uniforms(block.step() % 6, block.level());
            }
        };
        Paths paths = SIMULATION
                .withHorizon(60)
                .withPaths(4 * points)
                .withSampling(Sampling.sobol(4))
                .run(SimulationRequest.of("A-B", uniform).withPathsKept())
                .paths()
                .orElseThrow();
        for (int year = 1; year <= 60; year++) {
            double[] u = paths.logLevels(year);
            for (int scramble = 0; scramble < 4; scramble++) {
                int[] cells = new int[points];
                for (int p = 0; p < points; p++) {
                    cells[(int) (u[scramble * points + p] * points)]++;
                }
                assertThat(Arrays.stream(cells).allMatch(c -> c == 1))
                        .as("year %d", year)
                        .isTrue();
            }
        }
        // Two dimensions at once: every elementary square of 2^-5 by 2^-6 holds one point.
        int[] squares = new int[points];
        for (int p = 0; p < points; p++) {
            squares[(int) (paths.logLevel(p, 6) * 32) * 64 + (int) (paths.logLevel(p, 12) * 64)]++;
        }
        assertThat(Arrays.stream(squares).max().orElseThrow()).isLessThanOrEqualTo(8);
    }

    /** Plain errors: 7 comparisons at 4.5 standard errors, false alarm below 5e-5; Sobol: 6 of 63 degrees, below 1e-6. */
    @Test
    void oneStepSurvivalAgreesWithTheExactAnswer() {
        for (Sampling sampling : new Sampling[] {Sampling.plain(), Sampling.antithetic(), Sampling.sobol(64)}) {
            OneStepSurvival survival = OneStepSurvival.of(
                    SIMULATION.withPaths(1 << 16).withSampling(sampling),
                    "AZE-KAZ",
                    SimulationTest.goldenWalk(),
                    Threshold.of(1000));
            ExactFirstPassage exact = ExactFirstPassageTest.golden(7);
            for (int year = 1; year <= 7; year++) {
                Estimate estimate = survival.reachedBy(year);
                double error = 6 * estimate.standardError() + 1e-8;
                assertThat(estimate.value()).isCloseTo(exact.reachedBy(year), within(error));
                assertThat(survival.firstReachedIn(year).value()).isCloseTo(exact.firstReachedIn(year), within(error));
                assertThat(estimate.standardError()).isLessThan(0.002);
            }
            assertThat(survival.notByHorizon().value() + survival.reachedBy(7).value())
                    .isEqualTo(1.0);
        }
    }

    /** The bar of the project: at 2^14 points, the error over 64 scrambles at most a fifteenth of that of as many independent paths. */
    @Test
    void oneStepSurvivalOnSobolPointsIsFifteenTimesAsExactAsCounting() {
        int points = 1 << 14;
        OneStepSurvival survival = OneStepSurvival.of(
                SIMULATION.withPaths(64 * points).withSampling(Sampling.sobol(64)),
                "AZE-KAZ",
                SimulationTest.goldenWalk(),
                Threshold.of(1000));
        for (int year = 2; year <= 7; year++) {
            double exact = ExactFirstPassageTest.golden(7).reachedBy(year);
            double ofOneScramble = survival.reachedBy(year).standardError() * 8;
            double plain = Math.sqrt(exact * (1 - exact) / points);
            assertThat(ofOneScramble).as("year %d", year).isLessThan(plain / 15);
        }
    }

    /** All paths of a known start have the same first year: scrambles that agree have no error, and rounding must not make one. */
    @Test
    void oneStepSurvivalStatesNoErrorWhereScramblesAgree() {
        OneStepSurvival survival = OneStepSurvival.of(
                SIMULATION.withPaths(64 << 10).withSampling(Sampling.sobol(64)),
                "AZE-KAZ",
                SimulationTest.goldenWalk(),
                Threshold.of(1000));
        assertThat(survival.reachedBy(1).standardError()).isZero();
        assertThat(survival.reachedBy(2).standardError()).isBetween(1e-8, 1e-5);
    }

    @Test
    void oneStepSurvivalWithUncertainParameters() {
        RandomWalk walk = RandomWalk.of(new double[] {0, 0.1}, new double[] {0.1, 0.05}, new double[] {0.2, 0.4});
        OneStepSurvival survival = OneStepSurvival.of(SIMULATION, "A-B", walk, Threshold.ofLog(0.5));
        double exact = (ExactFirstPassage.of(0, 0.1, 0.2, 0.5, 7).reachedBy(7)
                        + ExactFirstPassage.of(0.1, 0.05, 0.4, 0.5, 7).reachedBy(7))
                / 2;
        Estimate estimate = survival.reachedBy(7);
        assertThat(estimate.value()).isCloseTo(exact, within(5 * estimate.standardError()));
        assertThatThrownBy(() -> OneStepSurvival.of(SIMULATION, "A-B", RandomWalk.of(0, 0, 0), Threshold.ofLog(1)))
                .hasMessage("volatility[0] must be positive and finite, but was 0.0");
    }

    @Test
    void numbersOfPathsThatDoNotFitAreRefused() {
        assertThatThrownBy(() -> SIMULATION
                        .withPaths(7)
                        .withSampling(Sampling.antithetic())
                        .run(GOLDEN))
                .hasMessage("paths must be even for antithetic sampling, but was 7");
        assertThatThrownBy(() -> SIMULATION
                        .withPaths(1000)
                        .withSampling(Sampling.sobol(8))
                        .run(GOLDEN))
                .hasMessage("paths must be 8 times a power of two for Sobol sampling, but was 1000");
        assertThatThrownBy(() -> Sampling.sobol(1)).hasMessageContaining("scrambles must lie in [2, 4096]");
        SharedShockWalk shared = SharedShockWalk.of(new double[] {0}, 0, 1, 1, 1);
        assertThatThrownBy(() -> SIMULATION
                        .withSampling(Sampling.sobol(8))
                        .run(SimulationRequest.of("A-B", shared).withEconomies("A", "B")))
                .hasMessageContaining("must be plain or antithetic to share shocks");
    }
}
