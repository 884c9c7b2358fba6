package org.tradepath.evaluate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.tradepath.internal.Check;

/**
 * Summaries of contenders by origin and in the mean, in one CSV format with those of others.
 *
 * <p>Columns of the format: {@code method}; {@code origin}, a year or {@code mean}; for each horizon of h years {@code crps_h, mae_h}; for
 * each band {@code cover50_h} and so on; for each event {@code brier_2x_10y, observed_2x_10y} and so on. Numbers have five decimals; an empty
 * cell is not known.
 *
 * @param rows the summaries, at least one, all of the same horizons and events
 * @since 0.1.0
 */
public record ScoreTable(List<ScoreSummary> rows) {

    /**
     * Copies and checks the rows.
     *
     * @param rows the summaries
     * @throws IllegalArgumentException if there is none, or horizons or events differ
     */
    public ScoreTable {
        rows = List.copyOf(rows);
        if (rows.isEmpty()) {
            throw Check.broken("rows", "must be at least one", "none");
        }
        ScoreTableFormat first = ScoreTableFormat.of(rows.get(0));
        for (ScoreSummary row : rows) {
            if (!ScoreTableFormat.of(row).equals(first)) {
                throw Check.broken("horizons and events of " + row.contender(), "must be those of the first row", row);
            }
        }
    }

    /**
     * {@return a table}
     *
     * @param rows the summaries, at least one, all of the same horizons and events
     * @throws IllegalArgumentException if there is none, or horizons or events differ
     */
    public static ScoreTable of(List<ScoreSummary> rows) {
        return new ScoreTable(rows);
    }

    /**
     * {@return the table in a file of the format; what the format does not hold is NaN, numbers of cases are 0}
     *
     * @param path the file
     * @throws IOException if the file cannot be read
     * @throws IllegalArgumentException if the file breaks the format, with line and rule of each of the first twenty problems
     */
    public static ScoreTable read(Path path) throws IOException {
        return new ScoreTable(ScoreTableFormat.read(path));
    }

    /**
     * Writes the table in the format.
     *
     * @param target where to
     * @throws IOException if the target throws it
     */
    public void write(Appendable target) throws IOException {
        ScoreTableFormat.of(rows.get(0)).write(rows, target);
    }

    /** {@return the contenders' names, in the order of their first rows} */
    public List<String> contenders() {
        return rows.stream().map(ScoreSummary::contender).distinct().toList();
    }

    /**
     * {@return a contender's row; empty if there is none}
     *
     * @param contender its name
     * @param origin the origin; empty for the mean
     */
    public Optional<ScoreSummary> row(String contender, OptionalInt origin) {
        return rows.stream()
                .filter(row -> row.contender().equals(contender) && row.origin().equals(origin))
                .findFirst();
    }
}
