package org.tradepath.examples.cli;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.tradepath.assess.CorridorOutlook;
import org.tradepath.assess.CorridorOutlook.Assessed;
import org.tradepath.assess.CorridorOutlook.GoalOutlook;
import org.tradepath.assess.CorridorOutlook.Refused;
import org.tradepath.examples.Texts;
import org.tradepath.sheet.Column;
import org.tradepath.sheet.Sheet;
import org.tradepath.stated.Multiple;
import org.tradepath.target.FirstPassage;
import org.tradepath.trade.Amount;

/** The outlooks of a panel's corridors as rows: one a corridor, each whole by itself. */
final class PanelRows {

    /** The quantiles of a row. */
    static final List<Double> FAN = List.of(0.1, 0.5, 0.9);

    private static final List<Column> FIRST = List.of(
            Columns.text("corridor", "reporter and partner; the figures are the reporter's"),
            Columns.whole("first_year", "the first year of the figures that the paths go on from"),
            Columns.whole("last_year", "their last year"),
            Columns.number("last_usd", "its turnover, current US dollars"),
            Columns.whole("year", "the year of the answer"),
            Columns.number(
                    "p10_usd",
                    "level of that year that is exceeded with probability 0.9, current US dollars; 0: vanished"),
            Columns.number("median_usd", "with probability 0.5"),
            Columns.number("p90_usd", "with probability 0.1"));

    private static final Column REASON = Columns.text("reason", "why there is no answer; empty: there is one");

    private static final String FIXED_HEADER = String.format(
            "%-9s %5s %12s %5s %12s %12s %12s", "corridor", "last", "level, m", "in", "p10, m", "median, m", "p90, m");

    /** How a goal is called in the names of columns, and in tables. */
    private record Label(String name, String words) {

        static Label of(Amount target) {
            BigDecimal dollars = target.value().stripTrailingZeros();
            return new Label(
                    "usd" + dollars.toPlainString(),
                    dollars.movePointLeft(6).stripTrailingZeros().toPlainString() + "m");
        }

        static Label of(Multiple multiple) {
            return new Label("x" + multiple, "x" + multiple);
        }

        /** The names of {@link #columns}. */
        String level() {
            return name + "_usd";
        }

        String reachedBy() {
            return name + "_reached_by";
        }

        String standardError() {
            return name + "_reached_by_se";
        }

        String medianYear() {
            return name + "_median_year";
        }

        Stream<Column> columns() {
            return Stream.of(
                    Columns.number(level(), "a level to be reached, current US dollars"),
                    Columns.number(
                            reachedBy(),
                            "probability that it is reached in some year from the one after the last to that of the answer"),
                    Columns.number(standardError(), "Monte Carlo standard error of that"),
                    Columns.whole(medianYear(), "the year by which that is one half; empty: later"));
        }
    }

    private final List<Label> labels;
    private final List<Column> columns;

    private PanelRows(List<Label> labels) {
        this.labels = List.copyOf(labels);
        this.columns = Stream.of(FIRST.stream(), labels.stream().flatMap(Label::columns), Stream.of(REASON))
                .flatMap(part -> part)
                .toList();
    }

    /** Rows about these goals, in this order. */
    static PanelRows of(List<Amount> targets, List<Multiple> multiples) {
        List<Label> labels = new ArrayList<>();
        targets.forEach(target -> labels.add(Label.of(target)));
        multiples.forEach(multiple -> labels.add(Label.of(multiple)));
        if (labels.stream().distinct().count() < labels.size()) {
            throw new WrongArgument("every target must be asked for once, but they were "
                    + labels.stream().map(Label::words).toList());
        }
        return new PanelRows(labels);
    }

    List<Column> columns() {
        return columns;
    }

    /** A sheet of one row. */
    Sheet sheet(CorridorOutlook outlook) {
        Sheet.Builder sheet = Sheet.builder(columns).text("corridor", outlook.key());
        if (outlook instanceof Assessed assessed) {
            fill(sheet, assessed);
        } else if (outlook instanceof Refused refused) {
            sheet.text(REASON.name(), refused.reason());
        }
        return sheet.endRow().build();
    }

    private void fill(Sheet.Builder sheet, Assessed assessed) {
        int last = assessed.history().lastYear();
        int year = assessed.fan().lastYear();
        sheet.whole("first_year", assessed.history().firstYear())
                .whole("last_year", last)
                .number("last_usd", assessed.history().median(last))
                .whole("year", year)
                .number("p10_usd", assessed.fan().quantile(year, FAN.get(0)))
                .number("median_usd", assessed.fan().quantile(year, FAN.get(1)))
                .number("p90_usd", assessed.fan().quantile(year, FAN.get(2)));
        for (int k = 0; k < labels.size(); k++) {
            Label label = labels.get(k);
            GoalOutlook goal = assessed.goals().get(k);
            FirstPassage passage = goal.firstPassage();
            double reached = passage.reachedBy(year);
            sheet.number(label.level(), goal.level())
                    .number(label.reachedBy(), reached)
                    .number(label.standardError(), passage.standardError(reached));
            passage.medianYear().ifPresent(median -> sheet.whole(label.medianYear(), median));
        }
    }

    /** The header of a table for people. */
    String tableHeader() {
        StringBuilder header = new StringBuilder(FIXED_HEADER);
        labels.forEach(label -> header.append(String.format(" %10s", "P(" + label.words() + ")")));
        return header.toString();
    }

    /** A line of that table. */
    String tableLine(Assessed assessed) {
        int last = assessed.history().lastYear();
        int year = assessed.fan().lastYear();
        StringBuilder line = new StringBuilder(String.format(
                Locale.ROOT,
                "%-9s %5d %12.1f %5d %12.1f %12.1f %12.1f",
                assessed.key(),
                last,
                assessed.history().median(last) / 1e6,
                year,
                assessed.fan().quantile(year, FAN.get(0)) / 1e6,
                assessed.fan().quantile(year, FAN.get(1)) / 1e6,
                assessed.fan().quantile(year, FAN.get(2)) / 1e6));
        for (GoalOutlook goal : assessed.goals()) {
            line.append(String.format(" %10s", Texts.percent(goal.firstPassage().reachedBy(year))));
        }
        return line.toString();
    }
}
