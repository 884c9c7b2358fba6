package org.tradepath.assess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tradepath.assess.CorridorOutlook.Assessed;
import org.tradepath.assess.CorridorOutlook.GoalOutlook;
import org.tradepath.assess.CorridorOutlook.Refused;
import org.tradepath.forecast.Forecast;
import org.tradepath.forecast.GrowthModel;
import org.tradepath.forecast.pooled.PooledModel;
import org.tradepath.internal.InOrder;
import org.tradepath.series.History;
import org.tradepath.series.Panel;
import org.tradepath.series.ReportedSeries;
import org.tradepath.simulate.Simulation;
import org.tradepath.simulate.SimulationResult;
import org.tradepath.simulate.Threshold;
import org.tradepath.stated.Multiple;
import org.tradepath.target.FirstPassage;
import org.tradepath.target.Goal;
import org.tradepath.target.Projection;
import org.tradepath.trade.Amount;
import org.tradepath.trade.Economy;
import org.tradepath.trade.Flow;

class PanelAssessorTest {

    /** 200 pairs of DOTS; see {@code SmallPanel}. */
    private static final Panel PANEL = panel();

    private static final int AS_OF = 2015;
    private static final List<Double> FAN = List.of(0.1, 0.5, 0.9);
    private static final Goal BILLION = Goal.of(Amount.parse("1 billion USD"));

    private static final PanelAssessor ASSESSOR = PanelAssessor.withDefaults()
            .withSeed(11)
            .withPaths(1500)
            .withYearsAhead(6)
            .withOldestFigure(3)
            .withFan(FAN)
            .withGoals(List.of(BILLION))
            .withMultiples(Multiple.parse("2"));

    // Committed: whoever changes a number for the same seed sees it here, on every JDK, and says so under "Changed
    // results".
    private static final long COMMITTED_HASH = 6036993965161933335L;

    private static Panel panel() {
        try {
            return Panel.read(Path.of(PanelAssessorTest.class
                    .getResource("/org/tradepath/evaluate/panel200.csv.gz")
                    .toURI()));
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<CorridorFigures> corridors() {
        return PANEL.series().stream().map(CorridorFigures::of).toList();
    }

    private static List<CorridorOutlook> run(PanelAssessor assessor, List<CorridorFigures> corridors) {
        List<CorridorOutlook> outlooks = new ArrayList<>();
        assessor.run(corridors.iterator(), AS_OF, outlooks::add);
        return outlooks;
    }

    /** Every number of an outlook, or the reason. */
    private static long hash(CorridorOutlook outlook) {
        long hash = outlook.key().hashCode();
        if (outlook instanceof Refused refused) {
            return 31 * hash + refused.reason().hashCode();
        }
        Assessed assessed = (Assessed) outlook;
        for (int year = assessed.fan().firstYear(); year <= assessed.fan().lastYear(); year++) {
            for (double p : FAN) {
                hash = 31 * hash + Double.doubleToLongBits(assessed.fan().quantile(year, p));
            }
            for (GoalOutlook goal : assessed.goals()) {
                FirstPassage passage = goal.firstPassage();
                hash = 31 * hash + Double.doubleToLongBits(goal.level());
                hash = 31 * hash + Double.doubleToLongBits(passage.atOrAbove(year));
                hash = 31 * hash + Double.doubleToLongBits(passage.reachedBy(year));
                hash = 31 * hash + Double.doubleToLongBits(passage.sustainedFrom(year));
                hash = 31 * hash + Double.doubleToLongBits(passage.standardError(0.5));
            }
        }
        return hash;
    }

    private static long hash(List<CorridorOutlook> outlooks) {
        long hash = 17;
        for (CorridorOutlook outlook : outlooks) {
            hash = 31 * hash + hash(outlook);
        }
        return hash;
    }

    private static Map<String, Long> hashes(List<CorridorOutlook> outlooks) {
        Map<String, Long> hashes = new HashMap<>();
        outlooks.forEach(outlook -> hashes.put(outlook.key(), hash(outlook)));
        return hashes;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 8})
    void theSameSeedGivesTheSameBitsInTheSameOrderForAnyNumberOfThreadsOnAnyJdk(int threads) {
        List<CorridorOutlook> outlooks = run(ASSESSOR.withParallelism(threads), corridors());
        assertThat(outlooks)
                .extracting(CorridorOutlook::key)
                .isEqualTo(corridors().stream().map(CorridorFigures::key).toList());
        assertThat(hash(outlooks)).isEqualTo(COMMITTED_HASH);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 8})
    void anyOrderAndSubsetGivesEachCorridorTheBitsThatItHasAlone(int threads) {
        List<CorridorFigures> some = new ArrayList<>(corridors());
        Collections.shuffle(some, new Random(threads));
        List<CorridorFigures> subset = some.subList(0, 60);
        Map<String, Long> together = hashes(run(ASSESSOR.withParallelism(threads), subset));
        assertThat(together).hasSize(60);
        for (CorridorFigures corridor : subset) {
            assertThat(hash(ASSESSOR.assess(corridor, AS_OF)))
                    .as(corridor.key())
                    .isEqualTo(together.get(corridor.key()));
        }
    }

    @Test
    void anOutlookIsWhatTheSimulationSaysOfTheCorridorAlone() {
        int compared = 0;
        for (CorridorOutlook outlook : run(ASSESSOR.withParallelism(2), corridors())) {
            if (outlook instanceof Assessed assessed) {
                ReportedSeries series =
                        PANEL.reportedByHome(assessed.corridor()).orElseThrow();
                int last = assessed.history().lastYear();
                History history = series.history(last - series.run(last, Flow.TURNOVER) + 1, last, Flow.TURNOVER);
                SimulationResult alone = Simulation.withDefaults()
                        .withSeed(11)
                        .withPaths(1500)
                        .withHorizon(AS_OF + 6 - last)
                        .run(Projection.request(
                                        history.corridor(),
                                        PooledModel.bundled().fit(history, 11).process())
                                .withFan(0.1, 0.5, 0.9)
                                .withThresholds(Threshold.of(1e9)
                                        .withAlreadyReached(history.logLevel(last, 0) >= StrictMath.log(1e9))));
                for (int year = 1; year <= alone.horizon(); year++) {
                    for (double p : FAN) {
                        assertThat(assessed.fan().quantile(last + year, p))
                                .isEqualTo(alone.fan().orElseThrow().level(year, p));
                    }
                    assertThat(assessed.goals().get(0).firstPassage().reachedBy(last + year))
                            .isEqualTo(alone.passages().get(0).reachedBy(year).value());
                }
                compared++;
            }
        }
        assertThat(compared).isGreaterThan(100);
    }

    @Test
    void whatCannotBeAssessedIsDeliveredWithTheReason() {
        List<CorridorOutlook> outlooks = run(ASSESSOR.withLeastYears(6), corridors());
        List<Refused> refused = outlooks.stream()
                .filter(Refused.class::isInstance)
                .map(Refused.class::cast)
                .toList();
        assertThat(refused).isNotEmpty();
        for (Refused each : refused) {
            ReportedSeries series = PANEL.reportedByHome(each.corridor()).orElseThrow();
            int[] years = IntStream.rangeClosed(series.firstYear(), AS_OF)
                    .filter(year -> series.turnover(year).orElse(0) > 0)
                    .toArray();
            assertThat(each.reason())
                    .isEqualTo(
                            years.length < 6
                                    ? "years up to 2015 with TURNOVER above zero must be at least 6, but was "
                                            + years.length
                                    : "last year with TURNOVER above zero must be 2012 or later, but was "
                                            + years[years.length - 1]);
        }
        PanelProgress counted = ASSESSOR.withLeastYears(6)
                .run(
                        corridors().iterator(),
                        AS_OF,
                        outlook -> assertThat(outlook).isNotNull());
        assertThat(counted).isEqualTo(new PanelProgress(outlooks.size() - refused.size(), refused.size(), 0));
        assertThat(counted.corridors()).isEqualTo(PANEL.series().size());
    }

    @Test
    void aModelThatRefusesOneCorridorLeavesTheOthers() {
        List<CorridorOutlook> outlooks = run(
                ASSESSOR.withModel(new GrowthModel() {
                    @Override
                    public String name() {
                        return "picky";
                    }

                    @Override
                    public Forecast fit(History history, long seed) {
                        if (history.corridor()
                                .equals(corridors().get(1).figures().corridor())) {
                            throw new IllegalArgumentException("not this one");
                        }
                        return PooledModel.bundled().fit(history, seed);
                    }
                }),
                corridors());
        assertThat(outlooks).hasSize(200);
        assertThat(outlooks.get(1))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.reason()).isEqualTo("not this one"));
    }

    @Test
    void aRunIsTakenUpWhereAnotherEnded() {
        List<CorridorOutlook> whole = run(ASSESSOR, corridors());
        List<CorridorOutlook> delivered = new ArrayList<>();
        assertThatThrownBy(() -> ASSESSOR.withParallelism(3).run(corridors().iterator(), AS_OF, outlook -> {
                    if (delivered.size() == 70) {
                        throw new IllegalStateException("the disk is full");
                    }
                    delivered.add(outlook);
                }))
                .isExactlyInstanceOf(IllegalStateException.class)
                .hasMessage("the disk is full");
        assertThat(delivered).hasSize(70);
        Set<String> done = new HashSet<>();
        delivered.forEach(outlook -> done.add(outlook.key()));
        PanelProgress rest =
                ASSESSOR.withoutDone(done::contains).withParallelism(2).run(PANEL, AS_OF, delivered::add);
        assertThat(rest.skipped()).isEqualTo(70);
        assertThat(rest.corridors()).isEqualTo(200);
        assertThat(hash(delivered)).isEqualTo(hash(whole));
    }

    @Test
    void neverMoreThanAFewCorridorsAreAheadOfASlowConsumerWhichTheCallingThreadServes() {
        AtomicLong taken = new AtomicLong();
        Iterator<CorridorFigures> endless = IntStream.range(0, 5000)
                .mapToObj(i -> {
                    taken.incrementAndGet();
                    return new CorridorFigures("pair " + i, small());
                })
                .iterator();
        AtomicLong delivered = new AtomicLong();
        AtomicLong most = new AtomicLong();
        Thread caller = Thread.currentThread();
        ASSESSOR.withPaths(1).withYearsAhead(1).withParallelism(4).run(endless, AS_OF, outlook -> {
            assertThat(Thread.currentThread()).isSameAs(caller);
            assertThat(outlook.key()).isEqualTo("pair " + delivered.get());
            most.accumulateAndGet(taken.get() - delivered.getAndIncrement(), Math::max);
        });
        assertThat(delivered.get()).isEqualTo(5000);
        // One more is looked at to know whether there is one.
        assertThat(most.get()).isLessThanOrEqualTo(4L * InOrder.AHEAD + 1);
    }

    private static ReportedSeries small() {
        return Panel.builder()
                .add(Economy.of("KAZ"), Economy.of("AZE"), AS_OF, OptionalDouble.of(1e8), OptionalDouble.of(2e7))
                .build()
                .series()
                .get(0);
    }

    @Test
    void anInterruptEndsItAndWhatWasDeliveredStaysValid() {
        List<CorridorOutlook> delivered = new ArrayList<>();
        try {
            assertThatThrownBy(() -> ASSESSOR.withParallelism(2).run(PANEL, AS_OF, outlook -> {
                        delivered.add(outlook);
                        if (delivered.size() == 20) {
                            Thread.currentThread().interrupt();
                        }
                    }))
                    .isInstanceOf(CancellationException.class)
                    .hasMessage("the panel was interrupted");
            assertThat(Thread.currentThread().isInterrupted()).isTrue();
        } finally {
            Thread.interrupted();
        }
        assertThat(delivered).hasSize(20);
        assertThat(hash(delivered)).isEqualTo(hash(run(ASSESSOR, corridors().subList(0, 20))));
    }

    @Test
    void anExceptionOfTheSourceComesOut() {
        Exception gone = new UnsupportedOperationException("the connection is gone");
        assertThatThrownBy(() -> ASSESSOR.withParallelism(2).run(broken(gone), AS_OF, outlook -> {}))
                .isSameAs(gone);
    }

    @Test
    void anUndeclaredExceptionOfTheSourceComesOutAsACause() {
        Exception gone = new IOException("the connection is gone");
        for (int threads : new int[] {1, 3}) {
            assertThatThrownBy(() -> ASSESSOR.withParallelism(threads).run(broken(gone), AS_OF, outlook -> {}))
                    .isInstanceOf(IllegalStateException.class)
                    .hasCause(gone);
        }
    }

    /** Five corridors and an exception, which may be checked, as other languages' iterators throw them. */
    private static Iterator<CorridorFigures> broken(Exception gone) {
        Iterator<CorridorFigures> some = corridors().subList(0, 5).iterator();
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return true;
            }

            @Override
            public CorridorFigures next() {
                return some.hasNext() ? some.next() : PanelAssessorTest.<RuntimeException, CorridorFigures>thrown(gone);
            }
        };
    }

    @SuppressWarnings("unchecked")
    private static <E extends Exception, T> T thrown(Exception e) throws E {
        throw (E) e;
    }

    @Test
    void theCallersExecutorHelpsOrNot() {
        long expected = hash(run(ASSESSOR, corridors()));
        ExecutorService executor = Executors.newFixedThreadPool(2);
        try {
            assertThat(hash(run(ASSESSOR.withExecutor(executor, 3), corridors())))
                    .isEqualTo(expected);
        } finally {
            executor.shutdownNow();
        }
        assertThat(hash(run(ASSESSOR.withExecutor(task -> {}, 3), corridors()))).isEqualTo(expected);
    }

    @Test
    void theListenerIsToldAfterEveryCorridorAndMayEndTheRun() {
        List<PanelProgress> told = new ArrayList<>();
        PanelProgress last = ASSESSOR.withListener(told::add).withParallelism(2).run(PANEL, AS_OF, outlook -> {});
        assertThat(told).hasSize(200).last().isEqualTo(last);
        assertThat(told.get(9).corridors()).isEqualTo(10);
        assertThatThrownBy(() -> ASSESSOR.withListener(progress -> {
                            throw new UnsupportedOperationException("enough");
                        })
                        .run(PANEL, AS_OF, outlook -> {}))
                .hasMessage("enough");
    }

    @Test
    void olderFiguresAreProjectedThroughTheYearsSince() {
        CorridorFigures corridor = new CorridorFigures("KAZ-AZE", small());
        Assessed older = (Assessed) ASSESSOR.assess(corridor, AS_OF + 3);
        assertThat(older.history().lastYear()).isEqualTo(AS_OF);
        assertThat(older.fan().firstYear()).isEqualTo(AS_OF + 1);
        assertThat(older.fan().lastYear()).isEqualTo(AS_OF + 3 + 6);
        assertThat(older.goals().get(1).goal().baseYear()).hasValue(AS_OF);
        assertThat(older.goals().get(1).level()).isCloseTo(2.4e8, within(1.0));
        assertThat(ASSESSOR.assess(corridor, AS_OF + 4)).isInstanceOf(Refused.class);
    }

    @Test
    void exportsAloneCountAsTurnoverOnlyWhenAskedFor() {
        ReportedSeries exports = Panel.builder()
                .add(Economy.of("KAZ"), Economy.of("AZE"), AS_OF, OptionalDouble.of(1e8), OptionalDouble.empty())
                .build()
                .series()
                .get(0);
        assertThat(ASSESSOR.assess(CorridorFigures.of(exports), AS_OF)).isInstanceOf(Refused.class);
        assertThat(ASSESSOR.withGoals(List.of()).withFlow(Flow.EXPORTS).assess(CorridorFigures.of(exports), AS_OF))
                .isInstanceOf(Assessed.class);
        assertThat(ASSESSOR.assess(CorridorFigures.of(exports.withMissingAsZero()), AS_OF))
                .isInstanceOfSatisfying(
                        Assessed.class,
                        assessed -> assertThat(assessed.history().median(AS_OF)).isCloseTo(1e8, within(1.0)));
    }

    @Test
    void refusesWhatCannotBeAsked() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ASSESSOR.withFlow(Flow.IMPORTS).run(PANEL, AS_OF, outlook -> {}))
                .withMessageContaining("must be IMPORTS, but was TURNOVER");
        assertThatIllegalArgumentException().isThrownBy(() -> ASSESSOR.withFan(List.of(0.5, 0.5)));
        assertThatIllegalArgumentException().isThrownBy(() -> ASSESSOR.withFan(List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> ASSESSOR.withParallelism(0));
        assertThatIllegalArgumentException().isThrownBy(() -> ASSESSOR.withLeastYears(0));
        assertThatIllegalArgumentException().isThrownBy(() -> ASSESSOR.withOldestFigure(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> new CorridorFigures(" ", small()));
    }
}
