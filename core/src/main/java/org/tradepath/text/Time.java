package org.tradepath.text;

import java.time.YearMonth;
import org.tradepath.trade.ReportingPeriod;

/**
 * A period as a text names it.
 *
 * @param kind how it is given
 * @param role what it is said for
 * @param first the first month, of {@link Kind#FIXED}; of {@link Kind#MONTHS} only the months count
 * @param last the last month
 */
record Time(Kind kind, Role role, YearMonth first, YearMonth last) {

    /** How a period is given. */
    enum Kind {
        /** With its year. */
        FIXED,
        /** A run of years with both its ends. */
        YEARS,
        /** So many years before the text's date. */
        RECENT,
        /** Months or a quarter without a year. */
        MONTHS,
        /** A fiscal year; the year of {@code first} is the one it begins in; null for the last one that is over. */
        FISCAL,
        /** The year before the one spoken of. */
        PRIOR_YEAR,
        /** The same months a year earlier. */
        YEAR_EARLIER,
        /** So many years (the year of {@code first}) before those spoken of. */
        YEARS_EARLIER,
        /** The same months as those spoken of. */
        SAME,
        /** "Year on year". */
        YEAR_ON_YEAR,
        /** So many years (the year of {@code first}), without saying which. */
        SPAN,
        /** A day: no period of trade. */
        DAY,
        /** "The medium term", or relative to a date that the text does not have. */
        VAGUE
    }

    /** What a period is said for. */
    enum Role {
        /** What was measured. */
        PLAIN,
        /** What it is compared with. */
        BASE,
        /** From when on. */
        SINCE,
        /** By when. */
        DEADLINE
    }

    static Time of(Kind kind) {
        return new Time(kind, Role.PLAIN, null, null);
    }

    static Time year(int year) {
        return of(Kind.FIXED, YearMonth.of(year, 1), YearMonth.of(year, 12));
    }

    static Time of(Kind kind, YearMonth first, YearMonth last) {
        return new Time(kind, Role.PLAIN, first, last);
    }

    Time as(Role newRole) {
        return new Time(kind, newRole, first, last);
    }

    boolean isRun() {
        return kind == Kind.YEARS || kind == Kind.RECENT;
    }

    boolean isFixed() {
        return kind == Kind.FIXED || isRun();
    }

    ReportingPeriod period() {
        return ReportingPeriod.of(first, last);
    }
}
