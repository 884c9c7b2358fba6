package org.tradepath.table;

import java.time.LocalDate;
import java.util.List;
import org.tradepath.internal.Check;
import org.tradepath.sheet.Column;
import org.tradepath.sheet.Sheet;
import tech.tablesaw.api.BooleanColumn;
import tech.tablesaw.api.ColumnType;
import tech.tablesaw.api.DateColumn;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/**
 * Sheets to Tablesaw tables and back.
 *
 * <pre>{@code
 * import tech.tablesaw.api.Table;
 *
 * Table history = Tables.of("history", HistorySheets.history(assessment.outlook().history()));
 * Table draws = Tables.of("draws", HistorySheets.draws(assessment.outlook().history()));
 * History again = HistorySheets.toHistory(Tables.toSheet(draws, HistorySheets.DRAWS));
 * }</pre>
 *
 * <p>What a sheet's columns mean, and their units, stands with the sheets: {@link org.tradepath.sheet.HistorySheets},
 * {@link org.tradepath.sheet.PanelSheets}, {@link org.tradepath.sheet.StatementSheets}, {@link org.tradepath.sheet.AssessmentSheets},
 * {@link org.tradepath.sheet.ProgressSheets}, {@link org.tradepath.sheet.ComparisonSheets}, {@link org.tradepath.sheet.LookBackSheets},
 * {@link org.tradepath.sheet.BacktestSheets}. Every column has its type from there and none is guessed: TEXT is a {@code StringColumn}, WHOLE an
 * {@code IntColumn}, NUMBER a {@code DoubleColumn}, DATE a {@code DateColumn}, FLAG a {@code BooleanColumn}; an empty cell is Tablesaw's missing
 * value. Tables are copies both ways: changing one changes nothing of ours.
 *
 * <p>Tablesaw loads on a class path; on a module path it needs {@code --add-modules io.github.classgraph,org.slf4j,roaringbitmap}.
 *
 * @since 0.1.0
 */
public final class Tables {

    private Tables() {}

    /**
     * {@return a sheet as a table}
     *
     * @param name the table's name
     * @param sheet the sheet
     */
    public static Table of(String name, Sheet sheet) {
        Table table = Table.create(name);
        for (Column column : sheet.columns()) {
            table.addColumns(column(sheet, column));
        }
        return table;
    }

    private static tech.tablesaw.columns.Column<?> column(Sheet sheet, Column column) {
        String name = column.name();
        int rows = sheet.rows();
        return switch (column.type()) {
            case TEXT -> {
                StringColumn cells = StringColumn.create(name);
                for (int row = 0; row < rows; row++) {
                    cells.append(sheet.text(row, name));
                }
                yield cells;
            }
            case WHOLE -> {
                IntColumn cells = IntColumn.create(name, rows);
                for (int row = 0; row < rows; row++) {
                    int at = row;
                    sheet.whole(row, name).ifPresentOrElse(whole -> cells.set(at, whole), () -> cells.setMissing(at));
                }
                yield cells;
            }
            case NUMBER -> {
                DoubleColumn cells = DoubleColumn.create(name, rows);
                for (int row = 0; row < rows; row++) {
                    cells.set(row, sheet.number(row, name).orElse(Double.NaN));
                }
                yield cells;
            }
            case DATE -> {
                DateColumn cells = DateColumn.create(name);
                for (int row = 0; row < rows; row++) {
                    sheet.date(row, name).ifPresentOrElse(cells::append, cells::appendMissing);
                }
                yield cells;
            }
            case FLAG -> {
                BooleanColumn cells = BooleanColumn.create(name);
                for (int row = 0; row < rows; row++) {
                    sheet.flag(row, name).ifPresentOrElse(cells::append, cells::appendMissing);
                }
                yield cells;
            }
        };
    }

    /**
     * {@return a table as a sheet}
     *
     * @param table a table that has these columns by name and type, in any order; others are not looked at
     * @param columns the columns, such as {@code HistorySheets.DRAWS}
     * @throws IllegalArgumentException if the table lacks a column, has it in another type, or holds a number that is not finite
     */
    public static Sheet toSheet(Table table, List<Column> columns) {
        for (Column column : columns) {
            if (!table.containsColumn(column.name())) {
                throw Check.broken("table", "must have the column " + column.name(), table.columnNames());
            }
            ColumnType type = table.column(column.name()).type();
            if (!type.equals(type(column.type()))) {
                throw Check.broken("column " + column.name(), "must be of type " + type(column.type()), type);
            }
        }
        Sheet.Builder sheet = Sheet.builder(columns);
        for (int row = 0; row < table.rowCount(); row++) {
            for (Column column : columns) {
                if (!table.column(column.name()).isMissing(row)) {
                    set(sheet, table, column, row);
                }
            }
            sheet.endRow();
        }
        return sheet.build();
    }

    private static void set(Sheet.Builder sheet, Table table, Column column, int row) {
        String name = column.name();
        switch (column.type()) {
            case TEXT -> sheet.text(name, table.stringColumn(name).get(row));
            case WHOLE -> sheet.whole(name, table.intColumn(name).getInt(row));
            case NUMBER -> sheet.number(name, table.doubleColumn(name).getDouble(row));
            case DATE -> {
                LocalDate date = table.dateColumn(name).get(row);
                sheet.date(name, date);
            }
            case FLAG -> sheet.flag(name, table.booleanColumn(name).get(row));
        }
    }

    /**
     * {@return the Tablesaw types of columns, for its readers, whose guesses by sample are not to be trusted:
     * {@code CsvReadOptions.builder(file).columnTypes(Tables.types(columns))}}
     *
     * @param columns the columns in the order of the file
     */
    public static ColumnType[] types(List<Column> columns) {
        return columns.stream().map(column -> type(column.type())).toArray(ColumnType[]::new);
    }

    private static ColumnType type(Column.Type type) {
        return switch (type) {
            case TEXT -> ColumnType.STRING;
            case WHOLE -> ColumnType.INTEGER;
            case NUMBER -> ColumnType.DOUBLE;
            case DATE -> ColumnType.LOCAL_DATE;
            case FLAG -> ColumnType.BOOLEAN;
        };
    }
}
