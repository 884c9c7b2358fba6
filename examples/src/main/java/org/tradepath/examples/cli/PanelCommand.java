package org.tradepath.examples.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import org.tradepath.assess.PanelAssessor;
import org.tradepath.assess.PanelProgress;
import org.tradepath.examples.Library;
import org.tradepath.examples.Progress;
import org.tradepath.series.Panel;
import org.tradepath.series.ReportedSeries;
import org.tradepath.simulate.Simulation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The same questions for every corridor of a panel. */
@Command(
        name = "panel",
        description = {
            "Projects every corridor of a panel by the pooled model: the level some years ahead, and the probability that it doubles, or reaches"
                    + " a target, by then. A row a corridor, written as it is ready, in the order of the codes.",
            "A corridor that cannot be projected has its row in csv and json, too, with the reason."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  tradepath panel --panel panel.csv.gz --as-of 2020",
            "  tradepath panel --panel panel.csv.gz --target \"1 billion USD\" --years 5 KAZ-AZE KAZ-TUR",
            "  tradepath panel --panel panel.csv.gz --as-of 2020 --times 1.5,2 --missing-as-zero --oldest 5",
            "  tradepath panel --panel panel.csv.gz --model fits/pooled-2020.txt --out answers.csv --resume"
        })
final class PanelCommand implements Callable<Integer> {

    private static final int LAST_YEAR = 9999;

    private final Io io;

    @Parameters(
            paramLabel = "CORRIDOR",
            arity = "0..*",
            description = "in the order in which they are named; default: all of the panel")
    private List<String> corridors = List.of();

    @Option(names = "--panel", paramLabel = "FILE", required = true, description = PanelFile.DESCRIPTION)
    private Path file;

    @Option(
            names = "--as-of",
            paramLabel = "YEAR",
            description = "the last year that is looked at; default: the panel's last")
    private Integer asOf;

    @Mixin
    private PanelQuestion question;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "default: as many as there are processors; they change no bit")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "write to this file, as csv unless json is asked for; beside it FILE.settings, and FILE.part"
                    + " while it is not complete; refused if that is there, of a run that was ended")
    private Path out;

    @Option(
            names = "--resume",
            description = "take up FILE.part, if there is one: keep its whole rows, and do the other corridors;"
                    + " refused if it had other settings")
    private boolean resume;

    @Option(names = "--format", paramLabel = "FORMAT", description = "table (default), csv, or json: an object a line")
    private Format format;

    PanelCommand(Io io) {
        this.io = io;
    }

    @Override
    public Integer call() throws IOException {
        Format written = format != null ? format : out == null ? Format.TABLE : Format.CSV;
        if (resume && (out == null || written == Format.TABLE)) {
            throw new WrongArgument("--resume needs --out FILE, written as csv or json");
        }
        question.check();
        PanelRows rows = question.rows();
        Numbers.within("--threads", threads, 1, Simulation.MAX_PARALLELISM);
        if (asOf != null) {
            Numbers.within("--as-of", asOf, 1, LAST_YEAR);
        }
        if (out != null) {
            PartFile.check(out, resume);
        }
        Panel panel = PanelFile.read(file);
        List<ReportedSeries> chosen = chosen(panel);
        int year = asOf != null ? asOf : lastYear(panel);
        PanelAssessor assessor = question.assessor().withParallelism(threads);
        try (PanelOutput output = output(written, rows, year)) {
            output.complete(run(assessor, chosen, year, output));
        }
        return Tradepath.OK;
    }

    private List<ReportedSeries> chosen(Panel panel) {
        if (corridors.isEmpty()) {
            return panel.series();
        }
        return LedgerOptions.corridors(corridors).stream()
                .map(named -> panel.reportedByHome(named)
                        .orElseThrow(() -> new WrongArgument(file + " has no figures of " + named)))
                .toList();
    }

    private int lastYear(Panel panel) {
        return panel.series().stream()
                .mapToInt(ReportedSeries::lastYear)
                .max()
                .orElseThrow(() -> new WrongArgument(file + " holds no annual figure between two economies"));
    }

    private PanelOutput output(Format written, PanelRows rows, int year) throws IOException {
        if (out == null) {
            return PanelOutput.to(io.out(), written, rows);
        }
        String settings = """
                tradepath %s
                panel %s
                corridors %s, as of %d, as %s
                %s""".formatted(
                        Library.version(),
                        PartFile.fingerprint(file),
                        corridors.isEmpty() ? "all" : corridors,
                        year,
                        written,
                        question.settings());
        PartFile part = resume ? PartFile.resume(out, settings) : PartFile.begin(out, settings);
        return PanelOutput.to(part, written, rows);
    }

    private PanelProgress run(PanelAssessor assessor, List<ReportedSeries> chosen, int year, PanelOutput output) {
        Progress bar = TerminalProgress.of(io);
        AtomicReference<PanelProgress> reached = new AtomicReference<>(new PanelProgress(0, 0, 0));
        bar.begin("panel", chosen.size());
        try {
            reached.set(assessor.withoutDone(output::holds)
                    .withListener(now -> {
                        reached.set(now);
                        bar.reached(now.corridors());
                    })
                    .run(chosen.stream().map(question::figures).iterator(), year, output::write));
            return reached.get();
        } finally {
            bar.end();
            PanelProgress now = reached.get();
            io.err()
                    .println(now.corridors() + " of " + chosen.size() + " corridors: " + now.assessed() + " assessed, "
                            + now.refused() + " refused, " + now.skipped() + " done before");
        }
    }
}
