package org.tradepath.text;

import org.tradepath.stated.Hedge;
import org.tradepath.stated.Wording;

/** Finds what a figure states: a fact, a change, a share, an aim, a forecast; and whether up or down. */
final class Kinds {

    private static final int COMPARATIVE = 3; // words between "5.3 percent" and "below"
    private static final int LEAD = 6; // words between a preposition and its figure

    private final Scene scene;
    private final Context context;
    private final Leads leads;
    private final Moods moods;
    private boolean afterShare; // whether the figure before is a share
    private boolean afterDifference; // whether it is a difference

    Kinds(Scene scene, Context context) {
        this.scene = scene;
        this.context = context;
        this.leads = new Leads(scene);
        this.moods = new Moods(scene, leads);
    }

    /** Whether the figure states anything; sets kind, sign and base of the draft if it does. */
    boolean bind(Draft draft) {
        boolean fits = bindKind(draft);
        afterDifference = fits && draft.kind == FindingKind.DIFFERENCE;
        afterShare = fits && draft.kind == FindingKind.SHARE;
        context.sign = fits && draft.kind == FindingKind.CHANGE ? draft.sign : context.sign;
        return fits;
    }

    private boolean bindKind(Draft draft) {
        Quantity quantity = draft.figure.quantity();
        draft.sign = quantity.sign();
        boolean fits = switch (quantity.unit()) {
            case MONEY, WEIGHT, COUNT -> amount(draft);
            case PERCENT -> percent(draft);
            case TIMES -> times(draft);
            default -> false;
        };
        if (fits && !draft.isBase && draft.kind != FindingKind.SHARE && draft.kind != FindingKind.DIFFERENCE) {
            moods.bind(draft);
        }
        return fits;
    }

    private boolean amount(Draft draft) {
        Leads.Lead lead = leads.lead(draft.at);
        draft.kind = FindingKind.LEVEL;
        if (lead == Leads.Lead.FROM || lead == Leads.Lead.AGAINST) {
            draft.isBase = true;
            return true;
        }
        int change = change(draft.at);
        if (lead == Leads.Lead.BY && lastInClause(draft.at, Tag.EXCEED) > change) {
            return false; // "exports exceeded imports by $6 billion"
        }
        boolean difference = change >= 0 && isIncreaseOf(change, draft.at)
                || change >= 0
                        && !scene.figureBetween(change, draft.at)
                        && (lead == Leads.Lead.BY
                                || lead == Leads.Lead.NONE
                                        && isAdjacent(change, draft.at)
                                        && !scene.is(change, Tag.RISE, "NOUN")
                                        && !scene.is(change, Tag.RISE, "BASE"));
        if (difference && draft.figure.quantity().unit() == Quantity.Unit.MONEY
                || comparative(draft.at) != 0 && (isCompared(draft.at) || isRiseOf(draft.at))) {
            draft.kind = FindingKind.DIFFERENCE;
            int sign = comparative(draft.at);
            draft.sign = sign != 0 ? sign : change < 0 ? 1 : direction(change);
        }
        return true;
    }

    // "An increase by each side of 350 to 400 million"
    private boolean isIncreaseOf(int change, int figure) {
        boolean noun = scene.is(change, Tag.RISE, "NOUN") || scene.is(change, Tag.FALL, "NOUN") || scene.isNoun(change);
        for (int j = change + 1; j < figure; j++) {
            noun &= !scene.isPunctuation(j) && !scene.isFigure(j) && !scene.is(j, Tag.FACT) && !scene.is(j, Tag.TO);
        }
        return noun && (scene.is(figure - 1, Tag.OF) || change == figure - 1);
    }

    // "$300 million more than in 2021"
    private boolean isCompared(int figure) {
        int from = behindParentheses(figure);
        for (int j = from; j <= from + COMPARATIVE; j++) {
            if (scene.at(j).time() != null) {
                return scene.at(j).time().role() == Time.Role.BASE;
            }
            if (scene.isPunctuation(j)) {
                return false;
            }
        }
        return false;
    }

    // "A $4.7 billion or 19.4 percent rise", "a $300 million increase"
    private boolean isRiseOf(int figure) {
        int last = scene.is(figure + 1, Tag.OR) && scene.isFigure(figure + 2) ? figure + 2 : figure;
        boolean word = scene.is(last + 1, Tag.MORE) || scene.is(last + 1, Tag.LESS);
        boolean preposition = scene.is(last + 1, Tag.AGAINST) || scene.is(last + 1, Tag.HEDGE);
        return scene.is(figure - 1, Tag.ARTICLE) && word && !preposition;
    }

    private boolean percent(Draft draft) {
        int at = draft.at;
        if (draft.sign != 0) {
            draft.kind = FindingKind.CHANGE;
            return true;
        }
        if (isShareInParentheses(at)) {
            draft.kind = FindingKind.SHARE;
            return true;
        }
        Leads.Lead lead = leads.lead(at);
        boolean old = lead == Leads.Lead.FROM || lead == Leads.Lead.AGAINST;
        if ((old || lead == Leads.Lead.TO) && (afterShare || isOfShare(at))) {
            draft.kind = FindingKind.SHARE; // "its share went up from 4.3 to 6.6 percent"
            draft.isBase = old;
            return true;
        }
        int sign = comparative(at);
        sign = sign == 0 ? comparativeBefore(at) : sign;
        if (sign != 0) {
            draft.kind = FindingKind.CHANGE;
            draft.sign = sign;
            return true;
        }
        int change = change(at);
        int share = lastInClause(at, Tag.SHARE);
        boolean of = scene.is(at + 1, Tag.OF)
                || scene.is(at + 1, Tag.THESE)
                || scene.is(at + 1, Tag.SHARE); // «99,8% этой суммы»
        boolean ofFlow = scene.is(at + 1, Tag.OF)
                && (scene.at(at + 2).flow() != null || scene.at(at + 3).flow() != null)
                && leads.lead(at) != Leads.Lead.BY; // "taking 4 percent of its exports"
        boolean ranked =
                change < 0 && draft.flowAt >= 0 && scene.is(at - 1, Tag.WITH); // "first in imports with 30 percent"
        if (share > change
                || ofFlow
                || ranked
                || of && (change < 0 || !isAdjacent(change, at))
                || change < 0 && (shareBehind(at) || isOfParty(at))) {
            draft.kind = FindingKind.SHARE;
            return true;
        }
        if (change < 0 && draft.flowAt > at) {
            draft.kind = FindingKind.SHARE; // «4,8% внешнеторгового оборота»
            return true;
        }
        if (change < 0 && context.sign != 0 && leads.lead(at) == Leads.Lead.BY) {
            draft.kind = FindingKind.CHANGE; // "Exports rose by 5 percent. Imports, by 48 percent."
            draft.sign = context.sign;
            return true;
        }
        if (change < 0) {
            draft.kind = FindingKind.SHARE;
            return afterShare; // "occupied 10.8 percent in 2011, in 2012 25.7 percent"
        }
        draft.kind = FindingKind.CHANGE;
        draft.sign = direction(change);
        return true;
    }

    // «доля выросла: с 17,7 процента до 24,1»: a share, and no flow or amount of its own between.
    private boolean isOfShare(int at) {
        int share = scene.lastBefore(at, Tag.SHARE);
        for (int j = share + 1; share >= 0 && j < at; j++) {
            if (scene.isMoney(j) || scene.sign(j, ';') || scene.is(j, Tag.BREAK)) {
                return false;
            }
        }
        return share >= 0;
    }

    // "$2.2 billion (7.5 %)", "by 0.5 percentage points (8.2 percent in 2022)"
    private boolean isShareInParentheses(int at) {
        if (!scene.sign(at - 1, '(')) {
            return false;
        }
        Quantity before = scene.at(at - 2).quantity();
        boolean changed = afterDifference || lastInClause(at, Tag.RISE) >= 0 || lastInClause(at, Tag.FALL) >= 0;
        boolean alone = scene.sign(at + 1, ')') && before != null && before.unit() == Quantity.Unit.MONEY && !changed;
        for (int j = at - 2; j >= 0 && !alone && before == null; j--) {
            before = scene.at(j).quantity();
        }
        return alone || before != null && before.unit() == Quantity.Unit.POINTS;
    }

    // "Higher by 5 percent", «больше на 4,8%»
    private int comparativeBefore(int at) {
        int word = scene.is(at - 1, Tag.HEDGE) ? at - 3 : at - 2;
        if (!scene.is(word + 1, Tag.BY)) {
            return 0;
        }
        return scene.is(word, Tag.MORE) ? 1 : scene.is(word, Tag.LESS) ? -1 : 0;
    }

    // "The main partners are Russia (21 percent), China (19 percent)"
    private boolean isOfParty(int at) {
        return scene.any(Tag.PARTNER)
                && scene.sign(at - 1, '(')
                && scene.at(at - 2).party() != null;
    }

    private boolean shareBehind(int at) {
        for (int j = at + 1; j < scene.size() && !scene.isBreak(j) && !scene.isFigure(j); j++) {
            if (scene.is(j, Tag.SHARE)) {
                return true;
            }
            if (scene.isComma(j)) {
                return false;
            }
        }
        return false;
    }

    private boolean times(Draft draft) {
        int at = draft.at;
        int sign = comparative(at);
        int change = change(at);
        boolean itself = scene.is(at - 1, Tag.FACTOR_OF) || scene.is(at, Tag.MULTIPLE) || scene.is(at, Tag.HALVED);
        if (scene.is(at + 2, Tag.ANAPHOR) && scene.at(at + 3).flow() != null) {
            return false; // "it sells ten times as much as it buys"
        }
        draft.kind = FindingKind.FACTOR;
        draft.sign = scene.is(at, Tag.HALVED) ? 1 : sign != 0 ? sign : change >= 0 ? direction(change) : 1;
        boolean by = scene.is(at - 1, Tag.BY) && !scene.is(at - 1, Tag.IN);
        draft.wording = sign != 0 || by ? Wording.TIMES_MORE : Wording.TIMES;
        return itself || sign != 0 || change >= 0 || isCompared(at);
    }

    // The word of change that governs a figure: the nearest one before it in its thought.
    private int change(int figure) {
        for (int j = figure - 1; j >= 0; j--) {
            if (scene.is(j, Tag.RISE) || scene.is(j, Tag.FALL)) {
                return j;
            }
            if (scene.sign(j, ';')) {
                return -1;
            }
        }
        return -1;
    }

    private int lastInClause(int figure, Tag tag) {
        for (int j = figure - 1; j >= 0 && !scene.isBreak(j); j--) {
            if (scene.is(j, tag)) {
                return j;
            }
        }
        return -1;
    }

    private int direction(int change) {
        return scene.is(change, Tag.FALL) ? -1 : 1;
    }

    // Only prepositions and hedges between the word of change and the figure.
    private boolean isAdjacent(int change, int figure) {
        for (int j = change + 1; j < figure; j++) {
            Item item = scene.at(j);
            if (!(item.has(Tag.HEDGE) || item.has(Tag.ARTICLE) || item.has(Tag.BY))) {
                return false;
            }
        }
        return true;
    }

    // 1 for "more", "higher", "growth" right behind the figure, -1 for "less", 0 for neither.
    private int comparative(int figure) {
        // "8.3 percent or $324.3 million more"
        boolean or = scene.is(figure + 1, Tag.OR) || scene.is(figure + 1, Tag.AND);
        boolean rise = scene.is(figure + 1, Tag.OR) && scene.is(figure - 1, Tag.ARTICLE);
        if (or && scene.isFigure(figure + 2) && (rise || isCompared(figure + 2))) {
            return comparative(figure + 2);
        }
        int from = behindParentheses(figure);
        for (int j = from; j < from + COMPARATIVE; j++) {
            Item item = scene.at(j);
            boolean ofAmount = scene.at(figure).quantity().unit() != Quantity.Unit.MONEY && scene.isMoney(j + 1);
            boolean free = ofAmount || !(item.has(Tag.HEDGE) && scene.isFigure(j + 1) && !isCompared(figure));
            if (scene.isMoney(figure) && item.has(Tag.IN) && scene.at(j + 1).time() != null) {
                return 0; // "$1.4 billion over the same period"
            }
            if (item.has(Tag.MORE) && free) {
                return 1;
            }
            if (!scene.isMoney(figure) && item.hedge(Tag.EXCEED) == Hedge.MORE_THAN && j == from) {
                return 1; // «на 40% превышает показатель прошлого года»
            }
            if (item.has(Tag.LESS) && free) {
                return -1;
            }
            if (!item.isWord()
                    || item.has(Tag.IN)
                    || item.has(Tag.TO)
                    || item.has(Tag.AND)
                    || item.has(Tag.OF)
                    || item.has(Tag.FACT)
                    || item.flow() != null
                    || item.has(Tag.FALL, "FACT")
                    || item.has(Tag.RISE, "FACT")) {
                return 0;
            }
        }
        return 0;
    }

    // "8.3 percent ($324.3 million) more": the place where the comparison of either figure may stand.
    private int behindParentheses(int figure) {
        int next = figure + 1;
        if (scene.sign(next, ')') && scene.inParentheses(figure)) {
            return scene.is(next + 1, Tag.MORE) || scene.is(next + 1, Tag.LESS) ? next + 1 : next;
        }
        for (int j = next + 1; scene.sign(next, '(') && j < next + LEAD; j++) {
            if (scene.sign(j, ')')) {
                return j + 1;
            }
        }
        return next;
    }
}
