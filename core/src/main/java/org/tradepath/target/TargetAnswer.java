package org.tradepath.target;

import java.time.LocalDate;
import java.time.Month;
import java.util.OptionalInt;
import org.tradepath.growth.Growth;
import org.tradepath.internal.Check;
import org.tradepath.series.History;
import org.tradepath.trade.GrowthRate;

/**
 * Everything that is known of one stated level on one side's figures.
 *
 * <p>Immutable. Levels are current US dollars; the year of the as-of date is the last one of the history and counts with its estimate.
 *
 * @since 0.1.0
 */
public final class TargetAnswer {

    private final Rung rung;
    private final History history;
    private final FirstPassage firstPassage;
    private final LocalDate asOf;
    private final Deadline deadline;

    private TargetAnswer(Rung rung, History history, FirstPassage firstPassage, LocalDate asOf, Deadline deadline) {
        this.rung = rung;
        this.history = history;
        this.firstPassage = firstPassage;
        this.asOf = asOf;
        this.deadline = deadline;
    }

    /**
     * An answer as of the last day of the history's last year, with deadlines in words read as {@link DeadlinePhrases#bundled()} does.
     *
     * @param rung the level
     * @param history the figures that count, up to the as-of year
     * @param firstPassage when the level is reached
     * @return the answer
     * @throws IllegalArgumentException if the first passage does not begin in the year after the history's last
     */
    public static TargetAnswer of(Rung rung, History history, FirstPassage firstPassage) {
        if (firstPassage.firstYear() != history.lastYear() + 1) {
            throw Check.broken(
                    "firstPassage", "must begin in the year after " + history.lastYear(), firstPassage.firstYear());
        }
        return new TargetAnswer(
                rung,
                history,
                firstPassage,
                LocalDate.of(history.lastYear(), Month.DECEMBER, 31),
                rung.deadline(DeadlinePhrases.bundled()));
    }

    /**
     * {@return this answer as of a day of the history's last year: until its 31 December that year is not over}
     *
     * @param day the day from which one looks
     * @throws IllegalArgumentException if it is of another year
     */
    public TargetAnswer withAsOf(LocalDate day) {
        if (day.getYear() != history.lastYear()) {
            throw Check.broken("day", "must lie in " + history.lastYear(), day);
        }
        return new TargetAnswer(rung, history, firstPassage, day, deadline);
    }

    /**
     * {@return this answer with another reading of deadlines in words}
     *
     * @param phrases how they are read
     */
    public TargetAnswer withPhrases(DeadlinePhrases phrases) {
        return new TargetAnswer(rung, history, firstPassage, asOf, rung.deadline(phrases));
    }

    /** {@return by when the level is to be reached, as {@link Rung#deadline(DeadlinePhrases)} reads it} */
    public Deadline deadline() {
        return deadline;
    }

    /** {@return the level and who stated it} */
    public Rung rung() {
        return rung;
    }

    /** {@return the level in current US dollars} */
    public double level() {
        return rung.amount().toDouble();
    }

    /** {@return the figures that count} */
    public History history() {
        return history;
    }

    /** {@return when the level is reached} */
    public FirstPassage firstPassage() {
        return firstPassage;
    }

    /** {@return how the level stands on the as-of date} */
    public Outcome outcome() {
        if (firstPassage.alreadyReached() >= 0.5) {
            return Outcome.REACHED;
        }
        return deadline.isOver(asOf) ? Outcome.LAPSED : Outcome.STANDING;
    }

    /** {@return the first year since the level was stated whose median was at or above it; empty if there is none} */
    public OptionalInt yearFirstReached() {
        return history.firstYearAtOrAbove(level(), rung.firstStated().getYear());
    }

    /** {@return the level minus the median of the as-of year, in current US dollars; below zero once it is passed} */
    public double gap() {
        return level() - history.median(history.lastYear());
    }

    /**
     * {@return the growth per year that leads from the median of the as-of year to the level in the given year; below zero once the level is
     * passed}
     *
     * @param year a year after the as-of year
     * @throws IllegalArgumentException if the year is not after the as-of year
     */
    public GrowthRate requiredGrowth(int year) {
        return requiredGrowth(year, 0.5);
    }

    /**
     * {@return the growth per year that leads from a quantile of the as-of year to the level in the given year: the uncertainty of where one
     * starts}
     *
     * @param year a year after the as-of year
     * @param p the quantile of the as-of year's level, in [0, 1]; a low one asks for more growth
     * @throws IllegalArgumentException if the year is not after the as-of year or {@code p} is no probability
     */
    public GrowthRate requiredGrowth(int year, double p) {
        return Growth.required(history.quantile(history.lastYear(), p), level(), year - history.lastYear());
    }

    /**
     * {@return when the level is reached if trade goes on growing "just as quickly" as from the year before the as-of year to it}
     *
     * @throws IllegalArgumentException if the history has one year only
     */
    public Pace atLastYearsPace() {
        return Pace.ofLastYear(history, Goal.of(rung.flow(), rung.amount()));
    }

    /**
     * {@return when the level is reached if trade goes on growing at a rate}
     *
     * @param rate growth per year
     */
    public Pace atPace(GrowthRate rate) {
        return Pace.of(history, Goal.of(rung.flow(), rung.amount()), rate);
    }
}
