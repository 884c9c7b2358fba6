package org.tradepath.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.tradepath.simulate.Estimate;
import org.tradepath.simulate.RandomWalk;
import org.tradepath.simulate.Simulation;
import org.tradepath.simulate.TrajectoryBootstrap;

class ComparisonTest {

    private static final Goal BILLION = Goal.ofDollars(1e9);
    private static final Simulation SIMULATION =
            Simulation.withDefaults().withPaths(20_000).withHorizon(5);
    private static final Scenario TERMINAL = Scenario.levelStep(Uncertain.exactly(150e6), Uncertain.exactly(2027));
    private static final Scenario FASTER = Scenario.growthChange(Uncertain.exactly(0.02), Uncertain.exactly(2026));

    private static Projection walk(Simulation simulation) {
        return Projection.of(Figures.certain(529.4e6), RandomWalk.of(StrictMath.log(529.4e6), 0.12, 0.25), simulation);
    }

    private static final Comparison COMPARISON = Comparison.of(walk(SIMULATION), TERMINAL.and(FASTER));

    @Test
    void differencesAreThoseOfTheTwoSidesWithASmallerError() {
        Projection before = COMPARISON.baseline();
        Projection after = COMPARISON.underScenario();
        for (int year = 2026; year <= 2030; year++) {
            Estimate difference = COMPARISON.reachedBy(BILLION, year);
            assertThat(difference.value())
                    .isCloseTo(
                            after.reachedBy(BILLION, year).value()
                                    - before.reachedBy(BILLION, year).value(),
                            within(1e-12))
                    .isNotNegative();
            assertThat(COMPARISON.median(year).value())
                    .isCloseTo(
                            after.quantile(year, 0.5).value()
                                    - before.quantile(year, 0.5).value(),
                            within(1e-3));
        }
        assertThat(COMPARISON.reachedBy(BILLION, 2030).standardError())
                .isLessThan(0.8 * unpaired(before.reachedBy(BILLION, 2030), after.reachedBy(BILLION, 2030)));
        assertThat(COMPARISON.median(2030).standardError())
                .isLessThan(0.2 * unpaired(before.quantile(2030, 0.5), after.quantile(2030, 0.5)));
        assertThat(COMPARISON.shortfall(BILLION, 2030).value()).isNegative();
    }

    private static double unpaired(Estimate a, Estimate b) {
        return Math.sqrt(a.standardError() * a.standardError() + b.standardError() * b.standardError());
    }

    @Test
    void aMultiplicativeScenarioMovesTheMedianByItsFactor() {
        Comparison faster = Comparison.of(walk(SIMULATION), FASTER);
        double median = faster.baseline().quantile(2030, 0.5).value();
        assertThat(faster.median(2030).value())
                .isCloseTo(median * (StrictMath.pow(1.02, 5) - 1), within(median * 1e-9));
    }

    @Test
    void errorsAreThoseOfOtherSeeds() {
        requireErrors(
                c -> c.reachedBy(BILLION, 2029).value(),
                c -> c.reachedBy(BILLION, 2029).standardError());
        requireErrors(c -> c.median(2029).value(), c -> c.median(2029).standardError());
        requireErrors(
                c -> c.decompose(2029).get(1).dollars().value(),
                c -> c.decompose(2029).get(1).dollars().standardError());
    }

    private static void requireErrors(ToDoubleFunction<Comparison> value, ToDoubleFunction<Comparison> error) {
        int seeds = 60;
        double sum = 0;
        double square = 0;
        double claimed = 0;
        for (int seed = 1; seed <= seeds; seed++) {
            Comparison c = Comparison.of(walk(SIMULATION.withPaths(1000).withSeed(seed)), TERMINAL.and(FASTER));
            double v = value.applyAsDouble(c);
            sum += v / seeds;
            square += v * v / seeds;
            claimed += error.applyAsDouble(c) / seeds;
        }
        double seen = Math.sqrt((square - sum * sum) * seeds / (seeds - 1));
        // The sd of 60 seeds is known to 9 %: 40 % is 4 of its standard errors, a false alarm in 10,000 sets of seeds.
        assertThat(claimed / seen).isBetween(0.6, 1.4);
    }

    @Test
    void aMedianThatHasHalfVanishedHasAnError() {
        double gone = Double.NEGATIVE_INFINITY;
        Set<Boolean> none = new HashSet<>();
        for (int seed = 1; seed <= 8; seed++) {
            // Half of the paths vanish, give or take half a per cent: the median is nothing or 90 million by luck.
            Projection dying = Projection.of(
                    Figures.certain(100e6),
                    TrajectoryBootstrap.of(new double[][] {{gone, gone, -.1, 0}})
                            .withStart(StrictMath.log(100e6)),
                    SIMULATION.withHorizon(1).withPaths(10_000).withSeed(seed));
            double vanished = dying.share(2026, (draw, level) -> level == 0).value();
            if (Math.abs(vanished - 0.5) > 0.0049) {
                continue;
            }
            Estimate median = dying.quantile(2026, 0.5);
            none.add(median.value() == 0);
            assertThat(median.standardError()).isBetween(60e6, 100e6);
            Comparison faster = Comparison.of(dying, FASTER);
            assertThat(faster.median(2026).standardError()).isGreaterThan(60e6);
            assertThat(faster.decompose(2026).get(0).dollars().standardError()).isGreaterThan(60e6);
        }
        assertThat(none).containsExactlyInAnyOrder(true, false);
    }

    @Test
    void noPathThatChangesIsNoCertainty() {
        Scenario seldom = Scenario.mixture(List.of(Scenario.none(), TERMINAL), 1, 1e-7);
        Estimate change = Comparison.of(COMPARISON.baseline(), seldom).reachedBy(BILLION, 2030);
        assertThat(change.value()).isZero();
        assertThat(change.standardError()).isBetween(1e-5, 1e-4);
        assertThat(Comparison.of(COMPARISON.baseline(), Scenario.none()).reachedBy(BILLION, 2030))
                .isEqualTo(new Estimate(0, 0));
    }

    @Test
    void contributionsAreShapleyValuesWorkedByHand() {
        // 100 million for sure; a step of 20, a growth of a half, a cap of 150. Medians, in millions:
        // none 100, S 120, G 150, C 100, SG 170, SC 120, GC 150, SGC 150.
        Projection steady = Projection.of(
                Figures.certain(100e6),
                TrajectoryBootstrap.of(new double[][] {{0}}).withStart(StrictMath.log(100e6)),
                SIMULATION.withHorizon(1).withPaths(100));
        Scenario scenario = Scenario.levelStep(Uncertain.exactly(20e6), Uncertain.exactly(2026))
                .named("S")
                .and(Scenario.growthChange(Uncertain.exactly(0.5), Uncertain.exactly(2026))
                        .named("G"))
                .and(Scenario.cap(Uncertain.exactly(150e6), Uncertain.exactly(2026))
                        .named("C"));
        List<Comparison.Contribution> parts = Comparison.of(steady, scenario).decompose(2026);
        assertThat(parts).extracting(Comparison.Contribution::part).containsExactly("S", "G", "C");
        // S: (20 + 20) / 3 * ... over orders SGC 20, SCG 20, GSC 20, GCS 0, CSG 20, CGS 0: 80 / 6.
        assertThat(parts.get(0).dollars().value() / 1e6).isCloseTo(80 / 6.0, within(1e-6));
        // G: SGC 50, SCG 30, GSC 50, GCS 50, CSG 30, CGS 50: 260 / 6.
        assertThat(parts.get(1).dollars().value() / 1e6).isCloseTo(260 / 6.0, within(1e-6));
        // C: SGC -20, SCG 0, GSC -20, GCS 0, CSG 0, CGS 0: -40 / 6.
        assertThat(parts.get(2).dollars().value() / 1e6).isCloseTo(-40 / 6.0, within(1e-6));
    }

    @Test
    void contributionsAddUpAndNothingContributesNothing() {
        List<Comparison.Contribution> parts = COMPARISON.decompose(2030);
        assertThat(parts.stream().mapToDouble(p -> p.dollars().value()).sum())
                .isCloseTo(COMPARISON.median(2030).value(), within(1e-3));
        assertThat(Comparison.of(COMPARISON.baseline(), Scenario.none()).decompose(2030))
                .isEmpty();
        assertThat(Comparison.of(COMPARISON.baseline(), Scenario.none()).median(2030))
                .isEqualTo(new Estimate(0, 0));
        Scenario seven = FASTER.and(FASTER)
                .and(FASTER)
                .and(FASTER)
                .and(FASTER)
                .and(FASTER)
                .and(FASTER);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Comparison.of(COMPARISON.baseline(), seven).decompose(2030))
                .withMessage("parts of the scenario must lie in [0, 6], but was 7");
    }
}
