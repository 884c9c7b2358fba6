package org.tradepath.assess;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.tradepath.series.History;
import org.tradepath.simulate.Estimate;
import org.tradepath.stated.TargetStatement;
import org.tradepath.target.Goal;
import org.tradepath.target.Projection;
import org.tradepath.target.YearReached;

/**
 * One target as it looked on the day it was stated, and what became of it.
 *
 * @param statement who stated what
 * @param goal the target as a question
 * @param day the day from which it was looked at: the last one on which it can have been stated
 * @param laterVintage how many official figures were read that came out after the day; above zero the row is pseudo-real-time
 * @param level the level aimed at on the figures as known then, in current US dollars
 * @param levelThen the median of the year of the statement as known then, in current US dollars
 * @param reachedBySince the probability seen then of reaching it by the year of the day one looks back from
 * @param medianYear the year by which it was to be reached with probability one half, seen then
 * @param reachedByDeadline the probability seen then of reaching it by its deadline, over the years that may be meant; for one
 *     that is over by the end of the day's year, of being there that year; empty without a deadline
 * @param until the day one looks back from
 * @param reached the first year since, up to that of {@code until}, whose median as known now was at or above the level; empty if none was
 * @param reachedNow the probability that some year since, up to that of {@code until}, was at or above the level, as known now
 * @since 0.1.0
 */
public record LookBackRow(
        TargetStatement statement,
        Goal goal,
        LocalDate day,
        int laterVintage,
        double level,
        double levelThen,
        Estimate reachedBySince,
        YearReached medianYear,
        Optional<Estimate> reachedByDeadline,
        LocalDate until,
        OptionalInt reached,
        double reachedNow) {

    static LookBackRow of(TargetStatement statement, Goal goal, LookBack.AsThen then, History after, LocalDate until) {
        LocalDate day = then.day();
        Projection projection = then.projection();
        int last = after.lastYear();
        double level = goal.level(after);
        OptionalInt reached = after.firstYearAtOrAbove(level, day.getYear());
        int hits = 0;
        for (boolean hit : goal.reached(after)) {
            hits += hit ? 1 : 0;
        }
        return new LookBackRow(
                statement,
                goal,
                day,
                then.laterVintage(),
                goal.level(then.history()),
                then.history().median(then.history().lastYear()),
                last > projection.asOfYear() ? projection.reachedBy(goal, last) : projection.alreadyReached(goal),
                projection.yearReached(goal, 0.5),
                byDeadline(projection, goal),
                until,
                reached,
                hits / (double) after.draws());
    }

    private static Optional<Estimate> byDeadline(Projection projection, Goal goal) {
        if (goal.deadline().isNone()) {
            return Optional.empty();
        }
        return Optional.of(
                goal.deadline().lastYear() > projection.asOfYear()
                        ? projection.reachedByDeadline(goal)
                        : projection.alreadyReached(goal));
    }

    /**
     * {@return how likely it is that it was reached in time, over the years that the deadline may have meant: 1 or 0 for an exact one; empty without a
     * deadline, and as long as neither the level is reached nor the last of those years is over, on its 31 December}
     */
    public OptionalDouble inTime() {
        if (goal.deadline().isNone() || reached.isEmpty() && !goal.deadline().isOver(until)) {
            return OptionalDouble.empty();
        }
        int year = reached.orElse(Integer.MAX_VALUE);
        return OptionalDouble.of(goal.deadline().mean(due -> year <= due ? 1 : 0));
    }

    /** {@return whether official figures of a later vintage were read: it knows later revisions} */
    public boolean isPseudoRealTime() {
        return laterVintage > 0;
    }
}
