package org.tradepath.simulate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tradepath.internal.math.Normal;

/** Tolerances are five standard errors: a false alarm in 1.7 million per comparison. */
class ScaledMarginalsTest {

    private static final int PATHS = 1 << 17;
    private static final double[] PROBABILITIES = {0.01, 0.1, 0.25, 0.5, 0.75, 0.9, 0.99};
    private static final double R = 0.6;
    private static final double[][] FACTOR = {{1}, {R, Math.sqrt(1 - R * R)}};
    private static final Simulation SIMULATION =
            Simulation.withDefaults().withPaths(PATHS).withHorizon(2);

    private static double[] normalQuantiles() {
        return Arrays.stream(PROBABILITIES).map(Normal::quantile).toArray();
    }

    private static ScaledMarginals process() {
        ScaledMarginals.Shape shape =
                ScaledMarginals.Shape.of(PROBABILITIES, new double[][] {normalQuantiles(), normalQuantiles()}, FACTOR);
        return ScaledMarginals.of(
                new double[] {1, 5},
                new double[][] {{0.1, -0.2}, {0.3, -0.5}},
                new double[][] {{0.2, 0.5}, {0.4, 1}},
                shape);
    }

    private static Paths paths(GrowthProcess process) {
        return SIMULATION
                .run(SimulationRequest.of("A-B", process)
                        .withEconomies("A", "B")
                        .withPathsKept())
                .paths()
                .orElseThrow();
    }

    private static double[] scores(Paths paths, int draw, int year, double centre, double scale) {
        double[] levels = paths.logLevels(year);
        double[] scores = new double[PATHS / 2];
        for (int i = 0; i < scores.length; i++) {
            scores[i] = (levels[2 * i + draw] - centre) / scale;
        }
        return scores;
    }

    private static double mean(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum / a.length;
    }

    @Test
    void eachDrawHasItsLocationAndScaleAndTheHorizonsTheirCorrelation() {
        Paths paths = paths(process());
        double n = PATHS / 2.0;
        for (int draw = 0; draw < 2; draw++) {
            // The quantiles are those of a normal, linear in the score, so that the standardised growth is standard
            // normal.
            double[] one = scores(paths, draw, 1, draw == 0 ? 1.1 : 4.8, draw == 0 ? 0.2 : 0.5);
            double[] two = scores(paths, draw, 2, draw == 0 ? 1.3 : 4.5, draw == 0 ? 0.4 : 1);
            assertThat(Arrays.stream(one).average().orElseThrow()).isCloseTo(0, within(5 / Math.sqrt(n)));
            assertThat(mean(one, one)).isCloseTo(1, within(5 * Math.sqrt(2 / n)));
            assertThat(mean(two, two)).isCloseTo(1, within(5 * Math.sqrt(2 / n)));
            assertThat(mean(one, two)).isCloseTo(R, within(5 * Math.sqrt((1 + R * R) / n)));
        }
    }

    /** Of one shape in the first year, growth is that of {@link HorizonMarginals} on the same shocks, times the scale. */
    @Test
    void growthIsTheScaledQuantileOfTheSameShock() {
        double[] probabilities = {0.1, 0.5, 0.9};
        double[][] skewed = {{-0.2, 0.1, 1.5}};
        Simulation one = Simulation.withDefaults().withPaths(500).withHorizon(1);
        Paths plain = one.run(SimulationRequest.of(
                                "A-B", HorizonMarginals.of(new double[1], probabilities, skewed, new double[1]))
                        .withPathsKept())
                .paths()
                .orElseThrow();
        Paths scaled = one.run(SimulationRequest.of(
                                "A-B",
                                ScaledMarginals.of(
                                        new double[] {5},
                                        new double[][] {{0.25}},
                                        new double[][] {{2}},
                                        ScaledMarginals.Shape.of(probabilities, skewed, new double[][] {{1}})))
                        .withPathsKept())
                .paths()
                .orElseThrow();
        for (int p = 0; p < 500; p++) {
            assertThat(scaled.logLevel(p, 1)).isCloseTo(5.25 + 2 * plain.logLevel(p, 1), within(1e-12));
        }
    }

    @Test
    void sharedShocksMakeCorridorsMoveTogetherAndLeaveEachItsDistribution() {
        ScaledMarginals process = process().withSharedShocks(0.3, 0.2);
        List<SimulationResult> results = SIMULATION.run(List.of(
                SimulationRequest.of("A-B", process).withEconomies("A", "B").withPathsKept(),
                SimulationRequest.of("A-C", process).withEconomies("A", "C").withPathsKept()));
        double[] one = scores(results.get(0).paths().orElseThrow(), 0, 1, 1.1, 0.2);
        double[] other = scores(results.get(1).paths().orElseThrow(), 0, 1, 1.1, 0.2);
        double n = PATHS / 2.0;
        assertThat(mean(one, one)).isCloseTo(1, within(5 * Math.sqrt(2 / n)));
        assertThat(mean(one, other)).isCloseTo(0.5, within(5 * Math.sqrt(1.25 / n)));
    }

    @Test
    void theStatedShareOfPathsVanishesAndStaysSo() {
        ScaledMarginals process = process().withVanishing(new double[][] {{0.1, 0}, {0.25, 0}});
        Paths paths = paths(process);
        int[] gone = new int[2];
        for (int path = 0; path < PATHS; path++) {
            boolean first = paths.logLevel(path, 1) == Double.NEGATIVE_INFINITY;
            boolean second = paths.logLevel(path, 2) == Double.NEGATIVE_INFINITY;
            assertThat(first && !second).isFalse();
            assertThat(path % 2 == 1 && second).isFalse();
            gone[0] += first ? 1 : 0;
            gone[1] += second ? 1 : 0;
        }
        double n = PATHS / 2.0;
        assertThat(gone[0] / n).isCloseTo(0.1, within(5 * Math.sqrt(0.09 / n)));
        assertThat(gone[1] / n).isCloseTo(0.25, within(5 * Math.sqrt(0.1875 / n)));
    }

    @Test
    void refusesWhatBreaksItsRule() {
        double[][] quantiles = {normalQuantiles()};
        ScaledMarginals.Shape shape = ScaledMarginals.Shape.of(PROBABILITIES, quantiles, new double[][] {{1}});
        assertThat(shape.years()).isEqualTo(1);
        assertThatThrownBy(() -> ScaledMarginals.Shape.of(PROBABILITIES, quantiles, new double[][] {{0.9}}))
                .hasMessage("factor[0] must have squares that add up to 1, but was 0.81");
        assertThatThrownBy(() -> ScaledMarginals.Shape.of(PROBABILITIES, quantiles, FACTOR))
                .hasMessage("factor must hold a row for each of the 1 years, but was 2");
        double[] one = {1};
        assertThatThrownBy(() -> ScaledMarginals.of(one, new double[][] {{0, 1}}, new double[][] {one}, shape))
                .hasMessageContaining("location[0]");
        assertThatThrownBy(() -> ScaledMarginals.of(one, new double[][] {one}, new double[][] {{0}}, shape))
                .hasMessage("scale must be positive and finite, but was 0.0");
        ScaledMarginals process = ScaledMarginals.of(one, new double[][] {one}, new double[][] {one}, shape);
        assertThatThrownBy(() -> process.withVanishing(new double[][] {{1.5}}))
                .hasMessage("vanishing[0] must lie in [0, 1] and not decrease, but was 1.5");
        assertThatThrownBy(() -> process.withSharedShocks(0.5, 0.3))
                .hasMessageContaining("worldShare + 2 economyShare");
        assertThatThrownBy(() -> SIMULATION.run(SimulationRequest.of("A-B", process)))
                .hasMessage("horizon must be at most the 1 years that have quantiles, but was 2");
    }
}
