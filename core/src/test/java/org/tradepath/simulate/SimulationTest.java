package org.tradepath.simulate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SimulationTest {

    static final Simulation SIMULATION = Simulation.withDefaults();

    static RandomWalk goldenWalk() {
        return RandomWalk.of(StrictMath.log(529.4), 0.12, 0.25);
    }

    /** Seven comparisons at 4 standard errors: under the null a random seed fails with probability below 7 * 6.3e-5 = 4.4e-4. */
    @Test
    void agreesWithTheExactAnswerOnAMillionPaths() {
        SimulationResult result = SIMULATION
                .withSeed(20251231)
                .withPaths(1_000_000)
                .withHorizon(7)
                .run(SimulationRequest.of("AZE-KAZ", goldenWalk()).withThresholds(Threshold.of(1000)));
        FirstPassage passage = result.passages().get(0);
        for (int year = 1; year <= 7; year++) {
            Estimate estimate = passage.reachedBy(year);
            assertThat(estimate.standardError()).isBetween(1e-4, 5.1e-4);
            assertThat(estimate.value())
                    .as("year %d", year)
                    .isCloseTo(ExactFirstPassageTest.GOLDEN[year - 1], within(4 * estimate.standardError()));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 11, 30, 31, 60})
    void countsEveryStatisticAsThePathsSay(int horizon) {
        double[] start = {0, 0.1, -0.2};
        boolean[] already = {false, true, false};
        RandomWalk walk = RandomWalk.of(start, new double[] {0.05, -0.05, 0}, new double[] {0.2, 0.3, 0.4});
        int paths = 2500;
        SimulationResult result = SIMULATION
                .withPaths(paths)
                .withHorizon(horizon)
                .run(SimulationRequest.of("A-B", walk)
                        .withThresholds(
                                Threshold.ofLog(0.3).withAlreadyReached(already),
                                Threshold.ofLog(-0.1),
                                Threshold.ofLog(50))
                        .withPathsKept());
        Paths kept = result.paths().orElseThrow();
        for (int k = 0; k < 3; k++) {
            FirstPassage passage = result.passages().get(k);
            double[] above = new double[horizon + 1];
            double[] first = new double[horizon + 2];
            double[] lasting = new double[horizon + 1];
            for (int p = 0; p < paths; p++) {
                int hit = k == 0 && already[p % 3] ? 0 : horizon + 1;
                int lastBelow = 0;
                for (int year = 1; year <= horizon; year++) {
                    if (kept.logLevel(p, year) >= passage.logLevel()) {
                        above[year] += 1.0 / paths;
                        hit = Math.min(hit, year);
                    } else {
                        lastBelow = year;
                    }
                }
                first[hit] += 1.0 / paths;
                for (int year = lastBelow + 1; year <= horizon; year++) {
                    lasting[year] += 1.0 / paths;
                }
            }
            double reached = first[0];
            assertThat(passage.alreadyReached().value()).isCloseTo(reached, within(1e-12));
            for (int year = 1; year <= horizon; year++) {
                reached += first[year];
                assertThat(passage.atOrAbove(year).value()).isCloseTo(above[year], within(1e-12));
                assertThat(passage.firstReachedIn(year).value()).isCloseTo(first[year], within(1e-12));
                assertThat(passage.reachedBy(year).value()).isCloseTo(reached, within(1e-12));
                assertThat(passage.sustainedFrom(year).value()).isCloseTo(lasting[year], within(1e-12));
            }
            assertThat(passage.notByHorizon().value()).isCloseTo(first[horizon + 1], within(1e-12));
        }
        assertThat(result.passages().get(0).alreadyReached().value()).isCloseTo(833.0 / 2500, within(1e-12));
        assertThat(result.passages().get(2).quantileYear(0.5).year()).isEmpty();
    }

    @Test
    void aShareOfNothingHasAnErrorAndAStatedFlagHasNone() {
        FirstPassage passage = SIMULATION
                .withPaths(10_000)
                .run(SimulationRequest.of("A-B", goldenWalk())
                        .withThresholds(Threshold.ofLog(50).withAlreadyReached(false)))
                .passages()
                .get(0);
        assertThat(passage.reachedBy(10).value()).isZero();
        // Two hits and two misses more: p = 2 / 10004, its error sqrt(p (1 - p) / 10004).
        double p = 2.0 / 10_004;
        assertThat(passage.reachedBy(10).standardError()).isCloseTo(Math.sqrt(p * (1 - p) / 10_004), within(1e-15));
        assertThat(passage.notByHorizon().value()).isEqualTo(1);
        assertThat(passage.notByHorizon().standardError()).isPositive();
        assertThat(passage.alreadyReached().standardError()).isZero();
    }

    /**
     * An error from 16 groups has itself a relative error of 18 %: 80 % is 4.4 of these, false alarm below 1e-4 by normal theory with room
     * for the skewness.
     */
    @ParameterizedTest
    @EnumSource(
            value = Sampling.Kind.class,
            names = {"PLAIN", "ANTITHETIC"})
    void theDrawsOfTheStartAreASampleToo(Sampling.Kind kind) {
        int draws = 512;
        double[] start =
                new Random(3).doubles(draws).map(u -> u < 0.25 ? 1 : -1).toArray();
        double[] drift = new double[draws];
        double[] volatility = new double[draws];
        Arrays.fill(volatility, 0.01);
        Simulation simulation = SIMULATION.withPaths(1 << 16).withSampling(new Sampling(kind, 1));
        Threshold threshold = Threshold.ofLog(0);
        Estimate spread = simulation
                .run(SimulationRequest.of("A-B", RandomWalk.of(start, drift, volatility))
                        .withThresholds(threshold))
                .passages()
                .get(0)
                .atOrAbove(1);
        assertThat(spread.value())
                .isEqualTo(Arrays.stream(start).filter(x -> x > 0).count() / 512.0);
        double expected = Math.sqrt(0.25 * 0.75 / draws);
        assertThat(spread.standardError()).isCloseTo(expected, within(0.8 * expected));
        Arrays.fill(start, 0);
        Estimate alike = simulation
                .run(SimulationRequest.of("A-B", RandomWalk.of(start, drift, volatility))
                        .withThresholds(threshold))
                .passages()
                .get(0)
                .atOrAbove(1);
        double ofPaths = Math.sqrt(0.25 / (1 << 16));
        assertThat(alike.standardError()).isLessThan(1.8 * ofPaths);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 64, 1000, 1024, 1500})
    void dealsDrawsInTurn(int draws) {
        long[] numbers = LongStream.range(0, draws).toArray();
        for (long first : new long[] {0, 1024, 5 * 1024, 1L << 29}) {
            for (int n : new int[] {1, 700, 1024}) {
                long[] dealt = new long[PathBlock.CAPACITY];
                PathBlock.deal(numbers, draws, first, dealt, n);
                for (int i = 0; i < n; i++) {
                    assertThat(dealt[i]).isEqualTo((first + i) % draws);
                }
            }
        }
    }

    @Test
    void quantileYearsComeWithTheirNoise() {
        FirstPassage passage = SIMULATION
                .run(SimulationRequest.of("AZE-KAZ", goldenWalk()).withThresholds(Threshold.of(1000)))
                .passages()
                .get(0);
        QuantileYear median = passage.quantileYear(0.5);
        assertThat(median.year()).hasValue(5);
        assertThat(median.low()).hasValue(5);
        assertThat(median.high()).hasValue(5);
        double at4 = passage.reachedBy(4).value();
        QuantileYear narrow = passage.quantileYear(at4 + 1e-9);
        assertThat(narrow.low()).hasValue(4);
        assertThat(narrow.year()).hasValue(5);
        assertThat(passage.quantileYear(at4).high()).hasValue(5);
        assertThat(passage.quantileYear(0.99).year()).isEmpty();
    }

    @Test
    void sketchedFanIsWithinATenthOfAPercentOfTheExactOne() {
        double[] probabilities = {0.05, 0.2, 0.35, 0.5, 0.65, 0.8, 0.95};
        SimulationRequest request = SimulationRequest.of("A-B", goldenWalk()).withFan(probabilities);
        Fan sketched = SIMULATION.run(request).fan().orElseThrow();
        Fan exact = SIMULATION.run(request.withPathsKept()).fan().orElseThrow();
        for (int year = 1; year <= 10; year++) {
            for (double p : probabilities) {
                assertThat(sketched.level(year, p))
                        .isCloseTo(exact.level(year, p), within(0.001 * exact.level(year, p)));
                double closedForm = StrictMath.log(529.4)
                        + 0.12 * year
                        + 0.25 * Math.sqrt(year) * org.tradepath.internal.math.Normal.quantile(p);
                // 70 comparisons at 4.5 standard errors, each with a false alarm of 7e-6: 5e-4 together.
                assertThat(exact.logLevel(year, p).value())
                        .isCloseTo(
                                closedForm, within(4.5 * exact.logLevel(year, p).standardError()));
            }
        }
        double expected = 0.25 * Math.sqrt(0.25 / 100_000) * Math.sqrt(2 * Math.PI);
        assertThat(exact.logLevel(1, 0.5).standardError()).isCloseTo(expected, within(0.1 * expected));
    }

    @Test
    void refusesBadArgumentsBeforeAnyWork() {
        SimulationRequest request = SimulationRequest.of("A-B", goldenWalk()).withPathsKept();
        assertThatThrownBy(() -> SIMULATION.withPaths(0)).hasMessage("paths must lie in [1, 1073741824], but was 0");
        assertThatThrownBy(() -> SIMULATION.withHorizon(10_000))
                .hasMessage("horizon must lie in [1, 60], but was 10000");
        assertThatThrownBy(() -> SIMULATION.withParallelism(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> SIMULATION.withMaxBytes(0)).hasMessageContaining("maxBytes must be positive");
        assertThatThrownBy(() -> SIMULATION
                        .withPaths(10_000_000)
                        .withMaxBytes(100_000_000)
                        .run(request))
                .hasMessageContaining("estimated memory must be at most 100000000 bytes, but was 8");
        assertThatThrownBy(() -> RandomWalk.of(0, Double.NaN, 1)).hasMessage("drift[0] must be finite, but was NaN");
        assertThatThrownBy(() -> RandomWalk.of(0, 0, -1))
                .hasMessage("volatility[0] must be zero or positive and finite, but was -1.0");
        assertThatThrownBy(() -> RandomWalk.of(new double[2], new double[3], new double[2]))
                .hasMessage("drift must hold 2 draws, but was 3");
        assertThatThrownBy(() -> RandomWalk.of(new double[0], new double[0], new double[0]))
                .hasMessage("start must hold at least one draw, but was 0");
        assertThatThrownBy(() -> SimulationRequest.of(" ", goldenWalk())).hasMessageContaining("key must not be blank");
        assertThatThrownBy(() -> request.withFan(0.5, 0.5)).hasMessageContaining("(0, 1) and increase");
        assertThatThrownBy(() -> request.withThresholds(Threshold.ofLog(0).withAlreadyReached(true, false)))
                .hasMessage("alreadyReached must hold 1 or 1 flags, but was 2");
        assertThatThrownBy(() -> Threshold.of(0)).hasMessageContaining("level must be positive");
        assertThatThrownBy(() -> Threshold.ofLog(0).withAlreadyReached()).hasMessageContaining("one flag a draw");
        assertThat(SIMULATION.run(List.of())).isEmpty();
    }
}
