package org.tradepath.reconcile;

import org.tradepath.stated.Statement;

/**
 * A statement that stands in contradictions.
 *
 * @param statement the statement
 * @param contradictions in how many conflicts that are no revisions it stands, at least one
 * @param inAll whether it stands in every one of them, so that without it there would be none
 * @since 0.1.0
 */
public record Suspect(Statement statement, int contradictions, boolean inAll) {}
