package org.tradepath.text;

import java.util.ArrayList;
import java.util.List;
import org.tradepath.trade.Flow;

/** Finds what a figure measures: a flow of trade, or something else that is kept apart. */
final class Subjects {

    private static final int REACH_RIGHT = 7; // "$4 billion in annual bilateral trade"
    private static final int REACH_GOODS = 3;
    private static final int REACH_BALANCE = 4; // "the surplus of Japan in trade"
    private static final List<String> WEAK = List.of("project", "economy", "services", "deal");

    private final Scene scene;

    Subjects(Scene scene) {
        this.scene = scene;
    }

    /** Sets the subject of every draft of the sentence; where there is none, flow and subject stay as they are and the place is -1. */
    void bind(List<Draft> drafts) {
        for (Draft draft : drafts) {
            int place = subject(draft);
            if (place >= 0) {
                set(draft, place);
            }
        }
        if (scene.any(Tag.RESPECTIVELY)) {
            respectively(drafts);
        }
    }

    private int subject(Draft draft) {
        int right = predicate(draft.at);
        if (right < 0) {
            right = behind(draft.at);
        }
        if (right >= 0) {
            return right;
        }
        int weak = -1;
        boolean newThought = false;
        for (int j = draft.at - 1; j >= 0; j--) {
            newThought |= scene.isBreak(j);
            if (scene.sign(j, ')') && !scene.inParentheses(draft.at)) {
                j = opening(j);
                continue;
            }
            if (scene.isComma(j) && apposition(j) >= 0) {
                j = apposition(j);
                continue;
            }
            if (isFlow(j) && balance(j) >= 0) {
                return balance(j);
            }
            if (isFlow(j) && isCause(j)) {
                continue; // "trade fell because of lower gas imports, to"
            }
            if (isFlow(j) && newThought && isPart(j)) {
                continue; // "..., of which exports $3 billion; in May it rose to": the whole again
            }
            if (isFlow(j)) {
                boolean taken = weak >= 0
                        && (scene.is(j + 1, Tag.OTHER, "deal") || scene.figureBetween(j, weak)); // "export contracts"
                return taken ? weak : j;
            }
            String other = scene.at(j).argument(Tag.OTHER);
            if (other != null && !isModifier(j)) {
                if (!WEAK.contains(other)) {
                    return j;
                }
                weak = weak < 0 ? j : weak;
            }
        }
        if (weak >= 0) {
            return weak;
        }
        int referring = scene.lastBefore(draft.at, Tag.THESE);
        if (referring >= 0 && isOneThought(referring, draft.at)) {
            return -1; // "it amounted to $280 million, of which exports"
        }
        for (int j = draft.at + 1; j < scene.size() && !scene.isBreak(j) && !scene.is(j, Tag.PART_OF); j++) {
            if (isFlow(j) || scene.is(j, Tag.OTHER)) {
                return j;
            }
        }
        return -1;
    }

    // "Exports to Armenia, mostly re-exported cars, came to": the comma that opens what only explains; -1 for none.
    private int apposition(int closing) {
        Item verb = scene.at(closing + 1);
        if (!verb.has(Tag.FACT) && !verb.has(Tag.EXCEED)) {
            return -1;
        }
        for (int j = closing - 1; j > 0 && !scene.isFigure(j) && !scene.isBreak(j); j--) {
            Item item = scene.at(j);
            if (scene.isComma(j)) {
                return isFlowBefore(j) ? j : -1;
            }
            if (item.has(Tag.FACT) || item.has(Tag.EXCEED) || item.has(Tag.RISE) || item.has(Tag.FALL)) {
                return -1;
            }
        }
        return -1;
    }

    private boolean isFlowBefore(int place) {
        for (int j = place - 1; j >= 0 && !scene.isPunctuation(j); j--) {
            if (isFlow(j)) {
                return true;
            }
        }
        return false;
    }

    // "It rose 28 percent to $18 billion": figures may stand between, but no sign.
    private boolean isOneThought(int from, int to) {
        for (int j = from + 1; j < to; j++) {
            if (scene.isPunctuation(j)) {
                return false;
            }
        }
        return true;
    }

    private boolean isCause(int flow) {
        int cause = scene.lastBefore(flow, Tag.CAUSE);
        for (int j = cause + 1; j < flow; j++) {
            if (!scene.at(j).isWord() || scene.is(j, Tag.FACT)) {
                return false;
            }
        }
        return cause >= 0 && isFlowBefore(cause);
    }

    private boolean isPart(int flow) {
        for (int j = flow - 1; j >= 0 && !scene.isBreak(j); j--) {
            if (scene.is(j, Tag.PART_OF)) {
                return true;
            }
            if (scene.isFigure(j) || scene.isComma(j) && !scene.is(j + 1, Tag.PART_OF)) {
                break;
            }
        }
        return scene.is(flow + 1, Tag.PART_OF); // "imports in it"
    }

    // «12,4 млрд - китайский экспорт», "$1.3 billion was Serbian exports": what follows the dash or the verb says what
    // the figure is.
    private int predicate(int figure) {
        boolean falls =
                scene.is(figure + 1, Tag.SHARE) && scene.is(figure + 2, Tag.BY); // «8,7 млрд приходится на импорт»
        int verb = scene.is(figure + 1, Tag.PART_OF) ? figure + 2 : figure + 1; // "$45 million of which was imports"
        int accounted = accountedBy(figure);
        if (accounted >= 0) {
            return accounted;
        }
        if (!scene.isDash(figure + 1) && !scene.is(verb, Tag.COPULA) && !falls) {
            return -1;
        }
        for (int j = verb + 1; j <= verb + 3; j++) {
            if (isFlow(j)) {
                for (int k = j + 1; k < scene.size() && !scene.isPunctuation(k); k++) {
                    if (scene.isFigure(k)) {
                        return -1;
                    }
                }
                return scene.isDash(j + 1) ? -1 : j;
            }
            if (!scene.at(j).isWord()) {
                return -1;
            }
        }
        return -1;
    }

    // "95 percent of the turnover is accounted for by imports"
    private int accountedBy(int figure) {
        for (int j = figure + 1; j < scene.size() && scene.at(j).isWord() && !scene.isBreak(j); j++) {
            if (scene.is(j, Tag.SHARE) && scene.is(j + 1, Tag.BY)) {
                return isFlow(j + 2) ? j + 2 : isFlow(j + 3) ? j + 3 : -1;
            }
        }
        return -1;
    }

    // "The surplus in trade", «сальдо торговли»: the place of the word before the flow.
    private int balance(int flow) {
        for (int j = flow - 1; j >= flow - REACH_BALANCE && scene.at(j).isWord(); j--) {
            if (scene.is(j, Tag.OTHER, "balance")) {
                return j;
            }
            if (scene.is(j, Tag.FACT) || scene.is(j, Tag.AND) || isFlow(j)) {
                return -1;
            }
        }
        return -1;
    }

    private int opening(int closing) {
        for (int j = closing - 1; j >= 0; j--) {
            if (scene.sign(j, '(')) {
                return j;
            }
        }
        return closing;
    }

    // The subject right behind a figure: "$10 billion in trade", "5 % of exports", "40 % growth in turnover".
    private int behind(int figure) {
        boolean led = false;
        boolean loose = false; // a word between that says nothing
        for (int j = figure + 1; j <= figure + REACH_RIGHT && j < scene.size(); j++) {
            Item item = scene.at(j);
            boolean named = isFlow(j) || item.has(Tag.OTHER);
            if (named
                    && (led
                            || j == figure + 1
                            || item.has(Tag.OTHER) && !loose
                            || scene.is(j - 1, Tag.PAIR)
                            || scene.is(j - 1, Tag.OF_ECONOMY))) {
                return j;
            }
            led |= item.has(Tag.OF)
                    || item.has(Tag.ARTICLE) && !loose
                    || item.has(Tag.PART_OF)
                    || item.has(Tag.IN) && !item.has(Tag.DEST)
                    || item.has(Tag.RISE, "NOUN")
                    || item.has(Tag.FALL, "NOUN");
            loose |= item.isWord() && item.entries().isEmpty();
            boolean between = item.isWord()
                    && !item.has(Tag.FACT)
                    && !item.has(Tag.AND)
                    && !item.has(Tag.DEST)
                    && !item.has(Tag.ORIGIN)
                    && !item.has(Tag.WITH)
                    && !item.has(Tag.AGAINST)
                    && !item.has(Tag.BREAK)
                    && !item.has(Tag.SAY)
                    && !item.has(Tag.EXCEED);
            boolean possessive = scene.sign(j, '\'') || scene.sign(j, '\u2019');
            if (!between && !possessive && !item.has(Tag.OF) && !(item.has(Tag.IN) && !item.has(Tag.DEST))) {
                return -1;
            }
        }
        return -1;
    }

    private boolean isFlow(int j) {
        return scene.at(j).flow() != null;
    }

    // "Investment projects", "trade and investment": the last noun counts; "export terminal" is no export.
    private boolean isModifier(int j) {
        return scene.is(j + 1, Tag.OTHER) || scene.is(j + 1, Tag.MASK);
    }

    private void set(Draft draft, int place) {
        Item item = scene.at(place);
        draft.flowAt = place;
        Flow flow = item.flow();
        if (flow == null) {
            draft.subject = item.argument(Tag.OTHER);
        } else if (isOfGoods(draft, place)) {
            draft.subject = "goods";
        } else {
            draft.flow = flow;
            draft.world = item.has(Tag.WORLD);
        }
        Quantity quantity = draft.figure.quantity();
        if (quantity != null && quantity.unit() == Quantity.Unit.WEIGHT) {
            draft.flow = null;
            draft.subject = "goods";
        } else if (quantity != null && quantity.unit() == Quantity.Unit.COUNT && flow != null) {
            draft.flow = null;
            draft.subject = "count"; // "250 companies take part in trade"
        }
    }

    // "Oil exports", "exports of wheat", "$300 million worth of grain".
    private boolean isOfGoods(Draft draft, int flow) {
        for (int j = flow - 1; j >= flow - 2 && j >= 0; j--) {
            if (scene.is(j, Tag.GOODS)) {
                return true;
            }
            if (!scene.is(j, Tag.AND) && !scene.sign(j, '-')) {
                break;
            }
        }
        boolean led = scene.is(draft.at + 1, Tag.OF) || scene.is(draft.at + 1, Tag.GOODS);
        int part = scene.lastBefore(draft.at, Tag.PART_OF);
        if (part > flow && goodsFrom(part + 1)) {
            return true; // "imports were $2 billion, of which oil made up $1 billion"
        }
        return goodsFrom(flow + 1) || led && goodsFrom(draft.at + 1);
    }

    private boolean goodsFrom(int from) {
        for (int j = from; j < from + REACH_GOODS; j++) {
            Item item = scene.at(j);
            if (item.has(Tag.GOODS)) {
                return true;
            }
            if (!item.isWord()
                    || item.has(Tag.IN) && !item.has(Tag.OF)
                    || item.has(Tag.DEST)
                    || item.has(Tag.ORIGIN)
                    || item.has(Tag.FACT)
                    || item.has(Tag.RISE)
                    || item.has(Tag.FALL)
                    || item.has(Tag.ECONOMY)
                    || item.has(Tag.CAPITAL)) {
                return false;
            }
        }
        return false;
    }

    // "Exports and imports were $4 billion and $2 billion respectively."
    private void respectively(List<Draft> drafts) {
        int mark = scene.lastBefore(scene.size(), Tag.RESPECTIVELY);
        List<Draft> figures =
                new ArrayList<>(drafts.stream().filter(d -> d.at < mark).toList());
        List<Integer> flows = new ArrayList<>();
        int first = figures.isEmpty() ? 0 : figures.get(0).at;
        for (int j = 0; j < first; j++) {
            if (isFlow(j)) {
                flows.add(j);
            }
        }
        int count = Math.min(flows.size(), figures.size());
        if (count < 2) {
            return;
        }
        for (int k = 0; k < count; k++) {
            Draft draft = figures.get(figures.size() - count + k);
            draft.flow = null;
            set(draft, flows.get(flows.size() - count + k));
        }
    }
}
