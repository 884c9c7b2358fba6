package org.tradepath.examples;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.function.IntFunction;
import org.tradepath.evaluate.BacktestResult;
import org.tradepath.evaluate.Band;
import org.tradepath.evaluate.Event;
import org.tradepath.evaluate.EventSummary;
import org.tradepath.evaluate.Metric;
import org.tradepath.evaluate.PoolWeights;
import org.tradepath.evaluate.ScoreDifference;
import org.tradepath.evaluate.ScoreSummary;
import org.tradepath.evaluate.ScoreTable;

/** The tables that {@link BacktestPanel} prints. */
final class BacktestTables {

    static final List<Integer> HORIZONS = List.of(1, 5, 10);
    private static final Event DOUBLES = new Event(2, 10);
    private static final double Z95 = 1.96;
    private static final String GIVEN = "(given) ";

    private record Row(String name, ScoreSummary row) {}

    private BacktestTables() {}

    /** CRPS, coverage and the doubling, a row a method: of one origin, or the mean of the origins. */
    static TextTable overview(Optional<ScoreTable> given, ScoreTable ours, OptionalInt origin) {
        TextTable text = new TextTable(
                "method",
                ">CRPS h=1",
                ">h=5",
                ">h=10",
                ">MAE h=1",
                ">h=5",
                ">h=10",
                ">80 % covers h=1/5/10",
                ">Brier 2x in 10 y",
                ">mean of six");
        for (Row named : rows(given, ours, origin)) {
            ScoreSummary row = named.row();
            List<String> cells = new ArrayList<>(List.of(named.name()));
            HORIZONS.forEach(h -> cells.add(score(row.horizon(h).crps())));
            HORIZONS.forEach(h -> cells.add(score(row.horizon(h).absoluteError())));
            cells.add(covers(row, Band.EIGHTY));
            cells.add(score(row.event(DOUBLES).brier()));
            cells.add(score(row.meanBrier()));
            text.add(cells.toArray(String[]::new));
        }
        return text;
    }

    /** All Brier scores, a row a method, with how often the events happened. */
    static TextTable brier(Optional<ScoreTable> given, ScoreTable ours, List<Event> events) {
        List<String> header = new ArrayList<>(List.of("method"));
        events.forEach(event -> header.add(">" + event.label().replace('_', ' ')));
        TextTable text = new TextTable(header.toArray(String[]::new));
        List<Row> rows = rows(given, ours, OptionalInt.empty());
        List<String> happened = new ArrayList<>(List.of("(happened)"));
        events.forEach(event ->
                happened.add(score(rows.get(rows.size() - 1).row().event(event).observed())));
        text.add(happened.toArray(String[]::new));
        for (Row named : rows) {
            List<String> cells = new ArrayList<>(List.of(named.name()));
            events.forEach(event -> cells.add(score(named.row().event(event).brier())));
            text.add(cells.toArray(String[]::new));
        }
        return text;
    }

    private static List<Row> rows(Optional<ScoreTable> given, ScoreTable ours, OptionalInt origin) {
        List<Row> rows = new ArrayList<>();
        given.ifPresent(table -> add(rows, table, GIVEN, origin));
        add(rows, ours, "", origin);
        return rows;
    }

    private static void add(List<Row> rows, ScoreTable table, String prefix, OptionalInt origin) {
        table.rows().stream()
                .filter(row -> row.origin().equals(origin))
                .forEach(row -> rows.add(new Row(prefix + row.contender(), row)));
    }

    /** How each contender differs from the reference, in per cent, with 1.96 standard errors. */
    static TextTable differences(BacktestResult result, String reference, List<Event> events) {
        List<Metric> metrics = new ArrayList<>();
        HORIZONS.forEach(h -> metrics.add(Metric.crps(h)));
        HORIZONS.forEach(h -> metrics.add(Metric.absoluteError(h)));
        metrics.add(Metric.meanBrier());
        events.forEach(event -> metrics.add(Metric.brier(event)));
        List<String> others = result.contenders().stream()
                .filter(name -> !name.equals(reference))
                .toList();
        List<String> header = new ArrayList<>(List.of("score"));
        others.forEach(name -> header.add(">" + name));
        TextTable text = new TextTable(header.toArray(String[]::new));
        for (Metric metric : metrics) {
            List<String> cells = new ArrayList<>(List.of(metric.name()));
            for (String name : others) {
                ScoreDifference difference = result.difference(name, reference, metric);
                cells.add(String.format(
                        Locale.ROOT, "%+.1f ± %.1f", difference.percent(), Z95 * difference.percentError()));
            }
            text.add(cells.toArray(String[]::new));
        }
        return text;
    }

    /** Coverage of every band, CRPS, log and interval scores. */
    static TextTable calibration(BacktestResult result) {
        TextTable text = new TextTable(
                "method",
                ">50 % covers h=1/5/10",
                ">80 %",
                ">95 %",
                ">CRPS h=1/5/10",
                ">log score",
                ">95 % interval score",
                ">MSIS",
                ">MASE",
                ">RMSSE",
                ">sMAPE");
        for (String name : result.contenders()) {
            ScoreSummary row = result.summary(name);
            text.add(
                    name,
                    covers(row, Band.FIFTY),
                    covers(row, Band.EIGHTY),
                    covers(row, Band.NINETY_FIVE),
                    each(row, h -> score(row.horizon(h).crps())),
                    each(row, h -> two(row.horizon(h).logScore())),
                    each(row, h -> two(row.horizon(h).interval95())),
                    two(row.points().msis()),
                    two(row.points().mase()),
                    two(row.points().rmsse()),
                    two(row.points().smape()));
        }
        return text;
    }

    /** What weights a combination learned as of each origin, a row a contender. */
    static TextTable weights(SortedMap<Integer, PoolWeights> learned) {
        List<String> header = new ArrayList<>(List.of("method"));
        learned.keySet().forEach(origin -> header.add(">as of " + origin));
        TextTable text = new TextTable(header.toArray(String[]::new));
        List<String> contenders = learned.get(learned.firstKey()).contenders();
        for (int k = 0; k < contenders.size(); k++) {
            List<String> cells = new ArrayList<>(List.of(contenders.get(k)));
            for (PoolWeights each : learned.values()) {
                cells.add(two(each.weights().get(k)));
            }
            text.add(cells.toArray(String[]::new));
        }
        return text;
    }

    /** The parts of each Brier score, and the skill against always saying the mean rate. */
    static TextTable decomposition(BacktestResult result, List<Event> events, int bins) {
        TextTable text = new TextTable(
                "method", "event", ">Brier", ">reliability", ">resolution", ">uncertainty", ">within bins", ">skill");
        for (String name : result.contenders()) {
            for (Event event : events) {
                var parts = result.reliability(name, event, bins).decomposition();
                text.add(
                        name,
                        event.label().replace('_', ' '),
                        score(parts.brier()),
                        score(parts.reliability()),
                        score(parts.resolution()),
                        score(parts.uncertainty()),
                        score(parts.withinBins()),
                        two(parts.skill()));
            }
        }
        return text;
    }

    /** Says how many cases a table rests on, and how many outcomes are not known. */
    static String count(BacktestResult result) {
        ScoreSummary row = result.summary(result.contenders().get(0));
        EventSummary last = row.events().get(row.events().size() - 1);
        return String.format(
                Locale.ROOT,
                "%,d cases of %d origins; known: %,d after 1 year, %,d after 10; events of 10 years: %,d",
                row.cases(),
                result.origins().size(),
                row.horizon(1).cases(),
                row.horizon(10).cases(),
                last.cases());
    }

    private static String covers(ScoreSummary row, Band band) {
        return each(row, h -> two(row.horizon(h).covered(band)));
    }

    private static String each(ScoreSummary row, IntFunction<String> cell) {
        return String.join(" / ", HORIZONS.stream().map(cell::apply).toList());
    }

    private static String score(double value) {
        return Double.isNaN(value) ? "-" : String.format(Locale.ROOT, "%.4f", value);
    }

    private static String two(double value) {
        return Double.isNaN(value) ? "-" : String.format(Locale.ROOT, "%.2f", value);
    }
}
