package org.tradepath.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tradepath.series.History;
import org.tradepath.series.Status;
import org.tradepath.simulate.Estimate;
import org.tradepath.simulate.ExactFirstPassage;
import org.tradepath.simulate.GrowthProcess;
import org.tradepath.simulate.RandomWalk;
import org.tradepath.simulate.Sampling;
import org.tradepath.simulate.Simulation;
import org.tradepath.simulate.SimulationRequest;
import org.tradepath.simulate.Threshold;
import org.tradepath.simulate.TrajectoryBootstrap;
import org.tradepath.stated.Multiple;
import org.tradepath.trade.Amount;
import org.tradepath.trade.Flow;

class ProjectionTest {

    private static final Simulation SIMULATION =
            Simulation.withDefaults().withPaths(40_000).withHorizon(7);
    private static final Goal BILLION = Goal.ofDollars(1e9);

    /** The walk of the exact golden values: from 529.4 million, drift .12, volatility .25. */
    private static final Projection WALK = walk(Figures.certain(529.4e6), SIMULATION);

    private static Projection walk(History history, Simulation simulation) {
        return Projection.of(history, process(history), simulation);
    }

    private static GrowthProcess process(History history) {
        double[] start = history.logLevels(2025);
        double[] drift = new double[start.length];
        double[] volatility = new double[start.length];
        Arrays.fill(drift, 0.12);
        Arrays.fill(volatility, 0.25);
        return RandomWalk.of(start, drift, volatility);
    }

    static List<Sampling> samplings() {
        return List.of(Sampling.plain(), Sampling.antithetic(), Sampling.sobol(8));
    }

    @ParameterizedTest
    @MethodSource("samplings")
    void sharesAndTheirErrorsAreThoseOfTheStreamingSimulation(Sampling sampling) {
        History history = Figures.of(48, Flow.TURNOVER, 300e6, 529.4e6);
        // A few draws of 2024 are at 301 million or above: reached before the start.
        Goal goal = Goal.ofDollars(301e6).withSince(2024);
        boolean[] already = new boolean[history.draws()];
        for (int d = 0; d < already.length; d++) {
            already[d] = history.logLevel(2024, d) >= StrictMath.log(301e6)
                    || history.logLevel(2025, d) >= StrictMath.log(301e6);
        }
        for (Goal each : List.of(goal, BILLION)) {
            Simulation simulation = SIMULATION.withPaths(8192).withSampling(sampling);
            Threshold threshold = Threshold.of(each.dollars().getAsDouble())
                    .withAlreadyReached(each == goal ? already : new boolean[already.length]);
            org.tradepath.simulate.FirstPassage streamed = simulation
                    .run(SimulationRequest.of("AZE-KAZ", process(history)).withThresholds(threshold))
                    .passages()
                    .get(0);
            Projection kept = walk(history, simulation);
            for (int year = 1; year <= 7; year++) {
                requireSame(kept.atOrAbove(each, 2025 + year), streamed.atOrAbove(year));
                requireSame(kept.reachedBy(each, 2025 + year), streamed.reachedBy(year));
                requireSame(kept.sustainedFrom(each, 2025 + year), streamed.sustainedFrom(year));
            }
            FirstPassage whole = kept.firstPassage(each);
            FirstPassage other = FirstPassage.of(2025, streamed, 8192);
            assertThat(whole.alreadyReached()).isEqualTo(other.alreadyReached());
            assertThat(whole.reachedBy(2030)).isEqualTo(other.reachedBy(2030));
            assertThat(whole.standardError(0.5)).isCloseTo(other.standardError(0.5), within(1e-6));
        }
    }

    @Test
    void aProcessMayHaveSeveralDrawsToOneOfTheHistory() {
        History history = Figures.of(5, Flow.TURNOVER, 529.4e6);
        double[] start = new double[20];
        double[] drift = new double[20];
        double[] volatility = new double[20];
        for (int d = 0; d < 20; d++) {
            start[d] = history.logLevel(2025, d % 5);
            drift[d] = 0.1 + 0.02 * (d % 7);
            volatility[d] = 0.2;
        }
        GrowthProcess process = RandomWalk.of(start, drift, volatility);
        org.tradepath.simulate.FirstPassage streamed = SIMULATION
                .run(SimulationRequest.of("AZE-KAZ", process).withThresholds(Threshold.of(1e9)))
                .passages()
                .get(0);
        Projection kept = Projection.of(history, process, SIMULATION);
        requireSame(kept.reachedBy(BILLION, 2030), streamed.reachedBy(5));
    }

    private static void requireSame(Estimate kept, Estimate streamed) {
        assertThat(kept.value()).isCloseTo(streamed.value(), within(1e-14));
        assertThat(kept.standardError()).isCloseTo(streamed.standardError(), within(1e-12));
    }

    @Test
    void agreesWithTheExactFirstPassage() {
        ExactFirstPassage exact = ExactFirstPassage.of(StrictMath.log(529.4e6), 0.12, 0.25, StrictMath.log(1e9), 7);
        for (int year = 1; year <= 7; year++) {
            Estimate reached = WALK.reachedBy(BILLION, 2025 + year);
            // Four standard errors: once in 2,000 seeds for the seven together, and the seed is fixed.
            assertThat(reached.value()).isCloseTo(exact.reachedBy(year), within(4 * reached.standardError()));
        }
        // .4194948 by the fourth year, .5315088 by the fifth.
        assertThat(WALK.yearReached(BILLION, 0.5).year()).hasValue(2030);
        assertThat(WALK.yearReached(BILLION, 0.5).early()).hasValue(2030);
        assertThat(WALK.yearReached(BILLION, 0.5).late()).hasValue(2030);
        assertThat(WALK.yearReached(BILLION, 0.8).year()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2026, 386.1020868343529, 0.9804932255666678", "2032, 125.45326054116353, 0.3788880795562915"})
    void shortfallIsThatOfALogNormal(int year, double millions, double missed) {
        // K Phi(z) - exp(m + s^2 / 2) Phi(z - s), z = (ln K - m) / s, scipy 1.17.1: the payoff of a put (Black 1976).
        Shortfall shortfall = WALK.shortfall(BILLION, year);
        Estimate expected = shortfall.expected();
        assertThat(expected.value()).isCloseTo(millions * 1e6, within(4 * expected.standardError()));
        assertThat(shortfall.missed().value())
                .isCloseTo(missed, within(4 * shortfall.missed().standardError()));
        assertThat(shortfall.givenAMiss())
                .isCloseTo(expected.value() / shortfall.missed().value(), within(1e-6));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.05, 0.5, 0.8, 0.95})
    void theReverseSolveInverts(double p) {
        for (Projection projection : List.of(WALK, walk(Figures.of(48, Flow.TURNOVER, 529.4e6), SIMULATION))) {
            RequiredGrowth required = projection.requiredGrowth(BILLION, 2030, p);
            double added = required.addedPerYear().getAsDouble();
            // One part in ten million to either side: the order statistic itself may be rounded.
            Estimate more = projection.under(faster(added + 1e-7)).reachedBy(BILLION, 2030);
            Estimate less = projection.under(faster(added - 1e-4)).reachedBy(BILLION, 2030);
            assertThat(more.value()).isCloseTo(p, within(2.0 / 40_000));
            assertThat(less.value()).isLessThan(more.value());
            assertThat(required.perYear().log()).isCloseTo(required.projectedPerYear() + added, within(1e-12));
        }
    }

    private static Scenario faster(double logGrowth) {
        return Scenario.growthChange(Uncertain.exactly(StrictMath.expm1(logGrowth)), Uncertain.exactly(2026));
    }

    @Test
    void theReverseSolveOfOneYearIsAQuantileOfTheNormal() {
        // k - x0 - drift + volatility z(p); scipy 1.17.1: z(.8) = .8416212335729143
        RequiredGrowth required = WALK.requiredGrowth(BILLION, 2026, 0.8);
        double exact = StrictMath.log(1000 / 529.4) - 0.12 + 0.25 * 0.8416212335729143;
        assertThat(required.standardError()).isBetween(0.0005, 0.005);
        assertThat(required.addedPerYear().getAsDouble()).isCloseTo(exact, within(4 * required.standardError()));
    }

    @Test
    void whatIsReachedOrCannotBeNeedsNoGrowthOrHasNone() {
        RequiredGrowth reached = WALK.requiredGrowth(Goal.ofDollars(500e6), 2030, 0.5);
        assertThat(reached.alreadyReached()).isTrue();
        assertThat(reached.addedPerYear()).isEmpty();
        double gone = Double.NEGATIVE_INFINITY;
        Projection dying = Projection.of(
                Figures.certain(529.4e6),
                TrajectoryBootstrap.of(new double[][] {{0.1, 0, gone, gone, gone}, {0.2, 0, gone, gone, gone}})
                        .withStart(StrictMath.log(529.4e6)),
                SIMULATION.withHorizon(2));
        assertThat(dying.requiredGrowth(BILLION, 2027, 0.5).addedPerYear()).isEmpty();
        assertThat(dying.requiredGrowth(BILLION, 2027, 0.5).alreadyReached()).isFalse();
        assertThat(dying.requiredGrowth(BILLION, 2027, 0.3).addedPerYear()).isPresent();
        assertThat(dying.quantile(2027, 0.5)).isEqualTo(new Estimate(0, 0));
        assertThat(dying.shortfall(BILLION, 2027).expected().value()).isBetween(0.6e9, 0.85e9);
    }

    @Test
    void aPointPathNeedsTheCompoundRate() {
        assertThat(WALK.requiredGrowth(BILLION, 2032).factor())
                .isCloseTo(StrictMath.pow(1000 / 529.4, 1 / 7.0), within(1e-12));
    }

    @Test
    void reachedRisesWithTheYearAndFallsWithTheTargetAndStayingRises() {
        for (int seed = 1; seed <= 5; seed++) {
            Projection projection = walk(
                    Figures.of(16, Flow.TURNOVER, 529.4e6),
                    SIMULATION.withPaths(2000).withSeed(seed));
            for (int year = 2027; year <= 2032; year++) {
                for (double k = 3e8; k < 3e9; k *= 1.3) {
                    Goal goal = Goal.ofDollars(k);
                    Goal higher = Goal.ofDollars(1.3 * k);
                    double reached = projection.reachedBy(goal, year).value();
                    assertThat(reached)
                            .isGreaterThanOrEqualTo(
                                    projection.reachedBy(goal, year - 1).value());
                    assertThat(reached)
                            .isGreaterThanOrEqualTo(
                                    projection.reachedBy(higher, year).value());
                    assertThat(projection.sustainedFrom(goal, year).value())
                            .isGreaterThanOrEqualTo(
                                    projection.sustainedFrom(goal, year - 1).value());
                    assertThat(projection.shortfall(goal, year).expected().value())
                            .isLessThanOrEqualTo(projection
                                    .shortfall(higher, year)
                                    .expected()
                                    .value());
                }
            }
        }
    }

    @Test
    void scalingTheCurrencyChangesNothing() {
        Projection dollars = walk(Figures.of(16, Flow.TURNOVER, 400e6, 529.4e6), SIMULATION.withPaths(5000));
        Projection cents = walk(Figures.of(16, Flow.TURNOVER, 400e8, 529.4e8), SIMULATION.withPaths(5000));
        for (int year = 2026; year <= 2032; year++) {
            assertThat(cents.reachedBy(Goal.ofDollars(1e11), year)).isEqualTo(dollars.reachedBy(BILLION, year));
        }
        assertThat(cents.requiredGrowth(Goal.ofDollars(1e11), 2030, 0.8)
                        .addedPerYear()
                        .getAsDouble())
                .isCloseTo(
                        dollars.requiredGrowth(BILLION, 2030, 0.8)
                                .addedPerYear()
                                .getAsDouble(),
                        within(1e-12));
        assertThat(cents.shortfall(Goal.ofDollars(1e11), 2030).expected().value())
                .isCloseTo(100 * dollars.shortfall(BILLION, 2030).expected().value(), within(1.0));
    }

    @Test
    void aMultipleIsReachedDrawByDraw() {
        // Every draw starts 4/3 of its own 2024 apart from the spread; twice 2024 is a ratio of 2 within each draw.
        History history = Figures.of(16, Flow.TURNOVER, 400e6, 529.4e6);
        Goal doubled = Goal.of(Flow.TURNOVER, Multiple.parse("2"), 2024);
        Projection projection = walk(history, SIMULATION.withPaths(8000));
        int hits = 0;
        double[] logs = projection.logLevels(2028);
        for (int i = 0; i < logs.length; i++) {
            hits += logs[i] >= StrictMath.log(2) + history.logLevel(2024, i % 16) ? 1 : 0;
        }
        assertThat(projection.atOrAbove(doubled, 2028).value()).isEqualTo(hits / 8000.0);
        assertThat(projection.atOrAbove(doubled, 2028).value())
                .isNotEqualTo(projection
                        .atOrAbove(Goal.ofDollars(doubled.level(history)), 2028)
                        .value());
    }

    @Test
    void aDeadlineIsAMixtureOfItsYears() {
        Goal goal = BILLION.withDeadline(Deadline.over(Map.of(2024, 5.0, 2028, 1.0, 2031, 3.0), "x"));
        // 2024 is over: it leaves.
        assertThat(WALK.reachedByDeadline(goal).value())
                .isCloseTo(
                        0.25 * WALK.reachedBy(BILLION, 2028).value()
                                + 0.75 * WALK.reachedBy(BILLION, 2031).value(),
                        within(1e-12));
        assertThat(WALK.shortfallAtDeadline(goal).expected().value())
                .isCloseTo(
                        0.25 * WALK.shortfall(BILLION, 2028).expected().value()
                                + 0.75
                                        * WALK.shortfall(BILLION, 2031)
                                                .expected()
                                                .value(),
                        within(1e-3));
        assertThat(WALK.reachedByDeadline(BILLION.withDeadline(Deadline.of(2030))))
                .isEqualTo(WALK.reachedBy(BILLION, 2030));
    }

    @Test
    void whatDoesNotFitIsRefused() {
        assertThatIllegalStateException()
                .isThrownBy(() -> WALK.reachedByDeadline(BILLION))
                .withMessageContaining("the target has no deadline");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WALK.reachedByDeadline(BILLION.withDeadline(Deadline.of(2020))))
                .withMessage("deadline must be after 2025, but was 2020");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WALK.shortfallAtDeadline(BILLION.withDeadline(Deadline.of(2040))))
                .withMessage("deadline must be at most the horizon, 2032, but was 2040");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WALK.reachedBy(BILLION, 2025))
                .withMessage("year must lie in [2026, 2032], but was 2025");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WALK.requiredGrowth(BILLION, 2030, 1))
                .withMessageContaining("p must lie in (0, 1)");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> walk(Figures.of(2, Flow.EXPORTS, 1e8), SIMULATION).reachedBy(BILLION, 2030))
                .withMessage("goal must be one of EXPORTS, but was TURNOVER");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        Projection.of(Figures.of(3, Flow.TURNOVER, 1e8), process(Figures.certain(1e8)), SIMULATION))
                .withMessage("draws of the process must be a multiple of the history's 3, but was 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Projection.sum(List.of(WALK, walk(Figures.certain(1e8), SIMULATION.withSeed(2)))))
                .withMessageContaining("seed of the parts must be the same");
    }

    @Test
    void endsOfYearsAndProbabilitiesAreKept() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WALK.requiredGrowth(BILLION, 2025))
                .withMessage("year must lie in [2026, 2147483647], but was 2025");
        // No path need be as long.
        assertThat(WALK.requiredGrowth(BILLION, 2045).factor())
                .isCloseTo(StrictMath.pow(1000 / 529.4, 1 / 20.0), within(1e-12));
        for (double p : new double[] {0, 1, Double.NaN}) {
            String message = "p must lie in (0, 1), but was " + p;
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> WALK.requiredGrowth(BILLION, 2030, p))
                    .withMessage(message);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> WALK.yearReached(BILLION, p))
                    .withMessage(message);
        }
        assertThat(WALK.reachedByDeadline(BILLION.withDeadline(Deadline.of(2032))))
                .isEqualTo(WALK.reachedBy(BILLION, 2032));
    }

    @Test
    void toBeAtTheLevelIsToHaveReachedIt() {
        double[] start = {StrictMath.log(1e9)};
        Projection still = Projection.of(
                Figures.certain(1e9),
                TrajectoryBootstrap.of(new double[][] {{0}, {0}}).withStart(start),
                SIMULATION.withHorizon(2).withPaths(3));
        Goal since = BILLION.withSince(2025);
        assertThat(still.alreadyReached(since).value()).isEqualTo(1);
        assertThat(still.atOrAbove(BILLION, 2026).value()).isEqualTo(1);
        assertThat(still.sustainedFrom(BILLION, 2026).value()).isEqualTo(1);
        assertThat(still.shortfall(BILLION, 2026).expected()).isEqualTo(new Estimate(0, 0));
        assertThat(still.shortfall(BILLION, 2026).givenAMiss()).isZero();
        Projection below = Projection.of(
                Figures.certain(0.5e9),
                TrajectoryBootstrap.of(new double[][] {{0}, {0}}).withStart(start),
                SIMULATION.withHorizon(2).withPaths(3));
        assertThat(below.alreadyReached(since).value()).isZero();
        assertThat(below.reachedBy(BILLION, 2026).value()).isEqualTo(1);
    }

    @Test
    void aYearIsEarlyOrLateByTwoErrors() {
        List<Estimate> reached = List.of(
                new Estimate(0.25, 0),
                new Estimate(0.4375, 0.03125),
                new Estimate(0.5, 0.03125),
                new Estimate(0.5625, 0.03125),
                new Estimate(0.75, 0.03125));
        assertThat(YearReached.of(0.5, 2025, reached))
                .isEqualTo(new YearReached(0.5, OptionalInt.of(2027), OptionalInt.of(2026), OptionalInt.of(2028)));
        assertThat(YearReached.of(0.75, 2025, reached).late()).isEmpty();
        assertThat(YearReached.of(0.25, 2025, reached).late()).hasValue(2025);
    }

    @Test
    void theProjectedGrowthIsThatOfTheMedian() {
        double median = WALK.quantile(2030, 0.5).value();
        assertThat(WALK.requiredGrowth(BILLION, 2030, 0.8).projected().factor())
                .isCloseTo(StrictMath.pow(median / 529.4e6, 0.2), within(1e-12));
    }

    /** One path, from 100 and 110 million by ten per cent a year. */
    private static Projection sure(Flow flow, int lastYear, Simulation simulation) {
        double[][] past = {{StrictMath.log(100e6)}, {StrictMath.log(110e6)}};
        History history = History.of(
                Figures.CORRIDOR, Optional.empty(), flow, lastYear - 1, Collections.nCopies(2, Status.STATED), past);
        return Projection.of(
                history, RandomWalk.of(past[1], new double[] {StrictMath.log(1.1)}, new double[1]), simulation);
    }

    @Test
    void aSumAddsPastAndPathsOfOneRun() {
        Simulation one = SIMULATION.withPaths(2).withHorizon(3);
        Projection part = sure(Flow.EXPORTS, 2025, one);
        Projection twice = Projection.sum(List.of(part, part));
        assertThat(twice.flow()).isEqualTo(Flow.EXPORTS);
        for (int year = 2026; year <= 2028; year++) {
            assertThat(twice.quantile(year, 0.5).value())
                    .isCloseTo(200e6 * StrictMath.pow(1.1, year - 2024), within(1e-3));
        }
        Goal goal = Goal.of(Flow.EXPORTS, Amount.parse("200 million USD"));
        assertThat(part.alreadyReached(goal.withSince(2024))).isEqualTo(new Estimate(0, 0));
        assertThat(twice.alreadyReached(goal.withSince(2024))).isEqualTo(new Estimate(1, 0));
        assertThat(Projection.sum(List.of(part)).logLevels(2027)).isEqualTo(part.logLevels(2027));
        requireRefused("flow of the parts", part, sure(Flow.IMPORTS, 2025, one));
        requireRefused("as-of year of the parts", part, sure(Flow.EXPORTS, 2024, one));
        requireRefused("horizon of the parts", part, sure(Flow.EXPORTS, 2025, one.withHorizon(2)));
        requireRefused("paths and draws of the parts", part, sure(Flow.EXPORTS, 2025, one.withPaths(4)));
        requireRefused("seed of the parts", part, sure(Flow.EXPORTS, 2025, one.withSeed(2)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Projection.sum(List.of()))
                .withMessageContaining("parts must lie in [1,");
    }

    private static void requireRefused(String what, Projection part, Projection other) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Projection.sum(List.of(part, other)))
                .withMessageStartingWith(what + " must be the same, ");
    }

    @Test
    void standardErrorsOfASolveAreThoseOfOtherSeeds() {
        int seeds = 60;
        double sum = 0;
        double square = 0;
        double claimed = 0;
        for (int seed = 1; seed <= seeds; seed++) {
            RequiredGrowth required = walk(
                            Figures.certain(529.4e6), SIMULATION.withPaths(1000).withSeed(seed))
                    .requiredGrowth(BILLION, 2029, 0.7);
            double g = required.addedPerYear().getAsDouble();
            sum += g / seeds;
            square += g * g / seeds;
            claimed += required.standardError() / seeds;
        }
        double seen = Math.sqrt((square - sum * sum) * seeds / (seeds - 1));
        // The sd of 60 seeds is known to 9 %: 40 % is 4 of its standard errors, a false alarm in 10,000 sets of seeds.
        assertThat(claimed / seen).isBetween(0.6, 1.4);
    }
}
