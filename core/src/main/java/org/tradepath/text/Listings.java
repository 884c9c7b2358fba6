package org.tradepath.text;

import java.util.List;

/**
 * Finds whose trade a figure of a list is: "Russia followed with $26 billion", "Italy ($3 billion), Turkey ($2 billion)
 * and China" are partners of the economy spoken of.
 */
final class Listings {

    private final Scene scene;
    private final Context context;
    private final NamedParties names;
    private final NearParties near;
    private final List<Party> parties;
    private final List<Party> speakers;

    Listings(Scene scene, Context context, NamedParties names, NearParties near) {
        this.scene = scene;
        this.context = context;
        this.names = names;
        this.near = near;
        this.parties = names.parties();
        this.speakers = names.speakers();
    }

    /** The economy spoken of, and its partner. */
    record Ends(Party first, Party second) {}

    /** The ends of the trade that a draft measures by its place in a list; null where the list decides nothing. {@code sibling} is the figure before, or null. */
    Ends of(Draft draft, Draft sibling) {
        if (sibling != null
                && sibling.flowAt >= 0
                && sibling.flowAt == draft.flowAt
                && !scene.any(Tag.RESPECTIVELY)
                && isSameThought(draft, sibling)) {
            return new Ends(
                    sibling.reporter, sibling.partner); // "while that between India and Italy rose 5 percent to"
        }
        boolean ofGroup = draft.kind == FindingKind.SHARE
                && near.of(draft).stream().anyMatch(named -> !named.party().isEconomy());
        if (ofGroup && sibling != null && isRestated(draft, sibling)) {
            return new Ends(
                    sibling.reporter, sibling.partner); // "$480 million, or 27 percent of its exports to the union"
        }
        Party part = ofGroup ? near.accountable(draft) : null;
        Party whole = part == null ? null : topicOfList(part);
        if (whole != null && !whole.equals(part)) {
            return new Ends(whole, part); // "Italy, which accounted for half of trade with the union"
        }
        if (sibling != null && sibling.kind == FindingKind.SHARE && isInBrackets(draft, sibling)) {
            return new Ends(sibling.reporter, sibling.partner); // "half of trade with the union ($4.7 billion)"
        }
        Party holder = draft.kind == FindingKind.SHARE && sibling != null ? near.holder(draft) : null;
        if (holder != null && !holder.equals(sibling.reporter)) {
            return new Ends(sibling.reporter, holder); // "the share of China is 61 percent, that of Russia 16"
        }
        if (draft.kind == FindingKind.SHARE && sibling != null && scene.inParentheses(sibling.at, draft.at)) {
            return new Ends(sibling.reporter, sibling.partner); // "Turkey ($730 million or 15 percent)"
        }
        Party listed = draft.isTrade() ? near.listed(draft) : null;
        if (listed == null && draft.isTrade() && parties.size() == 1 && scene.any(Tag.PARTNER)) {
            listed = parties.get(0); // "China remains the country's largest partner, with $5 billion"
        }
        if (listed == null && draft.isTrade()) {
            listed = near.ranked(draft);
        }
        Party topic = sibling != null && !sibling.partner.equals(Party.WORLD)
                ? sibling.reporter.equals(listed) ? sibling.partner : sibling.reporter
                : topicOfList(listed);
        Party owner = scene.any(Tag.PARTNER) ? names.owner() : null;
        if (listed == null
                && owner != null
                && parties.size() > 2
                && near.of(draft).isEmpty()) {
            listed = names.lastBefore(draft.at, owner); // "Turkey was Georgia's largest partner, with trade reaching"
            topic = owner;
        }
        if (listed == null || topic == null || topic.equals(listed)) {
            return null;
        }
        return new Ends(topic, listed);
    }

    private boolean isInBrackets(Draft draft, Draft sibling) {
        return draft.kind == FindingKind.LEVEL
                && scene.sign(draft.at - 1, '(')
                && !scene.figureBetween(sibling.at, draft.at)
                && draft.flowAt > sibling.at
                && scene.at(draft.at - 2).party() != null
                && !scene.at(draft.at - 2).party().isEconomy();
    }

    // "Or 27 percent": the figure before, said once more as a share.
    private boolean isRestated(Draft draft, Draft sibling) {
        for (int j = draft.at - 1; j > sibling.at; j--) {
            if (scene.is(j, Tag.OR)) {
                return true;
            }
            if (!scene.is(j, Tag.HEDGE)) {
                return false;
            }
        }
        return false;
    }

    // Whose partners a sentence lists: the owner of "partner", the economy that it names first, the one spoken of, who
    // speaks.
    private Party topicOfList(Party listed) {
        Party owner = names.owner();
        if (owner != null) {
            return owner;
        }
        if (parties.size() > 2 && !parties.get(0).equals(listed)) {
            return parties.get(0);
        }
        Party home =
                scene.any(Tag.RANKED) ? context.mostNamed() : null; // "Russia comes first. Ukraine ranked second with"
        Party last = home != null && !home.equals(listed)
                ? home
                : context.lastReporter != null && !context.lastReporter.equals(listed)
                        ? context.lastReporter
                        : context.topic();
        return last != null || speakers.size() != 1 ? last : speakers.get(0);
    }

    // Whether no party and no new clause stands between the figure before and this one.
    private boolean isSameThought(Draft draft, Draft sibling) {
        for (int j = sibling.at + 1; j < draft.at; j++) {
            if (scene.isBreak(j) || scene.at(j).party() != null) {
                return false;
            }
        }
        return draft.isTrade() && draft.kind != FindingKind.SHARE && draft.flowAt < sibling.at;
    }
}
