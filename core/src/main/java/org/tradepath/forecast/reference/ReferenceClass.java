package org.tradepath.forecast.reference;

import java.util.Arrays;
import java.util.List;
import org.tradepath.internal.Check;

/**
 * The corridors most like one at the same stage, and what became of them.
 *
 * <p>For example: of 412 corridors of $300 million to $1 billion after growth of 10 to 25 % a year over five years, 38 % of the cases stood
 * at twice the level or more in some year within five years. It is no forecast for the one corridor, but where one begins: what happened to
 * others that looked the same.
 *
 * <p>A case is a corridor at an origin year, and shares are of cases; {@link ReferenceClasses} says which count. Shares within five years
 * and within ten are counted on different cases, since the latest could only be followed for five: each {@link #followed} says on which.
 * Levels and multiples are in current US dollars, without an allowance for inflation.
 *
 * <p>Standard errors are clustered by unordered pair and by decade, since the origins of one corridor overlap, its two reporters count the
 * same trade, and world-wide shocks hit all corridors of a time: cases are many, what they are evidence of is less. The variance is V(pair)
 * + V(decade) - V(pair and decade), and at least the larger of the first two (Cameron, Gelbach and Miller 2011,
 * doi:10.1198/jbes.2010.07136); the error is never below 1 / (pairs + 2). There are few decades, so that the error is itself rough.
 *
 * <p>Immutable.
 *
 * @since 0.1.0
 */
public final class ReferenceClass {

    private static final int SOON = 5;
    private static final int LATE = 10;

    private final int asOf;
    private final Measured measured;
    private final List<String> notes;

    ReferenceClass(int asOf, Measured measured, List<String> notes) {
        this.asOf = asOf;
        this.measured = measured;
        this.notes = List.copyOf(notes);
    }

    /** {@return the last year that was looked at} */
    public int asOf() {
        return asOf;
    }

    /** {@return which corridors are in: "corridors of $300 million to $1 billion after growth of 10 to 25 % a year over five years"} */
    public String description() {
        return measured.range().words();
    }

    /**
     * {@return what has to be said of how well the class fits, each a sentence: that it was widened, that the corridor is smaller than any in
     * it, that its history is not one of turnover; often empty}
     */
    public List<String> notes() {
        return notes;
    }

    /** {@return the numbers of years after the origin at which cases are counted: 1, 5 and 10} */
    public static List<Integer> horizons() {
        return Arrays.stream(Scheme.horizons()).boxed().toList();
    }

    /** {@return the number of different corridors that were followed for five years} */
    public int corridors() {
        return followed(SOON).corridors();
    }

    /** {@return the number of cases that were followed for five years} */
    public int cases() {
        return followed(SOON).cases();
    }

    /**
     * {@return what the shares after that many years are counted on}
     *
     * @param years one of {@link #horizons}
     * @throws IllegalArgumentException if it is another number
     */
    public Followed followed(int years) {
        return after(years).followed();
    }

    /**
     * {@return the share of the cases that stood at so many times the origin's level or more in some year within so many}
     *
     * <p>Counted for the multiples 1, 1.25, 1.5, 2, 3, 5 and 10; between them interpolated, linearly in the logarithm of the multiple, as
     * is its standard error (an upper bound); below and beyond them a bound. It never rises with the multiple.
     *
     * @param multiple positive and finite
     * @param years one of {@link #horizons}
     * @throws IllegalArgumentException if an argument breaks its rule
     */
    public Share reachedWithin(double multiple, int years) {
        return after(years).reached(StrictMath.log(Check.positive("multiple", multiple)));
    }

    /**
     * {@return the share of the cases without trade in the last of so many years, having vanished in it or before}
     *
     * @param years one of {@link #horizons}
     * @throws IllegalArgumentException if it is another number
     */
    public Share vanishedWithin(int years) {
        return after(years).vanished();
    }

    /**
     * {@return the natural log growth over so many years, from the origin to the last of them, that the share {@code p} of the survivors
     * stayed below}
     *
     * <p>Linear in {@code p} between 0.05, 0.1, 0.2, ... 0.9, 0.95.
     *
     * @param years one of {@link #horizons}
     * @param p in [0.05, 0.95]; the class has too few corridors to tell of rarer ends
     * @throws IllegalArgumentException if an argument breaks its rule
     */
    public double growthQuantile(int years, double p) {
        return after(years).quantile(p);
    }

    /**
     * {@return what became of the class with respect to a multiple of the level, in one to three sentences, with the numbers of corridors
     * and cases, the origin years, what was left out, the unit, the as-of year and the {@link #notes}; shares are rounded to what their
     * standard errors bear, {@link Share#words}}
     *
     * @param multiple positive and finite
     * @throws IllegalArgumentException if it is not
     */
    public String sentence(double multiple) {
        Followed soon = followed(SOON);
        Followed late = followed(LATE);
        StringBuilder text = new StringBuilder("Of ");
        text.append(Words.count(soon.corridors())).append(' ').append(description());
        text.append(" (")
                .append(Words.count(soon.cases(), "case"))
                .append(", ")
                .append(years(soon))
                .append("), ");
        text.append(reachedWithin(multiple, SOON).words()).append(" of the cases stood at ");
        text.append(Words.multiple(multiple)).append(" or more in some year within five years, ");
        text.append(reachedWithin(multiple, LATE).words()).append(" within ten (");
        text.append(Words.count(late.cases(), "case"))
                .append(", ")
                .append(years(late))
                .append("); ");
        text.append(vanishedWithin(LATE).words()).append(" had vanished by the tenth year. ");
        text.append("Nominal US dollars, as of ").append(asOf).append('.');
        if (soon.leftOut() + late.leftOut() > 0) {
            text.append(" Left out, the outcome not being known: ");
            text.append(Words.count(soon.leftOut(), "case")).append(" at five years, ");
            text.append(Words.count(late.leftOut())).append(" at ten.");
        }
        notes.forEach(note -> text.append(' ').append(note));
        return text.toString();
    }

    private static String years(Followed followed) {
        return followed.firstOrigin() == followed.lastOrigin()
                ? "" + followed.firstOrigin()
                : followed.firstOrigin() + "-" + followed.lastOrigin();
    }

    private Outcomes after(int years) {
        for (Outcomes outcomes : measured.outcomes()) {
            if (outcomes.followed().years() == years) {
                return outcomes;
            }
        }
        throw Check.broken("years", "must be one of " + horizons(), years);
    }

    /** {@return the description and the as-of year, for logs} */
    @Override
    public String toString() {
        return description() + ", as of " + asOf;
    }
}
