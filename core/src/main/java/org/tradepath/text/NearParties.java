package org.tradepath.text;

import java.util.ArrayList;
import java.util.List;
import org.tradepath.trade.Flow;

/** Finds the parties that stand by a flow's word, or by its figure. */
final class NearParties {

    private static final int REACH = 7; // words between a flow and its economies

    private static final int REACH_WITH = 10; // "Turkey was Georgia's largest partner in 2023 with"

    private final Scene scene;
    private final NamedParties names;

    NearParties(Scene scene, NamedParties names) {
        this.scene = scene;
        this.names = names;
    }

    /** The parties by a draft's flow; by its figure where the sentence names no flow. */
    List<Named> of(Draft draft) {
        if (draft.flowAt < 0) {
            return before(draft);
        }
        List<Named> both = both(draft);
        if (!both.isEmpty()) {
            return both;
        }
        Named led = led(draft);
        return led != null ? List.of(led) : attached(draft);
    }

    // "While that between China and Japan rose to $7 billion": two economies between the figure before and this one.
    private List<Named> both(Draft draft) {
        List<Named> both = new ArrayList<>();
        for (int j = draft.at - 1; j > draft.flowAt && !scene.isFigure(j); j--) {
            if (names.named(j) != null) {
                both.add(0, names.named(j));
            }
            if (scene.is(j, Tag.BETWEEN)) {
                return scene.figureBetween(draft.flowAt, j) ? both : List.of();
            }
        }
        return List.of();
    }

    // "With Kyrgyzstan it doubled to $40 million": a partner between the figure before and this one overrides the
    // flow's own.
    private Named led(Draft draft) {
        if (draft.flowAt < 0 || !scene.figureBetween(draft.flowAt, draft.at)) {
            return null;
        }
        Named.Role role = draft.flow == Flow.EXPORTS
                ? Named.Role.DEST
                : draft.flow == Flow.IMPORTS ? Named.Role.ORIGIN : Named.Role.WITH;
        for (int j = draft.at - 1; j > draft.flowAt; j--) {
            Named named = names.named(j);
            if (named != null && (named.role() == Named.Role.WITH || named.role() == role)) {
                return named;
            }
            if (scene.isFigure(j) && !isChainOf(j, draft.at)) {
                return null;
            }
        }
        return null;
    }

    /** The party that a figure stands beside as in a list, with no flow between; null for none. */
    Party listed(Draft draft) {
        int from = draft.at - 1;
        while (scene.is(from, Tag.HEDGE) || scene.is(from, Tag.ARTICLE)) {
            from--;
        }
        boolean tied = scene.sign(from, '(') || scene.isDash(from) || scene.is(from, Tag.WITH) || isShareOf(from);
        if (!tied) {
            return null;
        }
        boolean withWords = scene.is(from, Tag.WITH); // "Russia came second with"
        for (int j = from - 1; j >= from - REACH_WITH; j--) {
            Named named = names.named(j);
            if (withWords
                    && (names.isPossessive(j)
                            || scene.at(j).time() != null
                            || scene.sign(j, '\'')
                            || scene.sign(j, '\u2019'))) {
                continue; // "Turkey was Georgia's largest partner in 2023 with"
            }
            if (named != null) {
                boolean ofPartner = scene.is(draft.flowAt, Tag.PARTNER); // "the top export partners were"
                boolean own = draft.flowAt >= 0 && !ofPartner && attached(draft).contains(named);
                return scene.is(j, Tag.OF_ECONOMY) || own ? null : named.party();
            }
            if (!withWords || !scene.at(j).isWord() || scene.at(j).flow() != null || scene.is(j, Tag.OTHER)) {
                return null;
            }
        }
        return null;
    }

    /** The party that a ranking before a figure is told of, "Ukraine ranked second with exports of"; null for none. */
    Party ranked(Draft draft) {
        int rank = scene.lastBefore(draft.at, Tag.RANKED);
        Named named = rank < 0 || scene.figureBetween(rank, draft.at) ? null : names.named(rank - 1);
        return named == null ? null : named.party();
    }

    /** The party that the verb of a share is told of, "Italy, which accounted for half of"; null for none. */
    Party accountable(Draft draft) {
        int verb = scene.lastBefore(draft.at, Tag.SHARE);
        if (verb < 0 || scene.figureBetween(verb, draft.at)) {
            return null;
        }
        int before = verb - 1;
        while (scene.is(before, Tag.RELATIVE) || scene.isComma(before)) {
            before--;
        }
        Named named = names.named(before);
        return named == null ? null : named.party();
    }

    /** Whose share a figure is, "the share of Russia", "Russia's share", told since the figure before; null for none. */
    Party holder(Draft draft) {
        for (int j = draft.at - 1; j > 0 && !scene.isFigure(j); j--) {
            if (!scene.is(j, Tag.SHARE)) {
                continue;
            }
            int next = scene.is(j + 1, Tag.OF) ? j + 2 : j + 1;
            Named named = names.named(next);
            for (int k = j - 1; named == null && k >= j - 3; k--) {
                named = names.isPossessive(k) ? names.named(k) : null;
            }
            return named == null ? null : named.party();
        }
        return null;
    }

    // "China accounted for $5 billion, Russia for $4 billion"
    private boolean isShareOf(int j) {
        return scene.is(j, Tag.SHARE) || scene.is(j, Tag.DEST) && scene.any(Tag.SHARE);
    }

    // "Doubled to $40 million": two figures of one statement.
    private boolean isChainOf(int first, int second) {
        for (int j = first + 1; j < second; j++) {
            if (scene.isPunctuation(j) || scene.is(j, Tag.AND) || scene.isFigure(j)) {
                return false;
            }
        }
        return true;
    }

    // «На Турцию пришлось 3,4 млрд»: the economies between the figure before and this one, where the sentence names no
    // flow.
    private List<Named> before(Draft draft) {
        List<Named> near = new ArrayList<>();
        for (int j = draft.at - 1; j >= 0 && !scene.isFigure(j); j--) {
            Named named = names.named(j);
            if (named != null && named.role() != Named.Role.NONE) {
                near.add(0, named);
            }
        }
        return near;
    }

    // The economies by the flow's word: before it, behind it, and behind the figure where the flow is a verb ("exported
    // $5 million to").
    private List<Named> attached(Draft draft) {
        List<Named> near = new ArrayList<>();
        int flow = draft.flowAt;
        int gap = 0;
        boolean joined = false;
        for (int j = flow - 1; j >= 0 && gap < 3; j--) {
            Named named = names.named(j);
            joined |= scene.is(j, Tag.AND);
            if (named != null
                    && joined
                    && near.isEmpty()
                    && named.role() != Named.Role.NONE
                    && named.role() != Named.Role.WITH) {
                break; // "exported $3 billion to Japan and bought"
            }
            if (named != null) {
                near.add(0, named);
                gap = 0;
            } else if (scene.sign(j, '\'') || scene.sign(j, '\u2019') || scene.is(j, Tag.AND) || names.isHyphen(j)) {
                gap += 0;
            } else if (scene.is(j, Tag.COPULA)
                    || names.isPlain(j) && !scene.is(j, Tag.SAY) && !scene.is(j, Tag.BREAK)) {
                gap++; // "Pakistan is hardly exporting"
            } else {
                break;
            }
        }
        gap = 0;
        for (int j = flow + 1; j < scene.size() && gap < REACH; j++) {
            Named named = names.named(j);
            if (named != null) {
                near.add(named);
                gap = 0;
            } else if (scene.isBreak(j)
                    || scene.isDash(j)
                    || scene.isComma(j)
                    || scene.sign(j, '(')
                    || scene.at(j).flow() != null
                    || scene.is(j, Tag.SAY)
                    || scene.is(j, Tag.OTHER)) {
                break;
            } else if (j > draft.at && scene.isFigure(j)) {
                break;
            } else {
                gap++;
            }
        }
        return near;
    }
}
