package org.tradepath.internal.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.tradepath.internal.Check;

/**
 * Writes a CSV file with named columns, a row at a time: comma, quotes only where needed, LF.
 *
 * <p>Texts are guarded against being run as formulas (see {@link FormulaGuard}); numbers stay numbers. Not thread-safe.
 */
public final class CsvOutput {

    private final Appendable target;
    private final List<String> columns;
    private final String[] cells;

    /** Starts a file by writing its header. */
    public CsvOutput(Appendable target, List<String> columns) throws IOException {
        this.target = target;
        this.columns = List.copyOf(columns);
        this.cells = this.columns.toArray(String[]::new);
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

    /** Writes the current row and starts the next with empty cells. */
    public void endRow() throws IOException {
        StringWriter line = new StringWriter();
        try (CsvWriter writer =
                CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(line)) {
            writer.writeRecord(cells);
        }
        target.append(line.getBuffer());
        Arrays.fill(cells, "");
    }

    private int index(String column) {
        int index = columns.indexOf(column);
        if (index < 0) {
            throw Check.broken("column", "must be one of " + columns, column);
        }
        return index;
    }
}
