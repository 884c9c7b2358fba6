package org.tradepath.reconcile;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tradepath.stated.Statement;

/**
 * What in a ledger cannot be true together. Having conflicts is a result, not an error.
 *
 * @param conflicts the minimal sets, the smallest first, then by ids
 * @param complete whether these are all; false where a limit on their number or on the work was reached, so that there may be more
 * @since 0.1.0
 */
public record Conflicts(List<Conflict> conflicts, boolean complete) {

    /**
     * Copies the list.
     *
     * @param conflicts the minimal sets
     * @param complete whether these are all
     */
    public Conflicts {
        conflicts = List.copyOf(conflicts);
    }

    /** {@return the conflicts that are no revisions} */
    public List<Conflict> contradictions() {
        return conflicts.stream().filter(conflict -> !conflict.revision()).toList();
    }

    /** {@return the conflicts that rest on two publications of one measurement} */
    public List<Conflict> revisions() {
        return conflicts.stream().filter(Conflict::revision).toList();
    }

    /**
     * {@return the statements that stand in contradictions, those in the most first, then by id. One that is {@linkplain Suspect#inAll in
     * all} of several, and alone in that, is the odd one out}
     */
    public List<Suspect> suspects() {
        List<Conflict> contradictions = contradictions();
        Map<Statement, Integer> counts = new LinkedHashMap<>();
        contradictions.forEach(conflict -> conflict.statements().forEach(s -> counts.merge(s, 1, Integer::sum)));
        return counts.entrySet().stream()
                .map(e -> new Suspect(e.getKey(), e.getValue(), e.getValue() == contradictions.size()))
                .sorted(Comparator.comparingInt(Suspect::contradictions)
                        .reversed()
                        .thenComparing(suspect -> suspect.statement().id()))
                .toList();
    }
}
