package org.tradepath.sheet;

import java.util.List;
import org.tradepath.series.History;
import org.tradepath.sheet.Column.Type;
import org.tradepath.simulate.Estimate;
import org.tradepath.target.Deadline;
import org.tradepath.trade.Side;

/** The columns that several sheets share, short ways to make one, and how what several sheets hold is written. */
final class Names {

    static final Column CORRIDOR = text("corridor", "home and partner, by code");
    static final Column SIDE = text("side", "whose figures count: HOME, PARTNER, EITHER or RECONCILED");
    static final Column FLOW = text("flow", "EXPORTS, IMPORTS or TURNOVER, as home sees them");
    static final Column YEAR = whole("year", "calendar year");
    static final Column STATUS = text("status", "where the number comes from: OBSERVED, STATED, ESTIMATED or FORECAST");

    /** Quantiles of what is known by joint draws alone. */
    static final List<Double> PROBABILITIES = List.of(0.05, 0.25, 0.5, 0.75, 0.95);

    /** The side of a history of both sides' figures. */
    static final String RECONCILED = "RECONCILED";

    private Names() {}

    /** Whose figures a history has. */
    static String side(History history) {
        return history.side().map(Side::name).orElse(RECONCILED);
    }

    /** By when; "" for no deadline. */
    static String deadline(Deadline deadline) {
        return deadline.isNone() ? "" : deadline.toString();
    }

    /** Puts an estimate into its column, and its standard error into the one with {@code _se} behind. */
    static void estimate(Sheet.Builder sheet, String column, Estimate estimate) {
        sheet.number(column, estimate.value()).number(column + "_se", estimate.standardError());
    }

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
