package org.tradepath.reconcile;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tradepath.stated.Header;
import org.tradepath.stated.Statement;

/**
 * Rows that say the same of the same source: one statement that stands in the ledger twice. Echoes are none; an origin's name makes them what they
 * are.
 */
final class Copies {

    private Copies() {}

    /** For the id of each copy, the row that it copies; the first of the given ones stands. */
    static Map<String, Statement> of(List<Statement> rows) {
        Map<Statement, Statement> first = new HashMap<>();
        Map<String, Statement> copies = new HashMap<>();
        for (Statement row : rows) {
            if (row.echoOf().isEmpty()) {
                Statement original = first.putIfAbsent(nameless(row), row);
                if (original != null) {
                    copies.put(row.id(), original);
                }
            }
        }
        return copies;
    }

    /** What it says and where, from the corridor's canonical end. */
    private static Statement nameless(Statement row) {
        boolean turned = row.subject().corridor().filter(c -> !c.isCanonical()).isPresent();
        Statement seen = turned ? row.reversed() : row;
        return seen.withHeader(new Header("row", seen.subject(), seen.source(), Optional.empty(), ""));
    }
}
