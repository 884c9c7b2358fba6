package org.tradepath.target;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.function.DoubleFunction;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tradepath.series.History;
import org.tradepath.simulate.ExactFirstPassage;
import org.tradepath.simulate.RandomWalk;
import org.tradepath.simulate.Simulation;

/**
 * More is never less: a higher level, more drift, more years, more dollars and a lower target never make a target less likely, path by path or
 * exactly. What is compared has one name, and so one draw of when it begins. (Of goals and years on one projection: {@link ProjectionTest}.)
 */
class MonotonicityTest {

    private static final int AS_OF = 2025;
    private static final Simulation SIMULATION =
            Simulation.withDefaults().withPaths(1000).withHorizon(6);
    private static final Goal BILLION = Goal.ofDollars(1e9);

    private static Projection walk(double dollars, double drift, double volatility) {
        History history = Figures.certain(dollars);
        return Projection.of(history, RandomWalk.of(history.logLevel(AS_OF, 0), drift, volatility), SIMULATION);
    }

    private static void neverLess(Projection more, Projection less) {
        for (int year = AS_OF + 1; year <= AS_OF + 6; year++) {
            double[] high = more.logLevels(year);
            double[] low = less.logLevels(year);
            for (int p = 0; p < high.length; p++) {
                assertThat(high[p]).isGreaterThanOrEqualTo(low[p]);
            }
            assertThat(more.reachedBy(BILLION, year).value())
                    .isGreaterThanOrEqualTo(less.reachedBy(BILLION, year).value());
            assertThat(more.sustainedFrom(BILLION, year).value())
                    .isGreaterThanOrEqualTo(less.sustainedFrom(BILLION, year).value());
            assertThat(more.shortfall(BILLION, year).expected().value())
                    .isLessThanOrEqualTo(
                            less.shortfall(BILLION, year).expected().value());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void aHigherLevelAndMoreDriftNeverArriveLater(long seed) {
        Random random = new Random(seed);
        double dollars = 2e8 + 6e8 * random.nextDouble();
        double drift = -0.05 + 0.2 * random.nextDouble();
        double volatility = 0.05 + 0.3 * random.nextDouble();
        Projection base = walk(dollars, drift, volatility);
        neverLess(walk(dollars * 1.07, drift, volatility), base);
        neverLess(walk(dollars, drift + 0.01, volatility), base);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void moreDollarsAreNeverLess(long seed) {
        Random random = new Random(seed);
        Projection base = walk(3e8 + 4e8 * random.nextDouble(), 0.05, 0.2);
        Uncertain from = Uncertain.anyOf(AS_OF + 1, AS_OF + 4);
        List<DoubleFunction<Scenario>> levers = List.of(
                dollars -> Scenario.levelStep(Uncertain.exactly(dollars), from),
                dollars -> Scenario.ramp(Uncertain.exactly(dollars), from, Uncertain.exactly(3)),
                dollars -> Scenario.fund(
                        Uncertain.exactly(Math.max(0, dollars)),
                        from,
                        Uncertain.exactly(4),
                        Uncertain.between(0.1, 0.5)),
                dollars -> Scenario.cap(Uncertain.exactly(4e8 + Math.max(0, dollars)), from),
                dollars -> Scenario.levelStep(Uncertain.triangular(dollars - 1e7, dollars, dollars + 1e7), from));
        for (DoubleFunction<Scenario> lever : levers) {
            double dollars = -1e8;
            Projection less = base.under(lever.apply(dollars).named("lever"));
            for (int step = 0; step < 3; step++) {
                dollars += 2e8 * random.nextDouble();
                Projection more = base.under(lever.apply(dollars).named("lever"));
                neverLess(more, less);
                less = more;
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void moreGrowthIsNeverLess(long seed) {
        Random random = new Random(seed);
        Projection base = walk(3e8 + 4e8 * random.nextDouble(), 0.05, 0.2);
        Uncertain from = Uncertain.anyOf(AS_OF + 1, AS_OF + 3);
        double share = -0.1 + 0.1 * random.nextDouble();
        neverLess(
                base.under(Scenario.growthChange(Uncertain.exactly(share + 0.05), from)
                        .named("lever")),
                base.under(Scenario.growthChange(Uncertain.exactly(share), from).named("lever")));
        neverLess(
                base.under(Scenario.shock(Uncertain.exactly(-0.2), from, Uncertain.exactly(2))
                        .named("lever")),
                base.under(Scenario.shock(Uncertain.exactly(-0.4), from, Uncertain.exactly(2))
                        .named("lever")));
        neverLess(
                base.under(Scenario.shock(Uncertain.exactly(-0.4), from, Uncertain.exactly(2))
                        .named("lever")),
                base.under(Scenario.shock(Uncertain.exactly(-0.4), from, Uncertain.exactly(4))
                        .named("lever")));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void requiredGrowthRisesWithGoalAndProbabilityAndFallsWithTheYears(long seed) {
        Random random = new Random(seed);
        Projection projection = walk(3e8 + 4e8 * random.nextDouble(), 0.05, 0.2);
        for (double p = 0.2; p < 0.9; p += 0.2) {
            double longer = Double.NEGATIVE_INFINITY;
            for (int year = AS_OF + 6; year > AS_OF + 1; year--) {
                double rate = rate(projection, 9e8, year, p);
                assertThat(rate(projection, 1e9, year, p)).isGreaterThan(rate);
                assertThat(rate(projection, 9e8, year, p + 0.1)).isGreaterThanOrEqualTo(rate);
                assertThat(rate).isGreaterThanOrEqualTo(longer);
                longer = rate;
            }
        }
    }

    /** A year more than the paths' own growth. */
    private static double rate(Projection projection, double dollars, int year, double p) {
        return projection
                .requiredGrowth(Goal.ofDollars(dollars), year, p)
                .addedPerYear()
                .getAsDouble();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void theExactAnswerIsMonotoneToo(long seed) {
        Random random = new Random(seed);
        double start = -1 + 0.8 * random.nextDouble();
        double drift = -0.1 + 0.3 * random.nextDouble();
        double volatility = 0.05 + 0.4 * random.nextDouble();
        ExactFirstPassage base = ExactFirstPassage.of(start, drift, volatility, 0, 8);
        ExactFirstPassage higher = ExactFirstPassage.of(start + 0.05, drift, volatility, 0, 8);
        ExactFirstPassage faster = ExactFirstPassage.of(start, drift + 0.02, volatility, 0, 8);
        ExactFirstPassage further = ExactFirstPassage.of(start, drift, volatility, 0.05, 8);
        for (int year = 1; year <= 8; year++) {
            assertThat(higher.reachedBy(year)).isGreaterThanOrEqualTo(base.reachedBy(year));
            assertThat(faster.reachedBy(year)).isGreaterThanOrEqualTo(base.reachedBy(year));
            assertThat(further.reachedBy(year)).isLessThanOrEqualTo(base.reachedBy(year));
            if (year > 1) {
                assertThat(base.reachedBy(year)).isGreaterThanOrEqualTo(base.reachedBy(year - 1));
            }
        }
    }
}
