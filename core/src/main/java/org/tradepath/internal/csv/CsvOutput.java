package org.tradepath.internal.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.CharBuffer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tradepath.internal.Check;

/**
 * Writes a CSV file with named columns, a row at a time: comma, quotes only where needed, LF.
 *
 * <p>Texts, the names of the columns too, are guarded against being run as formulas (see {@link FormulaGuard}); numbers stay numbers. Not
 * thread-safe.
 */
public final class CsvOutput {

    private final CsvWriter writer;
    private final List<String> columns;
    private final Map<String, Integer> indices = new HashMap<>();
    private final String[] cells;

    /** Starts a file by writing its header. */
    public CsvOutput(Appendable target, List<String> columns) throws IOException {
        this.columns = List.copyOf(columns);
        // Without a buffer of its own: every row is with the target as soon as it ends.
        this.writer = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.LF)
                .bufferSize(0)
                .build(new Rows(target));
        this.cells = this.columns.toArray(String[]::new);
        for (int i = 0; i < cells.length; i++) {
            indices.put(cells[i], i);
            cells[i] = FormulaGuard.guard(cells[i]);
        }
        endRow();
    }

    /** Sets a text of the current row; {@code ""} leaves the cell empty. */
    public CsvOutput text(String column, String text) {
        cells[index(column)] = FormulaGuard.guard(text);
        return this;
    }

    /** Sets a number of the current row, in plain digits, all of them. */
    public CsvOutput number(String column, BigDecimal number) {
        cells[index(column)] = number.toPlainString();
        return this;
    }

    /** Sets a number of the current row, in as many plain digits as give back the same bits. */
    public CsvOutput number(String column, double number) {
        if (number == 0) {
            cells[index(column)] = 1 / number < 0 ? "-0" : "0";
            return this;
        }
        return number(column, BigDecimal.valueOf(number).stripTrailingZeros());
    }

    /** Writes the current row and starts the next with empty cells. */
    public void endRow() throws IOException {
        try {
            writer.writeRecord(cells);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        Arrays.fill(cells, "");
    }

    private int index(String column) {
        Integer index = indices.get(column);
        if (index == null) {
            throw Check.broken("column", "must be one of " + columns, column);
        }
        return index;
    }

    /** The target as a writer. */
    private static final class Rows extends Writer {

        private final Appendable target;

        Rows(Appendable target) {
            this.target = target;
        }

        @Override
        public void write(char[] text, int from, int length) throws IOException {
            target.append(CharBuffer.wrap(text, from, length));
        }

        @Override
        public void write(String text, int from, int length) throws IOException {
            target.append(text, from, from + length);
        }

        @Override
        public void write(int character) throws IOException {
            target.append((char) character);
        }

        @Override
        public void flush() {
            // nothing is held back
        }

        @Override
        public void close() {
            // the target is its owner's
        }
    }
}
