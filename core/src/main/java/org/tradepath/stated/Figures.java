package org.tradepath.stated;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.tradepath.trade.ReportingPeriod;

/** Rules that several kinds of statement share. */
final class Figures {

    private static final Pattern DECIMAL = Pattern.compile("-?(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?");

    private Figures() {}

    /** The number of a text of plain digits, all of them kept. */
    static BigDecimal parse(Column column, String text) {
        if (!DECIMAL.matcher(text).matches()) {
            throw new BrokenRule(
                    column,
                    column.toString(),
                    "must be a plain number such as 461.9, without exponent or grouping",
                    text);
        }
        return new BigDecimal(text);
    }

    /** Refuses numbers such as 1E+3, which do not say which digits were written. */
    static void requirePlain(String name, BigDecimal number) {
        if (number.scale() < 0) {
            throw new BrokenRule(Column.VALUE, name, "must be written without an exponent", number);
        }
    }

    static void requirePositive(Column column, String name, BigDecimal number) {
        if (number.signum() <= 0 || number.scale() < 0) {
            throw new BrokenRule(column, name, "must be above zero and without an exponent", number);
        }
    }

    static void requireEarlier(ReportingPeriod base, ReportingPeriod period) {
        if (!base.first().isBefore(period.first())) {
            throw new BrokenRule(Column.BASE, "base", "must begin before the period " + period, base);
        }
    }
}
