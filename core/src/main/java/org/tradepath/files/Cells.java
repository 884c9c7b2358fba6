package org.tradepath.files;

import java.util.List;
import java.util.OptionalDouble;
import org.tradepath.internal.Check;
import org.tradepath.internal.csv.Numbers;
import org.tradepath.internal.csv.PanelCells;
import org.tradepath.trade.ReportingPeriod;

/** The cells of one row by column. Each reader refuses what it cannot read with a {@link BrokenCell}. */
final class Cells {

    private static final int FIRST_YEAR = 1500;
    private static final int LAST_YEAR = 2500;

    private final Header header;
    private final boolean decimalComma;
    private int line;
    private List<String> values = List.of();
    private final ReportingPeriod[] years = new ReportingPeriod[LAST_YEAR - FIRST_YEAR + 1];

    Cells(Header header, boolean decimalComma) {
        this.header = header;
        this.decimalComma = decimalComma;
    }

    void set(int newLine, List<String> newValues) {
        line = newLine;
        values = newValues;
    }

    int line() {
        return line;
    }

    /** The text of a column; "" where the file has no such column. */
    String text(int column) {
        return column < 0 ? "" : values.get(column);
    }

    /** What a rule makes of a cell. */
    interface Rule<T> {
        T apply(String text);
    }

    <T> T read(int column, Rule<T> rule) {
        try {
            return rule.apply(text(column));
        } catch (IllegalArgumentException e) {
            throw new BrokenCell(column, rule(e));
        }
    }

    /** The rule without the name: the column and the value are told beside it. */
    private static String rule(IllegalArgumentException e) {
        String rule = Check.ruleOf(e);
        return rule.substring(Math.max(0, rule.indexOf("must ")));
    }

    Area area(int column, Areas scheme) {
        return read(column, scheme::of);
    }

    /** A figure in dollars, not negative and finite; empty where the cell is empty or one of {@code missing}. */
    OptionalDouble figure(int column, double unit, List<String> missing) {
        String text = text(column);
        if (text.isEmpty() || missing.contains(text)) {
            return OptionalDouble.empty();
        }
        if (decimalComma && text.indexOf('.') >= 0) {
            throw new BrokenCell(column, "must have no point where decimal commas are declared");
        }
        if (!decimalComma && text.indexOf(',') >= 0) {
            throw new BrokenCell(column, "must be a number with a decimal point; decimal commas must be declared");
        }
        double value = read(column, cell -> Numbers.parse(name(column), decimalComma ? cell.replace(',', '.') : cell));
        if (!(value >= 0)) {
            throw new BrokenCell(column, "must not be negative");
        }
        if (Double.isInfinite(value * unit)) {
            throw new BrokenCell(column, "must be a finite number of dollars");
        }
        return OptionalDouble.of(value * unit);
    }

    ReportingPeriod year(int column) {
        int year = read(column, PanelCells::year);
        return year(column, year);
    }

    ReportingPeriod year(int column, int year) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new BrokenCell(column, "must be a calendar year between " + FIRST_YEAR + " and " + LAST_YEAR);
        }
        ReportingPeriod known = years[year - FIRST_YEAR];
        if (known == null) {
            known = ReportingPeriod.ofYear(year);
            years[year - FIRST_YEAR] = known;
        }
        return known;
    }

    /** A period by {@link ReportingPeriod#parse}. */
    ReportingPeriod period(int column, String text) {
        ReportingPeriod period = read(column, cell -> ReportingPeriod.parse(text));
        year(column, period.first().getYear());
        return period;
    }

    /** Refuses a cell that is not one of these. */
    void expect(int column, String... allowed) {
        if (!List.of(allowed).contains(text(column))) {
            throw new BrokenCell(column, "must be " + String.join(" or ", allowed));
        }
    }

    /** Whether a cell stands for the whole: empty, or one of these. */
    boolean isWhole(int column, String... whole) {
        return text(column).isEmpty() || List.of(whole).contains(text(column));
    }

    String name(int column) {
        return column < 0 ? "" : header.names().get(column);
    }
}
