package org.tradepath.text;

import java.util.List;
import java.util.Objects;
import org.tradepath.internal.Check;
import org.tradepath.stated.PartialDate;

/**
 * Reads what a news text states about trade: every figure with the economies, the flow, the months, the hedge and the characters it came from.
 *
 * <p>The reader is a set of rules over word lists, with no model and no network; the same text gives the same findings. It reads English and
 * Russian. The work is linear in the length of the text, whatever the text is. Immutable and thread safe; one reader serves a whole program.
 *
 * @since 0.1.0
 */
public final class TextReader {

    private static final List<String> LANGUAGES = List.of("en", "ru");
    private static final int SAMPLE = 2_000; // words by which the language is told

    // Far enough from the ends of the calendar for all that a text may count back or ahead.
    private static final int FIRST_YEAR = 1500;
    private static final int LAST_YEAR = 2500;

    private final List<Language> languages;

    private TextReader(List<Language> languages) {
        this.languages = languages;
    }

    /** {@return a reader of all languages that come with the library; it tells a text's language by its words} */
    public static TextReader withDefaults() {
        return new TextReader(LANGUAGES.stream().map(Language::of).toList());
    }

    /** {@return the ISO 639 codes of the languages that come with the library} */
    public static List<String> languages() {
        return LANGUAGES;
    }

    /**
     * A reader of one language, whatever a text's words are.
     *
     * @param code one of {@link #languages()}
     * @return the reader
     * @throws IllegalArgumentException if there is no such language
     */
    public static TextReader ofLanguage(String code) {
        if (!LANGUAGES.contains(Objects.requireNonNull(code, "code"))) {
            throw Check.broken("language", "must be one of " + LANGUAGES, code);
        }
        return new TextReader(List.of(Language.of(code)));
    }

    /**
     * Reads a text that was published on a date.
     *
     * @param text the text; an empty one has no findings
     * @param date its day, month or year, in the years 1500 to 2500: "last year" is the year before it
     * @return what it states
     * @throws IllegalArgumentException if the date lies in another year
     */
    public Reading read(CharSequence text, PartialDate date) {
        return readText(text, readable("date", date));
    }

    /** A date from which years can be counted back and ahead. */
    static PartialDate readable(String name, PartialDate date) {
        int year = Objects.requireNonNull(date, name).lastDay().getYear();
        Check.inRange("year of " + name, year, FIRST_YEAR, LAST_YEAR);
        return date;
    }

    /**
     * Reads a text of unknown date. Periods relative to the text's date ("last year") stay empty.
     *
     * @param text the text; an empty one has no findings
     * @return what it states
     */
    public Reading read(CharSequence text) {
        return readText(text, null);
    }

    private Reading readText(CharSequence given, PartialDate date) {
        String text = given.toString();
        Language language = language(text);
        Binder binder = new Binder(text, language, new Context(date));
        binder.read();
        return new Reading(text, language.code(), date, binder.findings(), binder.unresolved());
    }

    /** How many words and signs a reading of the text looks at. */
    long steps(String text) {
        Binder binder = new Binder(text, language(text), new Context(null));
        binder.read();
        return binder.steps();
    }

    // The language that knows most of the first words; of two that know equally many, the first.
    private Language language(String text) {
        Language best = languages.get(0);
        int most = -1;
        for (Language language : languages.size() > 1 ? languages : List.<Language>of()) {
            int known = 0;
            Tokens tokens = new Tokens(text);
            for (int i = 0; i < SAMPLE && tokens.next(); i++) {
                boolean word = tokens.shape() == Tokens.Shape.WORD;
                known += word && language.lexicon().patterns(text, tokens.start(), tokens.end(), false).length > 0
                        ? 1
                        : 0;
            }
            if (known > most) {
                most = known;
                best = language;
            }
        }
        return best;
    }
}
