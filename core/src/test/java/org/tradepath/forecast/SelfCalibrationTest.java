package org.tradepath.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tradepath.Ranks;
import org.tradepath.growth.GrowthPrior;
import org.tradepath.series.History;
import org.tradepath.simulate.Paths;
import org.tradepath.simulate.Simulation;
import org.tradepath.simulate.SimulationRequest;

/**
 * Simulation-based calibration ({@link Ranks}) of growth models: parameters from a model's own prior, a history and its future from the model with
 * these parameters, and the place of the future among the paths of the model fitted to the history.
 *
 * <p>Models of exponential smoothing count a year's likelihood as half a year's, since real years are not normal and independent. On their
 * own data, which are, they would be too unsure; so they are calibrated with years counted whole, and as shipped their bands must not be
 * too narrow. Models without shrinkage, ARIMA and trends take the likeliest constants for certain: they have no prior to draw from, and are left
 * out.
 */
class SelfCalibrationTest {

    private static final int YEARS = 12;
    private static final int[] AHEAD = {1, 5};
    private static final int CASES = 2000;
    private static final double START = Math.log(3e8);

    /** One false alarm in a thousand sets of seeds for each of the eight: four models, two horizons. */
    private static final double FALSE_ALARM = 1e-3;

    /** A walk of the prior's permanence 1 is a random walk at any horizon. */
    private static final GrowthPrior WALK = new GrowthPrior(0.05, 0.02, 0.3, 5, 1);

    private static final GrowthPrior SMOOTH = new GrowthPrior(0.05, 0.02, 0.3, 5, 0.6);
    private static final Simulation SIMULATION =
            Simulation.withDefaults().withPaths(399).withHorizon(5);

    /** What a model may look like over so many years. */
    interface Shapes {
        List<Shape> over(Figures figures);
    }

    record Smoother(GrowthModel shipped, Shapes shapes) {
        @Override
        public String toString() {
            return shipped.name();
        }
    }

    static List<Smoother> smoothers() {
        return List.of(
                new Smoother(LocalLevel.withDefaults().withPrior(SMOOTH), f -> LocalLevel.shapes(f, SMOOTH)),
                new Smoother(
                        DampedTrend.withDefaults().withPrior(SMOOTH),
                        f -> DampedTrend.withDefaults().shapes(f, SMOOTH)),
                new Smoother(
                        Theta.withDefaults().withPrior(SMOOTH),
                        f -> Smoothing.levels(
                                SMOOTH, Column.level(f.years()), Shrinkage.DEFAULT.drift(SMOOTH, f.years()))));
    }

    @Test
    void theFutureOfAWalkStandsAnywhereAmongItsPaths() {
        RandomWalkWithDrift model = RandomWalkWithDrift.withDefaults().withPrior(WALK);
        requireEven((random, seed) -> {
            double sd = sd(random, WALK);
            double drift = WALK.location() + WALK.driftSpread() * random.nextGaussian();
            double[] levels = new double[YEARS + 5];
            levels[0] = START;
            for (int t = 1; t < levels.length; t++) {
                levels[t] = levels[t - 1] + drift + sd * random.nextGaussian();
            }
            return new Case(levels, model.fit(history(levels), seed));
        });
    }

    @ParameterizedTest
    @MethodSource("smoothers")
    void theFutureOfASmootherStandsAnywhereAmongItsPathsWhereYearsCountWhole(Smoother model) {
        Belief whole = new Belief(SMOOTH.volatility(), SMOOTH.degrees(), 1);
        requireEven((random, seed) -> {
            double[] levels = levels(model, random);
            Figures figures = Figures.of(history(levels));
            return new Case(
                    levels, StateSpaceFit.of(model.toString(), figures, seed, model.shapes.over(figures), whole));
        });
    }

    @ParameterizedTest
    @MethodSource("smoothers")
    void asShippedItsBandsAreNotTooNarrow(Smoother model) {
        Ranks[] ranks = ranks((random, seed) -> {
            double[] levels = levels(model, random);
            return new Case(levels, model.shipped.fit(history(levels), seed));
        });
        // Three and a half standard errors of a share of .75: one false alarm in 4,000 sets of seeds each, the upper
        // end apart.
        double error = 3.5 * Math.sqrt(0.75 * 0.25 / CASES);
        for (Ranks places : ranks) {
            assertThat(places.within()).as(places.toString()).isBetween(0.75 - error, 0.85);
        }
    }

    /** A history with its future, and a model fitted to the history. */
    private record Case(double[] levels, Forecast forecast) {}

    private interface Cases {
        Case of(Random random, long seed);
    }

    private static void requireEven(Cases cases) {
        Ranks[] ranks = ranks(cases);
        for (int i = 0; i < AHEAD.length; i++) {
            assertThat(ranks[i].probability())
                    .as(AHEAD[i] + " years ahead, " + ranks[i])
                    .isGreaterThan(FALSE_ALARM);
        }
    }

    private static Ranks[] ranks(Cases cases) {
        Ranks[] ranks = {new Ranks(), new Ranks()};
        Random random = new Random(7);
        for (int seed = 0; seed < CASES; seed++) {
            Case one = cases.of(random, seed);
            Paths paths = SIMULATION
                    .withSeed(seed)
                    .run(SimulationRequest.of("AZE-KAZ", one.forecast.process()).withPathsKept())
                    .paths()
                    .orElseThrow();
            for (int i = 0; i < AHEAD.length; i++) {
                ranks[i].add(one.levels[YEARS - 1 + AHEAD[i]], paths.logLevels(AHEAD[i]));
            }
        }
        return ranks;
    }

    private static History history(double[] levels) {
        return Histories.of(Arrays.copyOf(levels, YEARS));
    }

    /** Trend and noise of one of the model's shapes, drawn from what is believed before any figure. */
    private static double[] levels(Smoother model, Random random) {
        double[] levels = new double[YEARS + 5];
        List<Shape> shapes = model.shapes.over(Figures.of(Histories.of(levels)));
        double sum = 0;
        for (Shape shape : shapes) {
            sum += Math.exp(shape.logPrior());
        }
        double left = sum * random.nextDouble();
        int chosen = -1;
        while (left >= 0) {
            chosen++;
            left -= Math.exp(shapes.get(chosen).logPrior());
        }
        Shape shape = shapes.get(chosen);
        Column[] columns = shape.columns();
        Arrays.fill(levels, START);
        for (int c = 1; c < columns.length; c++) {
            double coefficient = columns[c].mean() + random.nextGaussian() / Math.sqrt(columns[c].precision());
            for (int t = 0; t < levels.length; t++) {
                levels[t] += coefficient * columns[c].values()[t];
            }
        }
        double[] responses = shape.noise().responses(levels.length);
        double sd = sd(random, SMOOTH) / shape.noise().changeSd();
        for (int from = 0; from < levels.length; from++) {
            double innovation = sd * random.nextGaussian();
            for (int t = from; t < levels.length; t++) {
                levels[t] += innovation * responses[t - from];
            }
        }
        return levels;
    }

    /** Of a year's change. */
    private static double sd(Random random, GrowthPrior prior) {
        double chi = 0;
        for (int i = 0; i < (int) prior.degrees(); i++) {
            double z = random.nextGaussian();
            chi += z * z;
        }
        return prior.volatility() * Math.sqrt(prior.degrees() / chi);
    }
}
