package org.tradepath.text;

import java.util.ArrayList;
import java.util.List;
import org.tradepath.trade.Flow;
import org.tradepath.trade.Region;

/** Finds whose trade it is: first in the words around the flow, then in the sentence, then in what was said before. */
final class Pairs {

    private static final int REACH = 7; // words between a flow and its economies

    private final Scene scene;
    private final Context context;
    private final List<Named> main = new ArrayList<>();
    private final List<Party> parties = new ArrayList<>(); // of main, each once

    private Draft sibling; // the last draft of the sentence whose pair is known
    private final List<Party> speakers = new ArrayList<>(); // of offices and persons, each once

    /** A party where it is named. */
    private record Named(int at, Party party, Role role) {}

    private enum Role {
        NONE,
        DEST,
        ORIGIN,
        WITH
    }

    Pairs(Scene scene, Context context) {
        this.scene = scene;
        this.context = context;
        List<Named> seats = new ArrayList<>();
        for (int i = 0; i < scene.size(); i++) {
            Item item = scene.at(i);
            Party party = item.party();
            if (party == null || isPassed(i)) {
                continue;
            }
            context.count(item);
            Named named = new Named(i, party, role(i));
            if (item.has(Tag.LEADER)) {
                if (!speakers.contains(party)) {
                    speakers.add(party);
                }
            } else if (item.has(Tag.CAPITAL)) {
                seats.add(named);
            } else if (!isSpeaker(i)) {
                main.add(named);
            } else if (!speakers.contains(party)) {
                speakers.add(party);
            }
        }
        main.forEach(this::note);
        if (parties.size() < 2 && !scene.any(Tag.PAIR)) {
            int before = parties.size();
            seats.forEach(this::note);
            if (parties.size() != 2 || before == 0 && !areJoined(seats)) {
                parties.subList(before, parties.size()).clear();
            }
        }
    }

    private void note(Named named) {
        if (!parties.contains(named.party)) {
            parties.add(named.party);
        }
    }

    // "Trade between Moscow and Tashkent": two seats that stand together.
    private boolean areJoined(List<Named> seats) {
        for (int k = 1; k < seats.size(); k++) {
            if (seats.get(k).at - seats.get(k - 1).at <= 2
                    && !seats.get(k).party.equals(seats.get(k - 1).party)) {
                return true;
            }
        }
        return false;
    }

    /** The pair that the sentence is about goes into the context, if it names exactly two. */
    void remember() {
        boolean bound = sibling != null && sibling.partner != null && !sibling.partner.equals(Party.WORLD);
        if (bound
                && (parties.size() != 2 || !parties.contains(sibling.reporter) || !parties.contains(sibling.partner))) {
            context.pair(sibling.reporter, sibling.partner, false);
        } else if (parties.size() == 2) {
            context.pair(parties.get(0), parties.get(1), areSideBySide());
        } else if (parties.isEmpty() && speakers.size() == 2 && !context.hasPair()) {
            context.pair(speakers.get(0), speakers.get(1), true);
        }
    }

    // "Kazakhstan and Azerbaijan"
    private boolean areSideBySide() {
        for (int k = 1; k < main.size(); k++) {
            int first = main.get(k - 1).at;
            int second = main.get(k).at;
            if (second == first + 2 && (scene.is(first + 1, Tag.AND) || isHyphen(first + 1))) {
                return true;
            }
        }
        return false;
    }

    private boolean isPassed(int i) {
        return scene.is(i - 1, Tag.VIA) || scene.is(i - 1, Tag.ARTICLE) && scene.is(i - 2, Tag.VIA);
    }

    // "Turkish President", "Azerbaijan's customs committee", "the President of Kazakhstan", «министр иностранных дел
    // Казахстана»
    private boolean isSpeaker(int i) {
        int next = i + 1;
        if ((scene.sign(next, '\'') || scene.sign(next, '\u2019'))
                && scene.at(next + 1).end() - scene.at(next + 1).start() == 1) {
            next += 2;
        }
        for (int j = next; j <= next + 2 && isPlain(j); j++) {
            if (scene.is(j, Tag.SPEAKER)) {
                return true;
            }
        }
        if (scene.is(i - 1, Tag.SPEAKER)) {
            return true;
        }
        if (scene.is(i - 1, Tag.AND) && scene.at(i - 2).party() != null && !scene.is(i - 2, Tag.OF_ECONOMY)) {
            return isSpeaker(i - 2); // "the presidents of Kazakhstan and Azerbaijan"
        }
        if (scene.is(i, Tag.ECONOMY) || scene.is(i, Tag.REGION)) {
            int before = i - 1;
            boolean of = scene.is(before, Tag.OF);
            for (int j = of ? before - 1 : before; j >= i - 4 && (isPlain(j) || scene.is(j, Tag.MASK)); j--) {
                if (scene.is(j, Tag.SPEAKER) || scene.is(j, Tag.MASK) && scene.is(j, Tag.SPEAKER)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isPlain(int j) {
        Item item = scene.at(j);
        return item.isWord()
                && item.party() == null
                && item.flow() == null
                && !item.has(Tag.AND)
                && !item.has(Tag.DEST)
                && !item.has(Tag.IN)
                && !item.has(Tag.FACT)
                && !item.has(Tag.WITH);
    }

    private Role role(int i) {
        boolean ofFlow = scene.is(i, Tag.OF_ECONOMY)
                && (scene.at(i + 1).flow() != null || scene.at(i + 2).flow() != null);
        if (ofFlow) {
            return Role.NONE; // "with Brazilian exports at $15 billion"
        }
        Item before = scene.at(i - 1);
        if (before.has(Tag.ARTICLE) && before.isWord()) {
            before = scene.at(i - 2);
        }
        return before.has(Tag.WITH) && !before.has(Tag.BETWEEN)
                ? Role.WITH
                : before.has(Tag.DEST) ? Role.DEST : before.has(Tag.ORIGIN) ? Role.ORIGIN : Role.NONE;
    }

    /** Sets reporter, partner and region of a draft whose subject is known. */
    void bind(Draft draft) {
        Named led = led(draft);
        List<Named> near = draft.flowAt < 0 ? before(draft) : led != null ? List.of(led) : attached(draft);
        List<Party> distinct = new ArrayList<>();
        near.forEach(named -> {
            if (!distinct.contains(named.party)) {
                distinct.add(named.party);
            }
        });
        if (distinct.size() >= 2) {
            Named partner = partner(near, draft.flow);
            Party second = partner != null ? partner.party : distinct.get(1);
            Party first =
                    distinct.stream().filter(p -> !p.equals(second)).findFirst().orElseThrow();
            set(draft, first, second);
        } else if (distinct.size() == 1) {
            one(draft, near.get(0));
        } else {
            none(draft);
        }
        region(draft);
        if (draft.reporter != null && draft.isTrade()) {
            context.lastReporter = draft.reporter;
            sibling = draft.partner != null ? draft : sibling;
        }
    }

    private Named partner(List<Named> near, Flow flow) {
        for (Named named : near) {
            if (named.role == Role.DEST && flow != Flow.IMPORTS
                    || named.role == Role.ORIGIN && flow == Flow.IMPORTS
                    || named.role == Role.WITH) {
                return named;
            }
        }
        if (flow == Flow.EXPORTS || flow == Flow.IMPORTS) {
            Role own = flow == Flow.EXPORTS ? Role.ORIGIN : Role.DEST;
            for (Named named : near) {
                if (named.role == own) {
                    return near.stream()
                            .filter(n -> !n.party.equals(named.party))
                            .findFirst()
                            .orElse(null);
                }
            }
        }
        return null;
    }

    // One economy stands by the flow; the other comes from the sentence, the last pair, or the whole text.
    private void one(Draft draft, Named named) {
        Party party = named.party;
        Role own = draft.flow == Flow.IMPORTS ? Role.DEST : Role.ORIGIN;
        boolean isPartner = named.role == Role.WITH
                || named.role != Role.NONE && named.role != own && draft.flow != Flow.TURNOVER
                || named.role == Role.DEST && draft.flow == Flow.TURNOVER;
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
            other = context.lastReporter != null && !context.lastReporter.equals(party)
                    ? context.lastReporter
                    : context.first();
            draft.reasons.add(Reason.PAIR_FROM_CONTEXT);
        }
        if (isPartner) {
            set(draft, other, party);
        } else {
            set(draft, party, other);
        }
    }

    // Whether all economies of the sentence are partners: "with Türkiye it fell, with Kyrgyzstan it rose".
    private boolean allLed() {
        return main.stream().noneMatch(named -> named.role == Role.NONE) && main.size() > 1 && context.hasPair();
    }

    // The economy that trades with the one named: it stands before it, with no preposition of trade.
    private Party subjectBefore(Named to) {
        Party found = null;
        for (Named named : main) {
            if (named.at < to.at && named.role == Role.NONE && !named.party.equals(to.party)) {
                found = named.party;
            }
        }
        return found;
    }

    // "With Kyrgyzstan it doubled to $40 million": a partner between the figure before and this one overrides the
    // flow's own.
    private Named led(Draft draft) {
        if (draft.flowAt < 0 || !scene.figureBetween(draft.flowAt, draft.at)) {
            return null;
        }
        Role role = draft.flow == Flow.EXPORTS ? Role.DEST : draft.flow == Flow.IMPORTS ? Role.ORIGIN : Role.WITH;
        for (int j = draft.at - 1; j > draft.flowAt; j--) {
            Named named = named(j);
            if (named != null && (named.role == Role.WITH || named.role == role)) {
                return named;
            }
            if (scene.isFigure(j) && !isChainOf(j, draft.at)) {
                return null;
            }
        }
        return null;
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
            Named named = named(j);
            if (named != null && named.role != Role.NONE) {
                near.add(0, named);
            }
        }
        return near;
    }

    private Party nearest(Named to) {
        Party nearest = null;
        for (Named named : main) {
            if (named.at < to.at && !named.party.equals(to.party)) {
                nearest = named.party;
            }
        }
        return nearest != null
                ? nearest
                : parties.stream().filter(p -> !p.equals(to.party)).findFirst().orElse(null);
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
        if (parties.size() == 2) {
            boolean led = main.stream().anyMatch(n -> n.party.equals(parties.get(0)) && n.role == Role.WITH)
                    && main.stream().anyMatch(n -> n.party.equals(parties.get(1)) && n.role == Role.NONE);
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

    // The economies by the flow's word: before it, behind it, and behind the figure where the flow is a verb ("exported
    // $5 million to").
    private List<Named> attached(Draft draft) {
        List<Named> near = new ArrayList<>();
        int flow = draft.flowAt;
        int gap = 0;
        for (int j = flow - 1; j >= 0 && gap < 3; j--) {
            Named named = named(j);
            if (named != null) {
                near.add(0, named);
                gap = 0;
            } else if (scene.sign(j, '\'') || scene.sign(j, '\u2019') || scene.is(j, Tag.AND) || isHyphen(j)) {
                gap += 0;
            } else if (isPlain(j) && !scene.is(j, Tag.SAY) && !scene.is(j, Tag.BREAK)) {
                gap++;
            } else {
                break;
            }
        }
        gap = 0;
        for (int j = flow + 1; j < scene.size() && gap < REACH; j++) {
            Named named = named(j);
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

    private boolean isHyphen(int j) {
        return scene.sign(j, '-') || scene.sign(j, '\u2013') || scene.is(j, Tag.MINUS_SIGN);
    }

    private Named named(int at) {
        for (Named named : main) {
            if (named.at == at) {
                return named;
            }
        }
        boolean seat =
                scene.is(at, Tag.CAPITAL) && parties.contains(scene.at(at).party());
        return seat ? new Named(at, scene.at(at).party(), role(at)) : null;
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
