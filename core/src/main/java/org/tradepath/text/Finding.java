package org.tradepath.text;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.tradepath.stated.Hedge;
import org.tradepath.stated.Wording;
import org.tradepath.trade.Flow;
import org.tradepath.trade.Region;
import org.tradepath.trade.ReportingPeriod;
import org.tradepath.trade.Scale;

/**
 * One figure of a text with all that was read about it, and where it stands. What the text does not say is empty; nothing is assumed here (see
 * {@link Reading#ledger} for what a ledger needs beyond it).
 *
 * @param kind what it states
 * @param subject what is measured: "trade", or the name of another quantity such as "investment", "goods" (a single good), "project"
 * @param reporter the economy whose flow it is; for turnover the one named first; empty if none could be found
 * @param partner the other end; {@link Party#WORLD} for trade with all; empty if none is named
 * @param region the region of one of the two that it is about
 * @param flow the flow, as seen from the reporter; empty for what is no flow of trade
 * @param number the number as written, before its scale: negative for a fall; for a multiple as written ("fell threefold" is 3 with
 *     {@code falls}); empty for a record
 * @param high the upper end where a range is stated; otherwise empty
 * @param scale the scale word
 * @param unit ISO 4217 code, "%", "x", "count" or a unit of measurement; "" for an amount whose currency the text does not say
 * @param hedge how the number is meant
 * @param wording for a multiple, how it is worded
 * @param falls for a multiple, whether it is one of shrinking
 * @param period the months that were measured; empty where the text does not say; for targets and forecasts always empty
 * @param base the months compared with, where the text says so
 * @param deadline for targets and forecasts, by when
 * @param deadlinePhrase the words of a deadline without a date, "medium term"; "" for none
 * @param since whether the text says from when on only ("since 2020"): the base is given, the period is up to the text's time
 * @param speaker who says it, in the text's words; "" where the sentence does not say
 * @param quoted whether it stands in quotation marks
 * @param confidence 1 for a figure whose parts all stand in its clause, less for each of the reasons; a rank, not a probability
 * @param reasons why it is below 1
 * @param start where the figure begins in the text, in UTF-16 units
 * @param end where it ends
 * @since 0.1.0
 */
public record Finding(
        FindingKind kind,
        String subject,
        Optional<Party> reporter,
        Optional<Party> partner,
        Optional<Region> region,
        Optional<Flow> flow,
        Optional<BigDecimal> number,
        Optional<BigDecimal> high,
        Scale scale,
        String unit,
        Hedge hedge,
        Wording wording,
        boolean falls,
        Optional<ReportingPeriod> period,
        Optional<ReportingPeriod> base,
        Optional<ReportingPeriod> deadline,
        String deadlinePhrase,
        boolean since,
        String speaker,
        boolean quoted,
        double confidence,
        List<Reason> reasons,
        int start,
        int end) {

    /** Subject of a flow of trade in goods. */
    public static final String TRADE = "trade";

    /**
     * Checks that nothing is null, and copies the reasons.
     *
     * @param kind what it states
     * @param subject what is measured
     * @param reporter the economy whose flow it is
     * @param partner the other end
     * @param region the region of one of the two
     * @param flow the flow
     * @param number the number as written
     * @param high the upper end of a range
     * @param scale the scale word
     * @param unit the unit
     * @param hedge how the number is meant
     * @param wording how a multiple is worded
     * @param falls whether a multiple is one of shrinking
     * @param period the months that were measured
     * @param base the months compared with
     * @param deadline by when
     * @param deadlinePhrase the words of a deadline without a date
     * @param since whether only a beginning is given
     * @param speaker who says it
     * @param quoted whether it stands in quotation marks
     * @param confidence how sure it is
     * @param reasons why it is below 1
     * @param start where it begins
     * @param end where it ends
     */
    public Finding {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(scale, "scale");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(hedge, "hedge");
        Objects.requireNonNull(wording, "wording");
        Objects.requireNonNull(speaker, "speaker");
        reasons = List.copyOf(reasons);
    }

    /** {@return the number times its scale, exactly; empty for a record} */
    public Optional<BigDecimal> value() {
        return number.map(n -> n.multiply(scale.factor()));
    }
}
