package org.tradepath.evaluate;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tradepath.internal.Check;
import org.tradepath.internal.csv.CsvLines;
import org.tradepath.internal.csv.CsvOutput;
import org.tradepath.internal.csv.CsvRow;
import org.tradepath.internal.csv.CsvTable;

/** The CSV format of a {@link ScoreTable} with given horizons and events. */
record ScoreTableFormat(List<Integer> horizons, List<Event> events) {

    private static final String METHOD = "method";
    private static final String ORIGIN = "origin";
    private static final String MEAN = "mean";
    private static final String CRPS = "crps_h";
    private static final String MAE = "mae_h";
    private static final String BRIER = "brier_";
    private static final String OBSERVED = "observed_";
    private static final int DECIMALS = 5;
    private static final Pattern HORIZON = Pattern.compile(CRPS + "([1-9]\\d{0,2})");
    private static final Pattern EVENT = Pattern.compile(BRIER + "(\\d{1,9}(?:\\.\\d{1,9})?)x_([1-9]\\d{0,2})y");

    static ScoreTableFormat of(ScoreSummary row) {
        return new ScoreTableFormat(
                row.horizons().stream().map(HorizonSummary::years).toList(),
                row.events().stream().map(EventSummary::event).toList());
    }

    /** What the names of columns speak of; those that speak of nothing are refused when the table is read. */
    private static ScoreTableFormat of(List<String> columns) {
        List<Integer> horizons = new ArrayList<>();
        List<Event> events = new ArrayList<>();
        for (String column : columns) {
            Matcher horizon = HORIZON.matcher(column);
            Matcher event = EVENT.matcher(column);
            if (horizon.matches()) {
                horizons.add(Integer.parseInt(horizon.group(1)));
            } else if (event.matches() && Double.parseDouble(event.group(1)) > 0) {
                events.add(new Event(Double.parseDouble(event.group(1)), Integer.parseInt(event.group(2))));
            }
        }
        return new ScoreTableFormat(horizons, events);
    }

    private static String cover(Band band, int years) {
        return "cover" + band.label() + "_h" + years;
    }

    private List<String> columns() {
        List<String> columns = new ArrayList<>(List.of(METHOD, ORIGIN));
        for (int years : horizons) {
            columns.add(CRPS + years);
            columns.add(MAE + years);
        }
        for (Band band : Band.values()) {
            horizons.forEach(years -> columns.add(cover(band, years)));
        }
        for (Event event : events) {
            columns.add(BRIER + event.label());
            columns.add(OBSERVED + event.label());
        }
        return columns;
    }

    void write(List<ScoreSummary> rows, Appendable target) throws IOException {
        CsvOutput output = new CsvOutput(target, columns());
        for (ScoreSummary row : rows) {
            output.text(METHOD, row.contender());
            output.text(
                    ORIGIN,
                    row.origin().isPresent() ? Integer.toString(row.origin().getAsInt()) : MEAN);
            for (HorizonSummary horizon : row.horizons()) {
                number(output, CRPS + horizon.years(), horizon.crps());
                number(output, MAE + horizon.years(), horizon.absoluteError());
                for (Band band : Band.values()) {
                    number(output, cover(band, horizon.years()), horizon.covered(band));
                }
            }
            for (EventSummary event : row.events()) {
                number(output, BRIER + event.event().label(), event.brier());
                number(output, OBSERVED + event.event().label(), event.observed());
            }
            output.endRow();
        }
    }

    private static void number(CsvOutput output, String column, double value) {
        if (!Double.isNaN(value)) {
            output.number(column, BigDecimal.valueOf(value).setScale(DECIMALS, RoundingMode.HALF_EVEN));
        }
    }

    static List<ScoreSummary> read(Path path) throws IOException {
        CsvTable table = CsvTable.read(path);
        ScoreTableFormat format = of(table.columns());
        table.expect(format.columns(), format.columns());
        List<ScoreSummary> rows =
                table.rows().stream().map(row -> format.parse(row)).toList();
        CsvLines.refuse(table.problems());
        return rows;
    }

    private ScoreSummary parse(CsvRow row) {
        List<HorizonSummary> summaries = new ArrayList<>();
        for (int years : horizons) {
            summaries.add(new HorizonSummary(
                    years,
                    0,
                    number(row, CRPS + years),
                    number(row, MAE + years),
                    number(row, cover(Band.FIFTY, years)),
                    number(row, cover(Band.EIGHTY, years)),
                    number(row, cover(Band.NINETY_FIVE, years)),
                    Double.NaN,
                    Double.NaN,
                    Double.NaN,
                    Double.NaN));
        }
        List<EventSummary> happened = events.stream()
                .map(event -> new EventSummary(
                        event, 0, number(row, BRIER + event.label()), number(row, OBSERVED + event.label())))
                .toList();
        return new ScoreSummary(
                row.required(METHOD, text -> text).orElse(""),
                row.required(ORIGIN, ScoreTableFormat::origin).orElse(OptionalInt.empty()),
                0,
                summaries,
                happened,
                PointErrors.UNKNOWN);
    }

    private static OptionalInt origin(String text) {
        try {
            return text.equals(MEAN) ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(text));
        } catch (NumberFormatException e) {
            throw Check.broken(ORIGIN, "must be a year or " + MEAN, text);
        }
    }

    private static double number(CsvRow row, String column) {
        return row.optional(column, text -> Check.notNegative(column, parse(column, text)))
                .orElse(Double.NaN);
    }

    private static double parse(String column, String text) {
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException e) {
            throw Check.broken(column, "must be a number", text);
        }
    }
}
