package org.tradepath.simulate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.function.Consumer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Rules of arguments, on both sides of their ends: what is just allowed runs, what is just beyond is refused by name. */
class ArgumentsTest {

    static final double[] ONE = {0};
    static final RandomWalk WALK = RandomWalk.of(0, 0, 1);
    private static final SimulationRequest REQUEST = SimulationRequest.of("A-B", WALK);
    private static final Simulation TWO = Simulation.withDefaults().withPaths(4).withHorizon(2);

    static void refused(String message, ThrowingCallable call) {
        assertThatIllegalArgumentException().isThrownBy(call).withMessage(message);
    }

    static void allowed(ThrowingCallable call) {
        assertThatCode(call).doesNotThrowAnyException();
    }

    /** A process that does one thing in its first year. */
    private static GrowthProcess once(Consumer<PathBlock> step) {
        return stepping(2, step);
    }

    private static GrowthProcess stepping(int economies, Consumer<PathBlock> step) {
        return new GrowthProcess() {
            @Override
            public void start(PathBlock block) {}

            @Override
            public void step(PathBlock block) {
                step.accept(block);
            }

            @Override
            public int scratchRows() {
                return 1;
            }

            @Override
            public int economies() {
                return economies;
            }
        };
    }

    private static void run(Simulation simulation, GrowthProcess process, String... economies) {
        simulation.run(SimulationRequest.of("A-B", process).withEconomies(economies));
    }

    @Test
    void settingsHaveEnds() {
        assertThat(TWO.withPaths(1).paths()).isEqualTo(1);
        assertThat(TWO.withHorizon(60).horizon()).isEqualTo(60);
        refused("horizon must lie in [1, 60], but was 61", () -> TWO.withHorizon(61));
        refused("horizon must lie in [1, 60], but was 0", () -> TWO.withHorizon(0));
        assertThat(TWO.withParallelism(1024).parallelism()).isEqualTo(1024);
        refused("parallelism must lie in [1, 1024], but was 1025", () -> TWO.withParallelism(1025));
        refused("parallelism must lie in [1, 1024], but was 0", () -> TWO.withExecutor(Runnable::run, 0));
        assertThat(TWO.withExecutor(Runnable::run, 7).parallelism()).isEqualTo(7);
        refused("maxBytes must be positive, but was 0", () -> TWO.withMaxBytes(0));
        assertThat(TWO.withSeed(-3).seed()).isEqualTo(-3);
        assertThat(TWO.withSampling(Sampling.sobol(2)).sampling()).isEqualTo(Sampling.sobol(2));
        assertThat(TWO.sampling()).isEqualTo(Sampling.plain());
    }

    @Test
    void waysOfSamplingHaveTheirNumbers() {
        assertThat(Sampling.sobol(4096).scrambles()).isEqualTo(4096);
        refused("scrambles must lie in [2, 4096], but was 4097", () -> Sampling.sobol(4097));
        refused("scrambles must lie in [1, 1], but was 2", () -> new Sampling(Sampling.Kind.PLAIN, 2));
        refused("scrambles must lie in [1, 1], but was 0", () -> new Sampling(Sampling.Kind.ANTITHETIC, 0));
        allowed(() -> run(TWO.withSampling(Sampling.sobol(4)), WALK));
        refused(
                "paths must be 4 times a power of two for Sobol sampling, but was 6",
                () -> run(TWO.withPaths(6).withSampling(Sampling.sobol(4)), WALK));
        refused(
                "paths must be 4 times a power of two for Sobol sampling, but was 12",
                () -> run(TWO.withPaths(12).withSampling(Sampling.sobol(4)), WALK));
        refused(
                "paths must be even for antithetic sampling, but was 3",
                () -> OneStepSurvival.of(
                        TWO.withPaths(3).withSampling(Sampling.antithetic()), "A-B", WALK, Threshold.ofLog(1)));
    }

    @Test
    void requestsHaveRules() {
        refused("economy must not be blank, but was \" \"", () -> REQUEST.withEconomies("A", " "));
        for (double bad : new double[] {0, 1, Double.NaN}) {
            refused("probabilities must lie in (0, 1) and increase, but was " + bad, () -> REQUEST.withFan(bad));
        }
        refused("probabilities must lie in (0, 1) and increase, but was 0.4", () -> REQUEST.withFan(0.5, 0.4));
        refused("draws must lie in [1, 2147483647], but was 0", () -> SimulationRequest.of("A-B", sized(0, 0)));
        refused("scratchRows must lie in [0, 1000], but was 1001", () -> SimulationRequest.of("A-B", sized(1, 1001)));
        refused("scratchRows must lie in [0, 1000], but was -1", () -> SimulationRequest.of("A-B", sized(1, -1)));
        allowed(() -> SimulationRequest.of("A-B", sized(1, 1000)));
        SimulationRequest full = REQUEST.withEconomies("A", "B")
                .withThresholds(List.of(Threshold.ofLog(1)))
                .withFan(0.1, 0.5)
                .withPathsKept();
        assertThat(full.key()).isEqualTo("A-B");
        assertThat(full.process()).isSameAs(WALK);
        assertThat(full.economies()).containsExactly("A", "B");
        assertThat(full.thresholds()).extracting(Threshold::logLevel).containsExactly(1.0);
        assertThat(full.fan()).containsExactly(0.1, 0.5);
        assertThat(full.arePathsKept()).isTrue();
        assertThat(REQUEST.arePathsKept()).isFalse();
    }

    private static GrowthProcess sized(int draws, int rows) {
        return new GrowthProcess() {
            @Override
            public void start(PathBlock block) {}

            @Override
            public void step(PathBlock block) {}

            @Override
            public int draws() {
                return draws;
            }

            @Override
            public int scratchRows() {
                return rows;
            }
        };
    }

    @Test
    void resultsHaveTheirYearsPathsAndProbabilities() {
        SimulationResult result = TWO.run(REQUEST.withFan(0.5).withPathsKept().withThresholds(Threshold.ofLog(1)));
        Paths paths = result.paths().orElseThrow();
        assertThat(paths.horizon()).isEqualTo(2);
        assertThat(paths.count()).isEqualTo(4);
        assertThat(result.horizon()).isEqualTo(2);
        assertThat(result.pathCount()).isEqualTo(4);
        assertThat(paths.logLevels(2)[3]).isEqualTo(paths.logLevel(3, 2));
        refused("path must lie in [0, 3], but was 4", () -> paths.logLevel(4, 1));
        refused("path must lie in [0, 3], but was -1", () -> paths.logLevel(-1, 1));
        refused("year must lie in [1, 2], but was 0", () -> paths.logLevel(0, 0));
        refused("year must lie in [1, 2], but was 3", () -> paths.logLevels(3));
        assertThat(TWO.run(REQUEST).fan()).isEmpty();
        assertThat(TWO.run(REQUEST).paths()).isEmpty();
        Fan fan = result.fan().orElseThrow();
        assertThat(fan.horizon()).isEqualTo(2);
        refused("probability must be one of [0.5], but was 0.4", () -> fan.logLevel(1, 0.4));
        refused("year must lie in [1, 2], but was 3", () -> fan.logLevel(3, 0.5));
        FirstPassage passage = result.passages().get(0);
        assertThat(passage.horizon()).isEqualTo(2);
        assertThat(passage.logLevel()).isEqualTo(1);
        refused("year must lie in [1, 2], but was 0", () -> passage.atOrAbove(0));
        refused("year must lie in [1, 2], but was 3", () -> passage.sustainedFrom(3));
        for (double bad : new double[] {0, 1, Double.NaN}) {
            refused("probability must lie in (0, 1), but was " + bad, () -> passage.quantileYear(bad));
        }
        OneStepSurvival survival = OneStepSurvival.of(TWO, "A-B", WALK, Threshold.ofLog(1));
        assertThat(survival.horizon()).isEqualTo(2);
        refused("year must lie in [1, 2], but was 3", () -> survival.reachedBy(3));
        refused("year must lie in [1, 2], but was 0", () -> survival.firstReachedIn(0));
        assertThat(survival.firstReachedIn(1).value()
                        + survival.firstReachedIn(2).value())
                .isCloseTo(survival.reachedBy(2).value(), within(1e-15));
        ExactFirstPassage exact = ExactFirstPassage.of(0, 0, 1, 1, 2);
        assertThat(exact.horizon()).isEqualTo(2);
        refused("year must lie in [1, 2], but was 0", () -> exact.firstReachedIn(0));
    }

    @Test
    void thresholdsKeepTheirFlags() {
        boolean[] flags = {true, false};
        Threshold threshold = Threshold.of(1).withAlreadyReached(flags);
        flags[0] = false;
        assertThat(threshold.alreadyReached()).containsExactly(true, false);
        assertThat(threshold.logLevel()).isZero();
        refused("logLevel must be finite, but was Infinity", () -> Threshold.ofLog(Double.POSITIVE_INFINITY));
        refused(
                "flags must hold one flag a draw, but was empty",
                () -> Threshold.of(1).withAlreadyReached());
    }

    @Test
    void whatIsNoNumberIsFoundAnywhereInABlock() {
        Tally tally = new Tally(REQUEST, 1, false);
        for (int n = 1; n <= 9; n++) {
            int size = n;
            for (int at = 0; at <= n; at++) {
                double[] level = new double[10];
                level[0] = Double.NEGATIVE_INFINITY;
                level[1] = Double.POSITIVE_INFINITY;
                level[at] = Double.NaN;
                if (at < n) {
                    assertThatIllegalStateException()
                            .isThrownBy(() -> tally.refuseNaN(level, size))
                            .withMessage("level of A-B must be a number, but was NaN");
                } else {
                    allowed(() -> tally.refuseNaN(level, size));
                }
            }
        }
    }

    @Test
    void aProcessMustGiveNumbers() {
        assertThatIllegalStateException()
                .isThrownBy(() -> run(TWO, once(block -> block.level()[2] = Double.NaN), "A", "B"))
                .withMessage("level of A-B must be a number, but was NaN");
        refused(
                "volatility[0] must be positive and finite, but was 0.0",
                () -> OneStepSurvival.of(TWO, "A-B", RandomWalk.of(0, 0, 0), Threshold.ofLog(1)));
    }

    @Test
    void aQuantileIsTheFirstYearThatReachesIt() {
        // Half of the paths begin there, the others are there in the last year.
        RandomWalk walk = RandomWalk.of(new double[] {5, 0}, new double[] {0, 1}, new double[2]);
        FirstPassage passage = TWO.withPaths(10_000)
                .run(SimulationRequest.of("A-B", walk).withThresholds(Threshold.ofLog(2)))
                .passages()
                .get(0);
        assertThat(passage.quantileYear(0.5).year()).hasValue(1);
        assertThat(passage.quantileYear(0.5).high()).hasValue(2);
        assertThat(passage.quantileYear(0.51).year()).hasValue(2);
        assertThat(passage.quantileYear(0.51).probability()).isEqualTo(0.51);
    }

    @Test
    void shocksHaveTheirPurposes() {
        double[] into = new double[PathBlock.CAPACITY];
        allowed(() -> run(TWO, once(block -> block.own().normals(255, into)), "A", "B"));
        refused(
                "purpose must lie in [0, 255], but was 256",
                () -> run(TWO, once(block -> block.own().normals(256, into)), "A", "B"));
        refused(
                "purpose must lie in [0, 255], but was -1",
                () -> run(TWO, once(block -> block.world().uniforms(-1, into)), "A", "B"));
        refused(
                "economy must lie in [0, 1], but was 2",
                () -> run(TWO, once(block -> block.economy(2).normals(0, into)), "A", "B"));
        refused("economies of A-B must name 2, but was 1", () -> run(TWO, once(block -> {}), "A"));
        Simulation sobol = TWO.withSampling(Sampling.sobol(2));
        GrowthProcess six = own(5);
        allowed(() -> run(sobol, six));
        refused("purpose must lie in [0, 5], but was 6", () -> run(sobol, own(6)));
    }

    @Test
    void sobolPointsOfTheWorldHaveTwoPurposes() {
        Simulation sobol = TWO.withSampling(Sampling.sobol(2));
        allowed(() -> run(sobol, world(1)));
        refused("purpose must lie in [0, 1], but was 2", () -> run(sobol, world(2)));
        allowed(() -> run(TWO, world(255)));
    }

    /**
     * Each of the sixteen things that a Sobol run draws has a dimension of its own: of any two, 1024 points lie in 128 or more of 32 by 32 cells
     * (some pairs of high dimensions fill no more). Of one dimension scrambled twice the cell of one would tell that of the other: 32 of them.
     */
    @Test
    void noTwoThingsDrawnShareADimension() {
        double[][] drawn = new double[16][PathBlock.CAPACITY];
        GrowthProcess all = new GrowthProcess() {
            @Override
            public void start(PathBlock block) {
                draw(block, 0);
            }

            @Override
            public void step(PathBlock block) {
                draw(block, 8);
            }

            private void draw(PathBlock block, int row) {
                for (int purpose = 0; purpose < 6; purpose++) {
                    block.own().uniforms(purpose, drawn[row + purpose]);
                }
                block.world().uniforms(0, drawn[row + 6]);
                block.world().uniforms(1, drawn[row + 7]);
            }
        };
        run(TWO.withPaths(2 * 1024).withHorizon(1).withSampling(Sampling.sobol(2)), all);
        for (int a = 0; a < 16; a++) {
            for (int b = 0; b < a; b++) {
                boolean[] cells = new boolean[1024];
                int filled = 0;
                for (int i = 0; i < 1024; i++) {
                    int cell = 32 * (int) (32 * drawn[a][i]) + (int) (32 * drawn[b][i]);
                    filled += cells[cell] ? 0 : 1;
                    cells[cell] = true;
                }
                assertThat(filled).as("%d and %d", a, b).isGreaterThan(64);
            }
        }
    }

    private static GrowthProcess world(int purpose) {
        return stepping(0, block -> block.world().normals(purpose, block.level()));
    }

    private static GrowthProcess own(int purpose) {
        return stepping(0, block -> block.own().normals(purpose, block.level()));
    }

    @Test
    void tablesOfShocksHaveAMiddleAndAnEnd() {
        refused("lowerQuantile(0.5) must be 0, but was 1.0", () -> ShockTable.of(u -> 1));
        refused(
                "lowerQuantile(2^-64) must be finite, but was -Infinity",
                () -> ShockTable.of(u -> u < 1e-15 ? Double.NEGATIVE_INFINITY : u - 0.5));
        allowed(() -> ShockTable.studentT(0.25));
        refused(
                "degrees must be finite and at least 0.25, but was Infinity",
                () -> ShockTable.studentT(Double.POSITIVE_INFINITY));
        assertThat(HeavyTailedWalk.of(ONE, ONE, ONE, 5).degrees()).isEqualTo(5);
    }
}
