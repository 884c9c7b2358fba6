package org.tradepath.stated;

import java.util.Objects;
import java.util.Optional;
import org.tradepath.trade.Amount;
import org.tradepath.trade.ReportingPeriod;

/**
 * A stated amount of trade: "trade reached $461.9 million in 2022".
 *
 * <p>The amount is nominal, in its own currency, and over the whole of the period. Without a partner it is trade with
 * all economies.
 *
 * @param header id, subject, source, echo and note
 * @param period the months in which it was traded
 * @param hedge how the amount is meant
 * @param amount the amount as written
 * @param basis what the figure rests on
 * @param valuation at which border the goods are valued; empty where the source does not say
 * @since 0.1.0
 */
public record LevelStatement(
        Header header, ReportingPeriod period, Hedge hedge, Amount amount, Basis basis, Optional<Valuation> valuation)
        implements Statement {

    /**
     * Checks that the parts fit.
     *
     * @param header id, subject, source, echo and note
     * @param period the months in which it was traded
     * @param hedge how the amount is meant
     * @param amount the amount
     * @param basis what the figure rests on
     * @param valuation at which border the goods are valued
     * @throws IllegalArgumentException if the subject has no flow of trade (an amount of something else is an
     *     {@link OtherQuantity})
     */
    public LevelStatement {
        Objects.requireNonNull(header, "header");
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(hedge, "hedge");
        Objects.requireNonNull(amount, "amount");
        Objects.requireNonNull(basis, "basis");
        Objects.requireNonNull(valuation, "valuation");
        if (header.subject().flow().isEmpty()) {
            throw new BrokenRule(Column.FLOW, "flow", "must be a flow of trade for a level", "none");
        }
    }

    @Override
    public Kind kind() {
        return Kind.LEVEL;
    }

    @Override
    public Optional<ReportingPeriod> reportingPeriod() {
        return Optional.of(period);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.level(this);
    }

    @Override
    public LevelStatement withHeader(Header newHeader) {
        return new LevelStatement(newHeader, period, hedge, amount, basis, valuation);
    }

    /** {@return the hash of the id: equal statements have one, and the hash of all parts takes long in a JVM that has just started} */
    @Override
    public int hashCode() {
        return id().hashCode();
    }
}
