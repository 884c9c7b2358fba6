package org.tradepath.target;

import java.time.LocalDate;
import java.time.Month;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.IntToDoubleFunction;
import org.tradepath.internal.Check;
import org.tradepath.stated.TargetStatement;
import org.tradepath.trade.ReportingPeriod;

/**
 * The year whose total, at the latest, is to be at the level: one year, a distribution over years, or none.
 *
 * <p>Most targets have no date but a phrase, "in the medium term". It is read as a stated distribution of years, which {@link DeadlinePhrases}
 * holds and the caller may replace. A target that names no time has no deadline; nothing puts one in its place.
 *
 * <p>Immutable. A deadline within a year (June 2027) counts as that year, since trade is looked at once a year. Weights add up to one.
 *
 * @since 0.1.0
 */
public final class Deadline {

    private static final Deadline NONE = new Deadline(Collections.emptyNavigableMap(), "none stated");

    private final NavigableMap<Integer, Double> weights;
    private final String basis;

    private Deadline(NavigableMap<Integer, Double> weights, String basis) {
        this.weights = weights;
        this.basis = basis;
    }

    /** {@return the deadline of a target that names no time} */
    public static Deadline none() {
        return NONE;
    }

    /**
     * {@return no deadline, and why}
     *
     * @param basis why there is none, for people
     */
    static Deadline none(String basis) {
        return new Deadline(Collections.emptyNavigableMap(), basis);
    }

    /**
     * {@return the deadline at the end of a year}
     *
     * @param year a calendar year, 1 to 9999
     * @throws IllegalArgumentException if the year lies outside
     */
    public static Deadline of(int year) {
        return over(Map.of(year, 1.0), "stated: " + year);
    }

    /**
     * {@return the deadline at the end of a period: the calendar year in which it ends}
     *
     * @param period the period in which, at the latest, the level is to be reached
     */
    public static Deadline of(ReportingPeriod period) {
        return over(Map.of(period.last().getYear(), 1.0), "stated: " + period);
    }

    /**
     * {@return a deadline that is one of several years}
     *
     * @param weights how likely each year is meant, zero or positive, finite, not all zero; their sum does not matter
     * @param basis where the weights come from, for people
     * @throws IllegalArgumentException if there is no year, a year lies outside 1 to 9999, or the weights break their rule
     */
    public static Deadline over(Map<Integer, Double> weights, String basis) {
        double sum = 0;
        NavigableMap<Integer, Double> years = new TreeMap<>();
        for (Map.Entry<Integer, Double> each : new TreeMap<>(weights).entrySet()) {
            Check.inRange("year", each.getKey(), 1, 9999);
            double weight = Check.notNegative("weight of " + each.getKey(), each.getValue());
            if (weight > 0) {
                years.put(each.getKey(), weight);
                sum += weight;
            }
        }
        double total = Check.positive("sum of weights", sum);
        years.replaceAll((year, weight) -> weight / total);
        return new Deadline(Collections.unmodifiableNavigableMap(years), Objects.requireNonNull(basis, "basis"));
    }

    /**
     * {@return a deadline that is any of some successive years, each as likely}
     *
     * @param from the first year
     * @param to the last year
     * @param basis where the years come from, for people
     * @throws IllegalArgumentException if a year lies outside 1 to 9999, or the last is before the first
     */
    public static Deadline between(int from, int to, String basis) {
        Check.inRange("from", from, 1, 9999);
        Check.inRange("to", to, from, 9999);
        Map<Integer, Double> weights = new TreeMap<>();
        for (int year = from; year <= to; year++) {
            weights.put(year, 1.0);
        }
        return over(weights, basis);
    }

    /**
     * {@return the deadline of a statement: its date if it names one, or else what its phrase is read as, counted from the year in which it was
     * stated}
     *
     * @param statement the target
     * @param phrases how phrases are read
     */
    public static Deadline of(TargetStatement statement, DeadlinePhrases phrases) {
        if (statement.deadline().isPresent()) {
            return of(statement.deadline().get());
        }
        return phrases.read(
                statement.deadlinePhrase(),
                statement.source().published().lastDay().getYear());
    }

    /** {@return whether no time was named} */
    public boolean isNone() {
        return weights.isEmpty();
    }

    /** {@return whether it is one year for sure} */
    public boolean isExact() {
        return weights.size() == 1;
    }

    /** {@return the years with the probability that each is meant, rising; empty if there is no deadline} */
    public NavigableMap<Integer, Double> weights() {
        return weights;
    }

    /** {@return where it comes from, for people: "stated: 2030"} */
    public String basis() {
        return basis;
    }

    /**
     * {@return the last year that may be meant}
     *
     * @throws IllegalStateException if there is no deadline
     */
    public int lastYear() {
        return requireSome().lastKey();
    }

    /**
     * {@return the year by whose end the deadline has come with a probability of at least one half}
     *
     * @throws IllegalStateException if there is no deadline
     */
    public int medianYear() {
        double come = 0;
        for (Map.Entry<Integer, Double> each : requireSome().entrySet()) {
            come += each.getValue();
            if (come >= 0.5) {
                return each.getKey();
            }
        }
        return lastYear();
    }

    /**
     * {@return this deadline, given that it has not come by the end of a year: the later years with their weights scaled up}
     *
     * @param year the year that is over
     * @throws IllegalArgumentException if it has come for sure
     * @throws IllegalStateException if there is no deadline
     */
    public Deadline after(int year) {
        NavigableMap<Integer, Double> left = requireSome().tailMap(year, false);
        if (left.isEmpty()) {
            throw Check.broken("deadline", "must be after " + year, this);
        }
        return left.size() == weights.size() ? this : over(left, basis + ", given that it is after " + year);
    }

    /**
     * {@return whether the last year that may be meant is over: its 31 December has come; false without a deadline}
     *
     * @param day the day from which one looks
     */
    public boolean isOver(LocalDate day) {
        return !isNone() && !LocalDate.of(lastYear(), Month.DECEMBER, 31).isAfter(day);
    }

    /**
     * {@return the mean of something that depends on the year of the deadline}
     *
     * @param ofYear what it is for a year
     * @throws IllegalStateException if there is no deadline: then it is undefined
     */
    public double mean(IntToDoubleFunction ofYear) {
        double sum = 0;
        for (Map.Entry<Integer, Double> each : requireSome().entrySet()) {
            sum += each.getValue() * ofYear.applyAsDouble(each.getKey());
        }
        return sum;
    }

    private NavigableMap<Integer, Double> requireSome() {
        if (isNone()) {
            throw new IllegalStateException("the target has no deadline (" + basis + ")");
        }
        return weights;
    }

    /** Equal are deadlines of the same weights, wherever they come from. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Deadline deadline && weights.equals(deadline.weights);
    }

    @Override
    public int hashCode() {
        return weights.hashCode();
    }

    /** {@return "none", a year, or the first and last year that may be meant} */
    @Override
    public String toString() {
        if (isNone()) {
            return "none";
        }
        return isExact()
                ? String.valueOf(lastYear())
                : String.format(Locale.ROOT, "%d-%d", weights.firstKey(), lastYear());
    }
}
