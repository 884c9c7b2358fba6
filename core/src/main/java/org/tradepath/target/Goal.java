package org.tradepath.target;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.tradepath.internal.Check;
import org.tradepath.internal.math.Quantiles;
import org.tradepath.series.History;
import org.tradepath.stated.Multiple;
import org.tradepath.stated.TargetStatement;
import org.tradepath.trade.Amount;
import org.tradepath.trade.Flow;
import org.tradepath.trade.ReportingPeriod;

/**
 * A target as a question can be asked of it: what is to reach which level by when.
 *
 * <p>The level is an amount of current US dollars, or a multiple of the level of a base year, "double of 2016". A multiple means another
 * amount on each side's figures, and in each of a history's joint draws: it is taken draw by draw. A range, "two to two and a half times", is
 * reached at its lower end; {@link #upperEnd()} asks for the other.
 *
 * <p>Immutable. A goal counts as reached from the year in which it was first stated ({@link #since()}), or, if that is not known, from the
 * as-of year.
 *
 * @since 0.1.0
 */
public final class Goal {

    private static final String BASE = "base of the multiple";

    private final Flow flow;
    private final String words;
    private final double low;
    private final double high;
    private final OptionalInt base;
    private final Deadline deadline;
    private final OptionalInt since;

    private Goal(
            Flow flow, String words, double low, double high, OptionalInt base, Deadline deadline, OptionalInt since) {
        this.flow = Objects.requireNonNull(flow, "flow");
        this.words = words;
        this.low = low;
        this.high = high;
        this.base = base;
        this.deadline = Objects.requireNonNull(deadline, "deadline");
        this.since = since;
    }

    /**
     * {@return the goal that turnover reaches an amount, without deadline}
     *
     * @param amount the yearly level, in US dollars
     * @throws IllegalArgumentException if it is zero or in another currency: none is converted
     */
    public static Goal of(Amount amount) {
        return of(Flow.TURNOVER, amount);
    }

    /**
     * {@return the goal that a flow reaches an amount, without deadline}
     *
     * @param flow what is to reach it
     * @param amount the yearly level, in US dollars
     * @throws IllegalArgumentException if it is zero or in another currency: none is converted
     */
    public static Goal of(Flow flow, Amount amount) {
        if (!amount.isInDollars()) {
            throw Check.broken("amount", "must be in USD, as no currency is converted", amount);
        }
        double dollars = Check.positive("amount", amount.toDouble());
        return new Goal(
                flow, amount.toString(), dollars, dollars, OptionalInt.empty(), Deadline.none(), OptionalInt.empty());
    }

    /**
     * {@return the goal that turnover reaches a level, without deadline}
     *
     * @param dollars the yearly level in current US dollars, positive and finite
     * @throws IllegalArgumentException if it is not
     */
    public static Goal ofDollars(double dollars) {
        Check.positive("dollars", dollars);
        return new Goal(
                Flow.TURNOVER,
                dollars + " USD",
                dollars,
                dollars,
                OptionalInt.empty(),
                Deadline.none(),
                OptionalInt.empty());
    }

    /**
     * {@return the goal that a flow reaches a multiple of a base year's level, without deadline}
     *
     * @param flow what is to reach it
     * @param multiple how many times the level of the base year; a range is reached at its lower end
     * @param baseYear the year whose level is multiplied; questions refuse a year that their history does not cover
     */
    public static Goal of(Flow flow, Multiple multiple, int baseYear) {
        return new Goal(
                flow,
                multiple + " times " + baseYear,
                multiple.low().doubleValue(),
                multiple.high().doubleValue(),
                OptionalInt.of(baseYear),
                Deadline.none(),
                OptionalInt.empty());
    }

    /**
     * {@return the goal of a rung: its level, since it was first stated, and the deadline of the latest of its statements that names one}
     *
     * @param rung the level and who stated it
     * @param phrases how deadlines in words are read
     * @throws IllegalArgumentException if the level is in another currency than US dollars
     */
    public static Goal of(Rung rung, DeadlinePhrases phrases) {
        return of(rung.flow(), rung.amount())
                .withDeadline(rung.deadline(phrases))
                .withSince(rung.firstStated().getYear());
    }

    /**
     * {@return the goal of a statement; empty if it names neither an amount nor a multiple, or no flow of trade}
     *
     * <p>Where an amount and a multiple are stated together ("double to 1 billion"), the amount counts. A multiple whose base nobody
     * named is one of the last full year before the statement.
     *
     * @param statement the target
     * @param phrases how a deadline in words is read
     * @throws IllegalArgumentException if the amount is zero or in another currency than US dollars, or the base is no whole year
     */
    public static Optional<Goal> of(TargetStatement statement, DeadlinePhrases phrases) {
        Optional<Flow> what = statement.subject().flow();
        if (what.isEmpty()
                || statement.amount().isEmpty() && statement.multiple().isEmpty()) {
            return Optional.empty();
        }
        int stated = statement.source().published().lastDay().getYear();
        Goal goal;
        if (statement.amount().isPresent()) {
            goal = of(what.get(), statement.amount().get());
        } else {
            int baseYear = statement.base().map(Goal::wholeYear).orElse(stated - 1);
            goal = of(what.get(), statement.multiple().get(), baseYear);
        }
        return Optional.of(goal.withDeadline(Deadline.of(statement, phrases)).withSince(stated));
    }

    private static int wholeYear(ReportingPeriod base) {
        if (!base.isYear()) {
            throw Check.broken("base", "must be a calendar year", base);
        }
        return base.year();
    }

    /**
     * {@return this goal with another deadline}
     *
     * @param newDeadline the year, the distribution of years, or none
     */
    public Goal withDeadline(Deadline newDeadline) {
        return new Goal(flow, words, low, high, base, newDeadline, since);
    }

    /**
     * {@return this goal with the year from which a level that is at or above it counts as reached}
     *
     * @param year the year in which it was first stated
     */
    public Goal withSince(int year) {
        return new Goal(flow, words, low, high, base, deadline, OptionalInt.of(year));
    }

    /** {@return this goal with the upper end of its range as its level; a goal without a range as it is} */
    public Goal upperEnd() {
        return new Goal(flow, words, high, high, base, deadline, since);
    }

    /** {@return what is to reach the level} */
    public Flow flow() {
        return flow;
    }

    /** {@return by when; {@link Deadline#none()} if no time was named} */
    public Deadline deadline() {
        return deadline;
    }

    /** {@return the year in which it was first stated, if that is known} */
    public OptionalInt since() {
        return since;
    }

    /** {@return the level in current US dollars; empty for a multiple, which is another on each history} */
    public OptionalDouble dollars() {
        return base.isEmpty() ? OptionalDouble.of(low) : OptionalDouble.empty();
    }

    /** {@return the year whose level is multiplied; empty for an amount} */
    public OptionalInt baseYear() {
        return base;
    }

    /**
     * {@return the level on a history's figures in current US dollars; for a multiple its median over the joint draws}
     *
     * @param history the figures
     * @throws IllegalArgumentException if it is a multiple of a year that the history does not cover
     */
    public double level(History history) {
        return base.isEmpty() ? low : StrictMath.exp(Quantiles.of(logLevels(Past.of(history)), 0.5));
    }

    /**
     * {@return the natural logarithm of the level in one joint draw of a history, in current US dollars}
     *
     * @param history the figures
     * @param draw from 0 to {@link History#draws()} - 1
     * @throws IllegalArgumentException if there is no such draw, or it is a multiple of a year that the history does not cover
     */
    public double logLevel(History history, int draw) {
        double log = StrictMath.log(low);
        if (base.isEmpty()) {
            return log;
        }
        return log
                + history.logLevel(Check.inRange(BASE, base.getAsInt(), history.firstYear(), history.lastYear()), draw);
    }

    /**
     * {@return for each joint draw of a history, whether some year was at or above the level, from the one in which the goal was first stated to the
     * history's last; from that last one alone if it is not known when it was stated}
     *
     * @param history the figures
     * @throws IllegalArgumentException if it is a multiple of a year that the history does not cover
     */
    public boolean[] reached(History history) {
        Past past = Past.of(history);
        return past.reached(logLevels(past), since.orElse(past.lastYear()));
    }

    /** The natural logarithm of the level, one a draw, or one for all. */
    double[] logLevels(Past past) {
        double log = StrictMath.log(low);
        if (base.isEmpty()) {
            return new double[] {log};
        }
        double[] levels = past.logLevels(BASE, base.getAsInt()).clone();
        for (int d = 0; d < levels.length; d++) {
            levels[d] += log;
        }
        return levels;
    }

    /** {@return the level as it was stated: "10000 million USD", "2/2.5 times 2016", with its deadline if it has one} */
    @Override
    public String toString() {
        return words + (deadline.isNone() ? "" : " by " + deadline);
    }
}
