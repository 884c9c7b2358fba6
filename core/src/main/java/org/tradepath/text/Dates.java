package org.tradepath.text;

import java.util.ArrayList;
import java.util.List;
import org.tradepath.trade.ReportingPeriod;

/** Finds which months a figure is about, which it is compared with, and by when an aim is to be reached. */
final class Dates {

    private static final int MONTHS_OF_YEAR = 12;

    private static final int MEMORY = 4; // sentences that a period is remembered for

    private final Scene scene;
    private final Context context;
    private final Deadlines deadlines;
    private final NearTimes near;
    private final Bases bases;
    private Draft current; // whose dates are sought
    private ReportingPeriod main; // of the figure before
    private boolean earlier; // whether the figure only looks a year back
    private ReportingPeriod recent; // "the past five years" of a change before; null for none
    private ReportingPeriod base; // what the figure before is compared with

    Dates(Scene scene, Context context) {
        this.scene = scene;
        this.context = context;
        this.near = new NearTimes(scene);
        this.bases = new Bases(scene);
        this.deadlines = new Deadlines(scene, context);
    }

    /** Binds the drafts of the sentence, in their order. */
    void bind(List<Draft> drafts) {
        bindAll(drafts);
        if (scene.any(Tag.RESPECTIVELY)) {
            respectively(drafts);
        }
        context.otherPeriod = drafts.stream()
                .filter(draft -> !draft.isTrade() && draft.period != null)
                .map(draft -> draft.period)
                .findFirst()
                .orElse(null);
    }

    // "In 2003 and 2004 trade totalled $8.6 billion and $10.1 billion, respectively"
    private void respectively(List<Draft> drafts) {
        List<ReportingPeriod> periods = new ArrayList<>();
        for (int j = 0; j + 2 < scene.size() && periods.isEmpty(); j++) {
            Time first = scene.at(j).time();
            Time second = scene.at(j + 2).time();
            boolean joined = first != null && second != null && scene.is(j + 1, Tag.AND);
            if (joined && first.isFixed() && second.isFixed()) {
                periods.addAll(List.of(first.period(), second.period()));
            }
        }
        List<Draft> figures = drafts.stream()
                .filter(draft -> !draft.isBase && !draft.isAhead() && draft.kind != FindingKind.RECORD)
                .toList();
        for (int k = 0; figures.size() == periods.size() && k < periods.size(); k++) {
            figures.get(k).period = periods.get(k);
        }
    }

    private void bindAll(List<Draft> drafts) {
        for (int k = 0; k < drafts.size(); k++) {
            Draft draft = drafts.get(k);
            current = draft;
            if (draft.isAhead()) {
                deadlines.bind(draft, drafts, main);
                deadlines.carry(draft);
            } else if (draft.isBase || isOfBase(draft)) {
                compared(draft);
            } else {
                measured(draft, drafts, k);
            }
        }
    }

    // "$1.5 billion ($1.4 billion over the same period of 2022)", "it was $145 million in the same period last year"
    private boolean isOfBase(Draft draft) {
        int behind = draft.kind == FindingKind.LEVEL ? near.behind(draft.at, true) : -1;
        if (behind < 0 || scene.at(behind).time().role() != Time.Role.BASE) {
            return false;
        }
        boolean led = scene.is(behind - 1, Tag.AGAINST)
                || scene.is(behind - 2, Tag.AGAINST)
                || scene.is(behind - 1, Tag.MORE)
                || scene.is(behind - 1, Tag.LESS);
        return scene.sign(draft.at - 1, '(') || scene.is(behind - 1, Tag.IN) && !led;
    }

    private void compared(Draft draft) {
        int right = near.behind(draft.at, true);
        Time own = scene.at(draft.at - 1).time(); // "from last year's $553 million"
        ReportingPeriod found = own != null && own.isFixed()
                ? own.period()
                : right < 0 ? null : resolve(scene.at(right).time());
        if (found == null) {
            ReportingPeriod measured = main != null ? main : plainBefore(draft.at);
            if (measured == null && base == null && draft.isTrade()) {
                measured = remembered(draft);
            }
            boolean again = base == null && measured != null && measured.equals(context.comparedPeriod);
            found = base != null ? base : again ? context.comparedBase : yearBefore(measured);
            if (base == null && isRun(main)) {
                found = ReportingPeriod.ofYear(main.first().getYear()); // "between 2017 and 2022 from $2 billion"
            }
        }
        draft.period = found;
        base = found;
        if (main != null && found != null) {
            context.comparedPeriod = main; // "in January against December. Exports rose to $4 billion from"
            context.comparedBase = found;
        }
    }

    // "Trade in the first quarter rose from $254 million to": the period that both are said of.
    private ReportingPeriod plainBefore(int figure) {
        for (int j = figure - 1; j >= 0; j--) {
            Time time = scene.at(j).time();
            boolean led = scene.is(j - 1, Tag.IN) || scene.is(j - 2, Tag.IN);
            if (led && time != null && time.role() == Time.Role.PLAIN && !time.isRun()) {
                return resolve(time);
            }
        }
        return null;
    }

    private static boolean isRun(ReportingPeriod period) {
        return period != null && period.months() > MONTHS_OF_YEAR;
    }

    private void measured(Draft draft, List<Draft> drafts, int k) {
        bases.bind(draft, drafts, k);
        earlier = false;
        ReportingPeriod found = inParentheses(draft);
        if (found != null) {
            draft.period = found;
            return;
        }
        int right = near.behind(draft.at, false);
        found = right < 0 ? null : resolve(scene.at(right).time());
        earlier = right >= 0 && looksBack(scene.at(right).time(), found);
        int spanAt = near.span(draft);
        boolean span = spanAt >= 0 && !(draft.kind == FindingKind.LEVEL && near.hasPeriodBefore(draft.at));
        if (span && scene.at(spanAt).time().kind() == Time.Kind.RECENT) {
            recent = scene.at(spanAt).time().period();
            main = recent;
        }
        if (found == null && !span && k + 1 < drafts.size() && isChain(draft, drafts.get(k + 1))) {
            int chained = near.behind(drafts.get(k + 1).at, false);
            found = chained < 0 ? null : resolve(scene.at(chained).time());
        }
        if (found == null && !span) {
            found = before(draft, drafts, k);
        }
        if (found != null && found.equals(recent) && draft.isChange()) {
            found = null;
            span = true;
        }
        if (found == null && !span) {
            found = later(draft, drafts, k);
        }
        if (found == null && !draft.since && !span) {
            found = remembered(draft);
        }
        if (found == null && !span && !draft.since && draft.isTrade()) {
            found = onlyPeriod(draft.at);
        }
        if (draft.since
                && draft.base != null
                && found != null
                && !draft.base.first().isBefore(found.first())) {
            found = null;
        }
        boolean toEnd = isRun(found) // "over the past five years it grew by half, reaching"
                && draft.kind == FindingKind.LEVEL
                && drafts.stream().anyMatch(other -> other.isBase || other.isChange() && other.at < draft.at);
        if (toEnd) {
            found = ReportingPeriod.ofYear(found.last().getYear());
        }
        draft.period = found;
        boolean aside = isBackground(draft.at)
                || found != null
                        && main != null
                        && scene.inParentheses(draft.at)
                        && found.first().isBefore(main.first()); // "by 35 percent ($1.5 million in 2022)"
        if (found == null) {
            draft.reasons.add(Reason.NO_PERIOD);
        } else if (!aside) {
            main = found;
            if (!earlier && (draft.isTrade() || !isRun(found) && isOfEconomy(draft))) {
                context.period(found);
            }
        }
        if (draft.base == null && draft.sign != 0 && found != null && bases.isYearEarlier(draft, drafts, k)) {
            draft.base = found.minusYears(1);
        }
        if (draft.base != null && found != null && !draft.base.first().isBefore(found.first())) {
            draft.base = null;
        }
        if (draft.base != null) {
            base = draft.base;
        } else if (draft.kind == FindingKind.CHANGE && found != null) {
            base = found.minusYears(1);
        }
    }

    // "Down 2 percent after having risen by 64 percent in 2022"
    private boolean isBackground(int figure) {
        for (int j = figure - 1; j >= 0 && !scene.isFigure(j) && !scene.isPunctuation(j); j--) {
            if (isAfterwards(j)) {
                return true;
            }
        }
        return false;
    }

    // "After having", "after rising"
    private boolean isAfterwards(int j) {
        return scene.is(j, Tag.AGAINST)
                && !scene.is(j, Tag.HEDGE)
                && (scene.is(j + 1, Tag.PERFECT)
                        || scene.is(j + 1, Tag.RISE, "FACT")
                        || scene.is(j + 1, Tag.FALL, "FACT"));
    }

    // "It was $3 billion in the corresponding period of 2020": what is spoken of stays the later one.
    private boolean looksBack(Time time, ReportingPeriod found) {
        return time.kind() == Time.Kind.SAME
                && found != null
                && context.period != null
                && found.first().isBefore(context.period.first());
    }

    // "Tripled to $40 million": both of the same months.
    private boolean isChain(Draft first, Draft second) {
        if (second.isBase
                || first.kind != FindingKind.CHANGE && first.kind != FindingKind.FACTOR
                || second.kind != FindingKind.LEVEL) {
            return false;
        }
        for (int j = first.at + 1; j < second.at; j++) {
            if (scene.isPunctuation(j) || scene.is(j, Tag.AND)) {
                return false;
            }
        }
        return true;
    }

    // "($6.3 billion)" right behind a period.
    private ReportingPeriod inParentheses(Draft draft) {
        if (!scene.sign(draft.at - 1, '(')
                || scene.at(draft.at - 2).time() == null
                || draft.kind != FindingKind.LEVEL) {
            return null;
        }
        return resolve(scene.at(draft.at - 2).time());
    }

    // The nearest period before the figure that is not what an earlier figure was compared with.
    private ReportingPeriod before(Draft draft, List<Draft> drafts, int k) {
        int limit = k > 0 ? drafts.get(k - 1).at : -1;
        for (int j = draft.at - 1; j > limit; j--) {
            Time time = scene.at(j).time();
            if (time != null && time.role() == Time.Role.PLAIN && !isBehindOther(j, drafts, k)) {
                ReportingPeriod found = resolve(time);
                if (found != null) {
                    earlier = looksBack(time, found);
                    return found;
                }
            }
            if (time != null
                    && time.kind() == Time.Kind.YEAR_EARLIER
                    && !near.isLed(j)
                    && near.isClauseOfItsOwn(j, draft.at)
                    && known() != null) {
                draft.reasons.add(Reason.PERIOD_FROM_CONTEXT);
                earlier = true;
                return known().minusYears(1);
            }
        }
        return main;
    }

    // Whether a period belongs to the figure before: it stands right behind it.
    private boolean isBehindOther(int time, List<Draft> drafts, int k) {
        return k > 0 && drafts.get(k - 1).isBase && near.behind(drafts.get(k - 1).at, true) == time;
    }

    // A period of the same thought that only comes behind: "40 percent to $461.9 million in 2022", "$194.1 million, in
    // January-June".
    private ReportingPeriod later(Draft draft, List<Draft> drafts, int k) {
        boolean comma = false;
        for (int j = draft.at + 1; j < scene.size(); j++) {
            boolean told = draft.isChange() && scene.sign(j, ':'); // "trade grew fourfold: in January it reached"
            if (scene.isBreak(j) && !told) {
                return null;
            }
            if (scene.sign(j, '(') && isBehindChange(draft, drafts, k, j)) {
                return null; // "decreased by 35 percent ($1.5 million in 2022)"
            }
            if (scene.isComma(j) && !draft.isTrade() || isAfterwards(j)) {
                return null; // "down 2 percent after having risen by 64 percent in 2022"
            }
            comma |= scene.isComma(j);
            Time time = scene.at(j).time();
            if (comma && time != null && time.isRun() && draft.kind == FindingKind.LEVEL) {
                return null; // "$10 billion, having doubled over the past five years"
            }
            if (time != null && time.role() == Time.Role.PLAIN && time.kind() != Time.Kind.DAY) {
                boolean others =
                        drafts.stream().anyMatch(d -> d.isBase && d.at > draft.at && near.behind(d.at, true) >= 0);
                int own = j;
                boolean taken = others && drafts.stream().anyMatch(d -> d.isBase && near.behind(d.at, true) == own);
                if (!taken) {
                    return resolve(time);
                }
            }
        }
        return null;
    }

    // "With Turkey it was $1.2 billion, while with Georgia it was $270 million in 2017": the one period of the
    // sentence.
    private ReportingPeriod onlyPeriod(int figure) {
        Time only = null;
        boolean joined = false; // a clause of the same thought follows
        for (int j = 0; j < scene.size(); j++) {
            Time time = scene.at(j).time();
            joined |= j > figure && scene.is(j, Tag.BREAK);
            if (time != null && time.kind() != Time.Kind.DAY) {
                if (only != null || j < figure) {
                    return null;
                }
                only = time;
            }
        }
        return joined && only != null && only.role() == Time.Role.PLAIN && !scene.any(Tag.NOW) ? resolve(only) : null;
    }

    // Whether the next figure stands in the parenthesis at a place, as the amount that a change is compared with.
    private boolean isBehindChange(Draft draft, List<Draft> drafts, int k, int parenthesis) {
        boolean next = k + 1 < drafts.size() && drafts.get(k + 1).at == parenthesis + 1;
        return draft.isChange() && next && drafts.get(k + 1).kind == FindingKind.LEVEL;
    }

    private ReportingPeriod remembered(Draft draft) {
        boolean ofOther = !draft.isTrade() && context.otherPeriod != null && scene.any(Tag.THESE);
        boolean known = context.period != null && context.sentencesSincePeriod <= (draft.isTrade() ? MEMORY : 1);
        known &= draft.kind != FindingKind.LEVEL || !isRun(context.period);
        boolean always = draft.kind == FindingKind.LEVEL
                && (scene.is(draft.at + 1, Tag.PER_YEAR)
                        || scene.is(draft.flowAt - 1, Tag.PER_YEAR)); // "$42 million a year"
        if (scene.any(Tag.NOW) || always || !ofOther && !known) {
            return null;
        }
        draft.reasons.add(Reason.PERIOD_FROM_CONTEXT);
        return ofOther ? context.otherPeriod : context.period;
    }

    // The period of growth in per cent or of a balance is that of the sentences around it; that of a project is its
    // own.
    private static boolean isOfEconomy(Draft draft) {
        return draft.subject.equals("balance")
                || draft.figure.quantity() != null && draft.figure.quantity().unit() == Quantity.Unit.PERCENT;
    }

    private ReportingPeriod resolve(Time time) {
        return new SpokenTime(context, main, current).resolve(time);
    }

    private ReportingPeriod known() {
        return main != null ? main : context.period;
    }

    private static ReportingPeriod yearBefore(ReportingPeriod period) {
        return period == null ? null : period.minusYears(1);
    }
}
