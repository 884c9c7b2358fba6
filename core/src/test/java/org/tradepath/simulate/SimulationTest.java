package org.tradepath.simulate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

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

    @Test
    void countsEveryStatisticAsThePathsSay() {
        double[] start = {0, 0.1, -0.2};
        boolean[] already = {false, true, false};
        RandomWalk walk = RandomWalk.of(start, new double[] {0.05, -0.05, 0}, new double[] {0.2, 0.3, 0.4});
        int paths = 2500;
        int horizon = 11;
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
