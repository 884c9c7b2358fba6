package org.tradepath.target;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tradepath.internal.Check;
import org.tradepath.stated.TargetStatement;
import org.tradepath.trade.Amount;
import org.tradepath.trade.Flow;
import org.tradepath.trade.ReportingPeriod;

/**
 * One level that was stated as a target, once or again and again.
 *
 * @param flow what is to reach it
 * @param amount the level; as a target it is meant exactly, however it is rounded
 * @param statements who stated it and when, earliest first; at least one; echoes are not among them
 * @since 0.1.0
 */
public record Rung(Flow flow, Amount amount, List<TargetStatement> statements) {

    /**
     * A level and its statements.
     *
     * @param flow what is to reach it
     * @param amount the level
     * @param statements who stated it and when
     * @throws IllegalArgumentException if the amount is zero or there is no statement
     */
    public Rung {
        Check.positive("amount", amount.toDouble());
        if (statements.isEmpty()) {
            throw Check.broken("statements", "must hold at least one", "none");
        }
        statements = List.copyOf(statements);
    }

    /** {@return the last day on which the first statement of this level can have been made} */
    public LocalDate firstStated() {
        return statements.get(0).source().published().lastDay();
    }

    /** {@return the last day on which the latest statement of this level can have been made} */
    public LocalDate lastStated() {
        return statements.get(statements.size() - 1).source().published().lastDay();
    }

    /** {@return whether the level is stated in US dollars; other currencies are kept and never converted} */
    public boolean isInDollars() {
        return amount.isInDollars();
    }

    /** Whether the levels of two rungs are of one flow and currency. */
    boolean isComparable(Rung other) {
        return flow == other.flow && amount.currency().equals(other.amount.currency());
    }

    /** {@return the deadline as stated, where the latest statement that has one gives it exactly; empty if none does} */
    public Optional<ReportingPeriod> deadline() {
        return statements.stream().flatMap(s -> s.deadline().stream()).reduce((earlier, later) -> later);
    }

    /**
     * {@return the deadline as the latest statement that names a time gives it, by date or by phrase; {@link Deadline#none()} if none does, or if
     * it was over when the level was stated again without a time: then it no longer binds}
     *
     * @param phrases how deadlines in words are read
     */
    public Deadline deadline(DeadlinePhrases phrases) {
        Deadline latest = statements.stream()
                .map(statement -> Deadline.of(statement, phrases))
                .filter(read -> !read.isNone())
                .reduce((earlier, later) -> later)
                .orElseGet(Deadline::none);
        return latest.isOver(lastStated().minusDays(1))
                ? Deadline.none(latest.basis() + ", over when the level was stated again on " + lastStated())
                : latest;
    }
}
