package org.tradepath.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tradepath.stated.Statement;

/**
 * Tells what cannot be true together: a paragraph for each statement that the contradictions can be laid at, with the smallest of them in full,
 * and one for each revision.
 *
 * <p>At whose door: among the statements of what is still unexplained, that which the history contradicts most strongly, then that which stands
 * in the most sets; without the statements named so, no contradiction is left.
 */
final class ConflictExplainer {

    /** So many further sets are listed by their ids. */
    private static final int LISTED = 8;

    private final Conflicts conflicts;
    private final Map<String, Verdict> verdicts;

    ConflictExplainer(Reconciliation reconciliation) {
        this.conflicts = reconciliation.conflicts();
        this.verdicts = reconciliation.standingsWithoutConflicts().stream()
                .collect(Collectors.toMap(standing -> standing.statement().id(), Standing::verdict));
    }

    List<Explanation.Paragraph> paragraphs() {
        List<String> culprits = new ArrayList<>();
        List<Explanation.Paragraph> paragraphs = new ArrayList<>(contradictions(culprits));
        paragraphs.addAll(revisions(culprits));
        if (!conflicts.complete()) {
            paragraphs.add(Explanation.Paragraph.of(
                    "There may be more that cannot be true together: the search stopped at its limit."));
        }
        return paragraphs;
    }

    private List<Explanation.Paragraph> contradictions(List<String> culprits) {
        List<Explanation.Paragraph> paragraphs = new ArrayList<>();
        List<Conflict> open = conflicts.contradictions();
        while (!open.isEmpty()) {
            String culprit = culprit(open);
            culprits.add(culprit);
            List<Conflict> its = Stream.concat(open.stream(), conflicts.revisions().stream())
                    .filter(c -> c.ids().contains(culprit))
                    .toList();
            paragraphs.add(Explanation.Paragraph.of(its, contradiction(culprit, its)));
            open = open.stream().filter(c -> !c.ids().contains(culprit)).toList();
        }
        return paragraphs;
    }

    private String culprit(List<Conflict> open) {
        Map<String, Integer> counts = new HashMap<>();
        open.forEach(conflict -> conflict.ids().forEach(id -> counts.merge(id, 1, Integer::sum)));
        return counts.keySet().stream()
                .min(Comparator.comparingInt((String id) -> -severity(id))
                        .thenComparingInt(id -> -counts.get(id))
                        .thenComparing(Comparator.naturalOrder()))
                .orElseThrow();
    }

    private int severity(String id) {
        return switch (verdicts.get(id)) {
            case CONTRADICTED -> 2;
            case STRAINED -> 1;
            case FITS, SUPERSEDED, ECHO, APART -> 0;
        };
    }

    private String contradiction(String culprit, List<Conflict> its) {
        Conflict first = its.get(0);
        List<String> others = others(first, culprit);
        String heading = others.isEmpty()
                ? "Contradiction: " + culprit + " cannot be true at all. "
                : "Contradiction: " + culprit + " cannot be true together with " + Words.listed(others) + ". ";
        return heading + first.explanation() + " " + place(culprit) + further("Further sets with " + culprit, its);
    }

    private static List<String> others(Conflict conflict, String id) {
        return conflict.ids().stream().filter(other -> !other.equals(id)).toList();
    }

    /** In how many of the sets it stands, and whether that makes it the odd one out. */
    private String place(String culprit) {
        List<Suspect> suspects = conflicts.suspects();
        int sets = conflicts.contradictions().size();
        Suspect its = suspects.stream()
                .filter(suspect -> suspect.statement().id().equals(culprit))
                .findFirst()
                .orElseThrow();
        if (sets == 1) {
            return "It is the only set that is no revision.";
        }
        if (!its.inAll()) {
            return culprit + " stands in " + its.contradictions() + " of the " + sets + " sets that are no revisions.";
        }
        List<String> alsoInAll = suspects.stream()
                .filter(Suspect::inAll)
                .map(Suspect::statement)
                .map(Statement::id)
                .filter(id -> !id.equals(culprit))
                .toList();
        String everywhere = culprit + " stands in every one of the " + sets + " sets that are no revisions";
        if (alsoInAll.isEmpty()) {
            return everywhere + ": it is the odd one out.";
        }
        boolean alone = alsoInAll.stream().allMatch(id -> severity(id) < severity(culprit));
        return everywhere
                + (alsoInAll.size() == 1 ? ", and so does " : ", and so do ")
                + Words.listed(alsoInAll)
                + (alone ? "; of these the history contradicts " + culprit + ": it is the odd one out." : ".");
    }

    private static String further(String heading, List<Conflict> sets) {
        if (sets.size() == 1) {
            return "";
        }
        List<String> shown = sets.stream()
                .skip(1)
                .limit(LISTED)
                .map(conflict -> "{" + conflict + "}")
                .toList();
        int left = sets.size() - 1 - shown.size();
        return " " + heading + ": " + String.join(", ", shown) + (left > 0 ? " and " + left + " more" : "") + ".";
    }

    /** Those without the statements named above; one that shares two statements with a smaller one shows the same again. */
    private List<Explanation.Paragraph> revisions(List<String> culprits) {
        List<List<Conflict>> groups = new ArrayList<>();
        for (Conflict revision : conflicts.revisions()) {
            if (revision.ids().stream().noneMatch(culprits::contains)) {
                groups.stream()
                        .filter(group -> group.stream().anyMatch(smaller -> common(smaller, revision) > 1))
                        .findFirst()
                        .ifPresentOrElse(
                                group -> group.add(revision), () -> groups.add(new ArrayList<>(List.of(revision))));
            }
        }
        return groups.stream()
                .map(group -> Explanation.Paragraph.of(
                        group,
                        "Revision, no contradiction: " + group.get(0).explanation()
                                + further("The same shows in", group)))
                .toList();
    }

    private static long common(Conflict a, Conflict b) {
        return a.ids().stream().filter(b.ids()::contains).count();
    }
}
