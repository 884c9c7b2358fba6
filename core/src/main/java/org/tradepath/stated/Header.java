package org.tradepath.stated;

import java.util.Objects;
import java.util.Optional;

/**
 * What every statement has, whatever it states.
 *
 * @param id its name within a ledger: not empty, no white space, not {@link ShareStatement#TURNOVER}
 * @param subject what it is about
 * @param source where it was published
 * @param echoOf the id of the statement that this one repeats: an echo is no evidence of its own; empty for an original
 * @param note what else should be known; "" for nothing
 * @since 0.1.0
 */
public record Header(String id, Subject subject, Source source, Optional<String> echoOf, String note) {

    /**
     * Checks the ids.
     *
     * @param id its name within a ledger
     * @param subject what it is about
     * @param source where it was published
     * @param echoOf the id of the statement that this one repeats
     * @param note what else should be known
     * @throws IllegalArgumentException if an id is empty or has white space or control characters, the id is
     *     {@link ShareStatement#TURNOVER}, or the statement echoes itself
     */
    public Header {
        requireId(Column.ID, id);
        if (id.equals(ShareStatement.TURNOVER)) {
            throw new BrokenRule(Column.ID, "id", "must not be " + ShareStatement.TURNOVER + ", a whole of shares", id);
        }
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(note, "note");
        echoOf.ifPresent(origin -> requireId(Column.ECHO_OF, origin));
        if (echoOf.equals(Optional.of(id))) {
            throw new BrokenRule(Column.ECHO_OF, "echo_of", "must not be the statement itself", id);
        }
    }

    static void requireId(Column column, String id) {
        boolean fit = !id.isEmpty();
        for (int i = 0; i < id.length(); i++) {
            char c = id.charAt(i);
            fit &= !Character.isWhitespace(c) && !Character.isSpaceChar(c) && !Character.isISOControl(c);
        }
        if (!fit) {
            throw new BrokenRule(column, column.toString(), "must be an id without white space", "\"" + id + "\"");
        }
    }

    /**
     * This header about another subject.
     *
     * @param newSubject the other subject
     * @return the header with everything else kept
     */
    public Header withSubject(Subject newSubject) {
        return new Header(id, newSubject, source, echoOf, note);
    }
}
