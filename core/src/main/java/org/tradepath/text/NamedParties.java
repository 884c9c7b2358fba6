package org.tradepath.text;

import java.util.ArrayList;
import java.util.List;

/** The parties that a sentence names: those that trade, those whose officials only speak, and seats of government where nothing else is named. */
final class NamedParties {

    private final Scene scene;
    private final List<Named> main = new ArrayList<>();
    private final List<Named> seats = new ArrayList<>(); // seats of government
    private final List<Party> parties = new ArrayList<>(); // of main, each once
    private final List<Party> speakers = new ArrayList<>(); // of offices and persons, each once

    NamedParties(Scene scene, Context context) {
        this.scene = scene;
        for (int i = 0; i < scene.size(); i++) {
            Item item = scene.at(i);
            Party party = context.ofItsTime(item.party());
            if (party == null || isPassed(i) || !party.isEconomy() && isOnlyMentioned(i)) {
                continue;
            }
            context.count(item, party);
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

    /** Every place where a party that may trade is named. */
    List<Named> main() {
        return main;
    }

    /** Those parties, each once, in their order. */
    List<Party> parties() {
        return parties;
    }

    /** The parties of offices and persons. */
    List<Party> speakers() {
        return speakers;
    }

    private void note(Named named) {
        if (!parties.contains(named.party())) {
            parties.add(named.party());
        }
    }

    // "Trade between Moscow and Tashkent": two seats that stand together.
    private boolean areJoined(List<Named> seats) {
        for (int k = 1; k < seats.size(); k++) {
            if (seats.get(k).at() - seats.get(k - 1).at() <= 2
                    && !seats.get(k).party().equals(seats.get(k - 1).party())) {
                return true;
            }
        }
        return false;
    }

    // "Kazakhstan and Azerbaijan"
    boolean areSideBySide() {
        for (int k = 1; k < main.size(); k++) {
            int first = main.get(k - 1).at();
            int second = main.get(k).at();
            if (second == first + 2 && (scene.is(first + 1, Tag.AND) || isHyphen(first + 1))) {
                return true;
            }
        }
        return false;
    }

    // "Its Mercosur partner", "another OIC country", "the agreement with the EAEU": a group that does not trade here.
    private boolean isOnlyMentioned(int group) {
        boolean pact =
                scene.is(group - 1, Tag.PACT) || scene.is(group - 1, Tag.ARTICLE) && scene.is(group - 2, Tag.PACT);
        boolean place =
                scene.is(group - 1, Tag.IN) && !scene.is(group - 1, Tag.DEST); // "our first partner in Central Asia"
        return pact || place || scene.is(group + 1, Tag.MEMBER);
    }

    // "The fourth partner after Turkey, Russia and China": they stand before it, and have no figure of their own.
    private boolean isOutranked(int i) {
        if (scene.is(i + 1, Tag.WITH) || scene.sign(i + 1, '(')) {
            return false;
        }
        for (int j = i - 1; j >= 0; j--) {
            Item item = scene.at(j);
            if (item.has(Tag.OUTRANKED)) {
                return scene.any(Tag.PARTNER) || scene.any(Tag.FIRST_OF);
            }
            if (item.party() == null && !item.has(Tag.AND) && !scene.isComma(j) && !item.has(Tag.ARTICLE)) {
                return false;
            }
        }
        return false;
    }

    private boolean isPassed(int i) {
        return isOutranked(i) || scene.is(i - 1, Tag.VIA) || scene.is(i - 1, Tag.ARTICLE) && scene.is(i - 2, Tag.VIA);
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

    boolean isPlain(int j) {
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

    private Named.Role role(int i) {
        boolean owner = (scene.sign(i + 1, '\'') || scene.sign(i + 1, '\u2019'))
                && scene.at(i + 3).flow() != null;
        boolean ofFlow = owner
                || scene.is(i, Tag.OF_ECONOMY)
                        && (scene.at(i + 1).flow() != null || scene.at(i + 2).flow() != null);
        if (ofFlow) {
            return Named.Role.NONE; // "with Brazilian exports at $15 billion"
        }
        Item before = scene.at(i - 1);
        if (before.has(Tag.ARTICLE) && before.isWord()) {
            before = scene.at(i - 2);
        }
        boolean joined = scene.is(i - 1, Tag.AND)
                && !main.isEmpty()
                && main.get(main.size() - 1).at() == i - 2;
        if (joined && main.get(main.size() - 1).role() == Named.Role.WITH && !scene.is(i - 3, Tag.BETWEEN)) {
            return Named.Role.WITH; // "with Azerbaijan and Germany"
        }
        return before.has(Tag.WITH) && !before.has(Tag.BETWEEN)
                ? Named.Role.WITH
                : before.has(Tag.DEST) ? Named.Role.DEST : before.has(Tag.ORIGIN) ? Named.Role.ORIGIN : Named.Role.NONE;
    }

    /** The economy whose partners the sentence lists, "Azerbaijan's second trade partner"; null for none. */
    Party owner() {
        int partner = scene.lastBefore(scene.size(), Tag.PARTNER);
        for (Named named : main) {
            if (isPossessive(named.at()) && named.at() < partner) {
                return named.party();
            }
        }
        Named of = scene.is(partner + 1, Tag.OF) ? named(partner + 2) : null;
        return of == null ? null : of.party(); // "the main trade partners of Kenya"
    }

    /** The party named last before a place that is not the one given; null for none. */
    Party lastBefore(int place, Party other) {
        Party last = null;
        for (Named named : main) {
            boolean among = scene.is(named.at() - 1, Tag.BETWEEN) || scene.is(named.at() - 2, Tag.BETWEEN);
            if (named.at() < place && !among && !named.party().equals(other)) {
                last = named.party();
            }
        }
        return last;
    }

    /** Whether a party with "'s" stands here. */
    boolean isPossessive(int j) {
        return scene.at(j).party() != null && (scene.sign(j + 1, '\'') || scene.sign(j + 1, '\u2019'));
    }

    boolean isHyphen(int j) {
        return scene.sign(j, '-') || scene.sign(j, '\u2013') || scene.is(j, Tag.MINUS_SIGN);
    }

    Named named(int at) {
        for (Named named : main) {
            if (named.at() == at) {
                return named;
            }
        }
        boolean seat =
                scene.is(at, Tag.CAPITAL) && parties.contains(scene.at(at).party());
        return seat ? new Named(at, scene.at(at).party(), role(at)) : null;
    }
}
