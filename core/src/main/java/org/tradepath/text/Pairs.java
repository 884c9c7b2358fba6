package org.tradepath.text;

import java.util.ArrayList;
import java.util.List;
import org.tradepath.trade.Flow;
import org.tradepath.trade.Region;

/** Finds whose trade it is: first in the words around the flow, then in the sentence, then in what was said before. */
final class Pairs {

    private final Scene scene;
    private final Context context;
    private final NamedParties names;
    private final NearParties near;
    private final Groups groups;
    private final Listings listings;
    private final List<Party> parties;
    private final List<Party> speakers;

    private boolean several; // whether figures of this sentence have different pairs
    private Draft sibling; // the last draft of the sentence whose pair is known

    Pairs(Scene scene, Context context) {
        this.scene = scene;
        this.context = context;
        this.names = new NamedParties(scene, context);
        this.near = new NearParties(scene, names);
        this.groups = new Groups(scene, names);
        this.listings = new Listings(scene, context, names, near);
        this.parties = names.parties();
        this.speakers = names.speakers();
    }

    /** The pair that the sentence is about goes into the context, if it names exactly two. */
    void remember() {
        boolean bound = sibling != null && sibling.partner != null && !sibling.partner.equals(Party.WORLD);
        if (several && context.hasPair()) {
            return; // "Russia (21 percent), China (19 percent)": the pair spoken of stays
        }
        if (bound
                && (parties.size() != 2 || !parties.contains(sibling.reporter) || !parties.contains(sibling.partner))) {
            context.pair(sibling.reporter, sibling.partner, false);
        } else if (parties.size() == 2 && (isTold() || parties.stream().allMatch(Party::isEconomy))) {
            context.pair(parties.get(0), parties.get(1), names.areSideBySide());
        } else if (parties.isEmpty() && speakers.size() == 2 && !context.hasPair()) {
            context.pair(speakers.get(0), speakers.get(1), true);
        }
    }

    // Whether the sentence names a flow: "the department of Asia and Africa" is no pair.
    private boolean isTold() {
        for (int j = 0; j < scene.size(); j++) {
            if (scene.at(j).flow() != null) {
                return true;
            }
        }
        return false;
    }

    /** Sets reporter, partner and region of a draft whose subject is known. */
    void bind(Draft draft) {
        List<Named> by = near.of(draft);
        Listings.Ends ends = listings.of(draft, sibling);
        if (ends != null) {
            set(draft, ends.first(), ends.second());
        } else {
            bind(draft, by);
        }
        region(draft);
        if (draft.reporter != null && draft.isTrade()) {
            context.lastReporter = draft.reporter;
            several |= sibling != null && parties.size() > 2 && draft.partner != null && !isSamePair(draft, sibling);
            sibling = draft.partner != null ? draft : sibling;
            context.world = Party.WORLD.equals(draft.partner);
        }
    }

    private static boolean isSamePair(Draft draft, Draft other) {
        return draft.partner.equals(other.partner) && draft.reporter.equals(other.reporter)
                || draft.partner.equals(other.reporter) && draft.reporter.equals(other.partner);
    }

    /** Whether a figure stands beside a partner as in a list: "Uzbekistan closes the list, with $6 billion". */
    boolean isListing(Draft draft) {
        return near.listed(draft) != null;
    }

    private void bind(Draft draft, List<Named> by) {
        Groups.Share share = draft.isTrade() ? groups.of(draft, by) : null;
        if (share != null && share.all()) {
            draft.shared = true;
        } else if (share != null && share.one() != null) {
            Named led = by.stream()
                    .filter(named -> named.role() != Named.Role.NONE)
                    .findFirst()
                    .orElseThrow();
            Party subject = subjectBefore(led);
            set(draft, subject != null ? subject : context.lastReporter, share.one());
            return;
        }
        List<Party> distinct = new ArrayList<>();
        by.forEach(named -> {
            if (!distinct.contains(named.party())) {
                distinct.add(named.party());
            }
        });
        boolean partnersOnly = by.stream().allMatch(named -> named.role() == Named.Role.WITH);
        if (distinct.size() >= 2
                && partnersOnly
                && context.lastReporter != null
                && !distinct.contains(context.lastReporter)) {
            set(draft, context.lastReporter, distinct.get(0)); // "turnover with Azerbaijan and Germany"
        } else if (distinct.size() >= 2) {
            Named partner = partner(by, draft.flow);
            Party second = partner != null ? partner.party() : distinct.get(1);
            boolean homely = partner != null
                    && names.isPossessive(by.get(0).at())
                    && by.get(0).at() < partner.at();
            Party first =
                    distinct.stream().filter(p -> !p.equals(second)).findFirst().orElseThrow();
            set(draft, first, second);
            homely |= partner != null && scene.is(by.get(0).at(), Tag.OF_ECONOMY);
            context.home = homely && by.get(0).party().equals(first) ? first : context.home;
        } else if (distinct.size() == 1) {
            one(draft, by.get(0));
        } else {
            none(draft);
        }
    }

    private Named partner(List<Named> near, Flow flow) {
        for (Named named : near) {
            if (named.role() == Named.Role.DEST && flow != Flow.IMPORTS
                    || named.role() == Named.Role.ORIGIN && flow == Flow.IMPORTS
                    || named.role() == Named.Role.WITH) {
                return named;
            }
        }
        if (flow == Flow.EXPORTS || flow == Flow.IMPORTS) {
            Named.Role own = flow == Flow.EXPORTS ? Named.Role.ORIGIN : Named.Role.DEST;
            for (Named named : near) {
                if (named.role() == own) {
                    return near.stream()
                            .filter(n -> !n.party().equals(named.party()))
                            .findFirst()
                            .orElse(null);
                }
            }
        }
        return null;
    }

    // One economy stands by the flow; the other comes from the sentence, the last pair, or the whole text.
    private void one(Draft draft, Named named) {
        Party party = named.party();
        Named.Role own = draft.flow == Flow.IMPORTS ? Named.Role.DEST : Named.Role.ORIGIN;
        boolean isPartner = named.role() == Named.Role.WITH
                || named.role() != Named.Role.NONE && named.role() != own && draft.flow != Flow.TURNOVER
                || named.role() == Named.Role.DEST && draft.flow == Flow.TURNOVER;
        Party other = null;
        if (draft.world
                && !isPartner
                && draft.kind != FindingKind.SHARE
                && !scene.any(Tag.PAIR)
                && parties.size() < 2) {
            set(draft, party, Party.WORLD);
            return;
        }
        if (isPartner && subjectBefore(named) != null) {
            other = subjectBefore(named);
        } else if (isPartner && areAllPartners() && speakers.size() == 1 && !parties.contains(speakers.get(0))) {
            other = speakers.get(
                    0); // "Azerbaijan's customs said that trade with Turkey was $2 billion, and with Georgia"
        } else if (parties.size() == 2 && parties.contains(party) && !(isPartner && allLed())) {
            other = parties.get(0).equals(party) ? parties.get(1) : parties.get(0);
        } else if (context.other(party) != null) {
            other = context.other(party);
            draft.reasons.add(Reason.PAIR_FROM_CONTEXT);
        } else if (parties.size() > 2 && !isPartner) {
            other = nearest(named);
        } else if (isPartner
                && !context.hasPair()
                && speakers.size() == 1
                && !speakers.get(0).equals(party)) {
            other = speakers.get(0);
        } else if (isPartner && context.hasPair()) {
            other = context.topic();
            draft.reasons.add(Reason.PAIR_FROM_CONTEXT);
        }
        if (isPartner) {
            set(draft, other, party);
            context.home = other == null ? context.home : other;
        } else {
            set(draft, party, other);
        }
    }

    // Whether all economies of the sentence are partners: "with Türkiye it fell, with Kyrgyzstan it rose".
    private boolean allLed() {
        return areAllPartners() && context.hasPair();
    }

    private boolean areAllPartners() {
        return names.main().stream().noneMatch(named -> named.role() == Named.Role.NONE)
                && names.main().size() > 1;
    }

    // The economy that trades with the one named: it stands before it, with no preposition of trade.
    private Party subjectBefore(Named to) {
        Party found = null;
        for (Named named : names.main()) {
            if (named.at() < to.at()
                    && named.role() == Named.Role.NONE
                    && !named.party().equals(to.party())) {
                found = named.party();
            }
        }
        return found;
    }

    private Party nearest(Named to) {
        Party nearest = null;
        for (Named named : names.main()) {
            if (named.at() < to.at() && !named.party().equals(to.party())) {
                nearest = named.party();
            }
        }
        return nearest != null
                ? nearest
                : parties.stream()
                        .filter(p -> !p.equals(to.party()))
                        .findFirst()
                        .orElse(null);
    }

    private void none(Draft draft) {
        if (draft.isTrade()
                && draft.flow != Flow.TURNOVER
                && speakers.size() == 1
                && isCounted(draft, speakers.get(0))) {
            return;
        }
        if (draft.isTrade() && sibling != null) {
            draft.reporter = sibling.reporter; // the other flow of the sentence
            draft.partner = sibling.partner;
            return;
        }
        if (draft.isTrade() && context.world && parties.isEmpty() && !scene.any(Tag.PAIR)) {
            set(draft, context.lastReporter, Party.WORLD); // "total trade was $12 billion. Exports rose to"
            return;
        }
        if (parties.size() == 2) {
            boolean led =
                    names.main().stream().anyMatch(n -> n.party().equals(parties.get(0)) && n.role() == Named.Role.WITH)
                            && names.main().stream()
                                    .anyMatch(n -> n.party().equals(parties.get(1)) && n.role() == Named.Role.NONE);
            set(draft, parties.get(led ? 1 : 0), parties.get(led ? 0 : 1)); // "the deficit with China of Uzbekistan"
            return;
        }
        boolean known = context.hasPair() && parties.stream().allMatch(context::isOfPair);
        if (known || context.hasPair() && (parties.isEmpty() || scene.any(Tag.PAIR))) {
            boolean turned = draft.isTrade()
                    && draft.flow != Flow.TURNOVER
                    && context.second().equals(context.lastReporter);
            set(draft, turned ? context.second() : context.first(), turned ? context.first() : context.second());
            draft.reasons.add(Reason.PAIR_FROM_CONTEXT);
        } else if (parties.size() > 2) {
            set(draft, parties.get(0), parties.get(1));
            draft.reasons.add(Reason.PAIR_FROM_CONTEXT);
        } else if (parties.size() == 1) {
            draft.reporter = parties.get(0);
        }
    }

    // "Kazakhstan's statistics bureau counted exports of": exports of the one who counts.
    private boolean isCounted(Draft draft, Party speaker) {
        Party other = sibling == null
                ? context.other(speaker)
                : sibling.reporter.equals(speaker)
                        ? sibling.partner
                        : speaker.equals(sibling.partner) ? sibling.reporter : null;
        if (other == null || sibling != null && sibling.flow != Flow.TURNOVER) {
            return false;
        }
        draft.reporter = speaker;
        draft.partner = other;
        draft.reasons.add(Reason.PAIR_FROM_CONTEXT);
        return true;
    }

    // Undirected trade is written from the end that the text has used so far.
    private void set(Draft draft, Party first, Party second) {
        boolean turn = (draft.flow == null || draft.flow == Flow.TURNOVER)
                && first != null
                && second != null
                && first.equals(context.second())
                && second.equals(context.first());
        draft.reporter = turn ? second : first;
        draft.partner = turn ? first : second;
    }

    private void region(Draft draft) {
        Region near = null;
        for (int j = 0; j < scene.size(); j++) {
            if (scene.is(j, Tag.REGION)
                    && !scene.is(j - 1, Tag.SPEAKER)
                    && !(scene.is(j - 1, Tag.OF) && scene.is(j - 2, Tag.SPEAKER))) {
                near = Region.parse(scene.at(j).argument(Tag.REGION));
            }
        }
        if (near != null) {
            context.region(near);
        }
        draft.region = context.region();
        boolean isPartners = draft.region != null
                && draft.partner != null
                && draft.region.economy().code().equals(draft.partner.code());
        if (isPartners && (draft.flow == null || draft.flow == Flow.TURNOVER)) {
            Party home = draft.partner; // the region's economy is home
            draft.partner = draft.reporter;
            draft.reporter = home;
        }
        boolean foreign = !draft.isTrade() && parties.isEmpty() && scene.any(Tag.FOREIGN) && !scene.any(Tag.PAIR);
        if (foreign && draft.region != null) {
            draft.reporter = new Party(draft.region.economy().code());
            draft.partner = null; // "foreign enterprises in the region": of no one economy
        }
    }
}
