package org.tradepath.text;

import org.tradepath.stated.Hedge;

/** Finds whether a figure is a fact, an aim or a forecast, and turns the kind of its draft accordingly. */
final class Moods {

    private final Scene scene;
    private final Leads leads;

    Moods(Scene scene, Leads leads) {
        this.scene = scene;
        this.leads = leads;
    }

    /** What the clause claims. */
    private enum Mood {
        FACT,
        AIM,
        FORECAST,
        PAST_FORECAST,
        PAST_AIM,
        OPEN
    }

    void bind(Draft draft) {
        Mood mood = mood(draft.at);
        if (mood == Mood.OPEN) {
            mood = behind(draft.at);
        }
        switch (mood) {
            case AIM -> draft.kind = FindingKind.TARGET;
            case FORECAST -> draft.kind = FindingKind.FORECAST;
            case PAST_FORECAST -> {
                draft.kind = FindingKind.FORECAST;
                draft.reasons.add(Reason.PAST_EXPECTATION);
            }
            case PAST_AIM -> {
                draft.kind = FindingKind.TARGET;
                draft.reasons.add(Reason.PAST_EXPECTATION);
            }
            default -> {}
        }
    }

    // The nearest verb before the figure decides; a bare verb hands on to what stands before it.
    private Mood mood(int figure) {
        boolean bare = scene.is(figure, Tag.RISE, "BASE");
        Item self = scene.at(figure);
        if (self.has(Tag.RISE, "FACT") || self.has(Tag.HALVED)) {
            return Mood.FACT;
        }
        if (self.has(Tag.RISE, "FUTURE")) {
            return Mood.FORECAST;
        }
        if (scene.is(figure + 1, Tag.GOAL)) {
            return goal(figure); // "the $5 billion target"
        }
        boolean named =
                scene.is(figure + 1, Tag.COPULA) && (scene.is(figure + 2, Tag.GOAL) || scene.is(figure + 3, Tag.GOAL));
        boolean as =
                scene.at(figure + 1).isWord() && scene.at(figure + 1).entries().isEmpty();
        named |= as
                && (scene.is(figure + 2, Tag.GOAL) || scene.is(figure + 3, Tag.GOAL)); // "set $2 billion as the target"
        if (named) {
            return Mood.AIM; // "$10 billion is the target"
        }
        if (isAppositive(figure)) {
            return Mood.FACT;
        }
        boolean either = false; // "hit" may be past or bare
        boolean present = false; // "exports make up"
        for (int j = figure - 1; j >= 0 && !scene.sign(j, ';'); j--) {
            Item item = scene.at(j);
            boolean old = scene.is(j - 1, Tag.FROM) && scene.figureBetween(j, figure)
                    || scene.isFigure(j - 1) && leads.lead(figure) == Leads.Lead.TO;
            if (item.has(Tag.NOW) && old) {
                continue; // "double it from the present $5 billion to $10 billion"
            }
            if (scene.is(j, Tag.BREAK) && !bare && leads.lead(figure) != Leads.Lead.TO) {
                return Mood.OPEN;
            }
            if (scene.isComma(j) && relative(j) >= 0) {
                j = relative(j); // "trade, which stood at $1 billion, to $2 billion"
                continue;
            }
            if (item.has(Tag.PAST_FORECAST)) {
                return item.has(Tag.AIM) ? Mood.PAST_AIM : Mood.PAST_FORECAST;
            }
            if (item.has(Tag.REACH_FUTURE) || item.has(Tag.RISE, "FUTURE") || item.has(Tag.FALL, "FUTURE")) {
                return Mood.FORECAST;
            }
            if (item.has(Tag.GOAL)) {
                return goal(j);
            }
            if (item.has(Tag.COPULA) && scene.lastBefore(j, Tag.GOAL) >= j - 3 && scene.lastBefore(j, Tag.GOAL) >= 0) {
                continue;
            }
            boolean bareVerb = item.has(Tag.RISE, "BASE") || item.has(Tag.FALL, "BASE") || item.has(Tag.REACH);
            if (item.has(Tag.WITNESS) || bareVerb && scene.is(j - 1, Tag.PERFECT)) {
                return Mood.FACT;
            }
            if (either && scene.isComma(j) && !isParticiple(j + 1)) {
                return Mood.FACT; // "..., reaching $5 billion"
            }
            boolean adjective = item.has(Tag.REACH) && (scene.at(j + 1).flow() != null || scene.is(j + 1, Tag.PARTNER));
            if (adjective
                    && (scene.is(j - 1, Tag.AND) || scene.is(j - 1, Tag.COPULA) || scene.is(j - 1, Tag.ARTICLE))) {
                continue; // "and top export market", "the total trade"
            }
            boolean orPast = item.has(Tag.REACH) && (item.has(Tag.FACT) || item.has(Tag.RISE, "FACT"))
                    || item.has(Tag.FALL, "BASE") && item.has(Tag.FALL, "FACT");
            if (orPast) {
                either = true;
                continue;
            }
            if (bareVerb) {
                bare |= !scene.isNoun(j);
                present |= item.has(Tag.REACH) && scene.at(j - 1).flow() != null;
                continue;
            }
            if (item.has(Tag.FACT)
                    || item.has(Tag.EXCEED)
                    || item.has(Tag.RISE, "FACT")
                    || item.has(Tag.FALL, "FACT")
                    || item.has(Tag.NOW) && !bare) {
                if (!bare || !isAuxiliary(item)) {
                    return Mood.FACT; // also "tripled to reach"
                }
                continue;
            }
            if (item.has(Tag.AIM)) {
                return item.has(Tag.FORECAST) && !bare ? Mood.FORECAST : Mood.AIM;
            }
            if (item.has(Tag.FORECAST) && item.time() == null) {
                return isAgreed(j) ? Mood.AIM : Mood.FORECAST;
            }
        }
        if (bare && present) {
            return Mood.FACT;
        }
        return bare ? Mood.AIM : either ? Mood.FACT : Mood.OPEN;
    }

    // "Trade, $2 billion in 2015, should be raised": between commas, with a period of its own.
    private boolean isAppositive(int figure) {
        boolean before = isMeasured(figure - 1) && scene.isComma(figure - 2) && scene.isComma(figure + 1);
        boolean next = isMeasured(figure + 1) && scene.isComma(figure + 2);
        boolean led = isMeasured(figure + 2) && scene.isComma(figure + 3);
        return before || scene.isComma(figure - 1) && (next || led);
    }

    private boolean isMeasured(int j) {
        Time time = scene.at(j).time();
        return time != null && time.role() == Time.Role.PLAIN && time.isFixed();
    }

    // The comma before the relative clause that ends with the comma at a place; -1 if none ends there.
    private int relative(int comma) {
        for (int j = comma - 1; j > 0 && !scene.isComma(j); j--) {
            if (scene.is(j, Tag.RELATIVE) && scene.isComma(j - 1)) {
                return j - 1;
            }
        }
        return -1;
    }

    // "Agreed that trade would be taken to $10 billion"
    private boolean isAgreed(int forecast) {
        int agreed = scene.lastBefore(forecast, Tag.AGREED);
        for (int j = agreed; agreed >= 0 && j < forecast; j++) {
            if (scene.isBreak(j)) {
                return false;
            }
        }
        return agreed >= 0;
    }

    // "Reached the target of $5 billion" is a fact; otherwise a goal is an aim.
    private Mood goal(int goal) {
        for (int j = goal - 1; j >= goal - 3 && !scene.isPunctuation(j); j--) {
            boolean reached = scene.is(j, Tag.FACT) && !scene.is(j, Tag.COPULA) && !scene.is(j, Tag.PERFECT);
            if (reached && scene.at(j - 1).hedge(Tag.HEDGE) == Hedge.NEARLY) {
                return Mood.AIM; // "close to reaching the target"
            }
            if (scene.is(j, Tag.EXCEED) || reached) {
                return Mood.FACT;
            }
        }
        return Mood.AIM;
    }

    // "Exports are expected to grow, reaching $15 billion": the claim of the clause before.
    private boolean isParticiple(int j) {
        return scene.is(j, Tag.REACH) && scene.is(j, Tag.FACT) && scene.is(j, Tag.RUNNING);
    }

    private static boolean isAuxiliary(Item item) {
        return item.has(Tag.FACT) && !item.has(Tag.EXCEED);
    }

    // What the verb behind a figure makes of it: "$1 billion is the target", "$10 billion in trade is to be reached".
    private Mood behind(int figure) {
        for (int j = figure + 1; j < scene.size(); j++) {
            Item item = scene.at(j);
            boolean ends = scene.isPunctuation(j) && !scene.isDash(j) || scene.isFigure(j) || item.has(Tag.BREAK);
            boolean fact = item.has(Tag.FACT) && !item.has(Tag.COPULA)
                    || item.has(Tag.EXCEED)
                    || item.has(Tag.RISE, "FACT")
                    || item.has(Tag.FALL, "FACT");
            if (ends || fact) {
                return Mood.OPEN;
            }
            if (item.has(Tag.GOAL) || item.has(Tag.AIM)) {
                return Mood.AIM;
            }
            if (item.has(Tag.FORECAST) || item.has(Tag.REACH_FUTURE)) {
                return Mood.FORECAST;
            }
        }
        return Mood.OPEN;
    }
}
