package org.tradepath.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tradepath.growth.GrowthPrior;
import org.tradepath.internal.random.KeyedSampler;
import org.tradepath.series.History;
import org.tradepath.simulate.Fan;
import org.tradepath.simulate.Paths;
import org.tradepath.simulate.Simulation;
import org.tradepath.simulate.SimulationRequest;

/** What holds for every model, with shrinkage and without. */
class ModelsTest {

    private static final double DOLLARS = StrictMath.log(5e8);

    static Stream<GrowthModel> models() {
        return Stream.of(
                RandomWalkWithDrift.withDefaults(),
                RandomWalkWithDrift.withDefaults().withoutShrinkage(),
                LocalLevel.withDefaults(),
                LocalLevel.withDefaults().withoutShrinkage(),
                DampedTrend.withDefaults(),
                DampedTrend.withDefaults().withoutShrinkage(),
                Holt.withDefaults(),
                Holt.withDefaults().withoutShrinkage(),
                Theta.withDefaults(),
                Theta.withDefaults().withoutShrinkage(),
                Arima.withDefaults(),
                Arima.withDefaults().withoutShrinkage(),
                LogLinearTrend.withDefaults(),
                LogLinearTrend.withDefaults().withoutShrinkage(),
                Logistic.withDefaults(),
                Logistic.withDefaults().withoutShrinkage());
    }

    /** A walk with drift, twice in three tries with outliers or gaps. */
    private static double[] series(int seed, int years) {
        KeyedSampler sampler = KeyedSampler.of(seed, "series", "test");
        double[] x = new double[years];
        x[0] = DOLLARS;
        for (int t = 1; t < years; t++) {
            x[t] = x[t - 1] + 0.06 + 0.2 * sampler.normal();
        }
        if (seed % 3 == 1) {
            x[years / 2] += 12 * sampler.normal();
        }
        for (int t = 1; seed % 3 == 2 && t < years - 1; t++) {
            x[t] = sampler.uniform() < 0.4 ? Double.NaN : x[t];
        }
        return x;
    }

    private static void servesWell(GrowthModel model, History history) {
        Paths paths = Simulation.withDefaults()
                .withPaths(1100)
                .withHorizon(15)
                .run(SimulationRequest.of("x", model.fit(history, 3).process()).withPathsKept())
                .paths()
                .orElseThrow();
        double before = 0;
        for (int year : new int[] {1, 15}) {
            double[] levels = paths.logLevels(year);
            assertThat(Arrays.stream(levels).allMatch(Double::isFinite))
                    .as("finite")
                    .isTrue();
            Arrays.sort(levels);
            double width = levels[990] - levels[110];
            assertThat(width).as("80 %% band at %d", year).isGreaterThan(0.001);
            before = before == 0 ? width : before;
            assertThat(width).as("band does not narrow").isGreaterThan(0.7 * before);
        }
    }

    @ParameterizedTest
    @MethodSource("models")
    void servesAnyHistory(GrowthModel model) {
        for (int years : new int[] {2, 3, 4, 5, 6, 7, 9, 13, 25, 60}) {
            for (int seed = 0; seed < 6; seed++) {
                servesWell(model, Histories.of(series(seed, years)));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("models")
    void servesConstantLinearAndSinglePoints(GrowthModel model) {
        for (int years : new int[] {1, 2, 3, 6, 10, 60}) {
            double[] constant = new double[years];
            Arrays.fill(constant, DOLLARS);
            servesWell(model, Histories.of(constant));
            for (int t = 0; t < years; t++) {
                constant[t] = DOLLARS + 0.1 * t;
            }
            servesWell(model, Histories.of(constant));
        }
        servesWell(model, Histories.of(Double.NaN, DOLLARS, Double.NaN, Double.NaN, DOLLARS + 1));
        servesWell(model, Histories.of(DOLLARS, -DOLLARS, 2 * DOLLARS, DOLLARS, 0));
    }

    @ParameterizedTest
    @MethodSource("models")
    void sameSeedSameBitsAndPathsBeginWithTheDraws(GrowthModel model) {
        double[][] levels = new double[8][3];
        double[] x = series(3, 8);
        for (int t = 0; t < 8; t++) {
            levels[t] = new double[] {x[t] - 0.1, x[t], x[t] + 0.2};
        }
        History history = Histories.of(levels);
        Forecast forecast = model.fit(history, 9);
        assertThat(forecast.process().draws()).isEqualTo(3);
        assertThat(forecast.history()).isSameAs(history);
        assertThat(fan(forecast, 2000).logLevel(4, 0.5).value())
                .isEqualTo(fan(model.fit(history, 9), 2000).logLevel(4, 0.5).value());
        ArmaPaths paths = (ArmaPaths) forecast.process();
        assertThat(paths.sets() % 3).isZero();
        for (int set = 0; set < 6; set++) {
            assertThat(paths.mean(set, 0)).isEqualTo(levels[7][set % 3]);
        }
    }

    private static Fan fan(Forecast forecast, int paths) {
        return Simulation.withDefaults()
                .withPaths(paths)
                .withHorizon(10)
                .run(SimulationRequest.of("x", forecast.process()).withFan(0.1, 0.5, 0.9))
                .fan()
                .orElseThrow();
    }

    /** Simulated means and variances over all sets, 400 paths a set, against the closed forms; wrong by 5 standard errors less than once in 10^5 models. */
    @ParameterizedTest
    @MethodSource("models")
    void simulatedMomentsAreTheClosedOnes(GrowthModel model) {
        ArmaPaths process =
                (ArmaPaths) model.fit(Histories.of(series(0, 12)), 3).process();
        int n = 400 * process.sets();
        Paths paths = Simulation.withDefaults()
                .withPaths(n)
                .withHorizon(7)
                .run(SimulationRequest.of("x", process).withPathsKept())
                .paths()
                .orElseThrow();
        for (int h : new int[] {1, 2, 7}) {
            double error = 0;
            double variance = 0;
            double squares = 0;
            for (int p = 0; p < n; p++) {
                int set = p % process.sets();
                double sd = process.sd(set, h);
                double z = (paths.logLevel(p, h) - process.mean(set, h)) / sd;
                error += z / n;
                squares += z * z / n;
                variance = Math.max(variance, sd);
            }
            assertThat(variance).isPositive();
            assertThat(error).isEqualTo(0, within(5 / Math.sqrt(n)));
            assertThat(squares).isEqualTo(1, within(5 * Math.sqrt(2.0 / n)));
        }
    }

    /** Half the median growth over ten years of a short and wild rise is gone under shrinkage, and more of it the shorter it is. */
    @ParameterizedTest
    @MethodSource("shrunkOnly")
    void aShortHistorySaysLittle(GrowthModel model) {
        double[] rise = {DOLLARS - 1.2, DOLLARS - 0.6, DOLLARS};
        double growth =
                fan(model.fit(Histories.of(rise), 3), 20_000).logLevel(10, 0.5).value() - DOLLARS;
        double usual = 10 * GrowthPrior.forTurnover(5e8).location();
        assertThat(growth).isBetween(usual - 0.8, usual + 1.2);
    }

    static List<GrowthModel> shrunkOnly() {
        return List.of(
                RandomWalkWithDrift.withDefaults(),
                LocalLevel.withDefaults(),
                DampedTrend.withDefaults(),
                Holt.withDefaults(),
                Theta.withDefaults(),
                Arima.withDefaults(),
                LogLinearTrend.withDefaults(),
                Logistic.withDefaults());
    }

    /** The exact likelihood of a missing year is that of the years around it: a filled-in year that lies on the filter's own path moves no state. */
    @ParameterizedTest
    @MethodSource("shrunkOnly")
    void theNumberInAnEstimatedYearDoesNotMatter(GrowthModel model) {
        double[] x = series(0, 9);
        x[4] = Double.NaN;
        double[][] with = new double[9][1];
        for (int t = 0; t < 9; t++) {
            with[t][0] = x[t];
        }
        double expected =
                fan(model.fit(Histories.of(x), 3), 2000).logLevel(5, 0.9).value();
        History other = History.of(
                Histories.of(x).corridor(),
                Histories.of(x).side(),
                Histories.of(x).flow(),
                2016,
                java.util.stream.IntStream.range(0, 9)
                        .mapToObj(t -> Histories.of(x).status(2016 + t))
                        .toList(),
                replaced(with, 4, 99));
        assertThat(fan(model.fit(other, 3), 2000).logLevel(5, 0.9).value()).isEqualTo(expected);
    }

    private static double[][] replaced(double[][] levels, int row, double value) {
        levels[row][0] = value;
        return levels;
    }
}
