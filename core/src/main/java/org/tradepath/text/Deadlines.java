package org.tradepath.text;

import java.util.List;
import org.tradepath.trade.Flow;
import org.tradepath.trade.ReportingPeriod;

/** Finds by when an aim is to be reached, or for when something is expected. */
final class Deadlines {

    private final Scene scene;
    private final Context context;

    Deadlines(Scene scene, Context context) {
        this.scene = scene;
        this.context = context;
    }

    /** Sets the deadline; {@code measured} is the period of the facts before it, or null. */
    void bind(Draft draft, List<Draft> drafts, ReportingPeriod measured) {
        int place = -1;
        for (int j = draft.at + 1; j < scene.size() && place < 0; j++) {
            if (scene.isBreak(j) || scene.isComma(j) || scene.isFigure(j) && !scene.is(j, Tag.MULTIPLE)) {
                break;
            }
            place = isAheadTime(j, measured) ? j : -1;
        }
        for (int j = draft.at - 1; j >= 0 && place < 0 && !scene.sign(j, ';'); j--) {
            place = isAheadTime(j, measured) ? j : -1;
        }
        if (place < 0) {
            for (int j = draft.at + 1; j < scene.size() && place < 0 && !scene.sign(j, ';'); j++) {
                int at = j;
                if (drafts.stream().anyMatch(other -> other.at == at && other.isAhead() && isApart(draft, other))) {
                    break;
                }
                place = isAheadTime(j, measured) && scene.at(j).time().role() == Time.Role.DEADLINE ? j : -1;
            }
        }
        for (int j = draft.at + 1; j < scene.size() && place < 0 && !scene.isBreak(j) && !scene.isComma(j); j++) {
            boolean past = scene.at(j).time() != null
                    && scene.at(j).time().isFixed()
                    && scene.at(j).time().role() == Time.Role.PLAIN;
            place = past ? j : -1;
        }
        for (int j = draft.at - 1; j >= 0 && place < 0 && !scene.sign(j, ';'); j--) {
            Time time = scene.at(j).time();
            place = time != null && time.isFixed() && scene.is(j - 1, Tag.BY_DATE)
                    ? j
                    : -1; // "had set the aim by 2015"
        }
        if (place < 0) {
            return;
        }
        Time time = scene.at(place).time();
        if (time.kind() == Time.Kind.SPAN && context.date != null) {
            draft.deadline = ReportingPeriod.ofYear(
                    context.date.lastDay().getYear() + time.first().getYear());
        } else if (time.isFixed()) {
            draft.deadline = time.isRun() ? ReportingPeriod.ofYear(time.last().getYear()) : time.period();
        } else if (time.kind() == Time.Kind.VAGUE) {
            draft.deadlinePhrase = scene.text()
                    .subSequence(scene.at(place).start(), scene.at(place).end())
                    .toString();
        }
    }

    /** Hands a deadline on to the parts: "trade of 28 billion in 1987. Exports would amount to 14 billion." */
    void carry(Draft draft) {
        Draft whole = context.ahead;
        boolean part = draft.deadline == null
                && draft.deadlinePhrase.isEmpty()
                && draft.isTrade()
                && draft.flow != Flow.TURNOVER
                && whole != null
                && whole.flow == Flow.TURNOVER
                && context.sentencesSinceAhead <= 1;
        if (part) {
            draft.deadline = whole.deadline;
            draft.reasons.add(Reason.PERIOD_FROM_CONTEXT);
        } else if (draft.deadline != null && draft.isTrade()) {
            context.ahead = draft;
            context.sentencesSinceAhead = 0;
        }
    }

    // "$15 billion soon and $20 billion by 2030": an amount of its own, as is the amount of another flow.
    private boolean isApart(Draft draft, Draft other) {
        boolean joined =
                scene.isMoney(draft.at) && scene.isMoney(other.at) && scene.lastBefore(other.at, Tag.AND) > draft.at;
        return other.flowAt != draft.flowAt || joined;
    }

    private boolean isAheadTime(int j, ReportingPeriod measured) {
        Time time = scene.at(j).time();
        if (time == null || time.role() == Time.Role.BASE || time.role() == Time.Role.SINCE) {
            return false;
        }
        if (time.role() == Time.Role.DEADLINE || time.kind() == Time.Kind.SPAN) {
            return true;
        }
        return time.isFixed()
                && (context.date == null
                        ? measured == null || time.last().isAfter(measured.last())
                        : !time.period().lastDay().isBefore(context.date.firstDay()));
    }
}
