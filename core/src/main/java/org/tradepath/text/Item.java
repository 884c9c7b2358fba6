package org.tradepath.text;

import java.util.List;
import org.tradepath.stated.Hedge;
import org.tradepath.trade.Flow;

/**
 * A piece of a sentence: a phrase of the lexicon, another word, a number, a sign; or what the recognisers made of several of them, a quantity or a
 * period.
 *
 * @param start where it begins in the text
 * @param end where it ends
 * @param shape what it is made of
 * @param spaceBefore whether white space stands before it
 * @param entries what it may mean; none for a word that is not in the lexicon
 * @param quantity the quantity that it is, or null
 * @param time the period that it names, or null
 */
record Item(
        int start,
        int end,
        Tokens.Shape shape,
        boolean spaceBefore,
        List<Entry> entries,
        Quantity quantity,
        Time time) {

    /** Stands for a place outside the sentence. */
    static final Item NOTHING = new Item(0, 0, Tokens.Shape.LINE, true, List.of(), null, null);

    static Item of(Item first, Item last, Quantity quantity) {
        return new Item(
                first.start,
                last.end,
                first.shape,
                first.spaceBefore,
                first == last ? first.entries : List.of(),
                quantity,
                null);
    }

    /** The same with other meanings. */
    Item with(List<Entry> meanings) {
        return new Item(start, end, shape, spaceBefore, meanings, quantity, time);
    }

    static Item of(Item first, Item last, Time time) {
        return new Item(first.start, last.end, first.shape, first.spaceBefore, first.entries, null, time);
    }

    boolean has(Tag tag) {
        for (int i = 0; i < entries.size(); i++) {
            if (entries.get(i).tag() == tag) {
                return true;
            }
        }
        return false;
    }

    boolean has(Tag tag, String argument) {
        for (int i = 0; i < entries.size(); i++) {
            if (entries.get(i).tag() == tag && entries.get(i).argument().equals(argument)) {
                return true;
            }
        }
        return false;
    }

    /** The argument of a tag; null if it has not that tag. */
    String argument(Tag tag) {
        for (int i = 0; i < entries.size(); i++) {
            if (entries.get(i).tag() == tag) {
                return entries.get(i).argument();
            }
        }
        return null;
    }

    /** Whether the recognisers made a figure of it that may state something. */
    boolean isFigure() {
        return quantity != null && quantity.unit() != Quantity.Unit.NONE;
    }

    /** Whether a number begins here. */
    boolean isFigureStart() {
        return shape == Tokens.Shape.NUMBER || has(Tag.NUMBER);
    }

    boolean isWord() {
        return shape == Tokens.Shape.WORD && quantity == null && time == null;
    }

    boolean isSign(CharSequence text, char sign) {
        return shape == Tokens.Shape.SIGN && end == start + 1 && text.charAt(start) == sign;
    }

    /** The party that it names; null for none. */
    Party party() {
        String code = argument(Tag.ECONOMY);
        if (code == null) {
            code = argument(Tag.OF_ECONOMY);
        }
        if (code == null) {
            code = argument(Tag.CAPITAL);
        }
        if (code == null) {
            code = argument(Tag.LEADER);
        }
        if (code == null && has(Tag.REGION)) {
            code = argument(Tag.REGION).substring(0, 3);
        }
        return code == null ? null : new Party(code);
    }

    /** The flow that it names; null for none. */
    Flow flow() {
        String flow = argument(Tag.FLOW);
        return flow != null ? Flow.valueOf(flow) : has(Tag.TRADED) ? Flow.TURNOVER : null;
    }

    /** The hedge that it says under a tag; null for none. */
    Hedge hedge(Tag tag) {
        String hedge = argument(tag);
        return hedge == null || hedge.isEmpty() ? null : Hedge.valueOf(hedge);
    }
}
