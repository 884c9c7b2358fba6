package org.tradepath.text;

import java.math.BigDecimal;
import java.util.List;

/** Reads numbers in digits and in words, apart from their units: "1 130,5", "seventy-five", "one and a half". */
final class Numerals {

    private static final int GROUP = 3;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final CharSequence text;
    private final char decimal;
    private final List<Item> items;

    Numerals(CharSequence text, Language language, List<Item> items) {
        this.text = text;
        this.decimal = language.decimal();
        this.items = items;
    }

    /** A number, and the place behind it. */
    record Number(BigDecimal value, int scale, int next) {}

    /** The number that begins at a place; null for none. */
    Number at(int i) {
        if (i >= items.size()) {
            return null;
        }
        Item item = items.get(i);
        if (item.has(Tag.HALF_OF)) {
            return new Number(new BigDecimal("0.5"), Integer.parseInt(item.argument(Tag.HALF_OF)), i + 1);
        }
        if (item.has(Tag.SINGLE)) {
            int scale = Integer.parseInt(item.argument(Tag.SINGLE));
            boolean half = is(i + 1, Tag.PLUS);
            BigDecimal one =
                    half ? BigDecimal.ONE.add(new BigDecimal(items.get(i + 1).argument(Tag.PLUS))) : BigDecimal.ONE;
            return new Number(one, scale, half ? i + 2 : i + 1);
        }
        if (item.has(Tag.FRACTION)) {
            return is(i + 1, Tag.SCALE) ? new Number(new BigDecimal(item.argument(Tag.FRACTION)), 0, i + 1) : null;
        }
        if (item.has(Tag.NUMBER)) {
            return words(i);
        }
        return item.shape() == Tokens.Shape.NUMBER && item.quantity() == null ? digits(i) : null;
    }

    private Number words(int from) {
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal last = null;
        int i = from;
        while (true) {
            int at = i > from ? hyphen(i) : i;
            if (!is(at, Tag.NUMBER)) {
                break;
            }
            BigDecimal value = new BigDecimal(items.get(at).argument(Tag.NUMBER));
            if (last != null && value.compareTo(HUNDRED) == 0 && sum.compareTo(BigDecimal.TEN) < 0) {
                sum = sum.multiply(HUNDRED);
            } else if (last == null || value.precision() < last.precision() && last.precision() > 1) {
                sum = sum.add(value);
            } else {
                break;
            }
            last = value;
            i = at + 1;
        }
        if (is(i, Tag.TENS)) {
            sum = sum.multiply(new BigDecimal(items.get(i).argument(Tag.TENS))).stripTrailingZeros();
            sum = sum.scale() < 0 ? sum.setScale(0) : sum;
            i++;
        }
        if (is(i, Tag.PLUS)) {
            sum = sum.add(new BigDecimal(items.get(i).argument(Tag.PLUS)));
            i++;
        }
        return new Number(sum, 0, i);
    }

    private Number digits(int i) {
        StringBuilder digits = new StringBuilder(
                text.subSequence(items.get(i).start(), items.get(i).end()));
        int next = i + 1;
        boolean plain = digits.indexOf(".") < 0 && digits.indexOf(",") < 0;
        while (plain && digits.length() <= Digits.MOST && isGroup(next, next == i + 1 ? digits.length() : 1)) {
            CharSequence group =
                    text.subSequence(items.get(next).start(), items.get(next).end());
            digits.append(group);
            plain = group.length() == GROUP;
            next++;
        }
        BigDecimal value = Digits.value(digits, decimal);
        return value == null ? null : new Number(value, 0, next);
    }

    // Three digits behind one space go on with the number before them.
    private boolean isGroup(int i, int digitsBefore) {
        if (i >= items.size() || digitsBefore > GROUP || items.get(i).shape() != Tokens.Shape.NUMBER) {
            return false;
        }
        Item item = items.get(i);
        int whole = 0;
        while (item.start() + whole < item.end() && Tokens.isDigit(text.charAt(item.start() + whole))) {
            whole++;
        }
        return whole == GROUP && item.start() - items.get(i - 1).end() == 1;
    }

    /** The place behind a hyphen that ties a unit to its number, "10-percent"; the place itself if there is none. */
    int hyphen(int i) {
        boolean tied = i + 1 < items.size()
                && items.get(i).isSign(text, '-')
                && !items.get(i).spaceBefore()
                && !items.get(i + 1).spaceBefore();
        return tied ? i + 1 : i;
    }

    private boolean is(int i, Tag tag) {
        return i >= 0 && i < items.size() && items.get(i).has(tag);
    }
}
