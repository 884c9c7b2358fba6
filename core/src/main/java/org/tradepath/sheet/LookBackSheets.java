package org.tradepath.sheet;

import static org.tradepath.sheet.Names.CORRIDOR;
import static org.tradepath.sheet.Names.date;
import static org.tradepath.sheet.Names.list;
import static org.tradepath.sheet.Names.number;
import static org.tradepath.sheet.Names.text;
import static org.tradepath.sheet.Names.whole;

import java.util.List;
import org.tradepath.assess.LookBackReport;
import org.tradepath.assess.LookBackRow;
import org.tradepath.trade.Corridor;

/**
 * Looks back to sheets.
 *
 * @since 0.1.0
 */
public final class LookBackSheets {

    private static final Column STATEMENT = text("statement", "id of the target's statement");

    /** The columns of {@link #targets}. */
    public static final List<Column> TARGETS = list(
            CORRIDOR,
            STATEMENT,
            text("target", "the goal in words"),
            date("stated", "the day from which it was looked at: the last one on which it can have been stated"),
            whole(
                    "later_vintage",
                    "official figures read that came out after the day; above 0 the row is pseudo-real-time"),
            number("level_then_usd", "median of the day's year as known then, current US dollars"),
            number("target_usd", "the level aimed at on the figures as known then, current US dollars"),
            text("deadline", "the year of the deadline, or the years that its words may mean; empty for none"),
            number(
                    "reached_by_deadline",
                    "probability of reaching it by then, seen on the day; empty without a deadline"),
            number("reached_by_deadline_se", "Monte Carlo standard error of that"),
            number("reached_since", "probability of reaching it by the year of until, seen on the day"),
            number("reached_since_se", "Monte Carlo standard error of that"),
            whole("median_year", "the year by which it was to be reached with probability one half, seen on the day"),
            date("until", "the day from which one looks back"),
            whole("reached_in", "the first year since whose median, as known now, was at or above it; empty for none"),
            number("reached_now", "probability that some year since was at or above it, as known now"),
            number("in_time", "how likely it was reached in time; empty while that is open, and without a deadline"));

    /** The columns of {@link #leftOut}. */
    public static final List<Column> LEFT_OUT =
            list(CORRIDOR, STATEMENT, text("reason", "why it cannot be looked back at"));

    private LookBackSheets() {}

    /**
     * {@return what would have been said of each target on the day it was stated, and what became of it: a row a target}
     *
     * @param corridor the corridor that was looked back at
     * @param report what was seen
     */
    public static Sheet targets(Corridor corridor, LookBackReport report) {
        Sheet.Builder sheet = Sheet.builder(TARGETS);
        for (LookBackRow row : report.rows()) {
            sheet.text("corridor", corridor.toString())
                    .text("statement", row.statement().id())
                    .text("target", row.goal().toString())
                    .date("stated", row.day())
                    .whole("later_vintage", row.laterVintage())
                    .number("level_then_usd", row.levelThen())
                    .number("target_usd", row.level())
                    .text("deadline", Names.deadline(row.goal().deadline()))
                    .date("until", row.until())
                    .number("reached_now", row.reachedNow());
            row.reachedByDeadline().ifPresent(then -> Names.estimate(sheet, "reached_by_deadline", then));
            Names.estimate(sheet, "reached_since", row.reachedBySince());
            row.medianYear().year().ifPresent(year -> sheet.whole("median_year", year));
            row.reached().ifPresent(year -> sheet.whole("reached_in", year));
            row.inTime().ifPresent(share -> sheet.number("in_time", share));
            sheet.endRow();
        }
        return sheet.build();
    }

    /**
     * {@return the targets that could not be looked back at, a row each}
     *
     * @param corridor the corridor that was looked back at
     * @param report what was seen
     */
    public static Sheet leftOut(Corridor corridor, LookBackReport report) {
        Sheet.Builder sheet = Sheet.builder(LEFT_OUT);
        report.leftOut()
                .forEach(left -> sheet.text("corridor", corridor.toString())
                        .text("statement", left.statement().id())
                        .text("reason", left.reason())
                        .endRow());
        return sheet.build();
    }
}
