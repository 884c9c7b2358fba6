package org.tradepath;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tradepath.assess.Assessment;
import org.tradepath.assess.Assessor;
import org.tradepath.assess.LookBack;
import org.tradepath.files.TradeFiles;
import org.tradepath.forecast.Arima;
import org.tradepath.forecast.Combination;
import org.tradepath.forecast.DampedTrend;
import org.tradepath.forecast.Fan;
import org.tradepath.forecast.GrowthModel;
import org.tradepath.forecast.LocalLevel;
import org.tradepath.forecast.LogLinearTrend;
import org.tradepath.forecast.Logistic;
import org.tradepath.forecast.RandomWalkWithDrift;
import org.tradepath.forecast.RandomWalkWithoutDrift;
import org.tradepath.forecast.Theta;
import org.tradepath.forecast.pooled.PooledModel;
import org.tradepath.forecast.reference.ReferenceClasses;
import org.tradepath.reconcile.Contradictions;
import org.tradepath.reconcile.Reconciler;
import org.tradepath.reconcile.Reconciliation;
import org.tradepath.series.History;
import org.tradepath.simulate.Simulation;
import org.tradepath.simulate.SimulationRequest;
import org.tradepath.simulate.SimulationResult;
import org.tradepath.simulate.Threshold;
import org.tradepath.stated.Ledger;
import org.tradepath.stated.PartialDate;
import org.tradepath.stated.Source;
import org.tradepath.text.TextReader;
import org.tradepath.trade.Corridor;
import org.tradepath.trade.Flow;
import org.tradepath.trade.ReportingPeriod;
import org.tradepath.trade.Side;

/** One instance asked by 32 threads at once, about two things in turn, answers as it does alone, to the bit. */
@Timeout(120)
class SharedInstancesTest {

    private static final int THREADS = 32;
    private static final List<Corridor> CORRIDORS = List.of(Corridor.parse("KAZ-AZE"), Corridor.parse("KAZ-TUR"));
    private static final Ledger LEDGER = Ledger.bundled();
    private static final LocalDate AS_OF = LocalDate.of(2025, 12, 31);
    private static final Reconciler RECONCILER = Reconciler.withDefaults().withDraws(16);
    private static final Simulation SIMULATION =
            Simulation.withDefaults().withPaths(500).withHorizon(8);

    /** What each of the threads gets, which begin together; thread {@code t} asks about thing {@code t mod 2}. */
    private static <T> List<T> together(IntFunction<T> ask) throws Exception {
        CyclicBarrier start = new CyclicBarrier(THREADS);
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Callable<T>> asking = new ArrayList<>();
            for (int t = 0; t < THREADS; t++) {
                int which = t % CORRIDORS.size();
                asking.add(() -> {
                    start.await();
                    return ask.apply(which);
                });
            }
            List<T> answers = new ArrayList<>();
            for (Future<T> answer : threads.invokeAll(asking)) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            threads.shutdownNow();
        }
    }

    private static <T> void sameAsAlone(IntFunction<T> shared, IntFunction<T> alone) throws Exception {
        List<T> answers = together(shared);
        List<T> expected = List.of(alone.apply(0), alone.apply(1));
        assertThat(expected.get(0)).isNotEqualTo(expected.get(1));
        for (int t = 0; t < THREADS; t++) {
            assertThat(answers.get(t)).isEqualTo(expected.get(t % CORRIDORS.size()));
        }
    }

    private static List<Double> draws(History history) {
        List<Double> draws = new ArrayList<>();
        for (int year = history.firstYear(); year <= history.lastYear(); year++) {
            for (double level : history.logLevels(year)) {
                draws.add(level);
            }
        }
        return draws;
    }

    private static List<Double> results(SimulationResult result) {
        List<Double> numbers = new ArrayList<>();
        for (int year = 1; year <= result.horizon(); year++) {
            numbers.add(result.passages().get(0).reachedBy(year).value());
            numbers.add(result.fan().orElseThrow().logLevel(year, 0.5).value());
        }
        return numbers;
    }

    private static List<Double> results(Assessment assessment) {
        List<Double> numbers = draws(assessment.outlook().history());
        assessment.answers().forEach(answer -> {
            for (int year = 2026; year <= 2030; year++) {
                numbers.add(answer.firstPassage().reachedBy(year));
            }
        });
        for (double p : Fan.CHART_PROBABILITIES) {
            numbers.add(assessment.outlook().fan().quantile(2030, p));
        }
        return numbers;
    }

    @Test
    void anAssessor() throws Exception {
        // New ones, so that what is read when it is first asked for is asked for by all at once.
        Assessor shared = assessor();
        sameAsAlone(
                c -> results(shared.assess(LEDGER, CORRIDORS.get(c), AS_OF)),
                c -> results(assessor().assess(LEDGER, CORRIDORS.get(c), AS_OF)));
    }

    private static Assessor assessor() {
        return Assessor.withDefaults()
                .withReconciler(RECONCILER)
                .withModel(PooledModel.bundled())
                .withReferences(ReferenceClasses.bundled())
                .withPaths(500)
                .withYearsAhead(5);
    }

    @Test
    void aLookBack() throws Exception {
        LookBack shared = LookBack.withDefaults().withReconciler(RECONCILER).withPaths(200);
        List<Ledger> ledgers = List.of(RandomLedger.of(1), RandomLedger.of(2));
        IntFunction<List<Object>> ask = c -> {
            List<Object> found = new ArrayList<>();
            shared.at(ledgers.get(c), RandomLedger.CORRIDOR, AS_OF).rows().forEach(row -> {
                found.add(row.statement().id());
                found.add(row.reachedBySince());
                found.add(row.reachedNow());
            });
            return found;
        };
        sameAsAlone(ask, ask);
    }

    @Test
    void aReconciler() throws Exception {
        sameAsAlone(
                c -> draws(RECONCILER.reconcile(LEDGER, CORRIDORS.get(c), AS_OF).history(Side.HOME, Flow.TURNOVER)),
                c -> draws(Reconciler.withDefaults()
                        .withDraws(16)
                        .reconcile(LEDGER, CORRIDORS.get(c), AS_OF)
                        .history(Side.HOME, Flow.TURNOVER)));
    }

    @Test
    void theLazyPartsOfAReconciliation() throws Exception {
        List<Reconciliation> shared = CORRIDORS.stream()
                .map(corridor -> RECONCILER.reconcile(LEDGER, corridor, AS_OF))
                .toList();
        sameAsAlone(c -> lazy(shared.get(c)), c -> lazy(RECONCILER.reconcile(LEDGER, CORRIDORS.get(c), AS_OF)));
        assertThat(together(c -> shared.get(c).conflicts()).stream().distinct()).hasSize(2);
    }

    private static String lazy(Reconciliation reconciliation) {
        return reconciliation.explain() + "\n" + reconciliation.standings() + "\n"
                + reconciliation.conflicts().conflicts();
    }

    @Test
    void aSearchForContradictions() throws Exception {
        Contradictions shared = Contradictions.withDefaults().withMostConflicts(5);
        IntFunction<String> ask = c -> shared.find(LEDGER, CORRIDORS.get(c)).conflicts() + " "
                + shared.range(LEDGER, CORRIDORS.get(c), Side.HOME, Flow.EXPORTS, ReportingPeriod.ofYear(2022));
        sameAsAlone(ask, ask);
    }

    @Test
    void aTextReader() throws Exception {
        List<String> texts = List.of(
                "In 2022 trade between Kazakhstan and Azerbaijan rose by 40 percent to $461.9 million.",
                "Товарооборот между Казахстаном и Турцией в 2023 году составил 6 млрд долларов, что на 5 % больше.");
        PartialDate date = PartialDate.parse("2024-03-11");
        TextReader shared = TextReader.withDefaults();
        sameAsAlone(
                c -> shared.read(texts.get(c), date).rows(new Source("a paper", date, "en"), "X"),
                c -> TextReader.withDefaults().read(texts.get(c), date).rows(new Source("a paper", date, "en"), "X"));
    }

    static List<GrowthModel> models() {
        return List.of(
                PooledModel.bundled(),
                PooledModel.bundled().withSharedShocks(),
                RandomWalkWithDrift.withDefaults(),
                RandomWalkWithoutDrift.withDefaults(),
                LocalLevel.withDefaults(),
                DampedTrend.withDefaults(),
                Theta.withDefaults(),
                Arima.withDefaults(),
                LogLinearTrend.withDefaults(),
                Logistic.withDefaults(),
                Combination.of(LocalLevel.withDefaults(), Theta.withDefaults()));
    }

    @ParameterizedTest
    @MethodSource("models")
    void aGrowthModel(GrowthModel shared) throws Exception {
        List<History> histories = CORRIDORS.stream()
                .map(corridor -> RECONCILER.reconcile(LEDGER, corridor, AS_OF).history(Side.HOME, Flow.TURNOVER))
                .toList();
        IntFunction<List<Double>> ask = c -> results(SIMULATION.run(SimulationRequest.of(
                        CORRIDORS.get(c).key(), shared.fit(histories.get(c), 3).process())
                .withEconomies("KAZ", "TUR")
                .withThresholds(Threshold.of(1e9 + 9e9 * c))
                .withFan(0.5)));
        sameAsAlone(ask, ask);
    }

    @Test
    void aSimulationOnThreadsOfItsOwn() throws Exception {
        History history = RECONCILER.reconcile(LEDGER, CORRIDORS.get(0), AS_OF).history(Side.HOME, Flow.TURNOVER);
        SimulationRequest request = SimulationRequest.of(
                        "AZE-KAZ",
                        RandomWalkWithDrift.withDefaults().fit(history, 1).process())
                .withFan(0.5);
        Simulation shared = SIMULATION.withParallelism(3).withPaths(5000);
        sameAsAlone(
                c -> results(shared.run(request.withThresholds(Threshold.of(8e8 + 1e8 * c)))),
                c -> results(shared.withParallelism(1).run(request.withThresholds(Threshold.of(8e8 + 1e8 * c)))));
    }

    @Test
    void aReaderOfTradeFiles(@TempDir Path folder) throws Exception {
        TradeFiles shared = TradeFiles.withDefaults();
        List<Path> files = List.of(copy(folder, "imf_imts_sdmx.csv"), copy(folder, "dots_panel_KAZ.csv"));
        IntFunction<Object> ask = c -> {
            try {
                return shared.read(files.get(c)).panel();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
        sameAsAlone(ask, ask);
    }

    private static Path copy(Path folder, String name) throws IOException {
        Path file = folder.resolve(name);
        try (InputStream in = Objects.requireNonNull(TradeFiles.class.getResourceAsStream(name), name)) {
            Files.copy(in, file);
        }
        return file;
    }
}
