package org.tradepath.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tradepath.simulate.Estimate;
import org.tradepath.simulate.RandomWalk;
import org.tradepath.simulate.Simulation;
import org.tradepath.simulate.SimulationRequest;
import org.tradepath.simulate.Threshold;

class FirstPassageTest {

    private static final double[] AT_OR_ABOVE = {0.25, 0.4, 0.55};
    private static final double[] REACHED_BY = {0.3, 0.5, 0.7};
    private static final double[] SUSTAINED_FROM = {0.2, 0.35, 0.55};

    private static FirstPassage passage() {
        return FirstPassage.of(2026, 10_000, 0.1, AT_OR_ABOVE, REACHED_BY, SUSTAINED_FROM);
    }

    private static FirstPassage reachedBy(double already, double... reachedBy) {
        int years = reachedBy.length;
        return FirstPassage.of(2026, 100, already, new double[years], reachedBy, new double[years]);
    }

    @Test
    void threeQuestionsThreeAnswers() {
        FirstPassage passage = passage();

        assertThat(passage.firstYear()).isEqualTo(2026);
        assertThat(passage.horizon()).isEqualTo(2028);
        assertThat(passage.alreadyReached()).isEqualTo(0.1);
        assertThat(passage.atOrAbove(2027)).isEqualTo(0.4);
        assertThat(passage.reachedBy(2027)).isEqualTo(0.5);
        assertThat(passage.sustainedFrom(2027)).isEqualTo(0.35);
    }

    @Test
    void massesOfAllOutcomesSumToOne() {
        FirstPassage passage = passage();

        assertThat(passage.firstReachedIn(2026)).isCloseTo(0.2, within(1e-15));
        assertThat(passage.firstReachedIn(2028)).isCloseTo(0.2, within(1e-15));
        assertThat(passage.notByHorizon()).isCloseTo(0.3, within(1e-15));
        double sum = passage.alreadyReached() + passage.notByHorizon();
        for (int year = 2026; year <= 2028; year++) {
            sum += passage.firstReachedIn(year);
        }
        assertThat(sum).isCloseTo(1, within(1e-15));
    }

    @ParameterizedTest
    @CsvSource({"0.05, 2025", "0.1, 2025", "0.11, 2026", "0.3, 2026", "0.5, 2027", "0.51, 2028", "0.7, 2028"})
    void yearReachedIsTheFirstWithAtLeastTheProbability(double p, int year) {
        assertThat(passage().yearReached(p)).isEqualTo(OptionalInt.of(year));
    }

    @Test
    void aQuantileBeyondTheHorizonHasNoYear() {
        assertThat(passage().yearReached(0.71)).isEmpty();
        assertThat(passage().yearReached(1)).isEmpty();
        assertThat(passage().medianYear()).hasValue(2027);
        assertThat(reachedBy(0, 0.2, 0.4999).medianYear()).isEmpty();
        assertThat(reachedBy(0.5, 0.5, 0.6).medianYear()).hasValue(2025);
        assertThat(reachedBy(1, 1, 1).yearReached(1)).hasValue(2025);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -0.1, 1.1, Double.NaN})
    void noQuantiles(double p) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> passage().yearReached(p))
                .withMessageStartingWith("p must");
    }

    @Test
    void standardErrorsAreThoseOfAShareOfPaths() {
        assertThat(passage().standardError(0.5)).isCloseTo(0.005, within(1e-15));
        assertThat(passage().standardError(0.1)).isCloseTo(0.003, within(1e-15));
        assertThat(passage().standardError(0)).isZero();
        assertThatIllegalArgumentException().isThrownBy(() -> passage().standardError(1.5));
    }

    /** 512 draws, each far above or below the level: as good as 512 paths, within the noise of an error from 16 groups. */
    @Test
    void pathsFromFewDrawsCountAsFew() {
        double[] start = new Random(3).doubles(512).map(u -> u < 0.4 ? 1 : -1).toArray();
        double[] volatility = new double[512];
        Arrays.fill(volatility, 0.001);
        FirstPassage passage = FirstPassage.of(
                2025,
                Simulation.withDefaults()
                        .run(SimulationRequest.of("A-B", RandomWalk.of(start, new double[512], volatility))
                                .withThresholds(Threshold.ofLog(0)))
                        .passages()
                        .get(0),
                100_000);
        assertThat(passage.standardError(0.5)).isBetween(0.5 * Math.sqrt(0.25 / 512), 2 * Math.sqrt(0.25 / 512));
    }

    @Test
    void theLargestErrorSaysHowManyPathsAreIndependent() {
        Estimate half = new Estimate(0.5, 0.01);
        // A fifth, give or take a hundredth: .2 * .8 / .01^2.
        Estimate fifth = new Estimate(0.2, 0.01);
        assertThat(FirstPassage.independentPaths(List.of(half, fifth), 10_000)).isCloseTo(1600, within(1e-9));
        assertThat(FirstPassage.independentPaths(List.of(half), 10_000)).isCloseTo(2500, within(1e-9));
        assertThat(FirstPassage.independentPaths(List.of(half), 1000)).isEqualTo(1000);
        // Shares near 0 and 1 say nothing.
        assertThat(FirstPassage.independentPaths(List.of(new Estimate(0.01, 0.1), new Estimate(0.99, 0.1)), 1000))
                .isEqualTo(1000);
    }

    @Test
    void theOnlyYearSaysHowManyPathsAreIndependent() {
        FirstPassage passage = FirstPassage.of(
                2025,
                Simulation.withDefaults()
                        .withPaths(10_000)
                        .withHorizon(1)
                        .run(SimulationRequest.of(
                                        "A-B", RandomWalk.of(new double[] {-1, 1}, new double[2], new double[2]))
                                .withThresholds(Threshold.ofLog(0)))
                        .passages()
                        .get(0),
                10_000);
        assertThat(passage.standardError(0.5)).isCloseTo(0.5, within(1e-12));
    }

    @Test
    void yearsOutsideAreErrors() {
        for (int year : new int[] {2025, 2029}) {
            String message = "year must lie in [2026, 2028], but was " + year;
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> passage().reachedBy(year))
                    .withMessage(message);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> passage().atOrAbove(year))
                    .withMessage(message);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> passage().sustainedFrom(year))
                    .withMessage(message);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> passage().firstReachedIn(year))
                    .withMessage(message);
        }
    }

    @Test
    void copiesAtTheBorder() {
        double[] reachedBy = REACHED_BY.clone();
        double[] atOrAbove = AT_OR_ABOVE.clone();
        double[] sustainedFrom = SUSTAINED_FROM.clone();
        FirstPassage passage = FirstPassage.of(2026, 1, 0.1, atOrAbove, reachedBy, sustainedFrom);
        reachedBy[0] = 0.99;
        atOrAbove[0] = 0.99;
        sustainedFrom[0] = 0.99;

        assertThat(passage.reachedBy(2026)).isEqualTo(0.3);
        assertThat(passage.atOrAbove(2026)).isEqualTo(0.25);
        assertThat(passage.sustainedFrom(2026)).isEqualTo(0.2);
    }

    @Test
    void argumentsAreChecked() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FirstPassage.of(2026, 0, 0, AT_OR_ABOVE, REACHED_BY, SUSTAINED_FROM))
                .withMessage("paths must be at least 1, but was 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FirstPassage.of(2026, 1, 0, new double[0], new double[0], new double[0]))
                .withMessage("arrays must have one length above zero, but was 0, 0 and 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FirstPassage.of(2026, 1, 0, AT_OR_ABOVE, REACHED_BY, new double[2]))
                .withMessage("arrays must have one length above zero, but was 3, 3 and 2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> reachedBy(0.31, REACHED_BY))
                .withMessage("probabilities must not fall from year to year, but was in 2026");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> reachedBy(0, 0.3, 0.2))
                .withMessage("probabilities must not fall from year to year, but was in 2027");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FirstPassage.of(2026, 1, 0, AT_OR_ABOVE, REACHED_BY, new double[] {0.2, 0.1, 0.3}))
                .withMessage("probabilities must not fall from year to year, but was in 2027");
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.1, 1.1, Double.NaN})
    void entriesAreProbabilities(double bad) {
        double[] bads = {0, 0, bad};
        assertThatIllegalArgumentException().isThrownBy(() -> reachedBy(bad, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> reachedBy(0, bads));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FirstPassage.of(2026, 1, 0, bads, REACHED_BY, SUSTAINED_FROM));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FirstPassage.of(2026, 1, 0, AT_OR_ABOVE, REACHED_BY, bads));
    }
}
