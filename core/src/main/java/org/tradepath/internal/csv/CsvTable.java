package org.tradepath.internal.csv;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A CSV file in memory: comma-separated UTF-8, with or without a byte order mark, whose first row names its columns.
 *
 * <p>Texts are freed of the formula guard that {@link CsvOutput} puts on them. Rows without a single filled cell, which
 * spreadsheets like to leave behind, are passed over. All problems are collected, so that they can be reported
 * together; broken quoting, NUL and a cell that is too long end the reading (see {@link CsvRecords}), since nothing
 * after it can be trusted. Not thread-safe.
 */
public final class CsvTable {

    private final String file;
    private final List<CsvProblem> problems = new ArrayList<>();
    private final List<CsvRow> rows = new ArrayList<>();
    private final Set<String> lacking = new HashSet<>();
    private List<String> columns = List.of();
    private final Map<String, Integer> indices = new HashMap<>();
    private int headerLine = 1;

    private CsvTable(String file) {
        this.file = file;
    }

    /** Reads a file, unpacked if it is gzipped; bytes that are no UTF-8 text are a problem of the table. */
    public static CsvTable read(Path path) throws IOException {
        CsvTable table = new CsvTable(path.toString());
        table.parse(() -> new TextInput(TextInput.open(path), StandardCharsets.UTF_8, table.file));
        return table;
    }

    /** Reads what {@code reader} holds, without closing it; {@code file} is its name in messages. */
    public static CsvTable read(Reader reader, String file) throws IOException {
        CsvTable table = new CsvTable(file);
        table.parse(() -> TextInput.of(reader, file));
        return table;
    }

    /** Opens a text. */
    private interface Source {
        Reader open() throws IOException;
    }

    private void parse(Source source) throws IOException {
        try (Reader text = source.open()) {
            CsvRecords.read(text, ',', file, this::accept);
        } catch (CsvFault e) {
            problems.add(e.problem());
        }
    }

    private void accept(int line, List<String> fields) {
        if (isEmpty(fields)) {
            return;
        }
        if (columns.isEmpty()) {
            columns = fields.stream().map(FormulaGuard::unguard).toList();
            headerLine = line;
            for (int i = 0; i < columns.size(); i++) {
                indices.putIfAbsent(columns.get(i), i);
            }
        } else if (fields.size() != columns.size()) {
            report(
                    line,
                    "",
                    "must have " + columns.size() + " cells, as the header has, not " + fields.size(),
                    String.join(",", fields));
        } else {
            rows.add(new CsvRow(
                    this, line, fields.stream().map(FormulaGuard::unguard).toList()));
        }
    }

    private static boolean isEmpty(List<String> fields) {
        for (String field : fields) {
            if (!field.isEmpty()) {
                return false;
            }
        }
        return true;
    }

    /** Reports columns that are not {@code known}, are there twice, or are {@code required} and missing. */
    public void expect(Collection<String> known, Collection<String> required) {
        if (columns.isEmpty()) {
            if (problems.isEmpty()) {
                report(headerLine, "", "must have a header row", "");
            }
            return;
        }
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < columns.size(); i++) {
            String column = columns.get(i);
            if (!known.contains(column)) {
                problems.add(
                        new CsvProblem(file, headerLine, i + 1, column, "must be one of the columns " + known, column));
            } else if (!seen.add(column)) {
                problems.add(new CsvProblem(file, headerLine, i + 1, column, "must be there once", column));
            }
        }
        for (String column : required) {
            if (!seen.contains(column)) {
                lacking.add(column);
                report(headerLine, "", "must have the column " + column, String.join(",", columns));
            }
        }
    }

    /** The position of a column; -1 if there is none. */
    int index(String column) {
        return indices.getOrDefault(column, -1);
    }

    boolean lacksRequired(String column) {
        return lacking.contains(column);
    }

    void report(int line, String column, String rule, String value) {
        problems.add(new CsvProblem(file, line, index(column) + 1, column, rule, value));
    }

    /** The names of the columns, in the order of the file. */
    public List<String> columns() {
        return columns;
    }

    /** The rows below the header that have as many cells as it has. */
    public List<CsvRow> rows() {
        return List.copyOf(rows);
    }

    /** All that was reported so far, by line and column. */
    public List<CsvProblem> problems() {
        return problems.stream()
                .sorted(Comparator.comparingInt(CsvProblem::line).thenComparingInt(CsvProblem::column))
                .toList();
    }
}
