package org.tradepath.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tradepath.stated.Hedge;
import org.tradepath.stated.Wording;
import org.tradepath.trade.Flow;
import org.tradepath.trade.Region;
import org.tradepath.trade.ReportingPeriod;
import org.tradepath.trade.Scale;

/** A finding while its parts are sought. */
final class Draft {

    final Item figure;
    final int at; // its place in the sentence
    FindingKind kind;
    String subject = Finding.TRADE;
    int flowAt = -1; // the place of the word that names the flow; -1 if it is in another sentence
    Flow flow;
    boolean world;
    Party reporter;
    Party partner;
    Region region;
    Hedge hedge = Hedge.EXACTLY;
    Wording wording = Wording.TIMES;
    int sign;
    boolean isBase; // the figure is the one compared with
    ReportingPeriod period;
    ReportingPeriod base;
    ReportingPeriod deadline;
    String deadlinePhrase = "";
    boolean shared; // by several partners
    boolean since;
    String speaker = "";
    boolean quoted;
    String currency = "";
    final Set<Reason> reasons = EnumSet.noneOf(Reason.class);

    Draft(Item figure, int at) {
        this.figure = figure;
        this.at = at;
    }

    boolean isTrade() {
        return flow != null;
    }

    boolean isAhead() {
        return kind == FindingKind.TARGET || kind == FindingKind.FORECAST;
    }

    boolean isChange() {
        return kind == FindingKind.CHANGE || kind == FindingKind.FACTOR;
    }

    /** The months it is about, or by when it is to be reached; null for none. */
    ReportingPeriod when() {
        return isAhead() ? deadline : period;
    }

    /** What it states, apart from its months and its hedge. */
    Object statement() {
        Quantity quantity = figure.quantity();
        return Arrays.asList(
                kind,
                flow,
                reporter,
                partner,
                sign,
                quantity == null ? "" : quantity.number() + "e" + quantity.scale(),
                quantity == null ? "" : unit(quantity));
    }

    Finding finding() {
        Quantity quantity = figure.quantity();
        double confidence = 1;
        List<Reason> sorted = new ArrayList<>(reasons);
        for (Reason reason : sorted) {
            confidence *= reason.factor();
        }
        boolean record = kind == FindingKind.RECORD;
        boolean negative = sign < 0 && quantity != null && quantity.unit() != Quantity.Unit.TIMES;
        return new Finding(
                kind,
                subject,
                Optional.ofNullable(reporter),
                Optional.ofNullable(partner),
                Optional.ofNullable(region),
                Optional.ofNullable(flow),
                record
                        ? Optional.empty()
                        : Optional.of(negative ? quantity.number().negate() : quantity.number()),
                record || quantity.high().equals(quantity.number()) ? Optional.empty() : Optional.of(quantity.high()),
                record ? Scale.ONE : Scale.values()[quantity.scale() / 3],
                record ? "" : unit(quantity),
                hedge,
                wording,
                sign < 0 && !record && quantity.unit() == Quantity.Unit.TIMES,
                isAhead() ? Optional.empty() : Optional.ofNullable(period),
                Optional.ofNullable(base),
                isAhead() ? Optional.ofNullable(deadline) : Optional.empty(),
                isAhead() ? deadlinePhrase : "",
                since,
                speaker,
                quoted,
                confidence,
                sorted,
                figure.start(),
                figure.end());
    }

    private String unit(Quantity quantity) {
        return switch (quantity.unit()) {
            case MONEY -> currency;
            case PERCENT -> "%";
            case POINTS -> "percentage points";
            case TIMES -> "x";
            case COUNT -> "count";
            default -> quantity.name();
        };
    }
}
