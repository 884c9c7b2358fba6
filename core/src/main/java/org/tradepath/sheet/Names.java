package org.tradepath.sheet;

import java.util.List;
import org.tradepath.sheet.Column.Type;

/** The columns that several sheets share, and short ways to make one. */
final class Names {

    static final Column CORRIDOR = text("corridor", "home and partner, by code");
    static final Column SIDE = text("side", "whose figures count: HOME, PARTNER, EITHER or RECONCILED");
    static final Column FLOW = text("flow", "EXPORTS, IMPORTS or TURNOVER, as home sees them");
    static final Column YEAR = whole("year", "calendar year");
    static final Column STATUS = text("status", "where the number comes from: OBSERVED, STATED, ESTIMATED or FORECAST");

    private Names() {}

    static Column text(String name, String meaning) {
        return new Column(name, Type.TEXT, meaning);
    }

    static Column whole(String name, String meaning) {
        return new Column(name, Type.WHOLE, meaning);
    }

    static Column number(String name, String meaning) {
        return new Column(name, Type.NUMBER, meaning);
    }

    static Column flag(String name, String meaning) {
        return new Column(name, Type.FLAG, meaning);
    }

    static Column date(String name, String meaning) {
        return new Column(name, Type.DATE, meaning);
    }

    static List<Column> list(Column... columns) {
        return List.of(columns);
    }
}
