package org.tradepath.stated;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.tradepath.trade.ReportingPeriod;

/**
 * Stated growth in percent: "trade rose 40 % in 2022", over 2021. The level of the period is the base's times 1 +
 * percent / 100.
 *
 * @param header id, subject, source, echo and note
 * @param period the months that grew
 * @param base the months they are compared with
 * @param hedge how the percentage is meant
 * @param percent the growth as written, 40 for 40 %; negative for a fall, not below -100
 * @since 0.1.0
 */
public record ChangeStatement(
        Header header, ReportingPeriod period, ReportingPeriod base, Hedge hedge, BigDecimal percent)
        implements Statement {

    private static final BigDecimal LOSS_OF_ALL = new BigDecimal(-100);

    /**
     * Checks that the parts fit.
     *
     * @param header id, subject, source, echo and note
     * @param period the months that grew
     * @param base the months they are compared with
     * @param hedge how the percentage is meant
     * @param percent the growth
     * @throws IllegalArgumentException if the base does not begin before the period, or the percentage is below -100 or
     *     has an exponent
     */
    public ChangeStatement {
        Objects.requireNonNull(header, "header");
        Objects.requireNonNull(hedge, "hedge");
        Figures.requireEarlier(base, period);
        Figures.requirePlain("percent", percent);
        if (percent.compareTo(LOSS_OF_ALL) < 0) {
            throw new BrokenRule(Column.VALUE, "percent", "must not be below -100", percent);
        }
    }

    @Override
    public Kind kind() {
        return Kind.CHANGE;
    }

    @Override
    public Optional<ReportingPeriod> reportingPeriod() {
        return Optional.of(period);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.change(this);
    }

    @Override
    public ChangeStatement withHeader(Header newHeader) {
        return new ChangeStatement(newHeader, period, base, hedge, percent);
    }
}
