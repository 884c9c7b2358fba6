package org.tradepath.text;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.tradepath.text.Time.Kind;

/** Joins words of time to periods: "in January-September 2024", "first nine months of last year", "к 2030 году", "over the past five years". */
final class Periods {

    private static final int MONTHS_OF_YEAR = 12;

    private final CharSequence text;
    private final List<Item> items;
    private final TimeWords words;
    private final YearRuns runs;
    private final RelativeTimes relatives;
    private final TimeRoles roles;
    private boolean closed; // whether the months read last are a run with both its ends named, "from ... to"

    private Periods(CharSequence text, Context context, List<Item> items) {
        this.text = text;
        this.items = items;
        this.words = new TimeWords(text, context.date, items);
        this.runs = new YearRuns(words);
        this.relatives = new RelativeTimes(words, context);
        this.roles = new TimeRoles(context.date);
    }

    /** The items with periods joined. */
    static List<Item> joined(CharSequence text, Context context, List<Item> items) {
        return new Periods(text, context, items).joined();
    }

    private List<Item> joined() {
        List<Item> out = new ArrayList<>(items.size());
        for (int i = 0; i < items.size(); ) {
            words.next = i;
            closed = false;
            Time time = time(i);
            if (time == null) {
                out.add(items.get(i));
                i++;
            } else {
                out.add(Item.of(items.get(i), items.get(words.next - 1), roles.roled(time, out, closed)));
                i = words.next;
            }
        }
        return out;
    }

    private Time time(int i) {
        Item item = items.get(i);
        if (item.has(Tag.YEAR_TO) && words.is(i + 1, Tag.MONTH)) {
            Time end = months(i + 1);
            return end != null && end.kind() == Kind.FIXED
                    ? Time.of(Kind.FIXED, end.last().minusMonths(MONTHS_OF_YEAR - 1L), end.last())
                    : Time.of(Kind.VAGUE);
        }
        if (item.has(Tag.MONTH)) {
            Time time = months(i);
            boolean event = words.is(i - 1, Tag.PAST) || words.is(i - 1, Tag.NEXT); // "signed last July"
            return event && time != null && time.kind() == Kind.MONTHS ? Time.of(Kind.DAY) : time;
        }
        if (isDayBeforeMonth(i)) {
            words.next = i + 2;
            words.year();
            return Time.of(Kind.DAY);
        }
        Time part = part(i);
        if (part != null) {
            return part;
        }
        Time years = runs.at(i);
        if (years != null) {
            closed = runs.isClosed();
            return years;
        }
        return relatives.at(i);
    }

    // "January", "January-September", "from January to October 2021", "March 11, 2025".
    private Time months(int i) {
        int first = month(i);
        int last = first;
        words.next = i + 1;
        boolean dash = words.is(words.next, Tag.MINUS_SIGN)
                || words.is(words.next, Tag.UNTIL_MONTH)
                || words.is(words.next, Tag.AND) && words.is(i - 1, Tag.BETWEEN);
        dash |= words.at(words.next).isSign(text, '/'); // "January/March"
        int second = words.next + 1;
        if (words.at(words.next).isSign(text, '.')) {
            words.next++;
            second = words.next + 1;
            dash = words.is(words.next, Tag.MINUS_SIGN) || words.is(words.next, Tag.UNTIL_MONTH);
        }
        if (dash && words.is(second, Tag.MONTH)) {
            last = month(second);
            closed = true;
            words.next = second + 1;
            if (words.at(words.next).isSign(text, '.') && TimeWords.year(text, words.at(words.next + 1)) > 0) {
                words.next++;
            }
        } else if (day(words.at(i + 1)) && TimeWords.year(text, words.at(i + 1)) == 0) {
            words.next = i + 2;
            if (words.at(words.next).isSign(text, ',') && TimeWords.year(text, words.at(words.next + 1)) > 0) {
                words.next += 2;
            }
            return Time.of(Kind.DAY);
        }
        Time time = ofYear(first, last);
        return last == first && time.kind() == Kind.FIXED ? upTo(time, i) : time;
    }

    // "April 2002-February 2003", "from July 2022 to June 2023"
    private Time upTo(Time from, int i) {
        boolean led = words.is(i - 1, Tag.FROM) || words.is(i - 1, Tag.BETWEEN);
        boolean joined = words.is(words.next, Tag.MINUS_SIGN)
                || led && (words.is(words.next, Tag.UNTIL_MONTH) || words.is(words.next, Tag.AND));
        int second = words.next + 1;
        int end = words.next;
        if (joined && words.is(second, Tag.MONTH)) {
            words.next = second + 1;
            int year = words.year();
            YearMonth last = year == 0 ? null : YearMonth.of(year, month(second));
            if (last != null && last.isAfter(from.last())) {
                closed = true;
                return Time.of(Kind.FIXED, from.first(), last);
            }
        }
        words.next = end;
        return from;
    }

    private boolean isDayBeforeMonth(int i) {
        return day(items.get(i)) && words.is(i + 1, Tag.MONTH) && !words.is(i + 2, Tag.MINUS_SIGN);
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
            words.next = i + 1;
            return partOf(part.charAt(0), part.charAt(1) - '0');
        }
        int number = item.has(Tag.ORDINAL) ? Integer.parseInt(item.argument(Tag.ORDINAL)) : 0;
        int unitAt = words.at(i + 1).isSign(text, '-') && !words.at(i + 1).spaceBefore() ? i + 2 : i + 1;
        if (number > 0 && words.is(unitAt, Tag.QUARTER)) {
            words.next = unitAt + 1;
            return partOf('Q', number);
        }
        if (number > 0 && words.is(unitAt, Tag.HALF)) {
            words.next = unitAt + 1;
            return partOf('H', Math.min(number, 2));
        }
        int count = i;
        if (item.has(Tag.FIRST)) {
            count = i + 1;
        }
        int months = words.whole(count);
        if (months == 0 && item.has(Tag.FIRST) && words.is(i + 1, Tag.HALF)) {
            words.next = i + 2;
            return partOf('H', 1);
        }
        if (months >= 1 && months <= MONTHS_OF_YEAR) {
            int unit = words.behindHyphen(count + 1);
            if (words.is(unit, Tag.QUARTER) && months <= 4 && !item.has(Tag.FIRST)) {
                words.next = unit + 1;
                return partOf('Q', months);
            }
            boolean after = words.is(i - 1, Tag.PAST) || words.is(i - 1, Tag.NEXT) || words.is(unit + 1, Tag.AGO);
            after &= !(words.is(unit + 1, Tag.OF)
                    && TimeWords.year(text, words.at(unit + 2)) > 0); // "the past nine months of 2020"
            if (words.is(unit, Tag.MONTHS_WORD)
                    && words.is(unit + 1, Tag.UNTIL_MONTH)
                    && words.is(unit + 2, Tag.MONTH)) {
                int last = month(unit + 2); // "the eleven months to November"
                words.next = unit + 3;
                return ofYear((last - months + MONTHS_OF_YEAR) % MONTHS_OF_YEAR + 1, last);
            }
            if ((words.is(unit, Tag.MONTHS_WORD) || words.is(unit, Tag.MONTHS_MARK)) && !after) {
                words.next = unit + 1;
                return ofYear(1, months);
            }
        }
        return null;
    }

    private Time partOf(char kind, int number) {
        int length = kind == 'H' ? 6 : 3;
        return ofYear((number - 1) * length + 1, number * length);
    }

    // Months of the year that stands behind them; without one, of a year still to be found.
    private Time ofYear(int first, int last) {
        int year = words.year();
        if (year == 0) {
            return Time.of(Kind.MONTHS, YearMonth.of(1, first), YearMonth.of(1, last));
        }
        return Time.of(Kind.FIXED, YearMonth.of(last < first ? year - 1 : year, first), YearMonth.of(year, last));
    }
}
