package org.tradepath.text;

import java.util.ArrayList;
import java.util.List;

/** Cuts a text into sentences of items, one after the other; looks each word up once. */
final class Sentences {

    /** A longer sentence is cut: no rule looks further, and work stays linear. */
    private static final int LONGEST = 200;

    private static final int OPENING = 4; // a preposition, a year, its word and the full stop
    private static final int FARTHEST_LOOK = 50; // characters between a full stop and the next word

    private final CharSequence text;
    private final Language language;
    private final Lexicon lexicon;
    private final Tokens tokens;
    private boolean newParagraph = true;
    private long steps;

    Sentences(CharSequence text, Language language) {
        this.text = text;
        this.language = language;
        this.lexicon = language.lexicon();
        this.tokens = new Tokens(text);
    }

    /** The items of the next sentence; none at the end of the text. */
    List<Item> next() {
        List<Item> raw = new ArrayList<>();
        newParagraph = false;
        while (raw.size() < LONGEST && tokens.next()) {
            steps++;
            if (tokens.shape() == Tokens.Shape.LINE) {
                if (isBreak(raw)) {
                    newParagraph = true;
                    if (!raw.isEmpty()) {
                        break;
                    }
                }
                continue;
            }
            Item item =
                    new Item(tokens.start(), tokens.end(), tokens.shape(), tokens.spaceBefore(), List.of(), null, null);
            raw.add(item);
            if (item.shape() == Tokens.Shape.SIGN && isEnd(raw)) {
                break;
            }
        }
        return phrases(raw);
    }

    /** Whether a line break stood before the end of the last sentence. */
    boolean paragraphEnded() {
        return newParagraph;
    }

    /** How many words and signs were looked at, phrases included. */
    long steps() {
        return steps;
    }

    // A line break ends a sentence, unless the line was only wrapped: no full stop before it and a small letter behind.
    private boolean isBreak(List<Item> raw) {
        if (raw.isEmpty() || tokens.end() >= text.length()) {
            return true;
        }
        boolean blankLine = false;
        int breaks = 0;
        for (int i = tokens.start(); i < tokens.end() && !blankLine; i++) {
            breaks += text.charAt(i) == '\n' ? 1 : 0;
            blankLine = breaks > 1;
        }
        return blankLine || !Character.isLowerCase(text.charAt(tokens.end()));
    }

    private boolean isEnd(List<Item> raw) {
        char sign = text.charAt(tokens.start());
        if (sign == '!' || sign == '?' || sign == '\u2026') {
            return isCapitalNext(false);
        }
        if (sign != '.') {
            return false;
        }
        Item before = raw.size() < 2 ? null : raw.get(raw.size() - 2);
        if (before == null || !isCapitalNext(isUnit(before))) {
            return false;
        }
        if (before.shape() != Tokens.Shape.WORD) {
            return true;
        }
        if (raw.size() <= OPENING && has(before, Tag.YEAR_WORD)) {
            return false; // «К 2015 г. Москва»
        }
        return before.end() - before.start() > 1 && !isAbbreviation(before) || isUnit(before);
    }

    private boolean isAbbreviation(Item word) {
        return has(word, Tag.ABBREVIATION);
    }

    // "млн.", "dlrs." and "г." may well end a sentence.
    private boolean isUnit(Item word) {
        return has(word, Tag.ABBREVIATION)
                && (has(word, Tag.SCALE)
                        || has(word, Tag.CURRENCY)
                        || has(word, Tag.DOLLAR)
                        || has(word, Tag.YEAR_WORD));
    }

    private boolean has(Item word, Tag tag) {
        int[] states = lexicon.step(lexicon.start(), lexicon.patterns(text, word.start(), word.end(), false));
        return lexicon.meanings(states).stream().anyMatch(entry -> entry.tag() == tag);
    }

    // Whether a sentence may begin behind the sign; behind a unit, not with an acronym ("долл. США").
    private boolean isCapitalNext(boolean noAcronym) {
        int limit = Math.min(text.length(), tokens.end() + FARTHEST_LOOK);
        int i = tokens.end();
        boolean space = false;
        while (i < limit && !Character.isLetterOrDigit(text.charAt(i))) {
            space |= Tokens.isSpace(text.charAt(i));
            i++;
        }
        if (i == text.length() || i == limit) {
            return true;
        }
        boolean acronym = i + 1 < text.length() && Character.isUpperCase(text.charAt(i + 1));
        return space && !Character.isLowerCase(text.charAt(i)) && !(noAcronym && acronym);
    }

    // The longest phrase at each place, words one by one between phrases.
    private List<Item> phrases(List<Item> raw) {
        List<int[]> patterns = new ArrayList<>(raw.size());
        for (Item item : raw) {
            patterns.add(lexicon.patterns(text, item.start(), item.end(), !item.spaceBefore()));
        }
        List<Item> items = new ArrayList<>(raw.size());
        for (int i = 0; i < raw.size(); ) {
            Item first = raw.get(i);
            int length = 1;
            List<Entry> meanings = List.of();
            int[] states = lexicon.start();
            for (int j = i; j < raw.size() && j < i + Lexicon.LONGEST; j++) {
                states = lexicon.step(states, patterns.get(j));
                steps++;
                if (states.length == 0) {
                    break;
                }
                List<Entry> here = fitting(lexicon.meanings(states), first);
                if (!here.isEmpty()) {
                    meanings = here;
                    length = j - i + 1;
                }
            }
            if (length == 1 && meanings.isEmpty()) {
                items.add(first);
                i++;
                continue;
            }
            Item last = raw.get(i + length - 1);
            items.add(new Item(first.start(), last.end(), first.shape(), first.spaceBefore(), meanings, null, null));
            i += length;
        }
        return items;
    }

    private List<Entry> fitting(List<Entry> entries, Item first) {
        if (entries.isEmpty() || Character.isUpperCase(text.charAt(first.start()))) {
            return entries;
        }
        for (Entry entry : entries) {
            if (entry.capital()) {
                return entries.stream().filter(other -> !other.capital()).toList();
            }
        }
        return entries;
    }
}
