package org.tradepath.stated;

import java.util.Objects;
import java.util.Optional;
import org.tradepath.trade.Amount;
import org.tradepath.trade.ReportingPeriod;
import org.tradepath.trade.Side;

/**
 * A stated aim: "bring trade to $1 billion", "double it by 2020", "increase it several times in two or three years".
 *
 * <p>It has an amount, a multiple of a base, both ("double to 1 billion"), or only words; it often has no deadline. An
 * amount is nominal, and exact unless hedged. A target has no side of its own: on whose figure it counts as reached is
 * for the reader of the answer to choose.
 *
 * @param header id, subject (its side is UNKNOWN), source (the day it was stated), echo and note
 * @param hedge how amount and multiple are meant; empty exactly when there is neither
 * @param amount the yearly level aimed at; empty if none was named
 * @param multiple the multiple of a base that is aimed at; empty if none was named
 * @param base the period that the multiple refers to; empty where nobody said it
 * @param deadline the period in which, at the latest, the aim is to be reached; empty if no date was named
 * @param deadlinePhrase the deadline in the source's words, "medium term"; "" if it has none
 * @param who who stated it, and where; "" where it was not noted
 * @param levelQuoted the level of trade that was quoted with it, in the source's words; "" for none
 * @since 0.1.0
 */
public record TargetStatement(
        Header header,
        Optional<Hedge> hedge,
        Optional<Amount> amount,
        Optional<Multiple> multiple,
        Optional<ReportingPeriod> base,
        Optional<ReportingPeriod> deadline,
        String deadlinePhrase,
        String who,
        String levelQuoted)
        implements Statement {

    /**
     * Checks that the parts fit.
     *
     * @param header id, subject, source, echo and note
     * @param hedge how amount and multiple are meant
     * @param amount the yearly level aimed at
     * @param multiple the multiple of a base that is aimed at
     * @param base the period that the multiple refers to
     * @param deadline the period by whose end the aim is to be reached
     * @param deadlinePhrase the deadline in the source's words
     * @param who who stated it
     * @param levelQuoted the level of trade that was quoted with it
     * @throws IllegalArgumentException if the subject's side is not UNKNOWN, there is neither amount nor multiple nor
     *     deadline phrase, there is a base without a multiple, or a hedge is missing or has nothing to hedge
     */
    public TargetStatement {
        Objects.requireNonNull(deadline, "deadline");
        Objects.requireNonNull(who, "who");
        Objects.requireNonNull(levelQuoted, "levelQuoted");
        if (header.subject().side() != Side.UNKNOWN) {
            throw new BrokenRule(
                    Column.SIDE,
                    "side",
                    "must be UNKNOWN for a target",
                    header.subject().side());
        }
        boolean figure = amount.isPresent() || multiple.isPresent();
        if (!figure && deadlinePhrase.isBlank()) {
            throw new BrokenRule(
                    Column.VALUE, "target", "must have an amount, a multiple or a deadline phrase", "none");
        }
        if (hedge.isPresent() != figure) {
            throw new BrokenRule(
                    Column.HEDGE,
                    "hedge",
                    figure ? "must be filled" : "must be empty for a target without amount and multiple",
                    hedge.map(Hedge::toString).orElse("none"));
        }
        if (base.isPresent() && multiple.isEmpty()) {
            throw new BrokenRule(Column.BASE, "base", "must be empty for a target without a multiple", base.get());
        }
    }

    @Override
    public Kind kind() {
        return Kind.TARGET;
    }

    @Override
    public Optional<ReportingPeriod> reportingPeriod() {
        return Optional.empty();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.target(this);
    }

    @Override
    public TargetStatement withHeader(Header newHeader) {
        return new TargetStatement(
                newHeader, hedge, amount, multiple, base, deadline, deadlinePhrase, who, levelQuoted);
    }
}
