package org.tradepath.stated;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.tradepath.trade.ReportingPeriod;
import org.tradepath.trade.Scale;

/**
 * A stated quantity that is no flow of trade: investment, companies, projects, people. It is kept, and no history rests
 * on it.
 *
 * @param header id, subject, source, echo and note
 * @param period the months it holds for
 * @param hedge how the number is meant
 * @param number the number as written, before its scale word
 * @param scale the scale word
 * @param unit what is counted: a currency code, "count", any word; not blank
 * @since 0.1.0
 */
public record OtherQuantity(
        Header header, ReportingPeriod period, Hedge hedge, BigDecimal number, Scale scale, String unit)
        implements Statement {

    /**
     * Checks that the parts fit.
     *
     * @param header id, subject, source, echo and note
     * @param period the months it holds for
     * @param hedge how the number is meant
     * @param number the number
     * @param scale the scale word
     * @param unit what is counted
     * @throws IllegalArgumentException if the subject has a flow of trade, the unit is blank, or the number has an
     *     exponent
     */
    public OtherQuantity {
        Objects.requireNonNull(header, "header");
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(hedge, "hedge");
        Objects.requireNonNull(scale, "scale");
        Figures.requirePlain("number", number);
        if (unit.isBlank()) {
            throw new BrokenRule(Column.UNIT, "unit", "must not be blank", "\"" + unit + "\"");
        }
        header.subject().flow().ifPresent(flow -> {
            throw new BrokenRule(Column.FLOW, "flow", "must be none (OTHER) for a quantity that is not trade", flow);
        });
    }

    @Override
    public Kind kind() {
        return Kind.OTHER;
    }

    @Override
    public Optional<ReportingPeriod> reportingPeriod() {
        return Optional.of(period);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.other(this);
    }

    @Override
    public OtherQuantity withHeader(Header newHeader) {
        return new OtherQuantity(newHeader, period, hedge, number, scale, unit);
    }
}
