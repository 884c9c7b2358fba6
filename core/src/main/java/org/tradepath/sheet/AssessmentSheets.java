package org.tradepath.sheet;

import static org.tradepath.sheet.Names.CORRIDOR;
import static org.tradepath.sheet.Names.FLOW;
import static org.tradepath.sheet.Names.SIDE;
import static org.tradepath.sheet.Names.STATUS;
import static org.tradepath.sheet.Names.YEAR;
import static org.tradepath.sheet.Names.date;
import static org.tradepath.sheet.Names.flag;
import static org.tradepath.sheet.Names.list;
import static org.tradepath.sheet.Names.number;
import static org.tradepath.sheet.Names.text;
import static org.tradepath.sheet.Names.whole;

import java.util.List;
import org.tradepath.assess.Assessment;
import org.tradepath.assess.CountedSide;
import org.tradepath.assess.Outlook;
import org.tradepath.forecast.Fan;
import org.tradepath.series.Status;
import org.tradepath.target.FirstPassage;
import org.tradepath.target.TargetAnswer;

/**
 * Assessments to sheets.
 *
 * @since 0.1.0
 */
public final class AssessmentSheets {

    /** The columns of {@link #targets}. */
    public static final List<Column> TARGETS = list(
            CORRIDOR,
            date("as_of", "the day from which one looks"),
            text("model", "the growth model"),
            SIDE,
            flag("counts", "whether the assessment's answers count on this side's figures"),
            FLOW,
            text("target", "the level as stated"),
            number("target_usd", "the level, current US dollars"),
            date("first_stated", "the last day on which it can have been stated first"),
            date("last_stated", "the last day on which it can have been stated last"),
            text("deadline", "the year of the deadline, or the years that its words may mean; empty for none"),
            text("outcome", "STANDING, REACHED or LAPSED"),
            whole("last_year", "the as-of year, the last of the history"),
            number("last_usd", "its median, current US dollars"),
            number("gap_usd", "the level minus that median, current US dollars"),
            number("already_reached", "probability that it was reached up to the as-of year"),
            whole(
                    "median_year",
                    "the year by which it is reached with probability one half; empty: not by the horizon"),
            whole("horizon", "the last year looked at"),
            number("reached_by_horizon", "probability that it is reached by the horizon"),
            number("reached_by_horizon_se", "Monte Carlo standard error of that"));

    /** The columns of {@link #fan}: corridor, side, flow, year, status, probability, level_usd. */
    public static final List<Column> FAN = list(
            CORRIDOR,
            SIDE,
            FLOW,
            YEAR,
            STATUS,
            number("probability", "that the year's level is below level_usd"),
            number("level_usd", "quantile of the projected level, current US dollars"));

    /** The columns of {@link #firstPassage}. */
    public static final List<Column> FIRST_PASSAGE = list(
            CORRIDOR,
            SIDE,
            FLOW,
            number("target_usd", "the level, current US dollars"),
            YEAR,
            number("at_or_above", "probability that the year's total is at or above the level"),
            number("first_reached_in", "probability that it is reached in the year for the first time"),
            number("reached_by", "probability that it is reached in the year or before, the past included"),
            number("reached_by_se", "Monte Carlo standard error of reached_by"),
            number("sustained_from", "probability that every year from this one to the horizon is at or above it"));

    private AssessmentSheets() {}

    /**
     * {@return every stated level in US dollars on every side's figures, a row each}
     *
     * @param assessment the assessment
     */
    public static Sheet targets(Assessment assessment) {
        Sheet.Builder sheet = Sheet.builder(TARGETS);
        for (Outlook outlook : assessment.outlooks()) {
            for (TargetAnswer answer : outlook.answers()) {
                target(sheet, assessment, outlook.side(), answer);
            }
        }
        return sheet.build();
    }

    private static void target(Sheet.Builder sheet, Assessment assessment, CountedSide side, TargetAnswer answer) {
        FirstPassage passage = answer.firstPassage();
        int lastYear = answer.history().lastYear();
        double reached = passage.reachedBy(passage.horizon());
        sheet.text("corridor", assessment.corridor().toString())
                .date("as_of", assessment.asOf())
                .text("model", assessment.model())
                .text("side", side.name())
                .flag("counts", side == assessment.side())
                .text("flow", answer.rung().flow().name())
                .text("target", answer.rung().amount().toString())
                .number("target_usd", answer.level())
                .date("first_stated", answer.rung().firstStated())
                .date("last_stated", answer.rung().lastStated())
                .text("deadline", Names.deadline(answer.deadline()))
                .text("outcome", answer.outcome().name())
                .whole("last_year", lastYear)
                .number("last_usd", answer.history().median(lastYear))
                .number("gap_usd", answer.gap())
                .number("already_reached", passage.alreadyReached())
                .whole("horizon", passage.horizon())
                .number("reached_by_horizon", reached)
                .number("reached_by_horizon_se", passage.standardError(reached));
        passage.medianYear().ifPresent(year -> sheet.whole("median_year", year));
        sheet.endRow();
    }

    /**
     * {@return the projection of one flow as one side counts it, a row a year and probability}
     *
     * @param outlook the outlook, {@link Assessment#outlook()} for one
     */
    public static Sheet fan(Outlook outlook) {
        Sheet.Builder sheet = Sheet.builder(FAN);
        Fan fan = outlook.fan();
        for (int year = fan.firstYear(); year <= fan.lastYear(); year++) {
            for (double probability : fan.probabilities()) {
                head(sheet, outlook)
                        .whole("year", year)
                        .text("status", Status.FORECAST.name())
                        .number("probability", probability)
                        .number("level_usd", fan.quantile(year, probability))
                        .endRow();
            }
        }
        return sheet.build();
    }

    /**
     * {@return when the outlook's levels are reached, a row a level and year}
     *
     * @param outlook the outlook, {@link Assessment#outlook()} for one
     */
    public static Sheet firstPassage(Outlook outlook) {
        Sheet.Builder sheet = Sheet.builder(FIRST_PASSAGE);
        for (TargetAnswer answer : outlook.answers()) {
            FirstPassage passage = answer.firstPassage();
            for (int year = passage.firstYear(); year <= passage.horizon(); year++) {
                head(sheet, outlook)
                        .number("target_usd", answer.level())
                        .whole("year", year)
                        .number("at_or_above", passage.atOrAbove(year))
                        .number("first_reached_in", passage.firstReachedIn(year))
                        .number("reached_by", passage.reachedBy(year))
                        .number("reached_by_se", passage.standardError(passage.reachedBy(year)))
                        .number("sustained_from", passage.sustainedFrom(year))
                        .endRow();
            }
        }
        return sheet.build();
    }

    private static Sheet.Builder head(Sheet.Builder sheet, Outlook outlook) {
        return sheet.text("corridor", outlook.history().corridor().toString())
                .text("side", outlook.side().name())
                .text("flow", outlook.flow().name());
    }
}
