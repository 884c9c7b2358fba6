package org.tradepath.text;

import java.util.List;
import org.tradepath.stated.PartialDate;

/** The words of a sentence for those who read periods: years, whole numbers, and the place that comes next. */
final class TimeWords {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;
    private static final int YEAR_DIGITS = 4;

    final CharSequence text;
    final PartialDate date; // null: the text has none
    private final List<Item> items;
    int next; // the place behind what was read last

    TimeWords(CharSequence text, PartialDate date, List<Item> items) {
        this.text = text;
        this.date = date;
        this.items = items;
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

    /** The year at the place that comes next, in digits or relative to the text's date; 0 for none. */
    int year() {
        if (is(next, Tag.PERIOD_WORD) && is(next + 1, Tag.OF) && year(text, at(next + 2)) > 0) {
            next++; // "the January to June period of 2024"
        }
        next = behindMonthsInParentheses();
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

    // "In the first half (January-June) of 2021"
    private int behindMonthsInParentheses() {
        int i = next;
        if (!at(i).isSign(text, '(')) {
            return next;
        }
        do {
            i++;
        } while (is(i, Tag.MONTH) || is(i, Tag.MINUS_SIGN) || is(i, Tag.UNTIL_MONTH));
        return at(i).isSign(text, ')') && is(i + 1, Tag.OF) ? i + 1 : next;
    }

    /** Moves the next place behind words for "year". */
    void skipYearWord() {
        while (is(next, Tag.YEAR_WORD) && (at(next).spaceBefore() || at(next).shape() == Tokens.Shape.SIGN)) {
            next++;
        }
        if (at(next).isSign(text, '.') && is(next - 1, Tag.ABBREVIATION) && is(next - 1, Tag.YEAR_WORD)) {
            next++;
        }
    }

    /** The whole number at a place, in digits or in words; 0 for none. */
    int whole(int i) {
        Quantity quantity = at(i).quantity();
        if (quantity != null
                && quantity.unit() == Quantity.Unit.NONE
                && quantity.number().scale() == 0) {
            return quantity.number().precision() > 3 ? 0 : quantity.number().intValueExact();
        }
        String word = at(i).argument(Tag.NUMBER);
        return word == null || word.indexOf('.') >= 0 ? 0 : Integer.parseInt(word);
    }

    /** The place behind a hyphen that ties a unit of time to its number; the place itself if there is none. */
    int behindHyphen(int i) {
        return at(i).isSign(text, '-') && is(i + 1, Tag.MONTHS_WORD)
                        || at(i).isSign(text, '-') && is(i + 1, Tag.YEAR_WORD)
                ? i + 1
                : i;
    }

    boolean is(int i, Tag tag) {
        return i >= 0 && i < items.size() && items.get(i).has(tag);
    }

    Item at(int i) {
        return i >= 0 && i < items.size() ? items.get(i) : Item.NOTHING;
    }
}
