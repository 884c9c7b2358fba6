package org.tradepath.internal.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * A CSV file in memory: comma-separated UTF-8, with or without a byte order mark, whose first row names its columns.
 *
 * <p>Texts are freed of the formula guard that {@link CsvOutput} puts on them. Rows without a single filled cell, which
 * spreadsheets like to leave behind, are passed over. All problems are collected, so that they can be reported
 * together; broken quoting ends the reading, since nothing after it can be trusted. Not thread-safe.
 */
public final class CsvTable {

    /** Put behind the file's text: it comes out as a row of its own unless a quote is still open. */
    private static final String END = "\u0000end of file";

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

    /** Reads a file; bytes that are not UTF-8 are a problem of the table. */
    public static CsvTable read(Path path) throws IOException {
        CsvTable table = new CsvTable(path.toString());
        byte[] bytes = Files.readAllBytes(path);
        CharBuffer text = CharBuffer.allocate(bytes.length);
        ByteBuffer input = ByteBuffer.wrap(bytes);
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(input, text, true);
        text.flip();
        if (result.isError()) {
            table.report(
                    1 + lineBreaks(text.toString()),
                    "",
                    "must be UTF-8",
                    String.format(Locale.ROOT, "byte 0x%02x", bytes[input.position()]));
            return table;
        }
        table.parse(text.toString());
        return table;
    }

    /** Reads what {@code reader} holds, without closing it; {@code file} is its name in messages. */
    public static CsvTable read(Reader reader, String file) throws IOException {
        CsvTable table = new CsvTable(file);
        StringWriter text = new StringWriter();
        reader.transferTo(text);
        table.parse(text.toString());
        return table;
    }

    private void parse(String text) {
        String body = text.startsWith("\uFEFF") ? text.substring(1) : text;
        int line = 1; // of the next row
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .skipEmptyLines(false)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowExtraCharsAfterClosingQuote(false)
                .ofCsvRecord(body + "\n" + END)) {
            for (CsvRecord row : reader) {
                accept(line, row.getFields());
                line++;
                for (String field : row.getFields()) {
                    line += lineBreaks(field);
                }
            }
        } catch (CsvParseException e) {
            report(
                    line,
                    "",
                    "must have nothing between a closing quote and the next comma",
                    e.getCause().getMessage());
        } catch (IOException e) {
            throw new IllegalStateException("reading from memory cannot fail", e);
        }
    }

    private static int lineBreaks(String text) {
        int count = 0;
        for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
            count++;
        }
        return count;
    }

    private void accept(int line, List<String> fields) {
        String last = fields.get(fields.size() - 1);
        if (last.endsWith(END)) {
            if (fields.size() > 1 || !last.equals(END)) {
                report(
                        line,
                        "",
                        "must close every quote it opens",
                        String.join(",", fields).replace(END, ""));
            }
        } else if (isEmpty(fields)) {
            return;
        } else if (columns.isEmpty()) {
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
