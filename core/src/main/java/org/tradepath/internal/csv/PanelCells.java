package org.tradepath.internal.csv;

import java.util.List;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import org.tradepath.internal.Check;

/** What the cells of a plain panel mean, {@code reporter,partner,year,exports_usd_m,imports_usd_m,est}: one rule for all who read one. */
public final class PanelCells {

    /** The columns, in the order in which {@code Panel.read} takes them. */
    public static final List<String> COLUMNS =
            List.of("reporter", "partner", "year", "exports_usd_m", "imports_usd_m", "est");

    private static final Pattern YEAR = Pattern.compile("[0-9]{1,4}");

    private PanelCells() {}

    /** A calendar year: up to four digits from 0 to 9, and no sign. */
    public static int year(String cell) {
        if (!YEAR.matcher(cell).matches()) {
            throw Check.broken("year", "must be a whole number of up to four digits", "\"" + cell + "\"");
        }
        return Integer.parseInt(cell);
    }

    /** A finite number in the unit of the file; empty where the cell is. */
    public static OptionalDouble figure(String name, String cell) {
        return cell.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(Numbers.parse(name, cell));
    }

    /** The mark itself, if it is one of x (exports estimated), m (imports), xm (both), or empty. */
    public static String estimates(String cell) {
        if (!cell.isEmpty() && !cell.equals("x") && !cell.equals("m") && !cell.equals("xm")) {
            throw Check.broken("est", "must be x, m, xm or empty", "\"" + cell + "\"");
        }
        return cell;
    }
}
