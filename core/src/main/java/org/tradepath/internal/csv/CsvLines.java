package org.tradepath.internal.csv;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Reads a big CSV file of known columns row by row, gzipped or not, and collects what is wrong with it. For tables that need more (columns in
 * any order, guarded texts) there is {@link CsvTable}.
 */
public final class CsvLines {

    /** How many problems a message tells. */
    private static final int TOLD = 20;

    /** At how many the reading ends: a file may hold millions. */
    private static final int MOST = 1_000;

    private final String file;
    private final List<String> columns;
    private final Row row;
    private final List<CsvProblem> problems = new ArrayList<>();
    private boolean hasHeader;

    private CsvLines(String file, List<String> columns, Row row) {
        this.file = file;
        this.columns = columns;
        this.row = row;
    }

    /** Takes a row's cells, as many as there are columns; an IllegalArgumentException is a problem of the row. */
    public interface Row {
        void accept(List<String> cells);
    }

    /**
     * Reads all rows below the header.
     *
     * @throws IllegalArgumentException if the file is no UTF-8 text or no CSV, the header is not {@code columns}, or a row has another number
     *     of cells or was refused; with a line for each of the first problems, and the number of the others up to the thousandth, at which the
     *     reading ends
     */
    public static void read(Path path, List<String> columns, Row row) throws IOException {
        CsvLines lines = new CsvLines(path.toString(), columns, row);
        try (InputStream bytes = TextInput.open(path);
                TextInput text = new TextInput(bytes, StandardCharsets.UTF_8, lines.file)) {
            CsvRecords.read(text, ',', lines.file, lines::accept);
            if (!lines.hasHeader) {
                lines.report(1, "must have a header row", "");
            }
        } catch (CsvFault e) {
            lines.problems.add(e.problem());
        }
        refuse(lines.problems);
    }

    private void accept(int line, List<String> cells) {
        if (!hasHeader) {
            if (!cells.equals(columns)) {
                throw new CsvFault(problem(line, "must have the header " + String.join(",", columns), join(cells)));
            }
            hasHeader = true;
        } else if (cells.size() != columns.size()) {
            report(line, "must have " + columns.size() + " cells, not " + cells.size(), join(cells));
        } else {
            try {
                row.accept(cells);
            } catch (IllegalArgumentException e) {
                report(line, String.valueOf(e.getMessage()), join(cells));
            }
        }
    }

    private static String join(List<String> cells) {
        return String.join(",", cells);
    }

    private void report(int line, String rule, String value) {
        problems.add(problem(line, rule, value));
        if (problems.size() >= MOST) {
            refuse(problems);
        }
    }

    private CsvProblem problem(int line, String rule, String value) {
        return new CsvProblem(file, line, 0, "", rule, value);
    }

    /** Throws an IllegalArgumentException with the first problems, if there are any. */
    public static void refuse(List<CsvProblem> problems) {
        if (!problems.isEmpty()) {
            int others = problems.size() - TOLD;
            String more = others <= 0 ? "" : problems.size() < MOST ? "\nand " + others + " more" : "\nand more";
            throw new IllegalArgumentException(problems.stream()
                    .limit(TOLD)
                    .map(p -> p.file() + ", line " + p.line() + (p.name().isEmpty() ? "" : ", " + p.name()) + ": "
                            + p.rule() + ", in \"" + p.value() + "\"")
                    .collect(Collectors.joining("\n", "", more)));
        }
    }
}
