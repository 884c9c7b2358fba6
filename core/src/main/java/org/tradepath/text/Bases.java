package org.tradepath.text;

import java.util.List;

/** Finds what a change is compared with. */
final class Bases {

    private final Scene scene;

    Bases(Scene scene) {
        this.scene = scene;
    }

    /** Sets the base of a change, and whether it is told since then. */
    void bind(Draft draft, List<Draft> drafts, int k) {
        if (draft.kind == FindingKind.LEVEL || draft.kind == FindingKind.SHARE || draft.kind == FindingKind.RECORD) {
            return;
        }
        for (int j = 0; j < scene.size(); j++) {
            Time time = scene.at(j).time();
            boolean inReach = time != null
                    && (j < draft.at || !scene.figureBetween(draft.at, j))
                    && !(j < draft.at
                            && k > 0
                            && j < drafts.get(k - 1).at
                            && drafts.get(k - 1).isChange());
            if (!inReach) {
                continue;
            }
            if (time.role() == Time.Role.SINCE && time.isFixed() && !isOfRecord(draft.at, j)) {
                draft.base = time.period();
                draft.since = true;
            } else if (time.role() == Time.Role.BASE && time.isFixed()) {
                draft.base = time.period();
            }
        }
    }

    // "By 35 percent, the most since 1991": the year is the record's.
    private boolean isOfRecord(int figure, int time) {
        return time > figure && scene.lastBefore(time, Tag.RECORD) > figure;
    }

    /** Whether a change is told against the same months a year earlier. */
    boolean isYearEarlier(Draft draft, List<Draft> drafts, int k) {
        int limit = k + 1 < drafts.size() ? drafts.get(k + 1).at : scene.size();
        int from = k > 0 ? drafts.get(k - 1).at : -1;
        for (int j = from + 1; j < limit; j++) {
            Time time = scene.at(j).time();
            if (time == null) {
                continue;
            }
            boolean same = time.kind() == Time.Kind.YEAR_EARLIER
                    || time.kind() == Time.Kind.YEAR_ON_YEAR
                    || time.kind() == Time.Kind.PRIOR_YEAR
                    || time.kind() == Time.Kind.MONTHS && time.role() == Time.Role.BASE;
            if (same && (j > draft.at || time.role() == Time.Role.BASE)) {
                return true;
            }
        }
        return false;
    }
}
