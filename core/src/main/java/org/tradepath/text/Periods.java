package org.tradepath.text;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.tradepath.stated.PartialDate;
import org.tradepath.text.Time.Kind;
import org.tradepath.text.Time.Role;

/** Joins words of time to periods: "in January-September 2024", "first nine months of last year", "к 2030 году", "over the past five years". */
final class Periods {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;
    private static final int YEAR_DIGITS = 4;
    private static final int MONTHS_OF_YEAR = 12;
    private static final int LONGEST_RUN = 50; // years of "over the past n years"

    private final CharSequence text;
    private final PartialDate date; // null: the text has none
    private final int spokenOf; // the year that an undated text spoke of last; 0 for none
    private final int contextYear; // of the period spoken of; 0 for none
    private final List<Item> items;
    private final TimeRoles roles;
    private boolean closed; // whether the period read last is a run with both its ends named, "from ... to"
    private int next; // the place behind what was read last

    private Periods(CharSequence text, Context context, List<Item> items) {
        this.text = text;
        this.date = context.date;
        this.spokenOf = context.date == null ? context.yearSpokenOf : 0;
        this.contextYear = context.period == null ? 0 : context.period.last().getYear();
        this.items = items;
        this.roles = new TimeRoles(context.date);
    }

    /** The items with periods joined. */
    static List<Item> joined(CharSequence text, Context context, List<Item> items) {
        return new Periods(text, context, items).joined();
    }

    /** The year that an item is, or 0. */
    static int year(CharSequence text, Item item) {
        boolean bare = item.shape() == Tokens.Shape.NUMBER
                && item.end() - item.start() == YEAR_DIGITS
                && (item.quantity() == null || item.quantity().unit() == Quantity.Unit.NONE);
        if (!bare) {
            return 0;
        }
        int year = 0;
        for (int i = item.start(); i < item.end(); i++) {
            if (!Tokens.isDigit(text.charAt(i))) {
                return 0;
            }
            year = 10 * year + text.charAt(i) - '0';
        }
        return year >= FIRST_YEAR && year <= LAST_YEAR ? year : 0;
    }

    private List<Item> joined() {
        List<Item> out = new ArrayList<>(items.size());
        for (int i = 0; i < items.size(); ) {
            next = i;
            closed = false;
            Time time = time(i);
            if (time == null) {
                out.add(items.get(i));
                i++;
            } else {
                out.add(Item.of(items.get(i), items.get(next - 1), roles.roled(time, out, closed)));
                i = next;
            }
        }
        return out;
    }

    private Time time(int i) {
        Item item = items.get(i);
        if (item.has(Tag.YEAR_TO) && is(i + 1, Tag.MONTH)) {
            Time end = months(i + 1);
            return end != null && end.kind() == Kind.FIXED
                    ? Time.of(Kind.FIXED, end.last().minusMonths(MONTHS_OF_YEAR - 1L), end.last())
                    : Time.of(Kind.VAGUE);
        }
        if (item.has(Tag.MONTH)) {
            Time time = months(i);
            boolean event = is(i - 1, Tag.PAST) || is(i - 1, Tag.NEXT); // "signed last July"
            return event && time != null && time.kind() == Kind.MONTHS ? Time.of(Kind.DAY) : time;
        }
        if (isDayBeforeMonth(i)) {
            next = i + 2;
            year();
            return Time.of(Kind.DAY);
        }
        Time part = part(i);
        if (part != null) {
            return part;
        }
        Time run = run(i);
        if (run != null) {
            return run;
        }
        if (year(text, item) > 0) {
            return years(i);
        }
        return relative(item, i);
    }

    // "January", "January-September", "from January to October 2021", "March 11, 2025".
    private Time months(int i) {
        int first = month(i);
        int last = first;
        next = i + 1;
        boolean dash =
                is(next, Tag.MINUS_SIGN) || is(next, Tag.UNTIL_MONTH) || is(next, Tag.AND) && is(i - 1, Tag.BETWEEN);
        dash |= at(next).isSign(text, '/'); // "January/March"
        int second = next + 1;
        if (at(next).isSign(text, '.')) {
            next++;
            second = next + 1;
            dash = is(next, Tag.MINUS_SIGN) || is(next, Tag.UNTIL_MONTH);
        }
        if (dash && is(second, Tag.MONTH)) {
            last = month(second);
            closed = true;
            next = second + 1;
            if (at(next).isSign(text, '.') && year(text, at(next + 1)) > 0) {
                next++;
            }
        } else if (day(at(i + 1)) && year(text, at(i + 1)) == 0) {
            next = i + 2;
            if (at(next).isSign(text, ',') && year(text, at(next + 1)) > 0) {
                next += 2;
            }
            return Time.of(Kind.DAY);
        }
        return ofYear(first, last);
    }

    private boolean isDayBeforeMonth(int i) {
        return day(items.get(i)) && is(i + 1, Tag.MONTH) && !is(i + 2, Tag.MINUS_SIGN);
    }

    private boolean day(Item item) {
        if (item.shape() != Tokens.Shape.NUMBER
                || item.quantity() == null
                || item.quantity().unit() != Quantity.Unit.NONE) {
            return false;
        }
        BigDecimal number = item.quantity().number();
        return number.scale() == 0 && number.signum() > 0 && number.compareTo(BigDecimal.valueOf(31)) <= 0;
    }

    private int month(int i) {
        return Integer.parseInt(items.get(i).argument(Tag.MONTH));
    }

    // "H1 2024", "first half of 2024", "third quarter", "first ten months of this year", "9M".
    private Time part(int i) {
        Item item = items.get(i);
        String part = item.argument(Tag.PART);
        if (part != null) {
            next = i + 1;
            return partOf(part.charAt(0), part.charAt(1) - '0');
        }
        int number = item.has(Tag.ORDINAL) ? Integer.parseInt(item.argument(Tag.ORDINAL)) : 0;
        int unitAt = at(i + 1).isSign(text, '-') && !at(i + 1).spaceBefore() ? i + 2 : i + 1;
        if (number > 0 && is(unitAt, Tag.QUARTER)) {
            next = unitAt + 1;
            return partOf('Q', number);
        }
        if (number > 0 && is(unitAt, Tag.HALF)) {
            next = unitAt + 1;
            return partOf('H', Math.min(number, 2));
        }
        int count = i;
        if (item.has(Tag.FIRST)) {
            count = i + 1;
        }
        int months = whole(count);
        if (months == 0 && item.has(Tag.FIRST) && is(i + 1, Tag.HALF)) {
            next = i + 2;
            return partOf('H', 1);
        }
        if (months >= 1 && months <= MONTHS_OF_YEAR) {
            int unit = behindHyphen(count + 1);
            if (is(unit, Tag.QUARTER) && months <= 4 && !item.has(Tag.FIRST)) {
                next = unit + 1;
                return partOf('Q', months);
            }
            boolean after = is(i - 1, Tag.PAST) || is(i - 1, Tag.NEXT) || is(unit + 1, Tag.AGO);
            after &= !(is(unit + 1, Tag.OF) && year(text, at(unit + 2)) > 0); // "the past nine months of 2020"
            if ((is(unit, Tag.MONTHS_WORD) || is(unit, Tag.MONTHS_MARK)) && !after) {
                next = unit + 1;
                return ofYear(1, months);
            }
        }
        return null;
    }

    private Time partOf(char kind, int number) {
        int length = kind == 'H' ? 6 : 3;
        return ofYear((number - 1) * length + 1, number * length);
    }

    // "the past five years", "in the next 3 years".
    private Time run(int i) {
        boolean past = is(i, Tag.PAST);
        if (!past && !is(i, Tag.NEXT)) {
            return span(i);
        }
        int count = i + 1;
        int years = whole(count);
        if (is(count, Tag.YEAR_WORD) && !past && years == 0) {
            years = 1;
            count--;
        }
        if (years == 0 || years > LONGEST_RUN || !is(behindHyphen(count + 1), Tag.YEAR_WORD)) {
            return null;
        }
        next = behindHyphen(count + 1) + 1;
        if (date == null) {
            return Time.of(Kind.VAGUE).as(past ? Role.PLAIN : Role.DEADLINE);
        }
        int year = date.lastDay().getYear();
        return past
                ? Time.of(Kind.YEARS, YearMonth.of(year - years, 1), YearMonth.of(year - 1, MONTHS_OF_YEAR))
                : Time.year(year + years).as(Role.DEADLINE);
    }

    // "In three years", «за пять лет»
    private Time span(int i) {
        int years = i > 0 && is(i - 1, Tag.IN) && year(text, items.get(i)) == 0 ? whole(i) : 0;
        int unit = behindHyphen(i + 1);
        if (years == 0
                || years > LONGEST_RUN
                || !is(unit, Tag.YEAR_WORD)
                || unit == i + 1 && !at(unit).spaceBefore()
                || is(unit + 1, Tag.AGO)) {
            return null;
        }
        next = unit + 1;
        return Time.of(Kind.SPAN, YearMonth.of(years, 1), YearMonth.of(years, 1));
    }

    // "2024", "2018-2022", "from 2015 to 2020".
    private Time years(int i) {
        int first = year(text, items.get(i));
        next = i + 1;
        skipYearWord();
        if (is(next, Tag.PART)) {
            String part = items.get(next).argument(Tag.PART);
            int length = part.charAt(0) == 'H' ? 6 : 3;
            int number = part.charAt(1) - '0';
            next++;
            return Time.of(
                    Kind.FIXED, YearMonth.of(first, (number - 1) * length + 1), YearMonth.of(first, number * length));
        }
        int short2 = at(i + 1).has(Tag.MINUS_SIGN) || at(i + 1).isSign(text, '/') ? whole(i + 2) : 0;
        if (short2 == (first + 1) % 100 && at(i + 2).end() - at(i + 2).start() == 2) {
            next = i + 3;
            return Time.of(Kind.FISCAL, YearMonth.of(first, 1), YearMonth.of(first, 1));
        }
        boolean led = i > 0 && (is(i - 1, Tag.FROM) || is(i - 1, Tag.BETWEEN) || is(i - 1, Tag.SINCE));
        boolean joint = at(i + 1).has(Tag.MINUS_SIGN) || led && (is(i + 1, Tag.UNTIL_MONTH) || is(i + 1, Tag.AND));
        int last = joint ? year(text, at(i + 2)) : 0;
        if (last > first) {
            next = i + 3;
            closed = true;
            skipYearWord();
            return Time.of(Kind.YEARS, YearMonth.of(first, 1), YearMonth.of(last, MONTHS_OF_YEAR));
        }
        return Time.year(first);
    }

    private void skipYearWord() {
        while (is(next, Tag.YEAR_WORD) && (at(next).spaceBefore() || at(next).shape() == Tokens.Shape.SIGN)) {
            next++;
        }
        if (at(next).isSign(text, '.') && is(next - 1, Tag.ABBREVIATION) && is(next - 1, Tag.YEAR_WORD)) {
            next++;
        }
    }

    private Time relative(Item item, int i) {
        next = i + 1;
        if (item.has(Tag.SAME_WORD) && year(text, at(i + 1)) > 0 && is(i + 2, Tag.PERIOD_WORD)) {
            int year = year(text, at(i + 1)); // "over the same 1986 period"
            next = i + 3;
            return Time.of(Kind.MONTHS, YearMonth.of(year, 1), YearMonth.of(year, 1))
                    .as(Role.BASE);
        }
        if (item.has(Tag.SPOKEN_PERIOD)) {
            int year = year();
            return year == 0 || year == contextYear
                    ? Time.of(Kind.SAME)
                    : Time.of(Kind.MONTHS, YearMonth.of(year, 1), YearMonth.of(year, 1))
                            .as(Role.BASE);
        }
        if (item.has(Tag.SAME_PERIOD)) {
            boolean bare = item.has(Tag.SAME_PERIOD, "BARE");
            int year = year();
            if (bare && year == 0 && is(i - 1, Tag.IN) && !is(i - 2, Tag.AGAINST) && !is(i - 1, Tag.AGAINST)) {
                return Time.of(Kind.SAME); // "while imports in the same period were"
            }
            boolean plain =
                    is(i - 1, Tag.IN) && !is(i - 2, Tag.AGAINST) && !is(i - 1, Tag.AGAINST) && !is(i - 1, Tag.MORE);
            if (year != 0 && plain) {
                return Time.of(
                        Kind.SAME,
                        YearMonth.of(year, 1),
                        YearMonth.of(year, 1)); // "was $3 million during the same period of 2020"
            }
            if (year == 0 && is(next, Tag.PRIOR_YEAR)) {
                next++;
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
            return date == null
                    ? Time.of(Kind.VAGUE)
                    : Time.of(Kind.FIXED, YearMonth.of(date.lastDay().getYear(), 1), YearMonth.from(date.firstDay()));
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
        int year = date == null ? spokenOf : date.lastDay().getYear();
        return year == 0 ? Time.of(Kind.VAGUE) : Time.year(year + years);
    }

    // Months of the year that stands behind them; without one, of a year still to be found.
    private Time ofYear(int first, int last) {
        int year = year();
        if (year == 0) {
            return Time.of(Kind.MONTHS, YearMonth.of(1, first), YearMonth.of(1, last));
        }
        return Time.of(Kind.FIXED, YearMonth.of(last < first ? year - 1 : year, first), YearMonth.of(year, last));
    }

    // The year at the place that comes next, in digits or relative to the text's date; 0 for none.
    private int year() {
        int i = is(next, Tag.OF) || is(next, Tag.IN) || at(next).isSign(text, ',') ? next + 1 : next;
        int year = year(text, at(i));
        if (year > 0) {
            next = i + 1;
            skipYearWord();
            return year;
        }
        if (at(next).isSign(text, ',') || date == null) {
            return 0;
        }
        boolean last = is(i, Tag.LAST_YEAR);
        if (last || is(i, Tag.THIS_YEAR)) {
            next = i + 1;
            return date.lastDay().getYear() - (last ? 1 : 0);
        }
        return 0;
    }

    private int whole(int i) {
        Quantity quantity = at(i).quantity();
        if (quantity != null
                && quantity.unit() == Quantity.Unit.NONE
                && quantity.number().scale() == 0) {
            return quantity.number().precision() > 3 ? 0 : quantity.number().intValueExact();
        }
        String word = at(i).argument(Tag.NUMBER);
        return word == null || word.indexOf('.') >= 0 ? 0 : Integer.parseInt(word);
    }

    private int behindHyphen(int i) {
        return at(i).isSign(text, '-') && is(i + 1, Tag.MONTHS_WORD)
                        || at(i).isSign(text, '-') && is(i + 1, Tag.YEAR_WORD)
                ? i + 1
                : i;
    }

    private boolean is(int i, Tag tag) {
        return i >= 0 && i < items.size() && items.get(i).has(tag);
    }

    private Item at(int i) {
        return i >= 0 && i < items.size() ? items.get(i) : Item.NOTHING;
    }
}
