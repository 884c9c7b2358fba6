package org.tradepath.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tradepath.trade.Flow;

/** What is only known at the end of a text: pairs that no sentence named, and periods of figures that are said twice. */
final class WholeText {

    private WholeText() {}

    /** A headline that says what a sentence says with its period takes it: the same figure of the same pair. */
    static void repeats(List<Draft> drafts) {
        Map<Object, Draft> dated = new HashMap<>();
        for (Draft draft : drafts) {
            if (draft.isTrade() && draft.when() != null) {
                dated.putIfAbsent(draft.statement(), draft);
            }
        }
        for (Draft draft : drafts) {
            Draft other = draft.isTrade() && draft.when() == null && !draft.since ? dated.get(draft.statement()) : null;
            if (other != null) {
                draft.period = other.period;
                draft.deadline = other.deadline;
                draft.reasons.remove(Reason.NO_PERIOD);
                draft.reasons.add(Reason.PERIOD_FROM_CONTEXT);
            }
        }
    }

    /** Fills what is still missing from the parties that the whole text names most. */
    static void complete(Draft draft, List<Party> firstPair, List<Party> byFrequency) {
        if (draft.reporter != null && draft.partner != null || !draft.isTrade()) {
            return;
        }
        if (byFrequency.size() == 1 && draft.partner == null) {
            draft.reporter = byFrequency.get(0);
            draft.partner = Party.WORLD; // the text speaks of no other
            draft.reasons.add(Reason.PAIR_FROM_WHOLE_TEXT);
            return;
        }
        boolean first = !firstPair.isEmpty()
                && (draft.reporter == null || firstPair.contains(draft.reporter))
                && (draft.partner == null || firstPair.contains(draft.partner));
        for (Party party : first ? firstPair : byFrequency) {
            if (draft.reporter == null && !party.equals(draft.partner)) {
                draft.reporter = party;
                draft.reasons.add(Reason.PAIR_FROM_WHOLE_TEXT);
            } else if (draft.partner == null && !party.equals(draft.reporter)) {
                draft.partner = party;
                draft.reasons.add(Reason.PAIR_FROM_WHOLE_TEXT);
            }
        }
        boolean turned = first
                && draft.flow == Flow.TURNOVER
                && draft.partner != null
                && firstPair.get(0).equals(draft.partner);
        if (turned) {
            draft.partner = draft.reporter;
            draft.reporter = firstPair.get(0);
        }
    }
}
