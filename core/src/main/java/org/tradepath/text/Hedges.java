package org.tradepath.text;

import org.tradepath.stated.Hedge;

/** Finds how a figure is meant: the word of hedge before it, behind it, or the verb that hedges ("exceeded"). */
final class Hedges {

    private static final int LEAD = 6;

    private final Scene scene;

    Hedges(Scene scene) {
        this.scene = scene;
    }

    void bind(Draft draft) {
        Hedge within = draft.figure.hedge(Tag.AFTER); // «10 с лишним процентов»
        if (within != null) {
            draft.hedge = within;
            return;
        }
        Hedge behind = scene.at(draft.at + 1).hedge(Tag.AFTER);
        if (behind != null && !(scene.is(draft.at + 1, Tag.HEDGE) && scene.isFigure(draft.at + 2))) {
            draft.hedge = behind;
            return;
        }
        Hedge before = before(draft);
        if (before != null) {
            draft.hedge = before;
        } else if (scene.is(draft.at, Tag.FRACTION, "0.333") || scene.is(draft.at, Tag.FRACTION, "0.667")) {
            draft.hedge = Hedge.ABOUT; // a third has no finite decimal
        }
    }

    // Backwards over prepositions and articles to a hedge or a verb that hedges.
    private Hedge before(Draft draft) {
        int figure = draft.at;
        boolean verb = false;
        for (int j = figure - 1; j >= Math.max(0, figure - LEAD); j--) {
            Item item = scene.at(j);
            if (item.isFigure() || item.has(Tag.GOAL) && draft.kind == FindingKind.TARGET) {
                break; // "close to the target of": the way to it, not the target
            }
            Hedge exceed = item.hedge(Tag.EXCEED);
            if (exceed == null) {
                exceed = item.hedge(Tag.REACH);
            }
            if (exceed == null) {
                exceed = item.hedge(Tag.REACH_FUTURE);
            }
            boolean not = scene.is(j - 1, Tag.NOT)
                    || scene.is(j - 2, Tag.NOT) && scene.at(j - 1).isWord();
            if (not
                    && (exceed != null
                            || item.has(Tag.REACH)
                            || item.has(Tag.REACH_FUTURE)
                            || item.has(Tag.FACT) && !item.has(Tag.COPULA))) {
                return exceed == Hedge.MORE_THAN ? Hedge.AT_MOST : Hedge.LESS_THAN;
            }
            if (exceed != null) {
                return exceed;
            }
            Hedge hedge = item.hedge(Tag.HEDGE);
            if (hedge != null) {
                if (hedge == Hedge.UP_TO && item.has(Tag.TO) && !scene.is(j - 1, Tag.BY) && isDirection(j)) {
                    return null;
                }
                if (scene.is(j + 1, Tag.BY) && (item.has(Tag.MORE) || item.has(Tag.LESS))) {
                    return null; // «больше на 4,8%»
                }
                if (isOfOtherTime(j, figure)) {
                    return null;
                }
                boolean comparison = item.has(Tag.AGAINST)
                        && isAfterFigure(j)
                        && !scene.is(figure + 1, Tag.PART_OF); // "$93 million, more than $45 million of which"

                if (!comparison) {
                    return isDenied(j) ? denied(hedge) : hedge;
                }
            }
            boolean level = item.has(Tag.FACT) || item.has(Tag.RISE) || item.has(Tag.FALL) || item.has(Tag.REACH);
            if (level && !verb) {
                verb = true; // "almost reached $10 billion"
                continue;
            }
            boolean skipped = item.has(Tag.TO)
                    || item.has(Tag.BY)
                    || item.has(Tag.ARTICLE)
                    || item.has(Tag.RECORD)
                    || item.has(Tag.IN_TIMES);
            if (!skipped) {
                return upTo(figure);
            }
        }
        return upTo(figure);
    }

    // "Below the $18.6 billion of 2018": the figure itself is stated as it was.
    private boolean isOfOtherTime(int hedge, int figure) {
        boolean definite =
                hedge == figure - 2 && scene.is(figure - 1, Tag.ARTICLE) && scene.is(figure - 1, Tag.DEFINITE);
        for (int j = figure + 1; definite && j <= figure + 3; j++) {
            if (scene.at(j).time() != null) {
                return true;
            }
            if (!scene.at(j).isWord()) {
                return false;
            }
        }
        return false;
    }

    // «до» alone hedges where no verb leads to the figure.
    private Hedge upTo(int figure) {
        Item before = scene.at(figure - 1);
        boolean bareTo = before.has(Tag.TO) && before.has(Tag.BY_DATE) && !isDirection(figure - 1);
        return bareTo && scene.at(figure).quantity().unit() == Quantity.Unit.PERCENT ? Hedge.UP_TO : null;
    }

    // "Has not gone above", «не поднималась выше»
    private boolean isDenied(int hedge) {
        for (int j = hedge - 1; j >= hedge - 3 && scene.at(j).isWord(); j--) {
            if (scene.is(j, Tag.NOT)) {
                return true;
            }
        }
        return false;
    }

    private static Hedge denied(Hedge hedge) {
        return switch (hedge) {
            case MORE_THAN -> Hedge.AT_MOST;
            case LESS_THAN -> Hedge.AT_LEAST;
            default -> hedge;
        };
    }

    private boolean isAfterFigure(int j) {
        return scene.isFigure(j - 1) || scene.isFigure(j - 2) && !scene.is(j - 1, Tag.TO);
    }

    // "Bring trade up to $10 billion" says where to, not at most.
    private boolean isDirection(int at) {
        for (int j = at - 1; j >= 0 && !scene.sign(j, ';') && !scene.is(j, Tag.BREAK); j--) {
            Item item = scene.at(j);
            if (item.has(Tag.RISE) || item.has(Tag.FALL) || item.has(Tag.REACH)) {
                return true;
            }
            boolean amount = scene.isFigure(j) && scene.at(j).quantity().unit() == Quantity.Unit.MONEY;
            if (item.has(Tag.FACT) || amount) {
                return false;
            }
        }
        return false;
    }
}
