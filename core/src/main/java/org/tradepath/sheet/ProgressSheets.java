package org.tradepath.sheet;

import static org.tradepath.sheet.Names.CORRIDOR;
import static org.tradepath.sheet.Names.FLOW;
import static org.tradepath.sheet.Names.SIDE;
import static org.tradepath.sheet.Names.flag;
import static org.tradepath.sheet.Names.list;
import static org.tradepath.sheet.Names.number;
import static org.tradepath.sheet.Names.text;
import static org.tradepath.sheet.Names.whole;

import java.util.List;
import org.tradepath.target.Projection;
import org.tradepath.target.progress.ProgressScores;

/**
 * The official scores of progress to sheets. Without a deadline scores are undefined, and a sheet has no row.
 *
 * @since 0.1.0
 */
public final class ProgressSheets {

    private static final String EUROSTAT_RATIO = "EUROSTAT_RATIO";
    private static final String UN_PROGRESS_CHART = "UN_PROGRESS_CHART";
    private static final String CURRENT_STATUS = "CURRENT_STATUS";
    private static final String TIME_DISTANCE = "TIME_DISTANCE";

    private static final Column TARGET = text("target", "the goal in words, with its deadline");
    private static final Column BASE_YEAR = whole("base_year", "the year from which progress is counted");

    /** The columns of {@link #classes}. */
    public static final List<Column> CLASSES = list(
            CORRIDOR,
            SIDE,
            FLOW,
            TARGET,
            BASE_YEAR,
            text("score", "EUROSTAT_RATIO or UN_PROGRESS_CHART"),
            text(
                    "projection",
                    "what leads to the deadline's year: GROWTH, as since the base year, or PATHS, simulated; empty where the score asks for none"),
            text("class", "the class, as the score's labels are called"),
            number("probability", "of the class"),
            number("probability_se", "Monte Carlo standard error of that, of PATHS alone"));

    /** The columns of {@link #values}. */
    public static final List<Column> VALUES = list(
            CORRIDOR,
            SIDE,
            FLOW,
            TARGET,
            BASE_YEAR,
            text("score", "EUROSTAT_RATIO, CURRENT_STATUS or TIME_DISTANCE"),
            number("probability", "that the score is below the value"),
            number(
                    "value",
                    "the ratio of actual to required growth; ESCAP's index, 0 at the base and 10 at the target; years ahead of the straight line"),
            flag("bound", "whether a time distance is further ahead, or behind, than the value"));

    private ProgressSheets() {}

    /**
     * {@return the probability of every class, growth going on as since the base year: a row a score and class}
     *
     * @param scores the scores
     */
    public static Sheet classes(ProgressScores scores) {
        return known(scores).build();
    }

    /**
     * {@return the same, and the classes of the UN progress chart by simulated paths}
     *
     * @param scores the scores
     * @param projection the paths, which begin with the draws of the scores' history
     * @throws IllegalArgumentException as {@link ProgressScores#unChart(Projection)}
     */
    public static Sheet classes(ProgressScores scores, Projection projection) {
        Sheet.Builder sheet = known(scores);
        scores.unChart(projection)
                .ifPresent(shares -> shares.forEach((label, share) ->
                        row(sheet, scores, UN_PROGRESS_CHART, "PATHS", label, share.value(), share.standardError())));
        return sheet.build();
    }

    private static Sheet.Builder known(ProgressScores scores) {
        Sheet.Builder sheet = Sheet.builder(CLASSES);
        scores.eurostat()
                .ifPresent(shares -> shares.forEach(
                        (label, share) -> row(sheet, scores, EUROSTAT_RATIO, "", label, share, Double.NaN)));
        scores.unChart()
                .ifPresent(shares -> shares.forEach(
                        (label, share) -> row(sheet, scores, UN_PROGRESS_CHART, "GROWTH", label, share, Double.NaN)));
        return sheet;
    }

    private static void row(
            Sheet.Builder sheet,
            ProgressScores scores,
            String score,
            String projection,
            Enum<?> label,
            double share,
            double error) {
        head(sheet, scores)
                .text("score", score)
                .text("projection", projection)
                .text("class", label.name())
                .number("probability", share)
                .number("probability_se", error)
                .endRow();
    }

    /**
     * {@return the scores that are numbers, by the 5, 25, 50, 75 and 95 % quantiles over the history's joint draws and the years that the deadline may be: a
     * row a score and quantile}
     *
     * @param scores the scores
     */
    public static Sheet values(ProgressScores scores) {
        Sheet.Builder sheet = Sheet.builder(VALUES);
        for (double p : Names.PROBABILITIES) {
            scores.eurostatRatio(p).ifPresent(ratio -> row(sheet, scores, EUROSTAT_RATIO, p, ratio));
        }
        for (double p : Names.PROBABILITIES) {
            scores.currentStatus(p).ifPresent(index -> row(sheet, scores, CURRENT_STATUS, p, index));
        }
        for (double p : Names.PROBABILITIES) {
            scores.timeDistance(p).ifPresent(distance -> {
                sheet.flag("bound", distance.isBound());
                row(sheet, scores, TIME_DISTANCE, p, distance.yearsAhead());
            });
        }
        return sheet.build();
    }

    private static void row(Sheet.Builder sheet, ProgressScores scores, String score, double p, double value) {
        head(sheet, scores)
                .text("score", score)
                .number("probability", p)
                .number("value", value)
                .endRow();
    }

    private static Sheet.Builder head(Sheet.Builder sheet, ProgressScores scores) {
        return sheet.text("corridor", scores.history().corridor().toString())
                .text("side", Names.side(scores.history()))
                .text("flow", scores.history().flow().name())
                .text("target", scores.goal().toString())
                .whole("base_year", scores.baseYear());
    }
}
