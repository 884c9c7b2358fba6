package org.tradepath.internal.csv;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.tradepath.internal.Check;

/**
 * One row of a {@link CsvTable}, read by column name. What does not fit is reported to the table, and reading goes on.
 */
public final class CsvRow {

    private final CsvTable table;
    private final int line;
    private final List<String> cells;
    private boolean bad;

    CsvRow(CsvTable table, int line, List<String> cells) {
        this.table = table;
        this.line = line;
        this.cells = cells;
    }

    /** The line of the file on which the row starts, from 1. */
    public int line() {
        return line;
    }

    /** The text of a cell; {@code ""} if it is empty or the file has no such column. */
    public String text(String column) {
        int index = table.index(column);
        return index < 0 ? "" : cells.get(index);
    }

    /** What a cell holds; empty if the cell is empty, or if the parser refuses it, which is reported. */
    public <T> Optional<T> optional(String column, Function<String, T> parser) {
        String text = text(column);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(parser.apply(text));
        } catch (IllegalArgumentException e) {
            report(column, Check.ruleOf(e));
            return Optional.empty();
        }
    }

    /**
     * As {@link #optional}, but an empty cell is reported too. A column that the whole file lacks is not: once is
     * enough.
     */
    public <T> Optional<T> required(String column, Function<String, T> parser) {
        if (table.lacksRequired(column)) {
            bad = true;
        } else if (text(column).isEmpty()) {
            report(column, "must be filled");
        }
        return optional(column, parser);
    }

    /** Reports that a cell, or with {@code ""} the row, breaks a rule. */
    public void report(String column, String rule) {
        bad = true;
        table.report(line, column, rule, column.isEmpty() ? String.join(",", cells) : text(column));
    }

    /** Whether anything of this row was reported, or the file lacks a column that it needs. */
    public boolean isBad() {
        return bad;
    }
}
