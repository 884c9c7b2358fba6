package org.tradepath.stated;

import java.util.Objects;
import java.util.regex.Pattern;

/**
 * Where a statement was published.
 *
 * @param name the outlet, office or web address; not blank
 * @param published when it came out: with this date the statement becomes known
 * @param language the ISO 639 code of the language it was read in, "en"; "" where it was not noted
 * @since 0.1.0
 */
public record Source(String name, PartialDate published, String language) {

    private static final Pattern LANGUAGE = Pattern.compile("|[a-z]{2,3}");

    /**
     * Checks the texts.
     *
     * @param name the outlet
     * @param published when it came out
     * @param language the ISO 639 code of the language it was read in
     * @throws IllegalArgumentException if the name is blank, or the language neither empty nor two or three small
     *     letters
     */
    public Source {
        Objects.requireNonNull(published, "published");
        if (name.isBlank()) {
            throw new BrokenRule(Column.SOURCE, "source", "must not be blank", "\"" + name + "\"");
        }
        if (!LANGUAGE.matcher(language).matches()) {
            throw new BrokenRule(
                    Column.LANGUAGE,
                    "language",
                    "must be an ISO 639 code such as en, or empty",
                    "\"" + language + "\"");
        }
    }
}
