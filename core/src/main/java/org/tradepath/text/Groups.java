package org.tradepath.text;

import java.util.ArrayList;
import java.util.List;

/** Finds several partners that share one figure, "trade with Kazakhstan, Kyrgyzstan and Uzbekistan", and whose is whose where each has its own. */
final class Groups {

    private final Scene scene;
    private final NamedParties names;

    Groups(Scene scene, NamedParties names) {
        this.scene = scene;
        this.names = names;
    }

    /** What a list of partners makes of a figure: no list, one of its partners, or all of them together. */
    record Share(Party one, boolean all) {}

    private static final Share NO_LIST = new Share(null, false);

    /** The share of a draft in the list of partners before it. */
    Share of(Draft draft, List<Named> near) {
        for (Named named : near) {
            boolean between = scene.is(named.at() - 1, Tag.BETWEEN);
            boolean led = named.role() != Named.Role.NONE;
            if (!between && !led || named.at() < draft.flowAt) {
                continue;
            }
            List<Party> list = new ArrayList<>();
            int end = collect(named, list);
            if (list.size() < (between ? 3 : 2) || end >= draft.at || isPartyBetween(end, draft.at)) {
                return NO_LIST;
            }
            int place = place(end, draft);
            boolean each = scene.any(Tag.RESPECTIVELY) && !between && place < list.size();
            return each ? new Share(list.get(place), false) : new Share(null, true);
        }
        return NO_LIST;
    }

    // "Kazakhstan, Kyrgyzstan and Uzbekistan": the place behind the list that begins with a party.
    private int collect(Named first, List<Party> list) {
        int end = first.at() + 1;
        list.add(first.party());
        while (scene.isComma(end) || scene.is(end, Tag.AND)) {
            int next = scene.is(end + 1, Tag.AND) ? end + 2 : end + 1;
            boolean led = scene.is(next, Tag.WITH) || scene.is(next, Tag.DEST) || scene.is(next, Tag.ORIGIN);
            next = led || scene.is(next, Tag.ARTICLE) ? next + 1 : next;
            Named named = names.named(next);
            if (named == null || list.contains(named.party()) || names.isPossessive(next) || isOwner(next)) {
                break;
            }
            list.add(named.party());
            end = next + 1;
        }
        return end;
    }

    // "With Iran, and Armenian exports": an adjective of what follows.
    private boolean isOwner(int at) {
        return scene.is(at, Tag.OF_ECONOMY) && !scene.is(at, Tag.ECONOMY);
    }

    private boolean isPartyBetween(int from, int to) {
        for (int j = from; j < to; j++) {
            if (names.named(j) != null || scene.isBreak(j)) {
                return true;
            }
        }
        return false;
    }

    // How many figures of the same unit stand between the list and the draft.
    private int place(int from, Draft draft) {
        int place = 0;
        for (int j = from; j < draft.at; j++) {
            boolean same = scene.isFigure(j)
                    && draft.figure.quantity() != null
                    && scene.at(j).quantity().unit() == draft.figure.quantity().unit();
            place += same ? 1 : 0;
        }
        return place;
    }
}
