package org.tradepath.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.tradepath.text.Quantity.Unit;
import org.tradepath.trade.Flow;

/** Reads one text: sentence by sentence, each figure to what it measures, whose it is, what it states, how it is meant and when it was. */
final class Binder {

    private static final int COUNTED_REACH = 3; // "1,100 large foreign enterprises"
    private static final int MEMORY = 2; // sentences that a flow is remembered for

    private final CharSequence text;
    private final Language language;
    private final Context context;
    private final Sentences sentences;
    private final Quotes quotes;
    private final List<Draft> drafts = new ArrayList<>();
    private final List<Unresolved> unresolved = new ArrayList<>();

    Binder(CharSequence text, Language language, Context context) {
        this.text = text;
        this.language = language;
        this.context = context;
        this.sentences = new Sentences(text, language);
        this.quotes = new Quotes(text);
    }

    void read() {
        for (List<Item> items = sentences.next(); !items.isEmpty(); items = sentences.next()) {
            sentence(items);
            context.age(sentences.paragraphEnded());
        }
        WholeText.repeats(drafts);
        List<Party> byFrequency = context.byFrequency();
        drafts.forEach(draft -> WholeText.complete(draft, context.firstPair(), byFrequency));
        drafts.removeIf(draft -> {
            boolean lost = draft.isTrade() && draft.reporter == null;
            if (lost) {
                lose(draft.figure, "no economy is named");
            }
            return lost;
        });
    }

    List<Finding> findings() {
        return drafts.stream().map(Draft::finding).toList();
    }

    List<Unresolved> unresolved() {
        return unresolved.stream()
                .sorted(Comparator.comparingInt(Unresolved::start))
                .toList();
    }

    long steps() {
        return sentences.steps();
    }

    private void sentence(List<Item> items) {
        List<Item> joined = Events.apart(Periods.joined(text, context, Numbers.joined(text, language, items)));
        for (Item item : joined) {
            if (item.time() != null && item.time().kind() == Time.Kind.FIXED) {
                context.yearSpokenOf = item.time().last().getYear();
            }
        }
        Scene scene = new Scene(text, counted(joined));
        Pairs pairs = new Pairs(scene, context);
        List<Draft> here = figures(scene);
        if (here.isEmpty()) {
            rememberFlow(scene);
        } else {
            bind(scene, pairs, here);
        }
        pairs.remember();
        quotes.upTo(items.get(items.size() - 1).end(), sentences.paragraphEnded());
    }

    // "The minister spoke of the growth of trade. It rose by 35 percent."
    private void rememberFlow(Scene scene) {
        boolean named = false;
        for (int j = scene.size() - 1; j >= 0; j--) {
            if (scene.at(j).flow() != null) {
                context.flow = scene.at(j).flow();
                context.sentencesSinceFlow = -1;
            }
            named |= scene.at(j).flow() != null || scene.is(j, Tag.PARTNER);
        }
        for (int j = 0; named && j < scene.size(); j++) {
            Time time = scene.at(j).time();
            if (time != null && time.kind() == Time.Kind.FIXED && time.role() == Time.Role.PLAIN) {
                context.period(time.period());
            }
        }
    }

    private void bind(Scene scene, Pairs pairs, List<Draft> here) {
        new Subjects(scene).bind(here);
        Kinds kinds = new Kinds(scene, context);
        Hedges hedges = new Hedges(scene);
        Currencies currencies = new Currencies(scene, context);
        String speaker = new Speakers(scene).speaker();
        List<Draft> kept = new ArrayList<>();
        for (Draft draft : here) {
            draft.speaker = speaker;
            draft.quoted = quotes.isQuoted(draft.figure.start());
            if (draft.figure.quantity() != null) {
                currencies.bind(draft);
                if (!kinds.bind(draft)) {
                    weak(draft, "it is not said whether it is a change or a share");
                    continue;
                }
                hedges.bind(draft);
            } else {
                draft.kind = FindingKind.RECORD;
            }
            if (!hasSubject(scene, draft, pairs)) {
                weak(draft, "it is not said what is measured");
                continue;
            }
            kept.add(draft);
        }
        records(kept);
        shares(scene, kept);
        for (Draft draft : kept) {
            pairs.bind(draft);
        }
        kept.stream().filter(draft -> draft.shared).forEach(draft -> lose(draft.figure, "several partners share it"));
        kept.removeIf(draft -> draft.shared);
        new Dates(scene, context).bind(kept);
        boolean whole = context.flow == Flow.TURNOVER && areParts(kept);
        for (Draft draft : kept) {
            if (draft.kind == FindingKind.RECORD) {
                recordPeriod(draft, kept);
            }
            boolean sub = draft.flow != Flow.TURNOVER
                    && context.flow == Flow.TURNOVER
                    && (context.sentencesSinceFlow < 0 || whole);
            if (sub && whole) {
                context.sentencesSinceFlow = -1;
            }
            if (draft.isTrade() && !sub) {
                context.flow = draft.flow; // of turnover and its parts, turnover is what is spoken of
                context.sentencesSinceFlow = -1;
            }
        }
        drafts.addAll(kept);
    }

    // "Exports were $620 million, that is 98 percent of the turnover": the share of the exports.
    private static void shares(Scene scene, List<Draft> kept) {
        for (int k = 1; k < kept.size(); k++) {
            Draft share = kept.get(k);
            Flow part = kept.get(k - 1).flow;
            boolean led = scene.is(share.at - 1, Tag.THESE)
                    || scene.is(share.at - 1, Tag.OR)
                    || scene.is(share.at - 1, Tag.COPULA) && scene.is(share.at - 2, Tag.THESE)
                    || scene.sign(share.at - 1, '(');
            if (led && share.kind == FindingKind.SHARE && share.flow == Flow.TURNOVER && !share.world && part != null) {
                share.flow = part;
            }
        }
    }

    // "Exports were $55 billion and imports $99 billion": both halves of the trade spoken of.
    private static boolean areParts(List<Draft> kept) {
        boolean there = false;
        boolean back = false;
        Party from = null;
        for (Draft draft : kept) {
            if (draft.flow == Flow.EXPORTS || draft.flow == Flow.IMPORTS) {
                Party origin = draft.flow == Flow.EXPORTS ? draft.reporter : draft.partner;
                from = from == null ? origin : from;
                boolean same = origin == null || origin.equals(from);
                there |= same;
                back |= !same;
            }
        }
        return there && back;
    }

    // A bare number of companies, projects, people becomes a count.
    private static List<Item> counted(List<Item> items) {
        List<Item> out = new ArrayList<>(items);
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            Quantity quantity = item.quantity();
            boolean bare = quantity != null
                    ? quantity.unit() == Unit.NONE
                            || quantity.unit() == Unit.MONEY && quantity.name().isEmpty()
                    : item.has(Tag.NUMBER) && item.entries().size() == 1;
            if (bare && isCounted(items, i + 1)) {
                BigDecimal number = quantity != null ? quantity.number() : new BigDecimal(item.argument(Tag.NUMBER));
                int scale = quantity != null ? quantity.scale() : 0;
                BigDecimal high = quantity != null ? quantity.high() : number;
                out.set(i, Item.of(item, item, new Quantity(Unit.COUNT, number, high, scale, "", 0)));
            }
        }
        return out;
    }

    private static boolean isCounted(List<Item> items, int from) {
        for (int j = from; j < from + COUNTED_REACH && j < items.size(); j++) {
            Item item = items.get(j);
            if (item.has(Tag.COUNTED)) {
                return true;
            }
            if (!item.isWord() || item.has(Tag.OF) || item.has(Tag.IN) || item.has(Tag.AND) || item.flow() != null) {
                return false;
            }
        }
        return false;
    }

    private static List<Draft> figures(Scene scene) {
        List<Draft> figures = new ArrayList<>();
        for (int i = 0; i < scene.size(); i++) {
            boolean led = scene.is(i - 1, Tag.AGAINST) || scene.is(i - 1, Tag.LESS) || scene.is(i - 2, Tag.AGAINST);
            boolean compared = led && !scene.isFigure(i + 1); // "lower than the record of 2022"
            if (scene.isFigure(i) || scene.is(i, Tag.RECORD) && !compared) {
                figures.add(new Draft(scene.at(i), i));
            }
        }
        return figures;
    }

    // What the sentence does not name may be what was spoken of just before.
    private boolean hasSubject(Scene scene, Draft draft, Pairs pairs) {
        if (draft.flowAt >= 0) {
            return true;
        }
        boolean count = draft.figure.quantity() != null
                && (draft.figure.quantity().unit() == Unit.COUNT
                        || draft.figure.quantity().unit() == Unit.WEIGHT);
        if (count) {
            draft.subject = draft.figure.quantity().unit() == Unit.COUNT ? "count" : "goods";
            return true;
        }
        boolean listed = scene.any(Tag.PARTNER)
                && (draft.kind == FindingKind.LEVEL || draft.kind == FindingKind.SHARE)
                && (pairs.isListing(draft) || scene.isMoney(draft.at) && isLedByWith(scene, draft.at));
        if (listed) {
            draft.flow = Flow.TURNOVER; // "the largest trading partners were China ($10 billion) and"
            return true;
        }
        boolean refers = scene.any(Tag.ANAPHOR)
                || scene.is(draft.at - 1, Tag.NOW) // "the current $8 billion"
                || scene.any(Tag.SHARE)
                || draft.kind != FindingKind.LEVEL
                || hasTime(scene)
                || pairs.isListing(draft);
        if (context.flow == null || context.sentencesSinceFlow >= MEMORY || !refers) {
            return false;
        }
        draft.flow = context.flow;
        draft.reasons.add(Reason.FLOW_FROM_CONTEXT);
        return true;
    }

    // "Malta is Kenya's third largest trading partner, with about $87 million"
    private static boolean isLedByWith(Scene scene, int figure) {
        int j = figure - 1;
        while (scene.is(j, Tag.HEDGE) || scene.is(j, Tag.ARTICLE)) {
            j--;
        }
        return scene.is(j, Tag.WITH);
    }

    private static boolean hasTime(Scene scene) {
        for (int i = 0; i < scene.size(); i++) {
            if (scene.at(i).time() != null) {
                return true;
            }
        }
        return false;
    }

    // A record needs an amount beside it, or a flow of its own; one record a flow.
    private static void records(List<Draft> kept) {
        List<Draft> seen = new ArrayList<>();
        kept.removeIf(draft -> {
            if (draft.kind != FindingKind.RECORD) {
                return false;
            }
            boolean again = seen.stream().anyMatch(other -> other.flow == draft.flow);
            seen.add(draft);
            boolean ahead = nearest(draft, kept) != null && nearest(draft, kept).isAhead();
            return again || ahead;
        });
    }

    private static Draft nearest(Draft record, List<Draft> kept) {
        Draft nearest = null;
        for (Draft draft : kept) {
            boolean nearer = nearest == null || Math.abs(draft.at - record.at) < Math.abs(nearest.at - record.at);
            nearest = draft != record && draft.kind != FindingKind.RECORD && nearer ? draft : nearest;
        }
        return nearest;
    }

    // A record is that of the amount it stands by.
    private static void recordPeriod(Draft record, List<Draft> kept) {
        Draft nearest = null;
        for (Draft draft : kept) {
            boolean level = draft.kind == FindingKind.LEVEL
                    && draft.flow == record.flow
                    && (!draft.isBase || Math.abs(draft.at - record.at) <= 2);
            if (level && (nearest == null || Math.abs(draft.at - record.at) < Math.abs(nearest.at - record.at))) {
                nearest = draft;
            }
        }
        if (nearest != null) {
            record.period = nearest.period;
        }
    }

    // A figure that states nothing is reported where it speaks of trade or money.
    private void weak(Draft draft, String reason) {
        Quantity quantity = draft.figure.quantity();
        if (quantity != null
                && (quantity.unit() == Unit.MONEY || quantity.unit() == Unit.PERCENT || draft.flow != null)) {
            lose(draft.figure, reason);
        }
    }

    private void lose(Item figure, String reason) {
        unresolved.add(new Unresolved(
                figure.start(),
                figure.end(),
                text.subSequence(figure.start(), figure.end()).toString(),
                reason));
    }
}
