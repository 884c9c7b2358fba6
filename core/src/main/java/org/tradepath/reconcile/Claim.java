package org.tradepath.reconcile;

import java.util.List;
import java.util.function.UnaryOperator;
import org.tradepath.stated.Statement;

/**
 * A statement as relations between levels.
 *
 * @param statement the statement
 * @param readings what it can mean, at least one: the relations of one reading hold together
 */
record Claim(Statement statement, List<List<Relation>> readings) {

    String id() {
        return statement.id();
    }

    boolean isLevel() {
        return readings.stream()
                .allMatch(reading ->
                        reading.stream().allMatch(relation -> relation.base().isEmpty()));
    }

    Claim map(UnaryOperator<Relation> change) {
        return new Claim(
                statement,
                readings.stream()
                        .map(reading -> reading.stream().map(change).toList())
                        .toList());
    }
}
