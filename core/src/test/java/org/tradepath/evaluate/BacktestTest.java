package org.tradepath.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tradepath.forecast.Climatology;
import org.tradepath.forecast.RandomWalkWithDrift;
import org.tradepath.forecast.RandomWalkWithoutDrift;
import org.tradepath.series.Aftermath;
import org.tradepath.series.Panel;
import org.tradepath.trade.Corridor;

class BacktestTest {

    private static final long COMMITTED_HASH = -3941099496062182357L;

    private static final Backtest SMALL = Backtest.withDefaults().withPaths(300);
    private static final List<Contender> TWO =
            List.of(WalkModel.contender("a", 0.05, 0.2), Contender.of("b", RandomWalkWithDrift.withDefaults()));

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 7})
    void theSameBitsOnAnyNumberOfThreads(int threads) {
        List<BacktestCase> cases = Cases.walks(1, 60, 0.05, 0.2);
        BacktestResult one = SMALL.run(cases, TWO);
        BacktestResult many = SMALL.withParallelism(threads).run(cases, TWO);
        assertThat(many.scores("a")).isEqualTo(one.scores("a"));
        assertThat(many.scores("b")).isEqualTo(one.scores("b"));
    }

    /** Over real pairs and every kind of contender; the same on every JDK. It changes only with an entry under "Changed results". */
    @Test
    void theSameBitsOnEveryJvm() {
        Panel panel = SmallPanel.read();
        List<Contender> contenders = List.of(
                Contender.of("drift", RandomWalkWithDrift.withDefaults()),
                Contender.of("none", RandomWalkWithoutDrift.withDefaults()),
                new Contender("climatology", origin -> Climatology.withVanished(panel, origin)));
        long[] hash = {0};
        SMALL.run(PanelCases.of(panel).withCasesPerOrigin(10).ofYears(2000, 2003), contenders, score -> {
            for (HorizonScore h : score.horizons()) {
                for (double bits : new double[] {h.crps(), h.logScore(), h.pit(), h.low95(), h.high80()}) {
                    hash[0] = 31 * hash[0] + Double.doubleToLongBits(bits);
                }
            }
            hash[0] = 31 * hash[0] + Double.doubleToLongBits(score.points().msis());
            hash[0] =
                    31 * hash[0] + Double.doubleToLongBits(score.events().get(3).probability());
        });
        assertThat(hash[0]).isEqualTo(COMMITTED_HASH);
    }

    @Test
    void aCaseDependsOnNoOtherCaseAndNoOtherContender() {
        List<BacktestCase> cases = Cases.walks(2, 10, 0.05, 0.2);
        List<CaseScore> all = SMALL.run(cases, TWO).scores("b");
        List<CaseScore> few = SMALL.run(cases.subList(4, 6), TWO.subList(1, 2)).scores("b");
        assertThat(few).isEqualTo(all.subList(4, 6));
    }

    @Test
    void anotherSeedGivesOtherPaths() {
        List<BacktestCase> cases = Cases.walks(3, 2, 0.05, 0.2);
        assertThat(SMALL.withSeed(2).run(cases, TWO).scores("a"))
                .isNotEqualTo(SMALL.run(cases, TWO).scores("a"));
    }

    /** 2,000 cases of the very process: shares within 4.5 standard errors (false alarm 7e-6 each), the truth ahead of what is not. */
    @Test
    void theTruthIsCalibratedAndWins() {
        List<BacktestCase> cases = Cases.walks(4, 2000, 0.05, 0.2);
        List<Contender> contenders = List.of(
                WalkModel.contender("truth", 0.05, 0.2),
                WalkModel.contender("too sure", 0.05, 0.1),
                WalkModel.contender("too unsure", 0.05, 0.4),
                WalkModel.contender("too high", 0.15, 0.2));
        BacktestResult result = Backtest.withDefaults()
                .withPaths(500)
                .withHorizons(1, 10)
                .withParallelism(2)
                .run(cases, contenders);
        ScoreSummary truth = result.summary("truth", 2000);
        for (HorizonSummary horizon : truth.horizons()) {
            for (Band band : Band.values()) {
                double error = Math.sqrt(band.coverage() * (1 - band.coverage()) / 2000);
                // Quantiles of 500 paths cover a little less than they say.
                assertThat(horizon.covered(band)).isCloseTo(band.coverage(), within(4.5 * error + 0.004));
            }
            double expected = 0.2 * Math.sqrt(horizon.years()) / Math.sqrt(Math.PI);
            // The CRPS scatters by 0.71 of its mean from case to case: 4.5 standard errors are 7 %.
            assertThat(horizon.crps()).isCloseTo(expected, within(0.07 * expected));
            for (String other : List.of("too sure", "too unsure", "too high")) {
                HorizonSummary worse = result.summary(other, 2000).horizon(horizon.years());
                assertThat(worse.crps()).isGreaterThan(horizon.crps());
                assertThat(worse.logScore()).isGreaterThan(horizon.logScore());
                assertThat(worse.interval95()).isGreaterThan(horizon.interval95());
                assertThat(worse.interval80()).isGreaterThan(horizon.interval80());
                assertThat(worse.pinball()).isGreaterThan(horizon.pinball());
            }
        }
        assertThat(result.summary("too high").meanBrier()).isGreaterThan(truth.meanBrier());
        // Chi-square with 9 degrees exceeds 39.3 with probability 1e-5.
        PitHistogram pit = result.pit("truth", 10, 10);
        double chiSquare = pit.counts().stream()
                .mapToDouble(count -> (count - 200.0) * (count - 200.0) / 200)
                .sum();
        assertThat(chiSquare).isLessThan(39.3);
        ScoreDifference difference = result.difference("too high", "truth", Metric.crps(10));
        assertThat(difference.difference()).isGreaterThan(4 * difference.standardError());
        assertThat(difference.cases()).isEqualTo(2000);
        assertThat(difference.percent())
                .isCloseTo(100 * (difference.score() / difference.referenceScore() - 1), within(1e-9));
    }

    /** The median of a walk without drift is the naive forecast, up to the draw of its 20,000 paths. */
    @Test
    void pointScoresAreThoseOfTheMedian() {
        BacktestCase one = Cases.of(new double[] {100, 110, 121}, 121, 133.1, 110);
        CaseScore score = Backtest.withDefaults()
                .withPaths(20_000)
                .withHorizons(3)
                .withEvents(List.of())
                .run(List.of(one), List.of(WalkModel.contender("naive", 0, 0.01)))
                .scores("naive")
                .get(0);
        double[] naive = {121, 121, 121};
        double[] actual = {121, 133.1, 110};
        double[] history = {100, 110, 121};
        assertThat(score.points().smape()).isCloseTo(PointScores.smape(actual, naive), within(0.05));
        assertThat(score.points().mase()).isCloseTo(PointScores.mase(history, actual, naive), within(0.01));
        assertThat(score.points().rmsse()).isCloseTo(PointScores.rmsse(history, actual, naive), within(0.01));
        assertThat(score.horizon(3).absoluteError()).isCloseTo(Math.log(1.1), within(0.001));
    }

    /** A walk that is sure of ten per cent a year: its median and both ends of its bands are 133.1, 146.41 and 161.051. */
    @Test
    void pointScoresOfAForecastThatGrows() {
        BacktestCase one = Cases.of(new double[] {100, 110, 121}, 121, 133.1, 110);
        CaseScore score = SMALL.withHorizons(3)
                .withEvents(List.of())
                .run(List.of(one), List.of(WalkModel.contender("sure", StrictMath.log(1.1), 0)))
                .scores("sure")
                .get(0);
        double[] said = {133.1, 146.41, 161.051};
        double[] actual = {121, 133.1, 110};
        double[] history = {100, 110, 121};
        assertThat(score.points().smape()).isCloseTo(PointScores.smape(actual, said), within(1e-9));
        assertThat(score.points().mase()).isCloseTo(PointScores.mase(history, actual, said), within(1e-9));
        assertThat(score.points().rmsse()).isCloseTo(PointScores.rmsse(history, actual, said), within(1e-9));
        assertThat(score.points().msis()).isCloseTo(PointScores.msis(0.95, history, actual, said, said), within(1e-6));
        assertThat(score.horizon(3).median()).isCloseTo(3 * StrictMath.log(1.1), within(1e-12));
    }

    @Test
    void settingsAreThoseGiven() {
        Backtest backtest = Backtest.withDefaults()
                .withSeed(9)
                .withPaths(2)
                .withHorizons(1, 7)
                .withEvents(List.of(new Event(2, 8)))
                .withSurvivorship(Survivorship.ALL);
        assertThat(backtest.seed()).isEqualTo(9);
        assertThat(backtest.paths()).isEqualTo(2);
        assertThat(backtest.horizons()).containsExactly(1, 7);
        assertThat(backtest.events()).containsExactly(new Event(2, 8));
        assertThat(backtest.survivorship()).isEqualTo(Survivorship.ALL);
        assertThat(backtest.horizon()).isEqualTo(8);
        assertThat(backtest.withHorizons(60).horizon()).isEqualTo(60);
    }

    @Test
    void survivorsAreScoredByThePathsThatSurvive() {
        BacktestCase one = Cases.of(new double[] {100}, 110, 120);
        Contender half = Contender.of("half", new VanishingModel());
        Backtest two = SMALL.withHorizons(1, 2).withEvents(List.of(new Event(1.05, 2)));
        CaseScore survivors =
                two.run(List.of(one), List.of(half)).scores("half").get(0);
        assertThat(survivors.horizon(2).low95()).isCloseTo(0.2, within(1e-12));
        assertThat(survivors.event(new Event(1.05, 2)).probability()).isEqualTo(1);
        CaseScore all = two.withSurvivorship(Survivorship.ALL)
                .run(List.of(one), List.of(half))
                .scores("half")
                .get(0);
        assertThat(all.horizon(2).low50()).isEqualTo(Math.log(0.01));
        assertThat(all.horizon(2).high50()).isCloseTo(0.2, within(1e-12));
        assertThat(all.horizon(2).logScore()).isNaN();
        // Each path grows by a tenth in the first year, and half of them end in the second.
        assertThat(all.event(new Event(1.05, 2)).probability()).isEqualTo(1);
    }

    @Test
    void anEventMayBeToKeepALevel() {
        BacktestCase one = Cases.of(new double[] {100}, 40, 120);
        List<Event> events = List.of(new Event(0.5, 1), new Event(0.5, 2), new Event(1, 2));
        Backtest two = SMALL.withHorizons(1).withEvents(events);
        CaseScore falling = two.run(List.of(one), List.of(WalkModel.contender("falling", -1, 0)))
                .scores("falling")
                .get(0);
        assertThat(falling.events()).extracting(EventScore::probability).containsExactly(0.0, 0.0, 0.0);
        assertThat(falling.events()).extracting(EventScore::happened).containsExactly(0.0, 1.0, 1.0);
        CaseScore still = two.run(List.of(one), List.of(WalkModel.contender("still", 0, 0)))
                .scores("still")
                .get(0);
        assertThat(still.events()).extracting(EventScore::probability).containsExactly(1.0, 1.0, 1.0);
    }

    @Test
    void survivorsMustBeTwo() {
        BacktestCase one = Cases.of(new double[] {100}, 110, 120);
        Contender half = Contender.of("half", new VanishingModel());
        Backtest two = SMALL.withHorizons(2).withEvents(List.of());
        assertThat(two.withPaths(4).run(List.of(one), List.of(half)).scores("half"))
                .hasSize(1);
        assertThatThrownBy(() -> two.withPaths(2).run(List.of(one), List.of(half)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("surviving paths of half of KAZ-AZE 2000 must be at least two, but was 1");
    }

    @Test
    void whatVanishedIsScoredAtTheFloorAndWhatIsNotKnownNotAtAll() {
        BacktestCase gone = Cases.of(
                Corridor.parse("KAZ-AZE"), new double[] {100, 120}, Aftermath.vanished(2, Double.NaN, Double.NaN, 0));
        Backtest all =
                SMALL.withHorizons(1, 2).withEvents(List.of(new Event(2, 3))).withSurvivorship(Survivorship.ALL);
        CaseScore score = all.run(List.of(gone), TWO.subList(0, 1)).scores("a").get(0);
        assertThat(score.horizon(1).crps()).isNaN();
        assertThat(score.horizon(1).covered(Band.EIGHTY)).isNaN();
        assertThat(score.horizon(1).pinball()).isNaN();
        assertThat(score.horizon(1).intervalScore(Band.EIGHTY)).isNaN();
        assertThat(score.horizon(2).outcome()).isEqualTo(Math.log(0.01));
        assertThat(score.horizon(2).covered(Band.NINETY_FIVE)).isZero();
        assertThat(score.event(new Event(2, 3)).happened()).isNaN();
        assertThat(score.event(new Event(2, 3)).brier()).isNaN();
        assertThat(score.points().mase()).isNaN();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> all.withSurvivorship(Survivorship.SURVIVORS).run(List.of(gone), TWO))
                .withMessageContaining("KAZ-AZE 2000 must all be there among survivors");
    }

    @Test
    void readsAheadButNotFar() {
        AtomicInteger taken = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        AtomicInteger scored = new AtomicInteger();
        Iterator<BacktestCase> cases = Cases.walks(5, 400, 0, 0.1).stream()
                .peek(one -> most.accumulateAndGet(taken.incrementAndGet() - scored.get(), Math::max))
                .iterator();
        List<Integer> origins = new ArrayList<>();
        SMALL.withPaths(50).withParallelism(4).run(cases, TWO.subList(0, 1), score -> {
            scored.incrementAndGet();
            origins.add(score.origin());
        });
        assertThat(origins).hasSize(400);
        assertThat(most.get()).isLessThanOrEqualTo(16 * 4 + 1);
    }

    @Test
    void aModelIsMadeOnceForEachOrigin() {
        AtomicInteger made = new AtomicInteger();
        Contender counted = new Contender("counted", origin -> {
            made.incrementAndGet();
            return new WalkModel(0, 0.1);
        });
        SMALL.withParallelism(3).run(Cases.walks(6, 30, 0, 0.1), List.of(counted));
        assertThat(made.get()).isEqualTo(1);
    }

    @Test
    void whatFailsInAnyThreadComesOut() {
        Contender broken = new Contender("broken", origin -> {
            throw new IllegalStateException("no model");
        });
        assertThatThrownBy(() -> SMALL.withParallelism(3).run(Cases.walks(7, 30, 0, 0.1), List.of(broken)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("no model");
    }

    @Test
    void anInterruptEndsIt() {
        Thread.currentThread().interrupt();
        try {
            assertThatThrownBy(() -> SMALL.withParallelism(2).run(Cases.walks(8, 300, 0, 0.1), TWO))
                    .isInstanceOf(CancellationException.class);
            assertThat(Thread.currentThread().isInterrupted()).isTrue();
        } finally {
            Thread.interrupted();
        }
    }

    @Test
    void refusesWhatCannotRun() {
        List<BacktestCase> cases = Cases.walks(9, 1, 0, 0.1);
        assertThatIllegalArgumentException().isThrownBy(() -> SMALL.run(cases, List.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SMALL.run(cases, List.of(TWO.get(0), TWO.get(0))))
                .withMessageContaining("a twice");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SMALL.withHorizons(11).run(cases, TWO))
                .withMessageContaining("must be at least 11, but was 10");
        assertThatIllegalArgumentException().isThrownBy(() -> SMALL.withHorizons());
        assertThatIllegalArgumentException().isThrownBy(() -> SMALL.withHorizons(5, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> SMALL.withHorizons(5, 5));
        assertThatIllegalArgumentException().isThrownBy(() -> SMALL.withHorizons(0));
        assertThatIllegalArgumentException().isThrownBy(() -> SMALL.withHorizons(61));
        assertThatIllegalArgumentException().isThrownBy(() -> SMALL.withPaths(1));
        assertThatIllegalArgumentException().isThrownBy(() -> SMALL.withParallelism(0));
        assertThatIllegalArgumentException().isThrownBy(() -> SMALL.withEvents(List.of(new Event(2, 61))));
    }
}
