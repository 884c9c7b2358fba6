package org.tradepath.examples;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.tradepath.chart.PitChart;
import org.tradepath.chart.ReliabilityChart;
import org.tradepath.evaluate.Backtest;
import org.tradepath.evaluate.BacktestCase;
import org.tradepath.evaluate.BacktestResult;
import org.tradepath.evaluate.BacktestSample;
import org.tradepath.evaluate.CaseScore;
import org.tradepath.evaluate.Contender;
import org.tradepath.evaluate.Event;
import org.tradepath.evaluate.PanelCases;
import org.tradepath.evaluate.PitHistogram;
import org.tradepath.evaluate.PoolWeights;
import org.tradepath.evaluate.ReliabilityTable;
import org.tradepath.evaluate.ScoreTable;
import org.tradepath.evaluate.Survivorship;
import org.tradepath.forecast.Arima;
import org.tradepath.forecast.Climatology;
import org.tradepath.forecast.DampedTrend;
import org.tradepath.forecast.Forecast;
import org.tradepath.forecast.GrowthModel;
import org.tradepath.forecast.Holt;
import org.tradepath.forecast.LocalLevel;
import org.tradepath.forecast.LogLinearTrend;
import org.tradepath.forecast.Logistic;
import org.tradepath.forecast.PanelPrior;
import org.tradepath.forecast.RandomWalkWithDrift;
import org.tradepath.forecast.RandomWalkWithoutDrift;
import org.tradepath.forecast.Theta;
import org.tradepath.forecast.pooled.PooledModel;
import org.tradepath.growth.GrowthPrior;
import org.tradepath.series.History;
import org.tradepath.series.Panel;
import org.tradepath.trade.Flow;

/**
 * Backtests our growth models on real corridors, as of each origin, beside the given figures of others: CRPS, errors, coverage and Brier
 * scores, with differences to the climatology and how sure they are; and calibration over all yearly origins.
 */
public final class BacktestPanel {

    private static final String REFERENCE = "climatology";
    private static final String COMBINATION = "learned combination";
    private static final int RELIABILITY_BINS = 10;
    private static final int PIT_BINS = 20;
    private static final int TOLD_EVERY = 500;
    private static final int OK = 0;
    private static final int FAILED = 1;
    private static final int WRONG_ARGUMENT = 2;

    private static final String HELP = """
            Backtests the growth models, as of each origin, on a sample of corridors.

            Usage: BacktestPanel --sample FILE --panel FILE [options]

              --sample FILE   cases: reporter,partner,origin,n,h-29..h0,f1..f10 in million US dollars
              --panel FILE    what models may learn from, as of each origin, and the yearly origins are drawn from:
                              reporter,partner,year,exports_usd_m,imports_usd_m,est; may be gzipped
              --peers FILE    scores of others on the same sample, to stand beside ours
              --out DIR       where to write tables (CSV) and charts (SVG); default: target/backtest below the working directory
              --paths N       simulated paths a case; default 2000
              --threads N     default: as many as there are processors
              --sample-only   leave out the yearly origins
              --yearly-until YEAR  the last of the yearly origins, which begin with 1995; default 2010
              --help          this text

            Exit codes: 0 done, 1 a file could not be read or written, 2 wrong argument.
            """;

    private final BacktestOptions options;
    private final PrintStream out;
    private final PrintStream err;
    private final Progress progress;
    private final Backtest backtest;
    // Fits as of an origin, which several runs share.
    private final Map<Integer, PanelPrior> priors = new ConcurrentHashMap<>();
    private final Map<Integer, PooledModel> pooled = new ConcurrentHashMap<>();
    private final Map<Integer, PoolWeights> weights = new ConcurrentHashMap<>();

    private BacktestPanel(BacktestOptions options, PrintStream out, PrintStream err, Progress progress) {
        this.options = options;
        this.out = out;
        this.err = err;
        this.progress = progress;
        this.backtest = Backtest.withDefaults()
                .withSeed(options.seed())
                .withPaths(options.paths())
                .withParallelism(options.threads());
    }

    /** Who takes part in the sample: the models, and their combination by weights learned on earlier origins. */
    private List<Contender> withCombination(Panel panel) {
        List<Contender> models = models(panel);
        List<Contender> all = new ArrayList<>(models);
        all.add(new Contender(
                COMBINATION,
                origin -> learned(panel, origin, models)
                        .combination(models.stream()
                                .map(model -> model.asOf().apply(origin))
                                .toList())));
        return all;
    }

    private PoolWeights learned(Panel panel, int origin, List<Contender> models) {
        return weights.computeIfAbsent(origin, year -> PoolWeights.learn(panel, year, models, options.threads()));
    }

    /** A line each. Single-history models lean on the prior of the panel as of the origin. */
    private List<Contender> models(Panel panel) {
        return List.of(
                Contender.of("random walk without drift", RandomWalkWithoutDrift.withDefaults()),
                single("random walk with drift", panel, RandomWalkWithDrift.withDefaults()::withPrior),
                single("local level", panel, LocalLevel.withDefaults()::withPrior),
                single("damped trend", panel, DampedTrend.withDefaults()::withPrior),
                single("Holt", panel, Holt.withDefaults()::withPrior),
                single("Theta", panel, Theta.withDefaults()::withPrior),
                single("ARIMA", panel, Arima.withDefaults()::withPrior),
                single("log-linear trend", panel, LogLinearTrend.withDefaults()::withPrior),
                single("logistic", panel, Logistic.withDefaults()::withPrior),
                new Contender(REFERENCE, origin -> Climatology.of(panel, origin)),
                new Contender("pooled", origin -> pooled(panel, origin).withoutVanishing()));
    }

    private Contender single(String name, Panel panel, Function<GrowthPrior, GrowthModel> model) {
        return new Contender(
                name,
                origin -> new BySize(
                        name,
                        priors.computeIfAbsent(origin, year -> PanelPrior.fit(panel, Flow.TURNOVER, year)),
                        model));
    }

    private PooledModel pooled(Panel panel, int origin) {
        return pooled.computeIfAbsent(origin, year -> PooledModel.fit(panel, year));
    }

    /** A model whose prior is that of corridors of the history's size. */
    private record BySize(String name, PanelPrior prior, Function<GrowthPrior, GrowthModel> model)
            implements GrowthModel {

        @Override
        public Forecast fit(History history, long seed) {
            return model.apply(prior.at(history.median(history.lastYear()))).fit(history, seed);
        }
    }

    /**
     * Runs the backtest and ends the JVM only where it failed.
     *
     * @param args see {@code --help}
     */
    public static void main(String[] args) {
        Program.start((out, err) -> run(args, out, err));
    }

    /** The program on given streams; returns the exit code. */
    static int run(String[] args, PrintStream out, PrintStream err) {
        if (List.of(args).contains("--help")) {
            out.print(HELP);
            return OK;
        }
        BacktestOptions options;
        try {
            options = BacktestOptions.parse(args);
        } catch (IllegalArgumentException e) {
            err.println(e.getMessage());
            return WRONG_ARGUMENT;
        }
        try {
            run(options, out, err, Progress.lines(err, TOLD_EVERY));
            return OK;
        } catch (IOException e) {
            err.println("a file could not be read or written: " + e);
            return FAILED;
        } catch (IllegalArgumentException e) {
            err.println("a file breaks its format or is too small: " + e.getMessage());
            return FAILED;
        }
    }

    /**
     * Runs the backtest: prints its tables, and writes them with the charts. What is done stays written if the run is ended before.
     *
     * @param options what to do
     * @param out gets the tables
     * @param err gets what is known of the run
     * @param progress told how far it is
     * @return the scores of the sample
     * @throws IOException if a file cannot be read or written
     * @throws IllegalArgumentException if a file breaks its format or holds too little
     * @throws java.util.concurrent.CancellationException if the thread is interrupted
     */
    public static BacktestResult run(BacktestOptions options, PrintStream out, PrintStream err, Progress progress)
            throws IOException {
        return new BacktestPanel(options, out, err, progress).run();
    }

    private BacktestResult run() throws IOException {
        List<BacktestCase> sample = BacktestSample.read(options.sample());
        Panel panel = Panel.read(options.panel());
        err.println("read " + sample.size() + " cases and a panel of " + panel);
        Files.createDirectories(options.out());
        BacktestResult result = ofSample(sample, panel);
        if (!options.sampleOnly()) {
            ofYears(panel, Survivorship.SURVIVORS, models(panel));
            List<Contender> all = new ArrayList<>(models(panel));
            all.add(new Contender(REFERENCE + ", with vanished", origin -> Climatology.withVanished(panel, origin)));
            all.add(new Contender("pooled, with vanishing", origin -> pooled(panel, origin)));
            ofYears(panel, Survivorship.ALL, all);
        }
        out.println("Tables and charts: " + options.out());
        return result;
    }

    private BacktestResult ofSample(List<BacktestCase> sample, Panel panel) throws IOException {
        List<Contender> contenders =
                withCombination(panel).stream().map(BacktestPanel::fittedOnce).toList();
        long begin = System.nanoTime();
        sample.stream()
                .map(BacktestCase::origin)
                .distinct()
                .forEach(origin -> contenders.forEach(each -> each.asOf().apply(origin)));
        err.println("fits: done in " + secondsSince(begin) + " s");
        BacktestResult result = scored("sample", backtest, sample.size(), sample.iterator(), contenders);
        ScoreTable table = result.table();
        Optional<ScoreTable> given = options.peers().isPresent()
                ? Optional.of(ScoreTable.read(options.peers().get()))
                : Optional.empty();
        List<Event> events = backtest.events();
        out.println("Sample: " + BacktestTables.count(result) + "; " + options.paths() + " paths.");
        out.println("Only corridors that survived: every one of the ten years after the origin has a figure.");
        section("Mean of the origins", BacktestTables.overview(given, table, OptionalInt.empty()));
        section(
                "Brier scores of \"some year up to ... is at least ... times the origin\"",
                BacktestTables.brier(given, table, events));
        for (int origin : result.origins()) {
            section("Origin " + origin, BacktestTables.overview(given, table, OptionalInt.of(origin)));
        }
        section(
                "Difference to " + REFERENCE + " in per cent, ± 1.96 standard errors clustered by origin and pair",
                BacktestTables.differences(result, REFERENCE, events));
        section("Weights of the learned combination", BacktestTables.weights(new TreeMap<>(weights)));
        section("Brier scores in parts", BacktestTables.decomposition(result, events, RELIABILITY_BINS));
        write("scores.csv", table);
        charts("sample", result);
        return result;
    }

    private void ofYears(Panel panel, Survivorship rule, List<Contender> contenders) throws IOException {
        PanelCases cases = PanelCases.of(panel).withSurvivorship(rule);
        String name = "yearly-" + (rule == Survivorship.SURVIVORS ? "survivors" : "all");
        BacktestResult result = scored(
                name,
                backtest.withSurvivorship(rule),
                Progress.UNKNOWN,
                cases.ofYears(BacktestOptions.FIRST_YEARLY, options.yearlyUntil()),
                contenders);
        out.println();
        out.println("Yearly origins " + BacktestOptions.FIRST_YEARLY + "-" + options.yearlyUntil() + ", "
                + (rule == Survivorship.SURVIVORS
                        ? "corridors that survived"
                        : "all corridors; what vanished counts as a hundredth of the origin")
                + ": " + BacktestTables.count(result) + ".");
        section("Mean of the origins", BacktestTables.calibration(result));
        section(
                "Difference to " + REFERENCE + " in per cent, ± 1.96 standard errors clustered by origin and pair",
                BacktestTables.differences(result, REFERENCE, backtest.events()));
        write(name + ".csv", result.table());
        charts(name, result);
    }

    private static Contender fittedOnce(Contender contender) {
        Map<Integer, GrowthModel> models = new ConcurrentHashMap<>();
        return new Contender(
                contender.name(),
                origin ->
                        models.computeIfAbsent(origin, year -> contender.asOf().apply(year)));
    }

    private static long secondsSince(long begin) {
        return (System.nanoTime() - begin) / 1_000_000_000;
    }

    private BacktestResult scored(
            String name, Backtest settings, long count, Iterator<BacktestCase> cases, List<Contender> contenders) {
        List<CaseScore> scores = new ArrayList<>();
        long begin = System.nanoTime();
        progress.begin(name, count);
        try {
            settings.run(cases, contenders, score -> {
                scores.add(score);
                progress.reached(scores.size() / contenders.size());
            });
        } finally {
            progress.end();
        }
        err.println(name + ": done in " + secondsSince(begin) + " s");
        return BacktestResult.of(scores);
    }

    private void charts(String name, BacktestResult result) throws IOException {
        for (Event event : List.of(new Event(1.5, 5), new Event(2, 10))) {
            Map<String, ReliabilityTable> tables = new TreeMap<>();
            result.contenders().forEach(each -> tables.put(each, result.reliability(each, event, RELIABILITY_BINS)));
            String title = "Some year up to " + event.years() + " years ahead is at least "
                    + event.label().replaceAll("x_.*", "") + " times the origin";
            write(
                    "reliability-" + name + "-" + event.label() + ".svg",
                    ReliabilityChart.of(title, tables, "reliability"));
        }
        for (int years : BacktestTables.HORIZONS) {
            Map<String, PitHistogram> histograms = new TreeMap<>();
            result.contenders().forEach(each -> histograms.put(each, result.pit(each, years, PIT_BINS)));
            String title = "Outcomes " + years + (years == 1 ? " year" : " years") + " ahead within their forecasts";
            write("pit-" + name + "-h" + years + ".svg", PitChart.of(title, histograms, "pit"));
        }
    }

    private void section(String title, TextTable table) {
        out.println();
        out.println(title);
        out.print(table.render());
    }

    private void write(String name, ScoreTable table) throws IOException {
        StringBuilder text = new StringBuilder();
        table.write(text);
        write(name, text.toString());
    }

    private void write(String name, String text) throws IOException {
        Path file = options.out().resolve(name);
        WholeFile.write(file, text);
    }
}
