package org.tradepath.stated;

import java.util.Objects;
import java.util.Optional;
import org.tradepath.trade.ReportingPeriod;

/**
 * A stated record: "a record $461.9 million" says that no earlier period of the same length was higher. The amount is a
 * {@link LevelStatement} of its own.
 *
 * @param header id, subject, source, echo and note
 * @param period the months that were the highest so far
 * @since 0.1.0
 */
public record RecordStatement(Header header, ReportingPeriod period) implements Statement {

    /**
     * Checks that the parts fit.
     *
     * @param header id, subject, source, echo and note
     * @param period the months that were the highest so far
     * @throws NullPointerException if a part is null
     */
    public RecordStatement {
        Objects.requireNonNull(header, "header");
        Objects.requireNonNull(period, "period");
    }

    @Override
    public Kind kind() {
        return Kind.RECORD;
    }

    @Override
    public Optional<ReportingPeriod> reportingPeriod() {
        return Optional.of(period);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.record(this);
    }

    @Override
    public RecordStatement withHeader(Header newHeader) {
        return new RecordStatement(newHeader, period);
    }
}
