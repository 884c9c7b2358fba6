package org.tradepath.stated;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.tradepath.trade.ReportingPeriod;

/**
 * A stated part of a whole: "some 25 % of it is foreign direct investment". The whole is what another statement is about, or {@link #TURNOVER}.
 *
 * @param header id, subject, source, echo and note
 * @param period the months it holds for
 * @param hedge how the percentage is meant
 * @param percent the share as written, 25 for 25 %; 0 to 100
 * @param whole the id of the statement that states the whole, or {@link #TURNOVER}; empty if none does
 * @since 0.1.0
 */
public record ShareStatement(
        Header header, ReportingPeriod period, Hedge hedge, BigDecimal percent, Optional<String> whole)
        implements Statement {

    /** The whole of a share of exports or imports in turnover, that of the same side and months, whether or not a statement gives it. */
    public static final String TURNOVER = "TURNOVER";

    private static final BigDecimal ALL = new BigDecimal(100);

    /**
     * Checks that the parts fit.
     *
     * @param header id, subject, source, echo and note
     * @param period the months it holds for
     * @param hedge how the percentage is meant
     * @param percent the share
     * @param whole the id of the statement that states the whole, or {@link #TURNOVER}
     * @throws IllegalArgumentException if the percentage is not in 0 to 100 or has an exponent, or the whole is no id
     *     or the share itself
     */
    public ShareStatement {
        Objects.requireNonNull(header, "header");
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(hedge, "hedge");
        Figures.requirePlain("percent", percent);
        if (percent.signum() < 0 || percent.compareTo(ALL) > 0) {
            throw new BrokenRule(Column.VALUE, "percent", "must lie in [0, 100]", percent);
        }
        whole.ifPresent(id -> Header.requireId(Column.WHOLE, id));
        if (whole.equals(Optional.of(header.id()))) {
            throw new BrokenRule(Column.WHOLE, "whole", "must not be the statement itself", header.id());
        }
    }

    @Override
    public Kind kind() {
        return Kind.SHARE;
    }

    @Override
    public Optional<ReportingPeriod> reportingPeriod() {
        return Optional.of(period);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.share(this);
    }

    @Override
    public ShareStatement withHeader(Header newHeader) {
        return new ShareStatement(newHeader, period, hedge, percent, whole);
    }
}
