package org.tradepath.reconcile;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;
import org.tradepath.stated.Statement;

/**
 * Statements that cannot all be true while any part of them can: {B1, B2, F4} where 461.9 in 2022, +40 % in 2022 and 135.7 in 2021 are said.
 * Equal are conflicts of equal statements and labels.
 *
 * @since 0.1.0
 */
public final class Conflict {

    private final List<Statement> statements;
    private final boolean revision;
    private final boolean presumesHalfYears;
    // There can be many conflicts, and few of them are told in full.
    private final Lazy<String> explanation;

    Conflict(List<Statement> statements, boolean revision, boolean presumesHalfYears, Supplier<String> explanation) {
        this.statements = List.copyOf(statements);
        this.revision = revision;
        this.presumesHalfYears = presumesHalfYears;
        this.explanation = new Lazy<>(explanation);
    }

    /** {@return the statements, ordered by id, seen from the home of the corridor asked about} */
    public List<Statement> statements() {
        return statements;
    }

    /** {@return whether it rests on two publications of one measurement that nearly agree, so that one is likely to revise the other} */
    public boolean revision() {
        return revision;
    }

    /** {@return whether all could be true if a half-year could have any part of its year's trade} */
    public boolean presumesHalfYears() {
        return presumesHalfYears;
    }

    /**
     * {@return what each says, and why they cannot hold together, in plain words} It is worked out when it is first asked for.
     *
     * @throws CancellationException if the calling thread is interrupted meanwhile; its interrupt status stays set, and a later call begins anew
     */
    public String explanation() {
        return explanation.get();
    }

    /** {@return the ids of the statements, in their order} */
    public List<String> ids() {
        return statements.stream().map(Statement::id).toList();
    }

    /** Equal where statements and labels are. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Conflict that
                && statements.equals(that.statements)
                && revision == that.revision
                && presumesHalfYears == that.presumesHalfYears;
    }

    /** {@return a hash of statements and labels} */
    @Override
    public int hashCode() {
        return Objects.hash(statements, revision, presumesHalfYears);
    }

    /** {@return the ids and whether it is a revision: "B1, F12, F13 (a revision)"} */
    @Override
    public String toString() {
        return String.join(", ", ids()) + (revision ? " (a revision)" : "");
    }
}
