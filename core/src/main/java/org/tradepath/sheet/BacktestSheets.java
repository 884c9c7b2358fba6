package org.tradepath.sheet;

import static org.tradepath.sheet.Names.list;
import static org.tradepath.sheet.Names.number;
import static org.tradepath.sheet.Names.text;
import static org.tradepath.sheet.Names.whole;

import java.util.List;
import org.tradepath.evaluate.BacktestResult;
import org.tradepath.evaluate.CaseScore;
import org.tradepath.evaluate.EventSummary;
import org.tradepath.evaluate.HorizonScore;
import org.tradepath.evaluate.HorizonSummary;
import org.tradepath.evaluate.ScoreSummary;

/**
 * Backtests to sheets. Scores that are not known are empty. All but the points' scores are of log growth since the origin.
 *
 * @since 0.1.0
 */
public final class BacktestSheets {

    private static final Column CONTENDER = text("contender", "the model");
    private static final Column ORIGIN =
            whole("origin", "the last year of the histories; empty for the mean of the origins");
    private static final Column YEARS = whole("years", "years after the origin");
    private static final Column CASES = whole("cases", "the cases that were scored");

    /** The columns of {@link #horizons}. */
    public static final List<Column> HORIZONS = list(
            CONTENDER,
            ORIGIN,
            YEARS,
            CASES,
            number("crps", "mean CRPS"),
            number("absolute_error", "mean absolute error of the median"),
            number("covered_50", "share of outcomes in the 50 % band"),
            number("covered_80", "share of outcomes in the 80 % band"),
            number("covered_95", "share of outcomes in the 95 % band"),
            number("log_score", "mean log score"),
            number("interval_80", "mean interval score of the 80 % band"),
            number("interval_95", "mean interval score of the 95 % band"),
            number("pinball", "mean pinball loss over the seven quantiles"));

    /** The columns of {@link #events}. */
    public static final List<Column> EVENTS = list(
            CONTENDER,
            ORIGIN,
            number("multiple", "of the level at the origin, to be reached"),
            YEARS,
            CASES,
            number("brier", "mean Brier score"),
            number("observed", "share of cases in which it happened"));

    /** The columns of {@link #points}. */
    public static final List<Column> POINTS = list(
            CONTENDER,
            ORIGIN,
            CASES,
            number("smape", "mean sMAPE of the median, per cent"),
            number("mase", "mean MASE of the median"),
            number("rmsse", "mean RMSSE of the median"),
            number("msis", "mean MSIS of the 95 % band"));

    /** The columns of {@link #cases}. */
    public static final List<Column> CASE_SCORES = list(
            CONTENDER,
            text("corridor", "reporter and partner"),
            whole("origin", "the last year of the history"),
            YEARS,
            number("outcome", "log growth that happened"),
            number("median", "median forecast of it"),
            number("low_80", "10 % quantile"),
            number("high_80", "90 % quantile"),
            number("crps", "CRPS"),
            number("log_score", "log score"),
            number("pit", "randomised PIT"));

    private BacktestSheets() {}

    /**
     * {@return the mean scores by contender, origin and horizon, and over the origins}
     *
     * @param result the backtest
     */
    public static Sheet horizons(BacktestResult result) {
        Sheet.Builder sheet = Sheet.builder(HORIZONS);
        for (ScoreSummary row : result.table().rows()) {
            for (HorizonSummary horizon : row.horizons()) {
                head(sheet, row)
                        .whole("years", horizon.years())
                        .whole("cases", horizon.cases())
                        .number("crps", horizon.crps())
                        .number("absolute_error", horizon.absoluteError())
                        .number("covered_50", horizon.covered50())
                        .number("covered_80", horizon.covered80())
                        .number("covered_95", horizon.covered95())
                        .number("log_score", horizon.logScore())
                        .number("interval_80", horizon.interval80())
                        .number("interval_95", horizon.interval95())
                        .number("pinball", horizon.pinball())
                        .endRow();
            }
        }
        return sheet.build();
    }

    /**
     * {@return the scores of events by contender, origin and event, and over the origins}
     *
     * @param result the backtest
     */
    public static Sheet events(BacktestResult result) {
        Sheet.Builder sheet = Sheet.builder(EVENTS);
        for (ScoreSummary row : result.table().rows()) {
            for (EventSummary event : row.events()) {
                head(sheet, row)
                        .number("multiple", event.event().multiple())
                        .whole("years", event.event().years())
                        .whole("cases", event.cases())
                        .number("brier", event.brier())
                        .number("observed", event.observed())
                        .endRow();
            }
        }
        return sheet.build();
    }

    /**
     * {@return the scores of the medians and 95 % bands over all years, in levels, by contender and origin, and over the origins}
     *
     * @param result the backtest
     */
    public static Sheet points(BacktestResult result) {
        Sheet.Builder sheet = Sheet.builder(POINTS);
        for (ScoreSummary row : result.table().rows()) {
            head(sheet, row)
                    .whole("cases", row.cases())
                    .number("smape", row.points().smape())
                    .number("mase", row.points().mase())
                    .number("rmsse", row.points().rmsse())
                    .number("msis", row.points().msis())
                    .endRow();
        }
        return sheet.build();
    }

    private static Sheet.Builder head(Sheet.Builder sheet, ScoreSummary row) {
        row.origin().ifPresent(origin -> sheet.whole("origin", origin));
        return sheet.text("contender", row.contender());
    }

    /**
     * {@return every case's forecast and scores, a row a contender, case and horizon}
     *
     * @param result the backtest
     */
    public static Sheet cases(BacktestResult result) {
        Sheet.Builder sheet = Sheet.builder(CASE_SCORES);
        for (String contender : result.contenders()) {
            for (CaseScore score : result.scores(contender)) {
                for (HorizonScore horizon : score.horizons()) {
                    sheet.text("contender", contender)
                            .text("corridor", score.corridor().toString())
                            .whole("origin", score.origin())
                            .whole("years", horizon.years())
                            .number("outcome", horizon.outcome())
                            .number("median", horizon.median())
                            .number("low_80", horizon.low80())
                            .number("high_80", horizon.high80())
                            .number("crps", horizon.crps())
                            .number("log_score", horizon.logScore())
                            .number("pit", horizon.pit())
                            .endRow();
                }
            }
        }
        return sheet.build();
    }
}
