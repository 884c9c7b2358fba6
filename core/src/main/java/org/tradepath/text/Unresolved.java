package org.tradepath.text;

import java.util.Objects;

/**
 * A figure that could not be bound: what it measures, or for whom, is not clear from the text.
 *
 * @param start where it begins in the text, in UTF-16 units
 * @param end where it ends
 * @param quote its characters
 * @param reason why it was not bound
 * @since 0.1.0
 */
public record Unresolved(int start, int end, String quote, String reason) {

    /**
     * Checks that nothing is null.
     *
     * @param start where it begins
     * @param end where it ends
     * @param quote its characters
     * @param reason why it was not bound
     */
    public Unresolved {
        Objects.requireNonNull(quote, "quote");
        Objects.requireNonNull(reason, "reason");
    }
}
