package org.tradepath.sheet;

import static org.tradepath.sheet.Names.CORRIDOR;
import static org.tradepath.sheet.Names.FLOW;
import static org.tradepath.sheet.Names.SIDE;
import static org.tradepath.sheet.Names.STATUS;
import static org.tradepath.sheet.Names.YEAR;
import static org.tradepath.sheet.Names.list;
import static org.tradepath.sheet.Names.number;
import static org.tradepath.sheet.Names.whole;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tradepath.internal.Check;
import org.tradepath.series.History;
import org.tradepath.series.Status;
import org.tradepath.trade.Corridor;
import org.tradepath.trade.Flow;
import org.tradepath.trade.Side;

/**
 * Histories to sheets and back. One of both sides' figures, the reconciled one or the higher of the two, has the side RECONCILED: a history does not tell
 * them apart.
 *
 * @since 0.1.0
 */
public final class HistorySheets {

    private static final List<String> QUANTILES = List.of("p05_usd", "p25_usd", "median_usd", "p75_usd", "p95_usd");

    /** The columns of {@link #history}: corridor, side, flow, year, status, and the 5, 25, 50, 75 and 95 % quantiles in current US dollars. */
    public static final List<Column> HISTORY = list(
            CORRIDOR,
            SIDE,
            FLOW,
            YEAR,
            STATUS,
            number("p05_usd", "5 % quantile of the level, current US dollars"),
            number("p25_usd", "25 % quantile of the level, current US dollars"),
            number("median_usd", "median level, current US dollars"),
            number("p75_usd", "75 % quantile of the level, current US dollars"),
            number("p95_usd", "95 % quantile of the level, current US dollars"));

    /** The columns of {@link #draws}: corridor, side, flow, year, status, draw, log_level. */
    public static final List<Column> DRAWS = list(
            CORRIDOR,
            SIDE,
            FLOW,
            YEAR,
            STATUS,
            whole("draw", "number of the joint draw, from 0: one history that could be true"),
            number("log_level", "natural logarithm of the level in current US dollars"));

    private HistorySheets() {}

    /**
     * {@return a history's levels, a row a year}
     *
     * @param history the history
     */
    public static Sheet history(History history) {
        Sheet.Builder sheet = Sheet.builder(HISTORY);
        for (int year = history.firstYear(); year <= history.lastYear(); year++) {
            head(sheet, history, year);
            for (int i = 0; i < QUANTILES.size(); i++) {
                sheet.number(QUANTILES.get(i), history.quantile(year, Names.PROBABILITIES.get(i)));
            }
            sheet.endRow();
        }
        return sheet.build();
    }

    /**
     * {@return everything that a history holds, a row a year and draw, by year, then draw; {@link #toHistory} gives it back to the bit}
     *
     * @param history the history
     */
    public static Sheet draws(History history) {
        Sheet.Builder sheet = Sheet.builder(DRAWS);
        for (int year = history.firstYear(); year <= history.lastYear(); year++) {
            for (int draw = 0; draw < history.draws(); draw++) {
                head(sheet, history, year);
                sheet.whole("draw", draw)
                        .number("log_level", history.logLevel(year, draw))
                        .endRow();
            }
        }
        return sheet.build();
    }

    private static void head(Sheet.Builder sheet, History history, int year) {
        sheet.text("corridor", history.corridor().toString())
                .text("side", Names.side(history))
                .text("flow", history.flow().name())
                .whole("year", year)
                .text("status", history.status(year).name());
    }

    /**
     * {@return the history that {@link #draws} wrote}
     *
     * @param sheet rows with the columns of {@link #DRAWS}, all of one corridor, side and flow, by year, then draw from 0, without gaps
     * @throws IllegalArgumentException if a row breaks the rule, which is named with the row, from 1, or the rows are no history
     */
    public static History toHistory(Sheet sheet) {
        List<Status> statuses = new ArrayList<>();
        List<double[]> levels = new ArrayList<>();
        if (sheet.rows() == 0) {
            throw Check.broken("sheet", "must have a row", "none");
        }
        int firstYear = required(sheet, 0, "year");
        int draws = 0;
        while (draws < sheet.rows() && required(sheet, draws, "year") == firstYear) {
            draws++;
        }
        for (int row = 0; row < sheet.rows(); row++) {
            int year = firstYear + row / draws;
            int draw = row % draws;
            same(sheet, row, "corridor");
            same(sheet, row, "side");
            same(sheet, row, "flow");
            if (required(sheet, row, "year") != year || required(sheet, row, "draw") != draw) {
                throw broken(sheet, row, "must be year " + year + ", draw " + draw);
            }
            if (draw == 0) {
                statuses.add(constant(sheet, row, "status", Status.values()));
                levels.add(new double[draws]);
            } else if (!sheet.text(row, "status")
                    .equals(statuses.get(statuses.size() - 1).name())) {
                throw broken(sheet, row, "must have one status in all draws of a year");
            }
            int at = row;
            levels.get(levels.size() - 1)[draw] =
                    sheet.number(row, "log_level").orElseThrow(() -> broken(sheet, at, "must have a log_level"));
        }
        if (sheet.rows() % draws != 0) {
            throw broken(sheet, sheet.rows() - 1, "must be the last draw, " + (draws - 1) + ", of its year");
        }
        String side = sheet.text(0, "side");
        return History.of(
                Corridor.parse(sheet.text(0, "corridor")),
                side.equals(Names.RECONCILED)
                        ? Optional.empty()
                        : Optional.of(constant(sheet, 0, "side", Side.values())),
                constant(sheet, 0, "flow", Flow.values()),
                firstYear,
                statuses,
                levels.toArray(double[][]::new));
    }

    private static <E extends Enum<E>> E constant(Sheet sheet, int row, String column, E[] constants) {
        for (E constant : constants) {
            if (constant.name().equals(sheet.text(row, column))) {
                return constant;
            }
        }
        throw broken(sheet, row, "must have a " + column + " of " + List.of(constants));
    }

    private static int required(Sheet sheet, int row, String column) {
        return sheet.whole(row, column).orElseThrow(() -> broken(sheet, row, "must have a " + column));
    }

    private static void same(Sheet sheet, int row, String column) {
        if (!sheet.text(row, column).equals(sheet.text(0, column))) {
            throw broken(sheet, row, "must have the " + column + " of the first row, " + sheet.text(0, column));
        }
    }

    private static IllegalArgumentException broken(Sheet sheet, int row, String rule) {
        return Check.broken(
                "row " + (row + 1),
                rule,
                sheet.text(row, "corridor") + " " + sheet.text(row, "side") + " " + sheet.text(row, "flow") + " year "
                        + sheet.whole(row, "year") + " draw " + sheet.whole(row, "draw"));
    }
}
