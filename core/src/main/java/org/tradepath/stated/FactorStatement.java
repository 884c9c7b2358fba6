package org.tradepath.stated;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.tradepath.trade.ReportingPeriod;

/**
 * Stated growth as a multiple: "fivefold since 2020", "increased by 3.1 times". What was written is kept; with
 * {@link Wording#TIMES_MORE} it has two readings, of which the reconciliation picks one and says so.
 *
 * @param header id, subject, source, echo and note
 * @param period the months that grew
 * @param base the months they are compared with
 * @param hedge how the multiple is meant
 * @param factor the multiple as written, 5 for fivefold; above zero
 * @param wording how it was worded
 * @since 0.1.0
 */
public record FactorStatement(
        Header header, ReportingPeriod period, ReportingPeriod base, Hedge hedge, BigDecimal factor, Wording wording)
        implements Statement {

    /**
     * Checks that the parts fit.
     *
     * @param header id, subject, source, echo and note
     * @param period the months that grew
     * @param base the months they are compared with
     * @param hedge how the multiple is meant
     * @param factor the multiple
     * @param wording how it was worded
     * @throws IllegalArgumentException if the base does not begin before the period, or the factor is not above zero or
     *     has an exponent
     */
    public FactorStatement {
        Objects.requireNonNull(header, "header");
        Objects.requireNonNull(hedge, "hedge");
        Objects.requireNonNull(wording, "wording");
        Figures.requireEarlier(base, period);
        Figures.requirePositive(Column.VALUE, "factor", factor);
    }

    @Override
    public Kind kind() {
        return Kind.FACTOR;
    }

    @Override
    public Optional<ReportingPeriod> reportingPeriod() {
        return Optional.of(period);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.factor(this);
    }

    @Override
    public FactorStatement withHeader(Header newHeader) {
        return new FactorStatement(newHeader, period, base, hedge, factor, wording);
    }
}
