package org.tradepath.reconcile;

import java.util.List;
import org.tradepath.stated.Statement;

/**
 * Statements that cannot all be true while any part of them can: {B1, B2, F4} where 461.9 in 2022, +40 % in 2022 and 135.7 in 2021 are said.
 *
 * @param statements the statements, ordered by id, seen from the home of the corridor asked about
 * @param revision whether it rests on two publications of one measurement that nearly agree, so that one is likely to revise the other
 * @param explanation what each says, and why they cannot hold together, in plain words
 */
public record Conflict(List<Statement> statements, boolean revision, String explanation) {

    /**
     * Copies the list.
     *
     * @param statements the statements
     * @param revision whether one is likely to revise the other
     * @param explanation what each says, and why they cannot hold together
     */
    public Conflict {
        statements = List.copyOf(statements);
    }

    /** {@return the ids of the statements, in their order} */
    public List<String> ids() {
        return statements.stream().map(Statement::id).toList();
    }

    /** {@return the ids and whether it is a revision: "B1, F12, F13 (a revision)"} */
    @Override
    public String toString() {
        return String.join(", ", ids()) + (revision ? " (a revision)" : "");
    }
}
