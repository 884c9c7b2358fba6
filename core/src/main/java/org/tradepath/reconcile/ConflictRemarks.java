package org.tradepath.reconcile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Says of every statement that stands in a contradiction with which others it cannot be true. */
final class ConflictRemarks {

    private ConflictRemarks() {}

    /** The standings with the smallest contradiction of each statement, and the number of its others, in the remark. */
    static List<Standing> added(List<Standing> standings, Conflicts conflicts) {
        Map<String, List<Conflict>> byId = new HashMap<>();
        for (Conflict conflict : conflicts.contradictions()) {
            for (String id : conflict.ids()) {
                byId.computeIfAbsent(id, key -> new ArrayList<>()).add(conflict);
            }
        }
        return standings.stream()
                .map(standing -> byId.containsKey(standing.statement().id())
                        ? standing.withRemark(
                                remark(standing, byId.get(standing.statement().id())))
                        : standing)
                .toList();
    }

    private static String remark(Standing standing, List<Conflict> its) {
        List<String> others = its.get(0).ids().stream()
                .filter(id -> !id.equals(standing.statement().id()))
                .toList();
        String words = others.isEmpty()
                ? "cannot be true at all"
                : "cannot be true together with " + Words.listed(others) + furtherSets(its.size() - 1);
        return standing.remark().isEmpty() ? words : standing.remark() + "; " + words;
    }

    private static String furtherSets(int number) {
        if (number == 0) {
            return "";
        }
        return " (and in " + number + (number == 1 ? " other set)" : " other sets)");
    }
}
