package org.tradepath.stated;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tradepath.internal.Check;

/**
 * A date as exactly as it is known: a year {@code 2022}, a month {@code 2022-05} or a day {@code 2022-05-12}, in the
 * years 1 to 9999.
 *
 * <p>It is one unknown day within that time, not the whole time (that is a
 * {@link org.tradepath.trade.ReportingPeriod}). What must not look ahead uses {@link #lastDay()}, the day by which it
 * has surely come. Immutable.
 *
 * @since 0.1.0
 */
public final class PartialDate implements Comparable<PartialDate> {

    private static final Pattern TEXT = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");
    private static final Comparator<PartialDate> ORDER =
            Comparator.comparing(PartialDate::lastDay).thenComparing(PartialDate::firstDay, Comparator.reverseOrder());

    private final LocalDate first;
    private final LocalDate last;

    private PartialDate(LocalDate first, LocalDate last) {
        Check.inRange("year", first.getYear(), 1, 9999);
        this.first = first;
        this.last = last;
    }

    /**
     * A day.
     *
     * @param day the day
     * @return the date, known to the day
     * @throws IllegalArgumentException if the year is not in 1 to 9999
     */
    public static PartialDate of(LocalDate day) {
        return new PartialDate(day, day);
    }

    /**
     * Some day of a month.
     *
     * @param month the month
     * @return the date, known to the month
     * @throws IllegalArgumentException if the year is not in 1 to 9999
     */
    public static PartialDate of(YearMonth month) {
        return new PartialDate(month.atDay(1), month.atEndOfMonth());
    }

    /**
     * Some day of a year.
     *
     * @param year the year
     * @return the date, known to the year
     * @throws IllegalArgumentException if the year is not in 1 to 9999
     */
    public static PartialDate of(Year year) {
        return new PartialDate(year.atDay(1), year.atDay(year.length()));
    }

    /**
     * Reads what {@link #toString()} writes.
     *
     * @param text "2022", "2022-05" or "2022-05-12"
     * @return the date
     * @throws IllegalArgumentException if the text has another form or there is no such day
     */
    public static PartialDate parse(String text) {
        Matcher matcher = TEXT.matcher(Objects.requireNonNull(text, "text"));
        if (!matcher.matches()) {
            throw Check.broken("date", "must look like 2022, 2022-05 or 2022-05-12", "\"" + text + "\"");
        }
        int year = Integer.parseInt(matcher.group(1));
        String month = matcher.group(2);
        String day = matcher.group(3);
        try {
            if (month == null) {
                return of(Year.of(year));
            }
            YearMonth yearMonth = YearMonth.of(year, Integer.parseInt(month));
            return day == null ? of(yearMonth) : of(yearMonth.atDay(Integer.parseInt(day)));
        } catch (DateTimeException e) {
            throw Check.broken("date", "must be a date of the calendar", "\"" + text + "\"");
        }
    }

    /** {@return the earliest day it may be} */
    public LocalDate firstDay() {
        return first;
    }

    /** {@return the latest day it may be} */
    public LocalDate lastDay() {
        return last;
    }

    /** Orders by the last day, and where that is the same, the more precise date first: 2022-12-31, 2022-12, 2022. */
    @Override
    public int compareTo(PartialDate other) {
        return ORDER.compare(this, other);
    }

    /** Equal are dates of the same time and precision: 2022-05 is not 2022-05-31. */
    @Override
    public boolean equals(Object other) {
        return other instanceof PartialDate date && first.equals(date.first) && last.equals(date.last);
    }

    @Override
    public int hashCode() {
        return Objects.hash(first, last);
    }

    /** {@return the date as precisely as it is known: "2022", "2022-05" or "2022-05-12"} */
    @Override
    public String toString() {
        if (first.equals(last)) {
            return first.toString();
        }
        return first.getMonth() == last.getMonth()
                ? YearMonth.from(first).toString()
                : String.format(Locale.ROOT, "%04d", first.getYear());
    }
}
