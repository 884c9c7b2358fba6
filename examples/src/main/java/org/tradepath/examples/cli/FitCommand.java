package org.tradepath.examples.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.tradepath.examples.FitPanel;
import org.tradepath.examples.Progress;
import org.tradepath.examples.WholeFile;
import org.tradepath.series.Panel;
import org.tradepath.sheet.Column;
import org.tradepath.sheet.Sheet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A new fit of the pooled model. */
@Command(
        name = "fit",
        description =
                "Fits the pooled growth model to a panel, as of one or more years, or measures the reference classes.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  tradepath fit --panel panel.csv.gz --out fits 2015 2020",
            "  tradepath fit --panel panel.csv.gz --out fits --reference 2020",
            "",
            "A fit is a text file, for panel --model."
        })
final class FitCommand implements Callable<Integer> {

    private static final List<String> TABLES = List.of("fits");

    private static final List<Column> COLUMNS = List.of(
            Columns.whole("as_of", "the last year that was looked at"),
            Columns.text("file", "the fit"),
            Columns.whole("bytes", "its size"));

    private final Io io;

    @Parameters(paramLabel = "YEAR", arity = "1..*", description = "the last year that a fit may look at")
    private List<Integer> years;

    @Option(names = "--panel", paramLabel = "FILE", required = true, description = PanelFile.DESCRIPTION)
    private Path file;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            required = true,
            description = "where to write pooled-YEAR.txt, or reference-YEAR.txt")
    private Path folder;

    @Option(names = "--reference", description = "measure the reference classes instead of fitting the model")
    private boolean reference;

    @Mixin
    private OutputOptions output;

    FitCommand(Io io) {
        this.io = io;
    }

    @Override
    public Integer call() throws IOException {
        output.check(TABLES);
        FitPanel.Task task = reference ? FitPanel.Task.REFERENCE : FitPanel.Task.POOLED;
        WholeFile.refuseFile(folder);
        Panel panel = PanelFile.read(file);
        Sheet.Builder sheet = Sheet.builder(COLUMNS);
        Progress progress = TerminalProgress.of(io);
        progress.begin("fit", years.size());
        try {
            for (int i = 0; i < years.size(); i++) {
                Interruption.check();
                FitPanel.fit(task, panel, folder, years.subList(i, i + 1), made -> {
                    if (output.isForPeople()) {
                        io.out().println(made);
                    }
                    sheet.whole("as_of", made.year())
                            .text("file", made.file().toString())
                            .whole("bytes", (int) made.bytes())
                            .endRow();
                });
                progress.reached(i + 1L);
            }
        } catch (IllegalArgumentException e) {
            throw new BadFile(file + " holds too little: " + e.getMessage(), e);
        } finally {
            progress.end();
        }
        if (!output.isForPeople()) {
            new Results(TABLES).add("fits", sheet.build()).write(output, io.out());
        }
        return Tradepath.OK;
    }
}
