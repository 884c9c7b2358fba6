package org.tradepath.examples.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import org.tradepath.examples.Progress;
import org.tradepath.forecast.pooled.PooledModel;
import org.tradepath.series.Eligibility;
import org.tradepath.series.Panel;
import org.tradepath.series.ReportedSeries;
import org.tradepath.trade.Amount;
import org.tradepath.trade.Corridor;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** One question for every corridor of a panel. */
@Command(
        name = "panel",
        description = {
            "Projects every corridor of a panel by the pooled model: the level some years ahead, and the probability that it doubles, or reaches"
                    + " a target, by then. A row a corridor, written as it is ready.",
            "A corridor takes part if its reporter has figures above zero of the last years up to that of --as-of."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  tradepath panel --panel panel.csv.gz --as-of 2020",
            "  tradepath panel --panel panel.csv.gz --target \"1 billion USD\" --years 5 KAZ-AZE KAZ-TUR",
            "  tradepath panel --panel panel.csv.gz --model fits/pooled-2020.txt --out answers.csv --resume"
        })
final class PanelCommand implements Callable<Integer> {

    private static final int MOST_FITTED_YEARS = 30;

    private final Io io;

    @Parameters(paramLabel = "CORRIDOR", arity = "0..*", description = "default: all of the panel")
    private List<String> corridors = List.of();

    @Option(names = "--panel", paramLabel = "FILE", required = true, description = PanelFile.DESCRIPTION)
    private Path file;

    @Option(
            names = "--as-of",
            paramLabel = "YEAR",
            description = "the last year that is looked at; default: the panel's last")
    private Integer asOf;

    @Option(names = "--years", paramLabel = "N", description = "how many years ahead; default: 10")
    private int years = 10;

    @Option(names = "--times", paramLabel = "X", description = "the target as a multiple of the last level; default: 2")
    private double times = 2;

    @Option(
            names = "--target",
            paramLabel = "AMOUNT",
            description = "the target as an amount, such as \"1 billion USD\"")
    private Amount target;

    @Option(
            names = "--least-years",
            paramLabel = "N",
            description = "consecutive years that a corridor must have; default: 6")
    private int leastYears = 6;

    @Option(
            names = "--model",
            paramLabel = "FILE",
            description = "a fit that the command fit made; default: the bundled ones, as of the year")
    private Path model;

    @Option(names = "--seed", paramLabel = "N", description = "default: 1")
    private long seed = 1;

    @Option(names = "--paths", paramLabel = "N", description = "simulated paths a corridor; default: 10000")
    private int paths = 10_000;

    @Option(names = "--out", paramLabel = "FILE", description = "write to this file, as csv unless json is asked for")
    private Path out;

    @Option(names = "--resume", description = "keep the whole rows that --out has, and do the corridors that lack one")
    private boolean resume;

    @Option(names = "--format", paramLabel = "FORMAT", description = "table (default), csv, or json: an object a line")
    private Format format;

    PanelCommand(Io io) {
        this.io = io;
    }

    @Override
    public Integer call() throws IOException {
        Format written = format != null ? format : out == null ? Format.TABLE : Format.CSV;
        if (resume && (out == null || written != Format.CSV)) {
            throw new WrongArgument("--resume needs --out FILE, written as csv");
        }
        if (target != null && !target.currency().getCurrencyCode().equals("USD")) {
            throw new WrongArgument("--target must be in USD, but was " + target);
        }
        if (years < 1 || years > PooledModel.MOST_YEARS) {
            throw new WrongArgument("--years must be 1 to " + PooledModel.MOST_YEARS + ", but was " + years);
        }
        if (paths < 1) {
            throw new WrongArgument("--paths must be 1 or more, but was " + paths);
        }
        if (leastYears < 1) {
            throw new WrongArgument("--least-years must be 1 or more, but was " + leastYears);
        }
        if (!(times > 0)) {
            throw new WrongArgument("--times must be above zero, but was " + times);
        }
        Panel panel = PanelFile.read(file);
        int year = asOf != null ? asOf : lastYear(panel);
        PooledModel pooled = model == null ? PooledModel.bundled().asOf(year) : model();
        OptionalDouble dollars = target == null ? OptionalDouble.empty() : OptionalDouble.of(target.toDouble());
        CorridorEngine.Question question =
                new CorridorEngine.Question(years, dollars, times, PanelRows.PROBABILITIES, seed, paths);
        PanelRows rows = new PanelRows(question, PanelRows.target(target, times));
        try (PanelOutput output = output(written, rows, year)) {
            run(panel, new SequentialEngine(pooled), question, year, output);
        }
        return Tradepath.OK;
    }

    private void run(
            Panel panel, CorridorEngine engine, CorridorEngine.Question question, int year, PanelOutput output) {
        List<Corridor> named = LedgerOptions.corridors(corridors);
        Eligibility rule = new Eligibility(leastYears, Math.max(leastYears, MOST_FITTED_YEARS), Double.MIN_VALUE);
        List<ReportedSeries> eligible = panel.series().stream()
                .filter(series -> named.isEmpty() || named.contains(series.corridor()))
                .filter(series -> !output.done().contains(series.corridor().toString()))
                .filter(series -> rule.isMet(series, year))
                .toList();
        if (eligible.isEmpty() && output.done().isEmpty()) {
            throw new WrongArgument("no corridor of " + file + " has " + leastYears + " years of figures up to " + year
                    + ": name another --as-of, or a smaller --least-years");
        }
        Progress progress = TerminalProgress.of(io);
        AtomicLong count = new AtomicLong();
        progress.begin("panel", eligible.size());
        try {
            engine.run(eligible.stream().flatMap(series -> rule.history(series, year).stream()), question, answer -> {
                output.write(answer);
                progress.reached(count.incrementAndGet());
            });
        } finally {
            progress.end();
            io.err()
                    .println(count + " of " + eligible.size() + " corridors"
                            + (output.done().isEmpty()
                                    ? ""
                                    : ", besides " + output.done().size() + " that were done before"));
        }
    }

    private PanelOutput output(Format written, PanelRows rows, int year) throws IOException {
        if (out == null) {
            return PanelOutput.to(io.out(), written, rows);
        }
        return resume ? PanelOutput.resumed(out, rows, year) : PanelOutput.to(out, written, rows);
    }

    private int lastYear(Panel panel) {
        return panel.series().stream()
                .mapToInt(ReportedSeries::lastYear)
                .max()
                .orElseThrow(() -> new WrongArgument(file + " holds no annual figure between two economies"));
    }

    private PooledModel model() throws IOException {
        try (BufferedReader in = Files.newBufferedReader(model)) {
            return PooledModel.read(in);
        } catch (IllegalArgumentException e) {
            throw new BadFile(model + ": " + e.getMessage(), e);
        }
    }
}
