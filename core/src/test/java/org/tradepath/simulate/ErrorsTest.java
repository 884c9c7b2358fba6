package org.tradepath.simulate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.tradepath.internal.math.ShareError;

/** Standard errors as their formulas have them, counted anew from the paths themselves. */
class ErrorsTest {

    private static final int YEARS = 3;
    private static final double LEVEL = 0.2;
    /** Of a pair both, one, or none. */
    private static final boolean[] FLAGS = {true, true, false, true, false, false};

    private static final RandomWalk WALK = RandomWalk.of(
            new double[] {0, 0.1, -0.2, 0.3, 0, -0.1},
            new double[] {0.1, 0, -0.1, 0.05, 0, 0.1},
            new double[] {0.3, 0.2, 0.4, 0.3, 0.1, 0.2});

    private static SimulationResult run(RandomWalk walk, boolean[] flags, Sampling sampling, int paths) {
        return Simulation.withDefaults()
                .withPaths(paths)
                .withHorizon(YEARS)
                .withSampling(sampling)
                .withParallelism(3)
                .withBlocksPerChunk(1)
                .run(SimulationRequest.of("A-B", walk)
                        .withThresholds(Threshold.ofLog(LEVEL).withAlreadyReached(flags))
                        .withFan(0.1, 0.5)
                        .withPathsKept());
    }

    /** One for the paths of which a statistic is true. */
    private static double[][] marks(SimulationResult result, boolean[] flags, int perScramble) {
        Paths paths = result.paths().orElseThrow();
        double[][] marks = new double[FirstPassage.columns(YEARS)][paths.count()];
        for (int p = 0; p < paths.count(); p++) {
            boolean flagged = flags[p % perScramble % flags.length];
            boolean reached = flagged;
            for (int t = 0; t < YEARS; t++) {
                boolean above = paths.logLevel(p, t + 1) >= LEVEL;
                boolean lasts = true;
                for (int later = t; later < YEARS; later++) {
                    lasts &= paths.logLevel(p, later + 1) >= LEVEL;
                }
                marks[FirstPassage.AT_OR_ABOVE * YEARS + t][p] = above ? 1 : 0;
                marks[FirstPassage.FIRST_IN * YEARS + t][p] = above && !reached ? 1 : 0;
                reached |= above;
                marks[FirstPassage.REACHED_BY * YEARS + t][p] = reached ? 1 : 0;
                marks[FirstPassage.SUSTAINED * YEARS + t][p] = lasts ? 1 : 0;
            }
            marks[FirstPassage.already(YEARS)][p] = flagged ? 1 : 0;
            marks[FirstPassage.notByHorizon(YEARS)][p] = reached ? 0 : 1;
        }
        return marks;
    }

    private static Estimate[] estimates(SimulationResult result) {
        FirstPassage passage = result.passages().get(0);
        Estimate[] estimates = new Estimate[FirstPassage.columns(YEARS)];
        for (int t = 0; t < YEARS; t++) {
            estimates[FirstPassage.AT_OR_ABOVE * YEARS + t] = passage.atOrAbove(t + 1);
            estimates[FirstPassage.FIRST_IN * YEARS + t] = passage.firstReachedIn(t + 1);
            estimates[FirstPassage.REACHED_BY * YEARS + t] = passage.reachedBy(t + 1);
            estimates[FirstPassage.SUSTAINED * YEARS + t] = passage.sustainedFrom(t + 1);
        }
        estimates[FirstPassage.already(YEARS)] = passage.alreadyReached();
        estimates[FirstPassage.notByHorizon(YEARS)] = passage.notByHorizon();
        return estimates;
    }

    /** The error of the mean of the means of successive parts of so many paths; {@code lost} degrees of freedom. */
    private static double ofParts(double[] marks, int size, int lost) {
        double[] means = new double[marks.length / size];
        for (int i = 0; i < marks.length; i++) {
            means[i / size] += marks[i] / size;
        }
        double mean = Arrays.stream(means).average().orElseThrow();
        double square = Arrays.stream(means).map(m -> (m - mean) * (m - mean)).sum();
        return Math.sqrt(square / means.length / (means.length - lost));
    }

    private static void requireErrors(
            SimulationResult result, boolean[] flags, int perScramble, ToDoubleFunction<double[]> error) {
        double[][] marks = marks(result, flags, perScramble);
        Estimate[] estimates = estimates(result);
        for (int c = 0; c < marks.length; c++) {
            double expected = Math.max(ShareError.least(marks[c].length), error.applyAsDouble(marks[c]));
            assertThat(estimates[c].value())
                    .as("column %d", c)
                    .isCloseTo(Arrays.stream(marks[c]).average().orElseThrow(), within(1e-12));
            assertThat(estimates[c].standardError()).as("column %d", c).isCloseTo(expected, within(1e-9));
        }
    }

    @Test
    void errorsOfPairsAreThoseOfTheirMeans() {
        SimulationResult result = run(RandomWalk.of(0, 0.1, 0.3), new boolean[1], Sampling.antithetic(), 3000);
        double[][] marks = marks(result, new boolean[1], 3000);
        Estimate[] estimates = estimates(result);
        for (int c = 0; c < marks.length; c++) {
            double expected = Math.max(ShareError.least(3000), ofParts(marks[c], 2, 0));
            if (c == FirstPassage.already(YEARS)) {
                expected = 0; // no path is flagged: that is known
            }
            assertThat(estimates[c].standardError()).as("column %d", c).isCloseTo(expected, within(1e-9));
        }
    }

    /**
     * Sixteen kinds of pairs, by which of the two are flagged and which reach the level when; of each kind every group of draws has as many, so
     * that the draws tell of no error.
     */
    @Test
    void everyKindOfPairCounts() {
        int draws = 256;
        boolean[] flags = new boolean[draws];
        double[] start = new double[draws];
        double[] drift = new double[draws];
        for (int d = 0; d < draws; d++) {
            int kind = d / 16;
            boolean isFirst = d % 2 == 0;
            flags[d] = kind % 4 == 1 || kind % 4 == (isFirst ? 2 : 3);
            boolean reachesLate = kind / 4 == 1;
            boolean reachesOnce = kind / 4 == (isFirst ? 2 : 3);
            start[d] = reachesOnce ? 1 : 0;
            drift[d] = reachesOnce ? -0.5 : reachesLate ? 0.15 : 0;
        }
        SimulationResult result =
                run(RandomWalk.of(start, drift, new double[draws]), flags, Sampling.antithetic(), 10 * draws);
        requireErrors(result, flags, 10 * draws, marks -> ofParts(marks, 2, 0));
    }

    @Test
    void errorsOfPairsAndOfDrawsAreTheLargerOnes() {
        SimulationResult result = run(WALK, FLAGS, Sampling.antithetic(), 30_000);
        requireErrors(result, FLAGS, 30_000, marks -> Math.max(ofParts(marks, 2, 0), ofDraws(marks, 6)));
    }

    @Test
    void errorsOfPathsAndOfDrawsAreTheLargerOnes() {
        SimulationResult result = run(WALK, FLAGS, Sampling.plain(), 3000);
        requireErrors(result, FLAGS, 3000, marks -> Math.max(ofParts(marks, 1, 0), ofDraws(marks, 6)));
        // Two paths of six draws: four groups are empty.
        result = run(WALK, FLAGS, Sampling.plain(), 2);
        requireErrors(result, FLAGS, 2, marks -> Math.max(ofParts(marks, 1, 0), ofDraws(marks, 2)));
    }

    /** The error that the means of the draws tell of, each a sample of one. */
    private static double ofDraws(double[] marks, int draws) {
        double mean = Arrays.stream(marks).average().orElseThrow();
        double square = 0;
        for (int d = 0; d < draws; d++) {
            double away = 0;
            for (int p = d; p < marks.length; p += draws) {
                away += (marks[p] - mean) / marks.length;
            }
            square += away * away;
        }
        return Math.sqrt(square * draws / (draws - 1));
    }

    @Test
    void errorsOfScramblesAreTheScatterOfTheirShares() {
        SimulationResult result = run(WALK, FLAGS, Sampling.sobol(5), 5 * 256);
        requireErrors(result, FLAGS, 256, marks -> ofParts(marks, 256, 1));
    }

    @Test
    void ofOneStepTheFirstYearIsReachedAsOftenAsItIsReachedFirst() {
        for (Sampling sampling : Arrays.asList(Sampling.plain(), Sampling.antithetic(), Sampling.sobol(4))) {
            OneStepSurvival survival = OneStepSurvival.of(
                    Simulation.withDefaults().withPaths(4096).withHorizon(YEARS).withSampling(sampling),
                    "A-B",
                    WALK,
                    Threshold.ofLog(LEVEL));
            assertThat(survival.firstReachedIn(1)).isEqualTo(survival.reachedBy(1));
            double sum = 0;
            for (int year = 1; year <= YEARS; year++) {
                sum += survival.firstReachedIn(year).value();
                assertThat(survival.reachedBy(year).value()).isCloseTo(sum, within(1e-12));
                assertThat(survival.firstReachedIn(year).standardError()).isBetween(0.0, 0.01);
            }
            assertThat(survival.notByHorizon().value())
                    .isEqualTo(1 - survival.reachedBy(YEARS).value());
            assertThat(survival.notByHorizon().standardError())
                    .isEqualTo(survival.reachedBy(YEARS).standardError());
            // Over scrambles the error is far smaller.
            if (sampling.scrambles() == 1) {
                assertThat(survival.firstReachedIn(3).standardError()).isGreaterThan(1e-4);
            }
        }
        // One draw has the same first year on every path, and rounding must not make an error of it.
        OneStepSurvival sure = OneStepSurvival.of(
                Simulation.withDefaults().withPaths(1000).withHorizon(1),
                "A-B",
                RandomWalk.of(0, 0, 1),
                Threshold.ofLog(LEVEL));
        assertThat(sure.reachedBy(1).standardError()).isLessThan(1e-9);
    }

    @Test
    void aFanHasTheErrorOfItsShares() {
        // Levels 0 to 99, each once, for sure: between rank 45 and 55 lie ten of them, and two rank errors.
        double[] start = new double[100];
        for (int d = 0; d < 100; d++) {
            start[d] = d / 10.0;
        }
        SimulationRequest request = SimulationRequest.of("A-B", RandomWalk.of(start, new double[100], new double[100]))
                .withFan(0.01, 0.5, 0.99);
        Simulation simulation = Simulation.withDefaults().withPaths(100).withHorizon(1);
        for (Fan fan : Arrays.asList(
                simulation.run(request.withPathsKept()).fan().orElseThrow(),
                simulation.run(request).fan().orElseThrow())) {
            assertThat(fan.horizon()).isEqualTo(1);
            assertThat(fan.probabilities()).containsExactly(0.01, 0.5, 0.99);
            assertThat(fan.logLevel(1, 0.5).value()).isBetween(4.9, 5.0);
            assertThat(fan.logLevel(1, 0.5).standardError()).isCloseTo(0.5, within(0.055));
            // sqrt(.01 .99 / 100) = .00995: from the lowest to the second.
            assertThat(fan.logLevel(1, 0.01).value()).isCloseTo(0.05, within(0.055));
            assertThat(fan.logLevel(1, 0.01).standardError()).isBetween(0.03, 0.1);
            assertThat(fan.logLevel(1, 0.99).standardError()).isBetween(0.03, 0.1);
            assertThat(fan.level(1, 0.5))
                    .isEqualTo(StrictMath.exp(fan.logLevel(1, 0.5).value()));
        }
        Fan exact = simulation.run(request.withPathsKept()).fan().orElseThrow();
        assertThat(exact.logLevel(1, 0.5).value()).isCloseTo(4.95, within(1e-12));
        assertThat(exact.logLevel(1, 0.5).standardError()).isCloseTo(0.5, within(1e-12));
        assertThat(exact.logLevel(1, 0.01).value()).isCloseTo(0.05, within(1e-12));
        assertThat(exact.logLevel(1, 0.99).value()).isCloseTo(9.85, within(1e-12));
    }

    @Test
    void quantilesMayLieWithinTheErrorsOfEachOther() {
        SimulationRequest request = SimulationRequest.of("A-B", WALK).withFan(0.49, 0.5, 0.51);
        for (SimulationRequest each : Arrays.asList(request, request.withPathsKept())) {
            Fan fan = Simulation.withDefaults()
                    .withPaths(600)
                    .withHorizon(1)
                    .run(each)
                    .fan()
                    .orElseThrow();
            assertThat(fan.logLevel(1, 0.49).value())
                    .isLessThan(fan.logLevel(1, 0.5).value());
            assertThat(fan.logLevel(1, 0.5).value())
                    .isLessThan(fan.logLevel(1, 0.51).value());
            assertThat(fan.logLevel(1, 0.5).standardError())
                    .isGreaterThan(
                            fan.logLevel(1, 0.51).value() - fan.logLevel(1, 0.5).value());
        }
    }

    @Test
    void theFanOfScramblesHasTheScatterOfTheirQuantiles() {
        int per = 64;
        Sampling sampling = Sampling.sobol(3);
        SimulationResult result = run(WALK, FLAGS, sampling, 3 * per);
        Fan fan = result.fan().orElseThrow();
        Fan sketched = Simulation.withDefaults()
                .withPaths(3 * per)
                .withHorizon(YEARS)
                .withSampling(sampling)
                .run(SimulationRequest.of("A-B", WALK).withFan(0.1, 0.5))
                .fan()
                .orElseThrow();
        for (int year = 1; year <= YEARS; year++) {
            double[] levels = result.paths().orElseThrow().logLevels(year);
            double mean = 0;
            double square = 0;
            for (int r = 0; r < 3; r++) {
                double[] part = Arrays.copyOfRange(levels, r * per, (r + 1) * per);
                Arrays.sort(part);
                double median = (part[per / 2 - 1] + part[per / 2]) / 2;
                mean += median / 3;
                square += median * median / 3;
            }
            double scatter = Math.sqrt((square - mean * mean) / 2);
            assertThat(fan.logLevel(year, 0.5).standardError()).isCloseTo(scatter, within(1e-9));
            // Ranks lie within a bin, and between two levels of a sparse scramble anywhere.
            assertThat(sketched.logLevel(year, 0.5).value())
                    .isCloseTo(fan.logLevel(year, 0.5).value(), within(0.02));
            assertThat(sketched.logLevel(year, 0.5).standardError()).isCloseTo(scatter, within(0.03));
        }
    }
}
