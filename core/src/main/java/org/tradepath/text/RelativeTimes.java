package org.tradepath.text;

import java.time.YearMonth;
import org.tradepath.text.Time.Kind;
import org.tradepath.text.Time.Role;

/** Reads periods that are told by another date: "last year", "a year earlier", "the same period of 2021", "year on year". */
final class RelativeTimes {

    private final TimeWords words;
    private final int spokenOf; // the year that an undated text spoke of last; 0 for none
    private final int contextYear; // of the period spoken of; 0 for none

    RelativeTimes(TimeWords words, Context context) {
        this.words = words;
        this.spokenOf = context.date == null ? context.yearSpokenOf : 0;
        this.contextYear = context.period == null ? 0 : context.period.last().getYear();
    }

    /** The period that begins at a place; null for none. */
    Time at(int i) {
        Item item = words.at(i);
        words.next = i + 1;
        if (item.has(Tag.SAME_WORD)
                && TimeWords.year(words.text, words.at(i + 1)) > 0
                && words.is(i + 2, Tag.PERIOD_WORD)) {
            int year = TimeWords.year(words.text, words.at(i + 1)); // "over the same 1986 period"
            words.next = i + 3;
            return Time.of(Kind.MONTHS, YearMonth.of(year, 1), YearMonth.of(year, 1))
                    .as(Role.BASE);
        }
        if (item.has(Tag.SPOKEN_PERIOD)) {
            int year = words.year();
            return year == 0 || year == contextYear
                    ? Time.of(Kind.SAME)
                    : Time.of(Kind.MONTHS, YearMonth.of(year, 1), YearMonth.of(year, 1))
                            .as(Role.BASE);
        }
        if (item.has(Tag.SAME_PERIOD)) {
            boolean bare = item.has(Tag.SAME_PERIOD, "BARE");
            int year = words.year();
            if (bare
                    && year == 0
                    && words.is(i - 1, Tag.IN)
                    && !words.is(i - 2, Tag.AGAINST)
                    && !words.is(i - 1, Tag.AGAINST)) {
                return Time.of(Kind.SAME); // "while imports in the same period were"
            }
            boolean plain = words.is(i - 1, Tag.IN)
                    && !words.is(i - 2, Tag.AGAINST)
                    && !words.is(i - 1, Tag.AGAINST)
                    && !words.is(i - 1, Tag.MORE);
            if (year != 0 && plain) {
                return Time.of(
                        Kind.SAME,
                        YearMonth.of(year, 1),
                        YearMonth.of(year, 1)); // "was $3 million during the same period of 2020"
            }
            if (year == 0 && (words.is(words.next, Tag.PRIOR_YEAR) || words.is(words.next, Tag.YEAR_EARLIER))) {
                words.next++;
            }
            return year == 0
                    ? Time.of(Kind.YEAR_EARLIER).as(Role.BASE)
                    : Time.of(Kind.MONTHS, YearMonth.of(year, 1), YearMonth.of(year, 1))
                            .as(Role.BASE);
        }
        if (item.has(Tag.YEAR_EARLIER)) {
            return Time.of(Kind.YEAR_EARLIER).as(Role.BASE);
        }
        if (item.has(Tag.YTD)) {
            return words.date == null
                    ? Time.of(Kind.VAGUE)
                    : Time.of(
                            Kind.FIXED,
                            YearMonth.of(words.date.lastDay().getYear(), 1),
                            YearMonth.from(words.date.firstDay()));
        }
        if (item.has(Tag.YOY) && !item.has(Tag.PER_YEAR)) {
            return Time.of(Kind.YEAR_ON_YEAR).as(Role.BASE);
        }
        if (item.has(Tag.PRIOR_YEAR)) {
            return Time.of(Kind.PRIOR_YEAR);
        }
        if (item.has(Tag.TERM)) {
            return Time.of(Kind.VAGUE).as(Role.DEADLINE);
        }
        int years = item.has(Tag.LAST_YEAR)
                ? -1
                : item.has(Tag.BEFORE_LAST) ? -2 : item.has(Tag.NEXT_YEAR) ? 1 : item.has(Tag.THIS_YEAR) ? 0 : 9;
        if (years == 9) {
            return null;
        }
        int year = words.date == null ? spokenOf : words.date.lastDay().getYear();
        Time time = year == 0 ? Time.of(Kind.VAGUE) : Time.year(year + years);
        return item.has(Tag.BY_DATE) ? time.as(Role.DEADLINE) : time; // "by the end of the year"
    }
}
