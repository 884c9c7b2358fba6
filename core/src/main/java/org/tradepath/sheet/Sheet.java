package org.tradepath.sheet;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import org.tradepath.internal.Check;
import org.tradepath.internal.csv.CsvTable;

/**
 * Rows of named and typed columns. Immutable.
 *
 * <p>As CSV: comma, UTF-8, LF, quotes where needed; dates as 2025-12-31, flags as true and false, numbers in plain digits, as many as give back the
 * same bits; an empty cell is no value, and reading
 * passes over a row without any. A text that a spreadsheet would run as a formula, one that begins with = + - @, one of them in full width, tab, CR
 * or LF, is written with an apostrophe in front, which reading takes away, the names of columns too; numbers stay numbers, also below zero.
 *
 * @since 0.1.0
 */
public final class Sheet {

    private final List<Column> columns;
    private final List<Cells> cells; // a column each
    private final int rows;

    private Sheet(List<Column> columns, List<Cells> cells, int rows) {
        this.columns = columns;
        this.cells = cells;
        this.rows = rows;
    }

    /**
     * {@return a builder without rows}
     *
     * @param columns the columns, at least one, each with a name of its own
     * @throws IllegalArgumentException if there is none, or a name is there twice
     */
    public static Builder builder(List<Column> columns) {
        return new Builder(columns);
    }

    /**
     * Reads a CSV file that {@link #write} wrote, or one like it: the columns may come in any order.
     *
     * @param path the file
     * @param columns the columns that it must have, and no others
     * @return the rows
     * @throws IOException if the file cannot be read
     * @throws IllegalArgumentException if it breaks the format, with line, column and rule of each of the first twenty problems
     */
    public static Sheet read(Path path, List<Column> columns) throws IOException {
        return SheetCsv.read(CsvTable.read(path), columns);
    }

    /**
     * Reads a CSV text that {@link #write} wrote.
     *
     * @param reader the text; it is read to its end and not closed
     * @param name the name to use in messages
     * @param columns the columns that it must have, and no others
     * @return the rows
     * @throws IOException if the text cannot be read
     * @throws IllegalArgumentException if it breaks the format, as above
     */
    public static Sheet read(Reader reader, String name, List<Column> columns) throws IOException {
        return SheetCsv.read(CsvTable.read(reader, name), columns);
    }

    /**
     * Writes the rows as CSV, with a header.
     *
     * @param target where to
     * @throws IOException if the target throws it
     */
    public void write(Appendable target) throws IOException {
        SheetCsv.write(this, cells, target);
    }

    /** {@return the columns, in their order} */
    public List<Column> columns() {
        return columns;
    }

    /** {@return the number of rows} */
    public int rows() {
        return rows;
    }

    /**
     * {@return a text; "" for none}
     *
     * @param row from 0
     * @param column the name of a column of texts
     * @throws IllegalArgumentException if there is no such row or column, or the column is of another type
     */
    public String text(int row, String column) {
        return cells(column, Column.Type.TEXT).text(checked(row));
    }

    /**
     * {@return a number; empty for none}
     *
     * @param row from 0
     * @param column the name of a column of numbers
     * @throws IllegalArgumentException if there is no such row or column, or the column is of another type
     */
    public OptionalDouble number(int row, String column) {
        double number = cells(column, Column.Type.NUMBER).number(checked(row));
        return Double.isNaN(number) ? OptionalDouble.empty() : OptionalDouble.of(number);
    }

    /**
     * {@return a whole number; empty for none}
     *
     * @param row from 0
     * @param column the name of a column of whole numbers
     * @throws IllegalArgumentException if there is no such row or column, or the column is of another type
     */
    public OptionalInt whole(int row, String column) {
        double number = cells(column, Column.Type.WHOLE).number(checked(row));
        return Double.isNaN(number) ? OptionalInt.empty() : OptionalInt.of((int) number);
    }

    /**
     * {@return a date; empty for none}
     *
     * @param row from 0
     * @param column the name of a column of dates
     * @throws IllegalArgumentException if there is no such row or column, or the column is of another type
     */
    public Optional<LocalDate> date(int row, String column) {
        String text = cells(column, Column.Type.DATE).text(checked(row));
        return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
    }

    /**
     * {@return a flag; empty for none}
     *
     * @param row from 0
     * @param column the name of a column of flags
     * @throws IllegalArgumentException if there is no such row or column, or the column is of another type
     */
    public Optional<Boolean> flag(int row, String column) {
        String text = cells(column, Column.Type.FLAG).text(checked(row));
        return text.isEmpty() ? Optional.empty() : Optional.of(text.equals(SheetCsv.TRUE));
    }

    private int checked(int row) {
        return Check.inRange("row", row, 0, rows - 1);
    }

    private Cells cells(String name, Column.Type type) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).name().equals(name)) {
                if (columns.get(i).type() != type) {
                    throw Check.broken("column", "must hold " + type, columns.get(i));
                }
                return cells.get(i);
            }
        }
        throw Check.broken(
                "column", "must be one of " + columns.stream().map(Column::name).toList(), name);
    }

    /** {@return columns and rows, for logs} */
    @Override
    public String toString() {
        return columns.stream().map(Column::name).toList() + ", " + rows + " rows";
    }

    /** Collects the rows of a sheet, cell by cell; cells that are not set stay empty. Not for use by several threads at once. */
    public static final class Builder {

        private final List<Column> columns;
        private final List<Cells> cells = new ArrayList<>();
        private int rows;

        private Builder(List<Column> columns) {
            this.columns = List.copyOf(columns);
            Set<String> names = new HashSet<>();
            for (Column column : this.columns) {
                if (!names.add(column.name())) {
                    throw Check.broken("columns", "must have names of their own", column.name() + " twice");
                }
                cells.add(new Cells(column.type()));
            }
            if (this.columns.isEmpty()) {
                throw Check.broken("columns", "must be at least one", "none");
            }
        }

        /**
         * Sets a text of the row that is being filled.
         *
         * @param column the name of a column of texts
         * @param text the text
         * @return this builder
         * @throws IllegalArgumentException if there is no such column of that type
         */
        public Builder text(String column, String text) {
            return set(column, Column.Type.TEXT, text);
        }

        /**
         * Sets a number of the row that is being filled.
         *
         * @param column the name of a column of numbers
         * @param number finite, or NaN for none
         * @return this builder
         * @throws IllegalArgumentException if there is no such column of that type, or the number is infinite
         */
        public Builder number(String column, double number) {
            if (!Double.isNaN(number)) {
                cells(column, Column.Type.NUMBER).set(Check.finite(column, number));
            }
            return this;
        }

        /**
         * Sets a whole number of the row that is being filled.
         *
         * @param column the name of a column of whole numbers
         * @param number the number, of at most nine digits
         * @return this builder
         * @throws IllegalArgumentException if there is no such column of that type, or the number has more digits
         */
        public Builder whole(String column, int number) {
            cells(column, Column.Type.WHOLE).set(Check.inRange(column, number, -SheetCsv.MOST, SheetCsv.MOST));
            return this;
        }

        /**
         * Sets a date of the row that is being filled.
         *
         * @param column the name of a column of dates
         * @param date the date
         * @return this builder
         * @throws IllegalArgumentException if there is no such column of that type
         */
        public Builder date(String column, LocalDate date) {
            return set(column, Column.Type.DATE, date.toString());
        }

        /**
         * Sets a flag of the row that is being filled.
         *
         * @param column the name of a column of flags
         * @param flag true or false
         * @return this builder
         * @throws IllegalArgumentException if there is no such column of that type
         */
        public Builder flag(String column, boolean flag) {
            return set(column, Column.Type.FLAG, flag ? SheetCsv.TRUE : SheetCsv.FALSE);
        }

        private Builder set(String column, Column.Type type, String text) {
            cells(column, type).set(text);
            return this;
        }

        private Cells cells(String name, Column.Type type) {
            for (int i = 0; i < columns.size(); i++) {
                Column column = columns.get(i);
                if (column.name().equals(name) && column.type() == type) {
                    return cells.get(i);
                }
            }
            throw Check.broken("column", "must be one of " + columns + " that holds " + type, name);
        }

        /**
         * Ends the row; the next one begins empty.
         *
         * @return this builder
         */
        public Builder endRow() {
            cells.forEach(Cells::endRow);
            rows++;
            return this;
        }

        /** {@return a sheet of the rows so far; the builder may go on} */
        public Sheet build() {
            return new Sheet(columns, cells.stream().map(Cells::copy).toList(), rows);
        }
    }
}
