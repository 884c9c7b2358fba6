package org.tradepath.examples;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import org.tradepath.assess.CorridorFigures;
import org.tradepath.assess.PanelAssessor;
import org.tradepath.assess.PanelProgress;
import org.tradepath.forecast.pooled.PooledModel;
import org.tradepath.series.Panel;
import org.tradepath.series.ReportedSeries;
import org.tradepath.stated.Multiple;

/** Assesses every corridor of a panel, a CSV row each; a run that was killed is taken up where it ended, and gives the same file. */
public final class AssessPanel {

    private static final int OK = 0;
    private static final int FAILED = 1;
    private static final int WRONG_ARGUMENT = 2;
    private static final int TOLD_EVERY = 1000;

    private static final String HELP = """
            Assesses every corridor of a panel as of a year, and writes a CSV row for each.

            Usage: AssessPanel --panel FILE --as-of YEAR --out FILE.csv [options]

              --panel FILE        reporter,partner,year,exports_usd_m,imports_usd_m,est in million US dollars; may be gzipped
              --as-of YEAR        the last year that is looked at
              --out FILE          where to write; beside it FILE.settings, and FILE.part while it is not complete
              --resume            take up FILE.part, if there is one of the same settings
              --years N           years ahead; default 10
              --paths N           simulated paths a corridor; default 10000
              --seed N            default 1
              --multiples M,...   multiples of the last figure to ask about; default 1.5,2
              --model FILE        a fit of FitPanel; default: the bundled ones
              --least-years N     years with a turnover above zero that a corridor must have; default 1
              --oldest N          years before YEAR that its last figure may be; default 0
              --missing-as-zero   exports alone, or imports alone, count as turnover
              --threads N         default: as many as there are processors
              --help              this text

            A row has the key, the first and last year of the history, its last level, the horizon, the 10, 50 and 90 % quantiles of the level
            there, for each multiple the probability of having reached it by then and the median year, or the reason why there is no answer. Levels are
            whole current US dollars.

            Exit codes: 0 done, 1 a file could not be read or written or breaks its format, 2 wrong argument.
            """;

    private final AssessPanelOptions options;
    private final PrintStream err;

    private AssessPanel(AssessPanelOptions options, PrintStream err) {
        this.options = options;
        this.err = err;
    }

    /**
     * Assesses the panel and ends the JVM only where that failed.
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
        AssessPanelOptions options;
        try {
            options = AssessPanelOptions.parse(args);
        } catch (IllegalArgumentException e) {
            err.println(e.getMessage());
            return WRONG_ARGUMENT;
        }
        try {
            PanelProgress done = new AssessPanel(options, err).run();
            out.println(options.out() + ": " + done.assessed() + " corridors assessed, " + done.refused() + " refused, "
                    + done.skipped() + " done before");
            return OK;
        } catch (IOException | UncheckedIOException e) {
            err.println("a file could not be read or written: " + e);
            return FAILED;
        } catch (IllegalArgumentException e) {
            err.println(e.getMessage());
            return FAILED;
        }
    }

    private PanelProgress run() throws IOException {
        Panel panel = Panel.read(options.panel());
        err.println("read a panel of " + panel);
        PanelRows rows = new PanelRows(options.multiples());
        try (PanelFile file = PanelFile.open(options.out(), options.settings(), rows.header(), options.resume())) {
            PanelProgress done = assessor()
                    .withoutDone(file::holds)
                    .withListener(this::tell)
                    .run(
                            panel.series().stream().map(this::corridor).iterator(),
                            options.asOf(),
                            outlook -> file.append(rows.row(outlook)));
            file.complete();
            return done;
        }
    }

    private PanelAssessor assessor() throws IOException {
        PooledModel model = PooledModel.bundled();
        if (options.model().isPresent()) {
            try (BufferedReader in = Files.newBufferedReader(options.model().get())) {
                model = PooledModel.read(in);
            }
        }
        return PanelAssessor.withDefaults()
                .withModel(model)
                .withYearsAhead(options.years())
                .withPaths(options.paths())
                .withSeed(options.seed())
                .withFan(PanelRows.FAN)
                .withMultiples(options.multiples().toArray(Multiple[]::new))
                .withLeastYears(options.leastYears())
                .withOldestFigure(options.oldest())
                .withParallelism(options.threads());
    }

    private CorridorFigures corridor(ReportedSeries series) {
        return CorridorFigures.of(options.missingAsZero() ? series.withMissingAsZero() : series);
    }

    private void tell(PanelProgress progress) {
        if (progress.corridors() % TOLD_EVERY == 0) {
            err.println(progress.corridors() + " corridors");
        }
    }
}
