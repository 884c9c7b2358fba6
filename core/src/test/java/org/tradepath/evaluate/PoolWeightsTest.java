package org.tradepath.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tradepath.forecast.Combination;
import org.tradepath.forecast.GrowthModel;
import org.tradepath.forecast.RandomWalkWithDrift;
import org.tradepath.forecast.RandomWalkWithoutDrift;
import org.tradepath.forecast.Theta;
import org.tradepath.series.Aftermath;
import org.tradepath.trade.Corridor;

class PoolWeightsTest {

    private static final Backtest SMALL = Backtest.withDefaults().withPaths(200).withHorizons(1, 10);

    /** Of walks of which one is the truth, it gets nearly all the weight: 0.9 leaves room for 400 cases. */
    @Test
    void theTruthGetsTheWeight() {
        List<BacktestCase> cases = Cases.walks(11, 400, 0.05, 0.2);
        PoolWeights learned = PoolWeights.learn(
                SMALL,
                cases.iterator(),
                List.of(
                        WalkModel.contender("too high", 0.25, 0.2),
                        WalkModel.contender("truth", 0.05, 0.2),
                        WalkModel.contender("too low", -0.15, 0.2)));
        assertThat(learned.contenders()).containsExactly("too high", "truth", "too low");
        assertThat(learned.weights().get(1)).isGreaterThan(0.9);
        assertThat(learned.weights().stream().mapToDouble(Double::doubleValue).sum())
                .isCloseTo(1, within(1e-9));
        for (int i = 0; i < 2; i++) {
            assertThat(learned.crps().get(i)).isLessThan(learned.equalCrps().get(i));
        }
    }

    /** What is least is the sum over horizons of the score relative to that of equal weights: no horizon counts more because its errors are larger. */
    @Test
    void everyHorizonCountsAsMuch() {
        List<BacktestCase> cases = new ArrayList<>(Cases.walks(14, 80, 0.05, 0.2));
        // Of half of them nobody knows what came in ten years.
        for (int i = 0; i < 40; i++) {
            BacktestCase one = cases.get(i);
            double[] after = IntStream.rangeClosed(1, 10)
                    .mapToDouble(h -> h == 10 ? Double.NaN : one.aftermath().level(h))
                    .toArray();
            cases.set(i, BacktestCase.of(one.history(), Aftermath.of(after)));
        }
        Backtest all = SMALL.withSurvivorship(Survivorship.ALL);
        // The first is nearly right a year ahead and far too high in ten, the other too unsure above all a year ahead.
        List<Contender> contenders =
                List.of(WalkModel.contender("high", 0.14, 0.2), WalkModel.contender("unsure", 0.05, 0.5));
        PoolMoments moments = all.poolMoments(cases.iterator(), contenders);
        double[] learned = PoolWeights.learn(all, cases.iterator(), contenders).weights().stream()
                .mapToDouble(Double::doubleValue)
                .toArray();
        assertThat(learned[0]).isBetween(0.05, 0.95);
        double least = relative(moments, learned[0]);
        for (double w = 0; w <= 1; w += 0.01) {
            assertThat(relative(moments, w)).isGreaterThanOrEqualTo(least - 1e-12);
        }
    }

    private static double relative(PoolMoments moments, double first) {
        double sum = 0;
        for (int i = 0; i < 2; i++) {
            sum += moments.crps(i, new double[] {first, 1 - first}) / moments.crps(i, new double[] {0.5, 0.5});
        }
        return sum;
    }

    /** One contender's pool is the contender. */
    @Test
    void thePoolsScoreIsThatOfTheBacktest() {
        List<BacktestCase> cases = Cases.walks(12, 50, 0.05, 0.2);
        List<Contender> one = List.of(WalkModel.contender("walk", 0, 0.3));
        PoolWeights learned = PoolWeights.learn(SMALL, cases.iterator(), one);
        assertThat(learned.weights()).containsExactly(1.0);
        ScoreSummary score = SMALL.run(cases, one).summary("walk");
        assertThat(learned.crps().get(1)).isCloseTo(score.horizon(10).crps(), within(1e-9));
        assertThat(learned.horizons()).containsExactly(1, 10);
    }

    /** Cases from fifteen to ten years before, so that their ten years are over. */
    @Test
    void aPanelTeachesByItsOriginsThatAreOver() {
        Set<Integer> origins = new ConcurrentSkipListSet<>();
        List<Contender> contenders = List.of(
                new Contender("a", origin -> {
                    origins.add(origin);
                    return new WalkModel(0.05, 0.3);
                }),
                WalkModel.contender("b", -0.5, 0.1));
        PoolWeights learned = PoolWeights.learn(SmallPanel.read(), 2010, contenders, 2);
        assertThat(origins).containsExactly(1995, 1996, 1997, 1998, 1999, 2000);
        assertThat(learned.contenders()).containsExactly("a", "b");
        assertThat(learned.horizons()).containsExactly(1, 5, 10);
        assertThat(learned.weights().get(0)).isGreaterThan(0.8);
        Combination combination = PoolWeights.combination(SmallPanel.read(), 2010, contenders, 2);
        assertThat(origins).endsWith(2010);
        assertThat(combination.members()).contains(new WalkModel(0.05, 0.3));
    }

    @Test
    void whoSaysTheSameSharesOrGetsNothing() {
        double[] half = {0.5, 0.5};
        double[][] same = {{1, 1}, {1, 1}};
        assertThat(PoolWeights.least(new PoolMoments.Quadratic(new double[] {1, 1}, same), half))
                .containsExactly(0.5, 0.5);
        assertThat(PoolWeights.least(new PoolMoments.Quadratic(new double[] {1, 2}, same), half))
                .containsExactly(1, 0);
        assertThat(PoolWeights.least(new PoolMoments.Quadratic(new double[] {2, 1}, same), half))
                .containsExactly(0, 1);
    }

    @Test
    void aCombinationLeavesOutWhatHasNoWeight() {
        PoolWeights weights = new PoolWeights(
                List.of("a", "b", "c"), List.of(0.25, 0.0, 0.75), List.of(1), List.of(1.0), List.of(1.0));
        List<GrowthModel> models = List.of(
                RandomWalkWithDrift.withDefaults(), Theta.withDefaults(), RandomWalkWithoutDrift.withDefaults());
        assertThat(weights.combination(models).members()).containsExactly(models.get(0), models.get(2));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> weights.combination(models.subList(0, 2)))
                .withMessage("models must be as many as weights, 3, but was 2");
    }

    @Test
    void theSameOnAnyNumberOfThreads() {
        List<BacktestCase> cases = Cases.walks(13, 40, 0.05, 0.2);
        List<Contender> contenders = List.of(WalkModel.contender("a", 0, 0.3), WalkModel.contender("b", 0.1, 0.1));
        assertThat(PoolWeights.learn(SMALL.withParallelism(3), cases.iterator(), contenders))
                .isEqualTo(PoolWeights.learn(SMALL, cases.iterator(), contenders));
    }

    /** No point of a fine grid, nor any random one, is below the least value found. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void findsTheLeastValueOfTheSimplex(long seed) {
        Random random = new Random(seed);
        int n = 4;
        // Distances of points on a line, whose quadratic form is convex where weights sum to 1.
        double[] place = random.doubles(n, -1, 1).toArray();
        double[] linear = random.doubles(n, 0, 0.5).toArray();
        double[][] square = new double[n][n];
        for (int k = 0; k < n; k++) {
            for (int l = 0; l < n; l++) {
                square[k][l] = Math.abs(place[k] - place[l]) + 0.1;
            }
        }
        PoolMoments.Quadratic score = new PoolMoments.Quadratic(linear, square);
        double[] w = PoolWeights.least(score, new double[] {0.25, 0.25, 0.25, 0.25});
        double least = value(score, w);
        for (int trial = 0; trial < 20_000; trial++) {
            double[] other = new double[n];
            double sum = 0;
            for (int k = 0; k < n; k++) {
                other[k] = trial % 2 == 0 ? -Math.log(random.nextDouble()) : Math.max(0, random.nextDouble() - 0.6);
                sum += other[k];
            }
            for (int k = 0; k < n && sum > 0; k++) {
                other[k] /= sum;
            }
            assertThat(sum == 0 ? least : value(score, other)).isGreaterThanOrEqualTo(least - 1e-10);
        }
    }

    private static double value(PoolMoments.Quadratic score, double[] w) {
        double sum = 0;
        for (int k = 0; k < w.length; k++) {
            sum += score.linear()[k] * w[k];
            for (int l = 0; l < w.length; l++) {
                sum -= 0.5 * w[k] * w[l] * score.square()[k][l];
            }
        }
        return sum;
    }

    @Test
    void needsAnOutcomeAtEachHorizon() {
        BacktestCase unknown = Cases.of(
                Corridor.parse("KAZ-AZE"), new double[] {1, 2}, Aftermath.of(1, 1, 1, 1, 1, 1, 1, 1, 1, Double.NaN));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PoolWeights.learn(
                        SMALL.withSurvivorship(Survivorship.ALL),
                        List.of(unknown).iterator(),
                        List.of(WalkModel.contender("a", 0, 1))))
                .withMessageContaining("outcome at each horizon");
    }
}
