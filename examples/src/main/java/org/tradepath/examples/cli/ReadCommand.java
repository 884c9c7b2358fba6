package org.tradepath.examples.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.tradepath.examples.MarkedText;
import org.tradepath.examples.ReadArticle;
import org.tradepath.examples.WholeFile;
import org.tradepath.sheet.Column;
import org.tradepath.sheet.Sheet;
import org.tradepath.sheet.StatementSheets;
import org.tradepath.stated.PartialDate;
import org.tradepath.stated.Source;
import org.tradepath.text.Reading;
import org.tradepath.text.TextReader;
import org.tradepath.text.Unresolved;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** An article to statements. */
@Command(
        name = "read",
        description = {
            "Reads an English or Russian article, marks what it states about trade, and assesses the corridors it speaks of, with its"
                    + " statements added to the bundled ledger.",
            "As csv: its statements alone, as a ledger for --data."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  tradepath read article.txt --date 2025-03-11",
            "  tradepath read article.txt --date 2025-03 --source \"The Times\" --csv statements.csv --html page.html",
            "  tradepath read - --date 2025 --format json"
        })
final class ReadCommand implements Callable<Integer> {

    private static final List<String> TABLES = List.of("statements", "left_out", "not_bound");

    private static final String STANDARD_INPUT = "-";

    private static final List<Column> LEFT_OUT =
            List.of(Columns.text("quote", "the characters"), Columns.text("reason", "why they are no statement"));

    private final Io io;

    @Parameters(paramLabel = "FILE", description = "the article, UTF-8 text; - for standard input")
    private String file;

    @Option(
            names = "--date",
            paramLabel = "DATE",
            required = true,
            description = "its day, month or year of publication: 2025-03-11, 2025-03 or 2025")
    private PartialDate date;

    @Option(names = "--source", paramLabel = "NAME", description = "where it was published; default: the file's name")
    private String source;

    @Option(names = "--csv", paramLabel = "FILE", description = "write its statements as a ledger, too")
    private Path csv;

    @Option(names = "--html", paramLabel = "FILE", description = "write a page with the marked text, too")
    private Path html;

    @Mixin
    private OutputOptions output;

    ReadCommand(Io io) {
        this.io = io;
    }

    @Override
    public Integer call() throws IOException {
        output.check(TABLES);
        boolean isStandardInput = file.equals(STANDARD_INPUT);
        String text = isStandardInput ? InputFile.text(io.in()) : InputFile.text(Path.of(file));
        String name = source != null
                ? source
                : isStandardInput
                        ? "standard input"
                        : Path.of(file).getFileName().toString();
        Reading reading = TextReader.withDefaults().read(text, date);
        Reading.Rows rows = reading.rows(new Source(name, date, reading.language()), ReadArticle.PREFIX);
        MarkedText marked = new MarkedText(reading, rows);
        if (output.isForPeople()) {
            io.out().print(marked.terminal());
            ReadArticle.assess(rows.ledger(), date.lastDay(), io.out());
        } else {
            new Results(TABLES)
                    .add("statements", StatementSheets.ledger(rows.ledger()))
                    .add("left_out", leftOut(rows.leftOut()))
                    .add("not_bound", leftOut(reading.unresolved()))
                    .write(output, io.out());
            if (reading.findings().isEmpty()) {
                io.err().println(MarkedText.NOTHING);
            }
        }
        if (csv != null) {
            StringBuilder ledger = new StringBuilder();
            rows.ledger().write(ledger);
            WholeFile.write(csv, ledger);
            io.err().println("Statements: " + csv);
        }
        if (html != null) {
            WholeFile.write(html, marked.html(name + ", " + date));
            io.err().println("Page with the marked text: " + html);
        }
        return Tradepath.OK;
    }

    private static Sheet leftOut(List<Unresolved> unresolved) {
        Sheet.Builder sheet = Sheet.builder(LEFT_OUT);
        unresolved.forEach(
                u -> sheet.text("quote", u.quote()).text("reason", u.reason()).endRow());
        return sheet.build();
    }
}
