package org.tradepath.examples;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tradepath.assess.Assessor;
import org.tradepath.stated.Ledger;
import org.tradepath.stated.PartialDate;
import org.tradepath.stated.Source;
import org.tradepath.stated.Statement;
import org.tradepath.text.Reading;
import org.tradepath.text.TextReader;
import org.tradepath.trade.Corridor;

/** An article in: what it states, marked in its text, and whether the targets it names are reached, together with the bundled ledger. */
public final class ReadArticle {

    private static final String HELP = """
            Reads an English or Russian article and marks what it states about trade; then assesses the corridors it speaks of,
            with its statements added to the bundled ledger.

            Usage: ReadArticle [--help] FILE --date DATE [--source NAME] [--html PAGE]

              FILE       the article, UTF-8 text
              --date     its day, month or year of publication: 2025-03-11, 2025-03 or 2025
              --source   where it was published; default: the file's name
              --html     writes a page with the marked text, too
              --help     this text

            Exit codes: 0 done, 1 a file cannot be read or written, 2 wrong argument.
            """;

    /** What the ids of an article's statements begin with. */
    public static final String PREFIX = "article-";

    private final TextReader reader = TextReader.withDefaults();
    private Path file;
    private Path page;
    private PartialDate date;
    private String source = "";

    private ReadArticle() {}

    /**
     * Reads the article; ends the JVM only where it failed.
     *
     * @param args see {@code --help}
     */
    public static void main(String[] args) {
        Program.start((out, err) -> run(List.of(args), out, err));
    }

    /** The program on given streams; returns the exit code. */
    static int run(List<String> args, PrintStream out, PrintStream err) {
        if (args.contains("--help")) {
            out.print(HELP);
            return 0;
        }
        ReadArticle program = new ReadArticle();
        try {
            program.arguments(args);
        } catch (IllegalArgumentException e) {
            err.println(e.getMessage());
            return 2;
        }
        try {
            program.read(out);
            return 0;
        } catch (IOException e) {
            err.println(e);
            return 1;
        }
    }

    private void arguments(List<String> args) {
        for (int i = 0; i < args.size(); i++) {
            String name = args.get(i);
            if (!name.startsWith("--")) {
                file = Path.of(name);
                continue;
            }
            i++;
            if (i == args.size()) {
                throw new IllegalArgumentException(name + " must be followed by a value");
            }
            switch (name) {
                case "--date" -> date = PartialDate.parse(args.get(i));
                case "--source" -> source = args.get(i);
                case "--html" -> page = Path.of(args.get(i));
                default -> throw new IllegalArgumentException("there is no option " + name + "; --help lists them");
            }
        }
        if (file == null || date == null) {
            throw new IllegalArgumentException("a file and --date must be given; --help tells how");
        }
        if (source.isBlank()) {
            source = file.getFileName().toString();
        }
    }

    private void read(PrintStream out) throws IOException {
        Reading reading = reader.read(Files.readString(file), date);
        Reading.Rows rows = reading.rows(new Source(source, date, reading.language()), PREFIX);
        MarkedText marked = new MarkedText(reading, rows);
        out.print(marked.terminal());
        if (page != null) {
            WholeFile.write(page, marked.html(source + ", " + date));
            out.println("Page with the marked text: " + page);
        }
        assess(rows.ledger(), date.lastDay(), out);
    }

    /**
     * Prints what follows for the corridors that an article speaks of, with its statements added to the bundled ledger.
     *
     * @param article its statements
     * @param asOf the day from which one looks
     * @param out where to
     */
    public static void assess(Ledger article, LocalDate asOf, PrintStream out) {
        corridors(article).forEach(corridor -> assess(article, corridor, asOf, out));
    }

    /**
     * {@return the corridors whose trade a ledger speaks of, each from the end it was first seen from}
     *
     * @param ledger the statements
     */
    public static Set<Corridor> corridors(Ledger ledger) {
        Set<Corridor> corridors = new LinkedHashSet<>();
        for (Statement statement : ledger.statements()) {
            Optional<Corridor> corridor = statement.subject().corridor();
            boolean trade = statement.subject().flow().isPresent();
            if (trade
                    && corridor.isPresent()
                    && !corridors.contains(corridor.get().reversed())) {
                corridors.add(corridor.get());
            }
        }
        return corridors;
    }

    private static void assess(Ledger article, Corridor corridor, LocalDate asOf, PrintStream out) {
        String title = Texts.name(corridor) + ", as of " + asOf;
        out.println();
        out.println(title);
        out.println("=".repeat(title.length()));
        List<String> sentences = new ArrayList<>();
        try {
            Ledger ledger = Ledger.bundled().plus(article);
            sentences.addAll(new AssessmentTables(Assessor.withDefaults().assess(ledger, corridor, asOf)).sentences());
        } catch (IllegalArgumentException e) {
            sentences.add("No assessment: " + e.getMessage());
        }
        sentences.forEach(out::println);
    }
}
