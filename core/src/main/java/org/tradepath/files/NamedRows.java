package org.tradepath.files;

import java.util.List;
import org.tradepath.internal.Check;

/**
 * Rows of texts under named columns, read as one of the built-in formats reads them: for a {@link FileFormat} that brings the same fields in another
 * container. Not for use by several threads at once.
 *
 * @since 0.1.0
 */
public final class NamedRows {

    private final Cells cells;
    private final Layout.Rows rows;
    private final RowSink sink;

    NamedRows(Layout layout, Header header, boolean decimalComma, RowSink sink) {
        this.cells = new Cells(header, decimalComma);
        this.rows = layout.rows(header, sink);
        this.sink = sink;
    }

    /**
     * {@return rows with the fields of UN Comtrade's API: typeCode, freqCode, period, reporterCode and so on}
     *
     * @param columns the names of the fields, in the order of the cells; those that the CSV format needs must be among them
     * @param sink takes what is read
     * @throws IllegalArgumentException if a field is missing
     */
    public static NamedRows ofComtrade(List<String> columns, RowSink sink) {
        ComtradeV1 layout = new ComtradeV1();
        Header header = new Header(List.copyOf(columns));
        if (header.count(layout.columns()) < layout.columns().size()) {
            throw Check.broken("columns", "must hold " + layout.columns(), columns);
        }
        return new NamedRows(layout, header, false, sink);
    }

    /**
     * Reads one row, and hands it, or what is wrong with it, to the sink.
     *
     * @param line its line, from 1
     * @param values its cells, one a column, "" for an empty one
     */
    public void row(int line, List<String> values) {
        cells.set(line, values);
        try {
            sink.row(rows.row(cells));
        } catch (BrokenCell e) {
            sink.problem(line, e.column() + 1, cells.name(e.column()), e.getMessage(), cells.text(e.column()));
        }
    }
}
