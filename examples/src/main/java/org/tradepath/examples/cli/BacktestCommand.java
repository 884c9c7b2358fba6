package org.tradepath.examples.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.tradepath.evaluate.BacktestResult;
import org.tradepath.examples.BacktestOptions;
import org.tradepath.examples.BacktestPanel;
import org.tradepath.examples.WholeFile;
import org.tradepath.sheet.BacktestSheets;
import org.tradepath.simulate.Simulation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How well the growth models did. */
@Command(
        name = "backtest",
        description =
                "Backtests the growth models, as of each origin, on a sample of corridors, and writes tables and charts.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  tradepath backtest --sample sample.csv --panel panel.csv.gz --sample-only",
            "  tradepath backtest --sample sample.csv --panel panel.csv.gz --out backtest --format json",
            "",
            "JSON has the tables horizons, events, points of the sample."
        })
final class BacktestCommand implements Callable<Integer> {

    private static final List<String> TABLES = List.of("horizons", "events", "points");

    private static final int PATHS = 2000;

    private final Io io;

    @Option(
            names = "--sample",
            paramLabel = "FILE",
            required = true,
            description = "cases: reporter,partner,origin,n,h-29..h0,f1..f10 in million US dollars")
    private Path sample;

    @Option(
            names = "--panel",
            paramLabel = "FILE",
            required = true,
            description = "what models may learn from, as of each origin, and the yearly origins are drawn from:"
                    + " reporter,partner,year,exports_usd_m,imports_usd_m,est; may be gzipped")
    private Path panel;

    @Option(
            names = "--peers",
            paramLabel = "FILE",
            description = "scores of others on the same sample, to stand beside ours")
    private Path peers;

    @Option(names = "--sample-only", description = "leave out the yearly origins")
    private boolean sampleOnly;

    @Option(
            names = "--yearly-until",
            paramLabel = "YEAR",
            description = "the last of the yearly origins, which begin with 1995; default: 2010")
    private int yearlyUntil = BacktestOptions.LAST_YEARLY;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            defaultValue = "target/backtest",
            description = "where to write tables (CSV) and charts (SVG); default: target/backtest")
    private Path folder;

    @Option(names = "--seed", paramLabel = "N", defaultValue = "1", description = "default: 1")
    private long seed;

    @Option(names = "--paths", paramLabel = "N", description = "simulated paths a case; default: " + PATHS)
    private int paths = PATHS;

    @Option(names = "--threads", paramLabel = "N", description = "default: as many as there are processors")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Mixin
    private OutputOptions output;

    BacktestCommand(Io io) {
        this.io = io;
    }

    @Override
    public Integer call() throws IOException {
        output.check(TABLES);
        BacktestOptions options = new BacktestOptions(
                sample,
                panel,
                Optional.ofNullable(peers),
                folder,
                Numbers.atLeast("--paths", paths, 2),
                seed,
                Numbers.within("--threads", threads, 1, Simulation.MAX_PARALLELISM),
                sampleOnly,
                Numbers.atLeast("--yearly-until", yearlyUntil, BacktestOptions.FIRST_YEARLY));
        WholeFile.refuseFile(folder);
        PrintStream tables = output.isForPeople()
                ? io.out()
                : new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        try {
            BacktestResult result = BacktestPanel.run(options, tables, io.err(), TerminalProgress.of(io));
            if (!output.isForPeople()) {
                new Results(TABLES)
                        .add("horizons", BacktestSheets.horizons(result))
                        .add("events", BacktestSheets.events(result))
                        .add("points", BacktestSheets.points(result))
                        .write(output, io.out());
            }
            return Tradepath.OK;
        } catch (WrongArgument e) {
            throw e;
        } catch (IllegalArgumentException e) {
            throw new BadFile("a file breaks its format or is too small: " + e.getMessage(), e);
        }
    }
}
