package org.tradepath.internal.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;

/**
 * Reads a big CSV file of known columns row by row, gzipped or not, and collects what is wrong with it. For tables that need more (columns in
 * any order, guarded texts) there is {@link CsvTable}.
 */
public final class CsvLines {

    /** How many problems a message tells. */
    private static final int TOLD = 20;

    private static final int BUFFER = 1 << 16;
    private static final int GZIP_FIRST = 0x1f;
    private static final int GZIP_SECOND = 0x8b;

    private CsvLines() {}

    /** Takes a row's cells, as many as there are columns; an IllegalArgumentException is a problem of the row. */
    public interface Row {
        void accept(List<String> cells);
    }

    /**
     * Reads all rows below the header.
     *
     * @throws IllegalArgumentException if the header is not {@code columns}, or a row has another number of cells or was refused; with a line
     *     for each of the first problems, and the number of the others
     */
    public static void read(Path path, List<String> columns, Row row) throws IOException {
        List<CsvProblem> problems = new ArrayList<>();
        try (InputStream bytes = open(path);
                Reader text = new InputStreamReader(bytes, StandardCharsets.UTF_8.newDecoder());
                CsvReader<CsvRecord> reader = CsvReader.builder()
                        .skipEmptyLines(true)
                        .allowExtraFields(true)
                        .allowMissingFields(true)
                        .allowExtraCharsAfterClosingQuote(false)
                        .ofCsvRecord(text)) {
            boolean isHeader = true;
            for (CsvRecord line : reader) {
                accept(path, columns, row, problems, line, isHeader);
                if (isHeader && !problems.isEmpty()) {
                    break;
                }
                isHeader = false;
            }
            if (isHeader && problems.isEmpty()) {
                problems.add(new CsvProblem(path.toString(), 1, 0, "", "must have a header row", ""));
            }
        } catch (CsvParseException e) {
            throw new IllegalArgumentException(path + ": " + e.getMessage(), e);
        } catch (UncheckedIOException e) {
            if (e.getCause() instanceof CharacterCodingException) {
                throw new IllegalArgumentException(path + " must be UTF-8", e);
            }
            throw e.getCause();
        }
        refuse(problems);
    }

    private static void accept(
            Path path, List<String> columns, Row row, List<CsvProblem> problems, CsvRecord line, boolean isHeader) {
        List<String> cells = line.getFields();
        String rule = "";
        if (isHeader) {
            rule = cells.equals(columns) ? "" : "must have the header " + String.join(",", columns);
        } else if (cells.size() != columns.size()) {
            rule = "must have " + columns.size() + " cells, not " + cells.size();
        } else {
            try {
                row.accept(cells);
            } catch (IllegalArgumentException e) {
                rule = String.valueOf(e.getMessage());
            }
        }
        if (!rule.isEmpty()) {
            int number = (int) line.getStartingLineNumber();
            problems.add(new CsvProblem(path.toString(), number, 0, "", rule, String.join(",", cells)));
        }
    }

    private static InputStream open(Path path) throws IOException {
        InputStream bytes = new BufferedInputStream(Files.newInputStream(path), BUFFER);
        bytes.mark(2);
        boolean isGzip = bytes.read() == GZIP_FIRST && bytes.read() == GZIP_SECOND;
        bytes.reset();
        return isGzip ? new GZIPInputStream(bytes, BUFFER) : bytes;
    }

    /** Throws an IllegalArgumentException with the first problems, if there are any. */
    public static void refuse(List<CsvProblem> problems) {
        if (!problems.isEmpty()) {
            String more = problems.size() > TOLD ? "\nand " + (problems.size() - TOLD) + " more" : "";
            throw new IllegalArgumentException(problems.stream()
                    .limit(TOLD)
                    .map(p -> p.file() + ", line " + p.line() + (p.name().isEmpty() ? "" : ", " + p.name()) + ": "
                            + p.rule() + ", in \"" + p.value() + "\"")
                    .collect(Collectors.joining("\n", "", more)));
        }
    }
}
