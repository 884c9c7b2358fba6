package org.tradepath.text;

/**
 * A party where it is named.
 *
 * @param at its place in the sentence
 * @param party the party
 * @param role what the preposition before it says
 */
record Named(int at, Party party, Role role) {

    /** What the preposition before a party says. */
    enum Role {
        /** Nothing: it is the subject, or an owner. */
        NONE,
        /** Goods go there. */
        DEST,
        /** Goods come from there. */
        ORIGIN,
        /** It is the partner. */
        WITH
    }
}
