package org.tradepath.trade;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tradepath.internal.Check;

/**
 * The months that a figure covers, such as {@code 2022}, {@code 2022-01/2022-06} or {@code 2018/2022}.
 *
 * <p>Any unbroken run of whole months of the ISO calendar, within the years 1 to 9999; it may cross years. A year is
 * simply twelve months from January, and equals {@code 2022-01/2022-12}. It is not a rolling window, and not a date of
 * publication.
 *
 * @param first the first month
 * @param last the last month, itself included; not before the first
 * @since 0.1.0
 */
public record ReportingPeriod(YearMonth first, YearMonth last) implements Comparable<ReportingPeriod> {

    private static final int FIRST_YEAR = 1;
    private static final int LAST_YEAR = 9999;
    private static final int MONTHS_OF_YEAR = 12;
    private static final int MONTHS_OF_QUARTER = 3;
    private static final int MONTHS_OF_HALF = 6;

    private static final String YEAR = "[0-9]{4}";
    private static final String MONTH = YEAR + "-(?:0[1-9]|1[0-2])";
    private static final Pattern YEARS = Pattern.compile("(" + YEAR + ")(?:/(" + YEAR + "))?");
    private static final Pattern MONTHS = Pattern.compile("(" + MONTH + ")(?:/(" + MONTH + "))?");
    private static final Pattern PART = Pattern.compile("(" + YEAR + ")-(?:Q([1-4])|H([12]))");

    private static final Comparator<ReportingPeriod> ORDER =
            Comparator.comparing(ReportingPeriod::first).thenComparing(ReportingPeriod::last);

    /**
     * Checks the two months.
     *
     * @param first the first month
     * @param last the last month, itself included
     * @throws IllegalArgumentException if the last month is before the first, or one lies outside the years 1 to 9999
     */
    public ReportingPeriod {
        Check.inRange("year of first", Objects.requireNonNull(first, "first").getYear(), FIRST_YEAR, LAST_YEAR);
        Check.inRange("year of last", Objects.requireNonNull(last, "last").getYear(), FIRST_YEAR, LAST_YEAR);
        if (last.isBefore(first)) {
            throw Check.broken("last", "must not be before first (" + first + ")", last);
        }
    }

    /**
     * A calendar year.
     *
     * @param year the year, 1 to 9999
     * @return January to December of it
     * @throws IllegalArgumentException if the year lies outside 1 to 9999
     */
    public static ReportingPeriod ofYear(int year) {
        Check.inRange("year", year, FIRST_YEAR, LAST_YEAR);
        return new ReportingPeriod(YearMonth.of(year, 1), YearMonth.of(year, MONTHS_OF_YEAR));
    }

    /**
     * A single month.
     *
     * @param month the month
     * @return that month alone
     * @throws IllegalArgumentException if the month lies outside the years 1 to 9999
     */
    public static ReportingPeriod ofMonth(YearMonth month) {
        return new ReportingPeriod(month, month);
    }

    /**
     * A run of months.
     *
     * @param first the first month
     * @param last the last month, itself included
     * @return the run
     * @throws IllegalArgumentException if the last month is before the first, or one lies outside the years 1 to 9999
     */
    public static ReportingPeriod of(YearMonth first, YearMonth last) {
        return new ReportingPeriod(first, last);
    }

    /**
     * Reads a period.
     *
     * @param text a year "2022", whole years "2018/2022", a month "2022-03", months "2022-01/2022-06", a quarter
     *     "2022-Q1" or a half "2022-H1"; both ends count, years have four digits
     * @return the period
     * @throws IllegalArgumentException if the text has another form, or the end is before the beginning
     */
    public static ReportingPeriod parse(String text) {
        Objects.requireNonNull(text, "text");
        Matcher years = YEARS.matcher(text);
        if (years.matches()) {
            return new ReportingPeriod(
                    ofYear(Integer.parseInt(years.group(1))).first, ofYear(Integer.parseInt(end(years))).last);
        }
        Matcher months = MONTHS.matcher(text);
        if (months.matches()) {
            return new ReportingPeriod(YearMonth.parse(months.group(1)), YearMonth.parse(end(months)));
        }
        Matcher part = PART.matcher(text);
        if (part.matches()) {
            int year = Integer.parseInt(part.group(1));
            return part.group(2) != null
                    ? part(year, Integer.parseInt(part.group(2)), MONTHS_OF_QUARTER)
                    : part(year, Integer.parseInt(part.group(3)), MONTHS_OF_HALF);
        }
        throw Check.broken(
                "period",
                "must look like 2022, 2018/2022, 2022-03, 2022-01/2022-06, 2022-Q1 or 2022-H1",
                "\"" + text + "\"");
    }

    private static String end(Matcher run) {
        return run.group(2) != null ? run.group(2) : run.group(1);
    }

    private static ReportingPeriod part(int year, int number, int months) {
        YearMonth last = ofYear(year).first.withMonth(number * months);
        return new ReportingPeriod(last.minusMonths(months - 1L), last);
    }

    /** {@return how many months the period has, at least 1} */
    public int months() {
        return (int) first.until(last, ChronoUnit.MONTHS) + 1;
    }

    /** {@return whether this is one calendar year, January to December} */
    public boolean isYear() {
        return months() == MONTHS_OF_YEAR && first.getMonthValue() == 1;
    }

    /** {@return whether this is a year so far: from January to a month before December of the same year} */
    public boolean isYearToDate() {
        return first.getMonthValue() == 1 && months() < MONTHS_OF_YEAR;
    }

    /**
     * The calendar year in which the whole period lies.
     *
     * @return the year
     * @throws DateTimeException if the period crosses years
     */
    public int year() {
        if (first.getYear() != last.getYear()) {
            throw new DateTimeException("period must lie in one year to have a year, but was " + this);
        }
        return first.getYear();
    }

    /**
     * Whether every month of another period is in this one.
     *
     * @param other the other period
     * @return true also for equal periods
     */
    public boolean contains(ReportingPeriod other) {
        return !other.first.isBefore(first) && !other.last.isAfter(last);
    }

    /**
     * Whether this period and another have a month in common.
     *
     * @param other the other period
     * @return true also for equal periods
     */
    public boolean overlaps(ReportingPeriod other) {
        return !other.last.isBefore(first) && !other.first.isAfter(last);
    }

    /**
     * The same months, years later.
     *
     * @param years how many years later; negative for earlier
     * @return the period of the same length
     * @throws IllegalArgumentException if it would leave the years 1 to 9999
     */
    public ReportingPeriod plusYears(int years) {
        Check.inRange("years", years, -LAST_YEAR, LAST_YEAR);
        return new ReportingPeriod(first.plusYears(years), last.plusYears(years));
    }

    /**
     * The same months, years earlier.
     *
     * @param years how many years earlier; negative for later
     * @return the period of the same length
     * @throws IllegalArgumentException if it would leave the years 1 to 9999
     */
    public ReportingPeriod minusYears(int years) {
        return plusYears(-Check.inRange("years", years, -LAST_YEAR, LAST_YEAR));
    }

    /** {@return the first day of the first month} */
    public LocalDate firstDay() {
        return first.atDay(1);
    }

    /** {@return the last day of the last month} */
    public LocalDate lastDay() {
        return last.atEndOfMonth();
    }

    /** Orders by first month, then by last month: of two that begin together, the shorter comes first. */
    @Override
    public int compareTo(ReportingPeriod other) {
        return ORDER.compare(this, other);
    }

    /**
     * {@return the shortest of "2022", "2018/2022", "2022-03" and "2022-01/2022-06" that says it; {@link #parse} gives
     * an equal period back}
     */
    @Override
    public String toString() {
        boolean wholeYears = first.getMonthValue() == 1 && last.getMonthValue() == MONTHS_OF_YEAR;
        String from = wholeYears ? yearOf(first) : first.toString();
        String to = wholeYears ? yearOf(last) : last.toString();
        return from.equals(to) ? from : from + "/" + to;
    }

    private static String yearOf(YearMonth month) {
        return month.toString().substring(0, 4);
    }
}
