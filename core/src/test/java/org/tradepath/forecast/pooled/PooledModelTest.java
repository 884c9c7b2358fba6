package org.tradepath.forecast.pooled;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tradepath.series.History;
import org.tradepath.series.Panel;
import org.tradepath.series.Status;
import org.tradepath.simulate.Paths;
import org.tradepath.simulate.Simulation;
import org.tradepath.simulate.SimulationRequest;
import org.tradepath.trade.Corridor;
import org.tradepath.trade.Economy;
import org.tradepath.trade.Flow;
import org.tradepath.trade.Side;

class PooledModelTest {

    private static final PooledModel BUNDLED = PooledModel.bundled();
    private static final int AS_OF = 2000;

    private static History history(int lastYear, double... millions) {
        List<Status> statuses = new ArrayList<>();
        double[][] logs = new double[millions.length][1];
        for (int i = 0; i < logs.length; i++) {
            statuses.add(Status.OBSERVED);
            logs[i][0] = Math.log(millions[i] * 1e6);
        }
        return History.of(
                Corridor.parse("KAZ-AZE"),
                Optional.of(Side.HOME),
                Flow.TURNOVER,
                lastYear - millions.length + 1,
                statuses,
                logs);
    }

    private static double[] growth(PooledModel model, History history, int year) {
        Paths paths = Simulation.withDefaults()
                .withPaths(20_000)
                .withHorizon(Math.max(15, year))
                .run(SimulationRequest.of("KAZ-AZE", model.fit(history, 1).process())
                        .withPathsKept())
                .paths()
                .orElseThrow();
        double start = history.logLevel(history.lastYear(), 0);
        double[] growth =
                Arrays.stream(paths.logLevels(year)).map(log -> log - start).toArray();
        Arrays.sort(growth);
        return growth;
    }

    private static double median(double[] sorted) {
        return sorted[sorted.length / 2];
    }

    private static double spread(double[] sorted) {
        return sorted[(int) (0.9 * sorted.length)] - sorted[(int) (0.1 * sorted.length)];
    }

    /** Corridors of six economies that walk at random, all figures after the year the same walk or noise. */
    private static Panel panel(long noiseAfter) {
        List<String> codes = List.of("KAZ", "AZE", "TUR", "UZB", "KGZ", "GEO", "ARM", "MDA");
        Panel.Builder builder = Panel.builder();
        Random random = new Random(3);
        Random noise = new Random(noiseAfter);
        for (String home : codes) {
            for (String partner : codes) {
                double log = Math.log(40e6) + random.nextGaussian();
                for (int year = 1970; !home.equals(partner) && year <= 2008; year++) {
                    log += 0.05 + 0.3 * random.nextGaussian();
                    double level = Math.exp(year <= AS_OF ? log : log + noise.nextGaussian());
                    builder.add(
                            Economy.of(home),
                            Economy.of(partner),
                            year,
                            OptionalDouble.of(level / 3),
                            OptionalDouble.of(2 * level / 3));
                }
            }
        }
        return builder.build();
    }

    private static String text(PooledModel model) throws IOException {
        StringBuilder text = new StringBuilder();
        model.write(text, LocalDate.of(2026, 11, 29));
        return text.toString();
    }

    @Test
    void nothingAfterTheAsOfYearIsLookedAt() throws IOException {
        String fit = text(PooledModel.fit(panel(1), AS_OF));
        assertThat(text(PooledModel.fit(panel(2), AS_OF))).isEqualTo(fit);
        assertThat(text(PooledModel.fit(panel(1).asOf(AS_OF), AS_OF))).isEqualTo(fit);
        assertThat(text(PooledModel.fit(panel(2), AS_OF + 1))).isNotEqualTo(fit);
    }

    @Test
    void findsTheWalkThatAPanelWasMadeOf() {
        PooledModel model = PooledModel.fit(panel(1), AS_OF).withoutVanishing();
        Random random = new Random(9);
        double[] walk = new double[20];
        double log = Math.log(100);
        for (int i = 0; i < walk.length; i++) {
            log += 0.05 + 0.3 * random.nextGaussian();
            walk[i] = Math.exp(log);
        }
        History history = history(AS_OF, walk);
        // 56 walks over 30 years: the spread is known to a few per cent; 2.56 sigma is that of a normal.
        assertThat(spread(growth(model, history, 1))).isCloseTo(2.56 * 0.3, within(0.12));
        assertThat(spread(growth(model, history, 9))).isCloseTo(2.56 * 0.9, within(0.5));
    }

    @Test
    void isReadAsItWasWritten() throws IOException {
        String fit = text(PooledModel.fit(panel(1), AS_OF));
        PooledModel read = PooledModel.read(new BufferedReader(new StringReader(fit)));
        assertThat(read.asOfYears()).containsExactly(AS_OF);
        assertThat(read.fits())
                .containsExactly("as of 2000, from 1,585 series and origins of a panel of 56 directed pairs, 1970-2000,"
                        + " fitted 2026-11-29");
        String noDay = fit.replaceFirst("fitted;[^\n]*", "fitted;2026;13;1");
        assertThatThrownBy(() -> PooledModel.read(new BufferedReader(new StringReader(noDay))))
                .hasMessageStartingWith("line 3 must hold a day");
        assertThat(text(read)).isEqualTo(fit);
        assertThatThrownBy(() -> PooledModel.read(new BufferedReader(new StringReader(fit.substring(0, 200)))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("line ");
        assertThatThrownBy(() -> PooledModel.read(new BufferedReader(new StringReader("x;1;2;3\n"))))
                .hasMessage("line 1 must begin with tradepath-pooled-2, but was x");
        String broken = fit.replaceFirst("degrees;[^\n]*", "degrees;NaN");
        assertThatThrownBy(() -> PooledModel.read(new BufferedReader(new StringReader(broken))))
                .hasMessageStartingWith("line 5 must be finite");
    }

    @Test
    void anInterruptEndsAFit() {
        Panel panel = panel(1);
        Thread.currentThread().interrupt();
        try {
            assertThatThrownBy(() -> PooledModel.fit(panel, AS_OF))
                    .isInstanceOf(CancellationException.class)
                    .hasMessage("the fit was interrupted");
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
    }

    @Test
    void aPanelThatIsTooSmallIsRefused() {
        assertThatThrownBy(() -> PooledModel.fit(panel(1), 1973))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("panel must have 500 changes of eligible corridors in 5 years by 1973");
    }

    @Test
    void theBundledFitsAreOfEveryFifthYearAndDoNotKnowTheFutureOfAHistory() {
        assertThat(BUNDLED.asOfYears()).containsExactly(1990, 1995, 2000, 2005, 2010, 2015, 2020);
        assertThatThrownBy(() -> BUNDLED.fit(history(1989, 100, 120), 1))
                .hasMessage("history must end in 1990 or later, up to where the model has looked, but was 1989");
        for (int year = 1990; year <= 2025; year += 5) {
            double[] growth = growth(BUNDLED, history(year, 100, 110, 120, 130, 140, 150), 5);
            assertThat(median(growth)).as("as of " + year).isBetween(-0.3, 0.8);
            assertThat(spread(growth)).as("as of " + year).isBetween(0.8, 3.0);
        }
    }

    @Test
    void asOfAYearOnlyEarlierFitsAreKept() {
        assertThat(BUNDLED.asOf(2009).asOfYears()).containsExactly(1990, 1995, 2000, 2005);
        assertThat(BUNDLED.asOf(2010).asOfYears()).endsWith(2010);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BUNDLED.asOf(1989))
                .withMessage("year must be 1990 or later, but was 1989");
    }

    @Test
    void whatIsLeftOfASpikeIsExpectedToGo() {
        double[] calm = {100, 100, 100, 100, 100, 100, 100, 100, 300, 300};
        double[] spike = {100, 100, 100, 100, 100, 100, 100, 100, 100, 300};
        assertThat(median(growth(BUNDLED, history(2020, spike), 5)))
                .isLessThan(median(growth(BUNDLED, history(2020, calm), 5)));
        double[] settled = new double[10];
        Arrays.fill(settled, 300);
        assertThat(median(growth(BUNDLED, history(2020, calm), 5)))
                .isLessThan(median(growth(BUNDLED, history(2020, settled), 5)));
    }

    @Test
    void smallVolatileAndYoungCorridorsSpreadWider() {
        double[] calm = {500, 510, 490, 505, 500, 495, 500, 510, 500, 500};
        double[] wild = {500, 900, 300, 800, 400, 900, 250, 700, 400, 500};
        double[] small = Arrays.stream(calm).map(v -> v / 20).toArray();
        double usual = spread(growth(BUNDLED, history(2020, calm), 5));
        assertThat(spread(growth(BUNDLED, history(2020, wild), 5))).isGreaterThan(1.2 * usual);
        assertThat(spread(growth(BUNDLED, history(2020, small), 5))).isGreaterThan(1.2 * usual);
        assertThat(spread(growth(BUNDLED, history(2020, 495, 500), 5))).isGreaterThan(usual);
    }

    @Test
    void smallCorridorsVanishMoreOftenAndNoneWhereThatIsLeftOut() {
        double small = goneByTen(BUNDLED, history(2020, 4, 3, 5, 4, 3, 5));
        double large = goneByTen(BUNDLED, history(2020, 4000, 3900, 4100, 4000, 4000, 4100));
        assertThat(small).isBetween(0.005, 0.5);
        assertThat(large).isLessThan(small / 2);
        assertThat(goneByTen(BUNDLED.withoutVanishing(), history(2020, 4, 3, 5, 4, 3, 5)))
                .isZero();
    }

    @Test
    void aCorridorThatIsSureToVanishIsProjected() {
        double dollars = 12e-6;
        History tiny = history(2020, dollars, dollars, dollars, dollars, dollars, dollars, dollars, dollars);
        assertThat(goneByTen(BUNDLED, tiny)).isEqualTo(1);
    }

    private static double goneByTen(PooledModel model, History history) {
        double[] growth = growth(model, history, 10);
        return Arrays.stream(growth).filter(Double::isInfinite).count() / (double) growth.length;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 15, 16, 30, 60})
    void everyHistoryHasAnAnswerAtEveryHorizon(int year) {
        for (History history : List.of(
                history(2020, 0.001),
                history(2020, 100, 100),
                history(2020, 1e-6, 1e9),
                history(2020, 100, 100, 100, 100, 100, 100, 100),
                history(2030, 1, 10, 100, 1000, 10_000, 100_000, 1e6))) {
            double[] growth = growth(BUNDLED.withoutVanishing(), history, year);
            assertThat(Arrays.stream(growth)).allMatch(Double::isFinite);
            assertThat(spread(growth)).isPositive();
        }
    }

    /** Walks of 2 to 40 years with jumps by up to e^24, years without a figure, and sizes from a dollar to 10^15. */
    @Test
    void nastyHistoriesGetWiderBandsAndNeverAnExceptionOrNaN() {
        Random random = new Random(11);
        for (int trial = 0; trial < 300; trial++) {
            int years = 2 + random.nextInt(39);
            List<Status> statuses = new ArrayList<>();
            double[][] logs = new double[years][1 + random.nextInt(3)];
            double log = 35 * random.nextDouble();
            for (int t = 0; t < years; t++) {
                log += (random.nextInt(5) == 0 ? 8 : 0.2 * random.nextInt(2)) * random.nextGaussian();
                log = Math.max(0, Math.min(35, log));
                statuses.add(random.nextInt(4) == 0 ? Status.ESTIMATED : Status.OBSERVED);
                logs[t] = new double[logs[0].length];
                Arrays.fill(logs[t], log);
            }
            History history = History.of(
                    Corridor.parse("KAZ-AZE"), Optional.of(Side.HOME), Flow.TURNOVER, 2021 - years, statuses, logs);
            Paths paths = Simulation.withDefaults()
                    .withPaths(600)
                    .withHorizon(20)
                    .run(SimulationRequest.of(
                                    "k",
                                    BUNDLED.withoutVanishing().fit(history, 1).process())
                            .withPathsKept())
                    .paths()
                    .orElseThrow();
            double before = 0;
            for (int year : new int[] {1, 5, 15, 20}) {
                double[] levels = paths.logLevels(year);
                assertThat(Arrays.stream(levels).allMatch(Double::isFinite)).isTrue();
                Arrays.sort(levels);
                assertThat(spread(levels)).isGreaterThan(0.7 * before).isGreaterThan(0.05);
                before = spread(levels);
            }
        }
    }

    @Test
    void spreadKeepsGrowingBeyondTheFittedYears() {
        History history = history(2020, 100, 110, 120, 130, 140, 150);
        PooledModel model = BUNDLED.withoutVanishing();
        double at15 = spread(growth(model, history, 15));
        double at30 = spread(growth(model, history, 30));
        assertThat(at30).isBetween(1.05 * at15, 1.6 * at15);
    }

    @Test
    void sharedShocksLeaveACorridorsOwnQuantilesAlone() {
        History history = history(2020, 100, 110, 120, 130, 140, 150);
        PooledModel model = BUNDLED.withoutVanishing();
        double[] levels = Simulation.withDefaults()
                .withPaths(20_000)
                .withHorizon(5)
                .run(SimulationRequest.of(
                                "KAZ-AZE",
                                model.withSharedShocks().fit(history, 1).process())
                        .withEconomies("KAZ", "AZE")
                        .withPathsKept())
                .paths()
                .orElseThrow()
                .logLevels(5);
        double start = history.logLevel(2020, 0);
        double[] shared = Arrays.stream(levels).map(log -> log - start).sorted().toArray();
        double[] alone = growth(model, history, 5);
        // Five standard errors of the difference of two medians of 20,000 draws.
        assertThat(median(shared)).isCloseTo(median(alone), within(0.06));
    }

    @Test
    void aCorridorSeenFromItsOtherEndGrowsTheSame() {
        History home = history(2020, 100, 120, 130);
        double[][] logs = {home.logLevels(2018), home.logLevels(2019), home.logLevels(2020)};
        History between = History.of(
                home.corridor(),
                Optional.empty(),
                Flow.TURNOVER,
                2018,
                List.of(Status.STATED, Status.STATED, Status.STATED),
                logs);
        for (History history : List.of(home, between)) {
            assertThat(growth(BUNDLED, history.reversed(), 7)).containsExactly(growth(BUNDLED, history, 7));
        }
    }

    @Test
    void eachDrawOfAHistoryHasItsOwnGrowth() {
        double[][] logs = {{18, 19}, {18, 19}, {18, 20}, {18, 21}};
        History history = History.of(
                Corridor.parse("KAZ-AZE"),
                Optional.of(Side.HOME),
                Flow.TURNOVER,
                2017,
                List.of(Status.OBSERVED, Status.ESTIMATED, Status.STATED, Status.ESTIMATED),
                logs);
        Paths paths = Simulation.withDefaults()
                .withPaths(20_000)
                .withHorizon(1)
                .run(SimulationRequest.of(
                                "k", BUNDLED.withoutVanishing().fit(history, 1).process())
                        .withPathsKept())
                .paths()
                .orElseThrow();
        double[] calm = new double[10_000];
        double[] rising = new double[10_000];
        for (int i = 0; i < calm.length; i++) {
            calm[i] = paths.logLevel(2 * i, 1) - 18;
            rising[i] = paths.logLevel(2 * i + 1, 1) - 21;
        }
        Arrays.sort(calm);
        Arrays.sort(rising);
        assertThat(spread(rising)).isGreaterThan(1.5 * spread(calm));
    }
}
