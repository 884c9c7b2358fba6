package org.tradepath.examples.cli;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.tradepath.sheet.Column;
import org.tradepath.sheet.Sheet;
import org.tradepath.trade.Amount;

/** The rows of a panel's answers: one a corridor, each whole by itself. */
final class PanelRows {

    /** Of the quantiles. */
    static final List<Double> PROBABILITIES = List.of(0.1, 0.5, 0.9);

    static final String HEADER = String.format(
            "%-9s %5s %12s %5s %12s %12s %12s %12s %8s",
            "corridor", "last", "level, m", "in", "p10, m", "median, m", "p90, m", "target, m", "reached");

    static final List<Column> COLUMNS = List.of(
            Columns.text("corridor", "reporter and partner; the figures are the reporter's"),
            Columns.whole("last_year", "the last year that was looked at"),
            Columns.number("last_usd", "its turnover, current US dollars"),
            Columns.whole("year", "the year of the answer"),
            Columns.number(
                    "p10_usd",
                    "level of that year that is exceeded with probability 0.9, current US dollars; 0: vanished"),
            Columns.number("median_usd", "with probability 0.5"),
            Columns.number("p90_usd", "with probability 0.1"),
            Columns.text("target", "the level to be reached, as asked"),
            Columns.number("target_usd", "the same, current US dollars"),
            Columns.number(
                    "reached_by", "probability that it is reached in some year from the next to that of the answer"),
            Columns.number("reached_by_se", "Monte Carlo standard error of that"),
            Columns.text("seed", "the seed"),
            Columns.whole("paths", "how many paths were simulated"));

    private final CorridorEngine.Question question;
    private final String target;

    PanelRows(CorridorEngine.Question question, String target) {
        this.question = question;
        this.target = target;
    }

    static String target(Amount amount, double times) {
        return amount != null
                ? amount.toString()
                : BigDecimal.valueOf(times).stripTrailingZeros().toPlainString() + " times";
    }

    Sheet sheet(CorridorEngine.Answer answer) {
        int last = answer.history().lastYear();
        double level = answer.history().median(last);
        return Sheet.builder(COLUMNS)
                .text("corridor", answer.history().corridor().toString())
                .whole("last_year", last)
                .number("last_usd", level)
                .whole("year", last + question.years())
                .number("p10_usd", answer.quantiles().get(0))
                .number("median_usd", answer.quantiles().get(1))
                .number("p90_usd", answer.quantiles().get(2))
                .text("target", target)
                .number("target_usd", question.level(level))
                .number("reached_by", answer.reachedBy().value())
                .number("reached_by_se", answer.reachedBy().standardError())
                .text("seed", Long.toString(question.seed()))
                .whole("paths", question.paths())
                .endRow()
                .build();
    }

    String line(CorridorEngine.Answer answer) {
        int last = answer.history().lastYear();
        double level = answer.history().median(last);
        return String.format(
                Locale.ROOT,
                "%-9s %5d %12.1f %5d %12.1f %12.1f %12.1f %12.1f %8.2f",
                answer.history().corridor(),
                last,
                level / 1e6,
                last + question.years(),
                answer.quantiles().get(0) / 1e6,
                answer.quantiles().get(1) / 1e6,
                answer.quantiles().get(2) / 1e6,
                question.level(level) / 1e6,
                answer.reachedBy().value());
    }

    /** Whether rows answer this question as of this year, so that others may follow them. */
    boolean continues(Sheet rows, int asOf) {
        for (int row = 0; row < rows.rows(); row++) {
            if (rows.whole(row, "last_year").orElse(-1) != asOf
                    || rows.whole(row, "year").orElse(-1) != asOf + question.years()
                    || !rows.text(row, "target").equals(target)
                    || !rows.text(row, "seed").equals(Long.toString(question.seed()))
                    || rows.whole(row, "paths").orElse(-1) != question.paths()) {
                return false;
            }
        }
        return true;
    }
}
