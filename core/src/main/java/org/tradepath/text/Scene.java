package org.tradepath.text;

import java.util.List;

/** A sentence whose quantities and periods are joined, and what is often asked of it. */
final class Scene {

    private final CharSequence text;
    private final List<Item> items;

    Scene(CharSequence text, List<Item> items) {
        this.text = text;
        this.items = items;
    }

    int size() {
        return items.size();
    }

    Item at(int i) {
        return i >= 0 && i < items.size() ? items.get(i) : Item.NOTHING;
    }

    boolean is(int i, Tag tag) {
        return at(i).has(tag);
    }

    boolean is(int i, Tag tag, String argument) {
        return at(i).has(tag, argument);
    }

    boolean sign(int i, char sign) {
        return at(i).isSign(text, sign);
    }

    boolean isFigure(int i) {
        return at(i).isFigure();
    }

    /** Whether an amount of money stands here. */
    boolean isMoney(int i) {
        Quantity quantity = at(i).quantity();
        return quantity != null && quantity.unit() == Quantity.Unit.MONEY;
    }

    /** Whether a new thought begins here: a semicolon, a colon, "while". */
    boolean isBreak(int i) {
        return sign(i, ';') || sign(i, ':') || is(i, Tag.BREAK);
    }

    boolean isComma(int i) {
        return sign(i, ',');
    }

    /** Whether a dash with spaces around it stands here. */
    boolean isDash(int i) {
        return at(i).shape() == Tokens.Shape.SIGN
                && is(i, Tag.MINUS_SIGN)
                && at(i).spaceBefore()
                && at(i + 1).spaceBefore();
    }

    boolean isPunctuation(int i) {
        return isComma(i) || isBreak(i) || isDash(i) || sign(i, '(') || sign(i, ')') || sign(i, '"');
    }

    /** The nearest place before i that has the tag; -1 for none. */
    int lastBefore(int i, Tag tag) {
        for (int j = i - 1; j >= 0; j--) {
            if (is(j, tag)) {
                return j;
            }
        }
        return -1;
    }

    boolean any(Tag tag) {
        return lastBefore(size(), tag) >= 0;
    }

    /** Whether place i lies between parentheses. */
    boolean inParentheses(int i) {
        for (int j = i - 1; j >= 0; j--) {
            if (sign(j, ')')) {
                return false;
            }
            if (sign(j, '(')) {
                return true;
            }
        }
        return false;
    }

    /** Whether two places lie between the same parentheses. */
    boolean inParentheses(int first, int second) {
        for (int j = first; j < second; j++) {
            if (sign(j, ')') || sign(j, '(')) {
                return false;
            }
        }
        return inParentheses(first);
    }

    /** Whether there is a figure between two places, ends apart. */
    boolean figureBetween(int from, int to) {
        for (int j = from + 1; j < to; j++) {
            if (isFigure(j)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word of change is a noun: "the increase". */
    boolean isNoun(int j) {
        boolean behindFigure = isFigure(j - 1) && at(j - 1).quantity().unit() != Quantity.Unit.MONEY;
        return (behindFigure || is(j - 1, Tag.ARTICLE) && at(j - 1).isWord()) && is(j, Tag.RISE);
    }

    CharSequence text() {
        return text;
    }
}
