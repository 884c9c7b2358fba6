package org.tradepath.evaluate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.tradepath.internal.Check;
import org.tradepath.internal.csv.CsvLines;
import org.tradepath.series.Aftermath;
import org.tradepath.series.History;
import org.tradepath.series.Status;
import org.tradepath.trade.Corridor;
import org.tradepath.trade.Economy;
import org.tradepath.trade.Flow;
import org.tradepath.trade.Side;

/**
 * Backtest cases from a file.
 *
 * @since 0.1.0
 */
public final class BacktestSample {

    private static final int MOST_YEARS = 30;
    private static final int YEARS_AHEAD = 10;
    private static final int FIRST_FIGURE = 4;
    private static final double MILLION = 1e6;
    private static final int MOST_YEAR = 9999;
    private static final List<String> COLUMNS = columns();

    private BacktestSample() {}

    private static List<String> columns() {
        List<String> columns = new ArrayList<>(List.of("reporter", "partner", "origin", "n"));
        for (int back = MOST_YEARS - 1; back > 0; back--) {
            columns.add("h-" + back);
        }
        columns.add("h0");
        for (int ahead = 1; ahead <= YEARS_AHEAD; ahead++) {
            columns.add("f" + ahead);
        }
        return List.copyOf(columns);
    }

    /**
     * Reads cases from a CSV file in UTF-8, gzipped or not, with the columns {@code reporter,partner,origin,n,h-29,...,h0,f1,...,f10}: codes
     * as {@link Economy#of} knows them, the year of the origin, the number of years up to it (1 to 30), then turnover in million current US
     * dollars: the last {@code n} of the h columns above zero and the others empty, the f columns zero or positive, or empty where nothing
     * was reported.
     *
     * @param path the file
     * @return the cases, in the order of the file
     * @throws IOException if the file cannot be read
     * @throws IllegalArgumentException if the header is another, or rows break a rule, an unknown economy among them; with line and rule of
     *     each of the first twenty, and the number of the others
     */
    public static List<BacktestCase> read(Path path) throws IOException {
        List<BacktestCase> cases = new ArrayList<>();
        CsvLines.read(path, COLUMNS, cells -> cases.add(parse(cells)));
        return List.copyOf(cases);
    }

    private static BacktestCase parse(List<String> cells) {
        Corridor corridor = Corridor.of(Economy.of(cells.get(0)), Economy.of(cells.get(1)));
        int origin = Check.inRange("origin", whole("origin", cells.get(2)), 1, MOST_YEAR);
        int years = Check.inRange("n", whole("n", cells.get(3)), 1, MOST_YEARS);
        double[][] logs = new double[years][1];
        for (int i = 0; i < MOST_YEARS; i++) {
            int column = FIRST_FIGURE + i;
            int at = i - (MOST_YEARS - years);
            if (at >= 0) {
                double level = Check.positive(COLUMNS.get(column), number(column, cells.get(column)));
                logs[at][0] = StrictMath.log(level * MILLION);
            } else if (!cells.get(column).isEmpty()) {
                throw Check.broken(COLUMNS.get(column), "must be empty where n is " + years, cells.get(column));
            }
        }
        double[] after = new double[YEARS_AHEAD];
        for (int i = 0; i < YEARS_AHEAD; i++) {
            int column = FIRST_FIGURE + MOST_YEARS + i;
            String cell = cells.get(column);
            after[i] = cell.isEmpty()
                    ? Double.NaN
                    : Check.notNegative(COLUMNS.get(column), number(column, cell)) * MILLION;
        }
        History history = History.of(
                corridor,
                Optional.of(Side.HOME),
                Flow.TURNOVER,
                origin - years + 1,
                Collections.nCopies(years, Status.OBSERVED),
                logs);
        return BacktestCase.of(history, Aftermath.of(after));
    }

    private static int whole(String name, String cell) {
        try {
            return Integer.parseInt(cell);
        } catch (NumberFormatException e) {
            throw Check.broken(name, "must be a whole number", "\"" + cell + "\"");
        }
    }

    private static double number(int column, String cell) {
        try {
            return Double.parseDouble(cell);
        } catch (NumberFormatException e) {
            throw Check.broken(COLUMNS.get(column), "must be a number", "\"" + cell + "\"");
        }
    }
}
