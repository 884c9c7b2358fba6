package org.tradepath.text;

import java.time.YearMonth;
import org.tradepath.text.Time.Kind;
import org.tradepath.text.Time.Role;

/** Reads years and runs of years: "2024", "2018-2022", "2022-23", "over the past five years", "in three years". */
final class YearRuns {

    private static final int MONTHS_OF_YEAR = 12;
    private static final int CENTURY = 2000; // of "FY23"
    private static final int LONGEST_RUN = 50; // years of "over the past n years"

    private final TimeWords words;
    private boolean closed;

    YearRuns(TimeWords words) {
        this.words = words;
    }

    /** Whether the period read last is a run with both its ends named. */
    boolean isClosed() {
        return closed;
    }

    /** The years that begin at a place; null for none. */
    Time at(int i) {
        closed = false;
        Time run = run(i);
        if (run != null) {
            return run;
        }
        if (words.is(i, Tag.LAST_FISCAL)) {
            words.next = i + 1;
            return Time.of(Kind.FISCAL);
        }
        if (words.is(i, Tag.FISCAL_YEAR)) {
            return fiscal(i + 1);
        }
        return TimeWords.year(words.text, words.at(i)) > 0 ? years(i) : null;
    }

    // "FY23", "fiscal year 2023": named by the year it ends in. One that is named by both its years says so itself.
    private Time fiscal(int i) {
        int year = TimeWords.year(words.text, words.at(i));
        boolean both = words.at(i + 1).has(Tag.MINUS_SIGN) || words.at(i + 1).isSign(words.text, '/');
        boolean twoDigits = words.at(i).end() - words.at(i).start() == 2 && words.whole(i) > 0;
        if (both || year == 0 && !twoDigits) {
            return null;
        }
        words.next = i + 1;
        YearMonth start = YearMonth.of((twoDigits ? CENTURY + words.whole(i) : year) - 1, 1);
        return Time.of(Kind.FISCAL, start, start);
    }

    // "the past five years", "in the next 3 years".
    private Time run(int i) {
        boolean past = words.is(i, Tag.PAST);
        if (!past && !words.is(i, Tag.NEXT)) {
            return span(i);
        }
        int years = count(i + 1);
        if (years == 0 && words.is(i + 1, Tag.YEAR_WORD) && !past) {
            years = 1;
            words.next = i + 2;
        }
        if (years == 0) {
            return null;
        }
        if (words.date == null) {
            return Time.of(Kind.VAGUE).as(past ? Role.PLAIN : Role.DEADLINE);
        }
        int year = words.date.lastDay().getYear();
        return past
                ? Time.of(Kind.RECENT, YearMonth.of(year - years, 1), YearMonth.of(year - 1, MONTHS_OF_YEAR))
                : Time.year(year + years).as(Role.DEADLINE);
    }

    // "In three years", «за пять лет»
    private Time span(int i) {
        int years = TimeWords.year(words.text, words.at(i)) == 0 ? count(i) : 0;
        if (years == 0) {
            return null;
        }
        boolean ago = words.is(words.next, Tag.AGO);
        if (ago && words.at(words.next).has(Tag.AGO, "EARLIER")) {
            words.next++;
            return Time.of(Kind.YEARS_EARLIER, YearMonth.of(years, 1), YearMonth.of(years, 1));
        }
        if (ago && words.date != null) {
            words.next++;
            return Time.year(words.date.lastDay().getYear() - years); // "five years ago"
        }
        return ago || !words.is(i - 1, Tag.IN)
                ? null
                : Time.of(Kind.SPAN, YearMonth.of(years, 1), YearMonth.of(years, 1));
    }

    // "Five years", "3-4 years", "a decade": how many begin here, the place behind is the next one; 0 for none.
    private int count(int i) {
        if (words.is(i, Tag.DECADE)) {
            words.next = i + 1;
            return Integer.parseInt(words.at(i).argument(Tag.DECADE));
        }
        int number = upper(i);
        int years = words.whole(number);
        int unit = words.behindHyphen(number + 1);
        boolean tied = unit == number + 1 && !words.at(unit).spaceBefore();
        if (years > LONGEST_RUN || tied || !words.is(unit, Tag.YEAR_WORD)) {
            return 0;
        }
        words.next = unit + 1;
        return years;
    }

    // The place of the upper number of "two or three", "3-4", «два-три»; the place itself if there is but one.
    private int upper(int i) {
        boolean joined = words.at(i + 1).isSign(words.text, '-') || words.is(i + 1, Tag.OR) || words.is(i + 1, Tag.TO);
        return joined && words.whole(i) > 0 && words.whole(i + 2) > words.whole(i) ? i + 2 : i;
    }

    // "2024", "2018-2022", "from 2015 to 2020".
    private Time years(int i) {
        int first = TimeWords.year(words.text, words.at(i));
        words.next = i + 1;
        words.skipYearWord();
        if (words.is(words.next, Tag.PART)) {
            String part = words.at(words.next).argument(Tag.PART);
            int length = part.charAt(0) == 'H' ? 6 : 3;
            int number = part.charAt(1) - '0';
            words.next++;
            return Time.of(
                    Kind.FIXED, YearMonth.of(first, (number - 1) * length + 1), YearMonth.of(first, number * length));
        }
        int short2 =
                words.at(i + 1).has(Tag.MINUS_SIGN) || words.at(i + 1).isSign(words.text, '/') ? words.whole(i + 2) : 0;
        if (short2 == (first + 1) % 100
                && words.at(i + 2).end() - words.at(i + 2).start() == 2) {
            words.next = i + 3;
            return Time.of(Kind.FISCAL, YearMonth.of(first, 1), YearMonth.of(first, 1));
        }
        boolean led =
                i > 0 && (words.is(i - 1, Tag.FROM) || words.is(i - 1, Tag.BETWEEN) || words.is(i - 1, Tag.SINCE));
        boolean joint = words.at(i + 1).has(Tag.MINUS_SIGN)
                || led && (words.is(i + 1, Tag.UNTIL_MONTH) || words.is(i + 1, Tag.AND));
        int last = joint ? TimeWords.year(words.text, words.at(i + 2)) : 0;
        if (last > first) {
            words.next = i + 3;
            closed = true;
            words.skipYearWord();
            return Time.of(Kind.YEARS, YearMonth.of(first, 1), YearMonth.of(last, MONTHS_OF_YEAR));
        }
        return Time.year(first);
    }
}
