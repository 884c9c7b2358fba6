package org.tradepath.sheet;

import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.tradepath.internal.Check;
import org.tradepath.internal.csv.CsvLines;
import org.tradepath.internal.csv.CsvOutput;
import org.tradepath.internal.csv.CsvRow;
import org.tradepath.internal.csv.CsvTable;
import org.tradepath.internal.csv.Numbers;

/** The CSV form of a {@link Sheet}. */
final class SheetCsv {

    static final String TRUE = "true";
    static final String FALSE = "false";
    static final int MOST = 999_999_999; // of a whole number

    private SheetCsv() {}

    static Sheet read(CsvTable table, List<Column> columns) {
        List<String> names = columns.stream().map(Column::name).toList();
        table.expect(names, names);
        Sheet.Builder sheet = Sheet.builder(columns);
        for (CsvRow row : table.rows()) {
            for (Column column : columns) {
                row.optional(column.name(), text -> set(sheet, column, text));
            }
            sheet.endRow();
        }
        CsvLines.refuse(table.problems());
        return sheet.build();
    }

    private static Sheet.Builder set(Sheet.Builder sheet, Column column, String text) {
        String name = column.name();
        return switch (column.type()) {
            case TEXT -> sheet.text(name, text);
            case NUMBER -> sheet.number(name, Numbers.parse(name, text));
            case WHOLE -> sheet.whole(name, whole(name, text));
            case DATE -> sheet.date(name, date(name, text));
            case FLAG -> sheet.flag(name, flag(name, text));
        };
    }

    private static int whole(String name, String text) {
        double number = Numbers.parse(name, text);
        if (number != StrictMath.rint(number) || StrictMath.abs(number) > MOST) {
            throw Check.broken(name, "must be a whole number", "\"" + text + "\"");
        }
        return (int) number;
    }

    private static LocalDate date(String name, String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw Check.broken(name, "must be a date such as 2025-12-31", "\"" + text + "\"");
        }
    }

    private static boolean flag(String name, String text) {
        if (!text.equals(TRUE) && !text.equals(FALSE)) {
            throw Check.broken(name, "must be true or false", "\"" + text + "\"");
        }
        return text.equals(TRUE);
    }

    static void write(Sheet sheet, List<Cells> cells, Appendable target) throws IOException {
        List<Column> columns = sheet.columns();
        CsvOutput output =
                new CsvOutput(target, columns.stream().map(Column::name).toList());
        for (int row = 0; row < sheet.rows(); row++) {
            for (int c = 0; c < cells.size(); c++) {
                write(output, columns.get(c), cells.get(c), row);
            }
            output.endRow();
        }
    }

    private static void write(CsvOutput output, Column column, Cells cells, int row) {
        boolean isNumeric = column.type() == Column.Type.NUMBER || column.type() == Column.Type.WHOLE;
        if (!isNumeric) {
            output.text(column.name(), cells.text(row));
        } else if (!Double.isNaN(cells.number(row))) {
            output.number(column.name(), cells.number(row));
        }
    }
}
