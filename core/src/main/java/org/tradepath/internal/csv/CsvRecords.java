package org.tradepath.internal.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * Reads the records of a CSV text one by one, however long it is.
 *
 * <p>Blank lines, and lines of a single empty cell, are passed over. A quote that is not closed, text behind a closing quote, and a cell of more
 * than {@value #MOST_CHARACTERS} characters end the reading with a {@link CsvFault}.
 */
public final class CsvRecords {

    /** More than any cell of a table holds; a quote that is not closed soon gets there. */
    static final int MOST_CHARACTERS = 1 << 18;

    private static final int TOLD = 60;

    private CsvRecords() {}

    /** Takes a record. */
    public interface Record {
        /**
         * Takes a record.
         *
         * @param line the line on which it starts, from 1
         * @param cells its cells, at least one
         */
        void accept(int line, List<String> cells);
    }

    /**
     * Hands over every record, the header too.
     *
     * @param text the text, which is not closed
     * @param separator between cells
     * @param file the name of the file in messages
     * @param record takes the records
     * @throws CsvFault as above, and as {@code text} throws it
     */
    public static void read(Reader text, char separator, String file, Record record) throws IOException {
        CsvRecord before = null; // tells the line of one that cannot be read
        try {
            OpenQuote watched = new OpenQuote(text);
            CsvReader<CsvRecord> reader = CsvReader.builder()
                    .fieldSeparator(separator)
                    .skipEmptyLines(false) // so that lines can be counted
                    .allowExtraFields(true)
                    .allowMissingFields(true)
                    .allowExtraCharsAfterClosingQuote(false)
                    .maxBufferSize(MOST_CHARACTERS)
                    .ofCsvRecord(watched);
            for (CsvRecord line : reader) {
                int start = (int) line.getStartingLineNumber();
                List<String> cells = line.getFields();
                String last = cells.get(cells.size() - 1);
                if (last.endsWith(OpenQuote.END)) {
                    if (cells.size() > 1 || !last.equals(OpenQuote.END)) {
                        throw fault(file, start, "must close every quote it opens", String.join(",", cells));
                    }
                    return;
                }
                if (cells.size() > 1 || !last.isEmpty()) {
                    record.accept(start, cells);
                }
                before = line;
            }
        } catch (CsvParseException e) {
            throw known(e, file, before == null ? 1 : lineBehind(before));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static int lineBehind(CsvRecord record) {
        long breaks = record.getFields().stream()
                .flatMapToInt(String::chars)
                .filter(c -> c == '\n')
                .count();
        return (int) (record.getStartingLineNumber() + 1 + breaks);
    }

    private static RuntimeException known(CsvParseException e, String file, int line) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof CsvFault fault) {
                return fault;
            }
        }
        Throwable cause = e.getCause() == null ? e : e.getCause();
        if (cause instanceof RuntimeException unknown && !(cause instanceof CsvParseException)) {
            return unknown;
        }
        String message = String.valueOf(cause.getMessage());
        String rule = message.contains("quote")
                ? "must have nothing between a closing quote and the next separator"
                : "must keep to a table's limits, cells of at most " + MOST_CHARACTERS + " characters";
        return fault(file, line, rule, message);
    }

    private static CsvFault fault(String file, int line, String rule, String value) {
        String text = value.replace(OpenQuote.END, "");
        String told = text.length() > TOLD ? text.substring(0, TOLD) + "…" : text;
        return new CsvFault(new CsvProblem(file, line, 0, "", rule, told));
    }

    /** A text with a mark behind it, which comes out as a record of its own unless a quote is still open. */
    private static final class OpenQuote extends Reader {

        /** Not in any text: {@link TextInput} refuses NUL. */
        static final String END = "\u0000end of file";

        private final Reader text;
        private final String mark = "\n" + END;
        private int given = -1;

        OpenQuote(Reader text) {
            this.text = text;
        }

        @Override
        public int read(char[] target, int from, int length) throws IOException {
            if (given < 0) {
                int count = text.read(target, from, length);
                if (count >= 0) {
                    return count;
                }
                given = 0;
            }
            int count = Math.min(length, mark.length() - given);
            mark.getChars(given, given + count, target, from);
            given += count;
            return count > 0 || length == 0 ? count : -1;
        }

        @Override
        public void close() {
            // the text is its owner's
        }
    }
}
