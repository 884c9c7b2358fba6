package org.tradepath.files;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.tradepath.internal.Check;
import org.tradepath.stated.Valuation;
import org.tradepath.trade.Flow;
import org.tradepath.trade.ReportingPeriod;

/**
 * One figure of a row, as a {@link FileFormat} hands it over.
 *
 * @param flow EXPORTS or IMPORTS, as the reporter sees them
 * @param period a calendar year or a month
 * @param dollars in current US dollars; empty where the file has no figure
 * @param valuation fob or cif; empty where the file does not say
 * @param estimated whether the publisher marked it as its estimate
 * @since 0.1.0
 */
public record TradeCell(
        Flow flow, ReportingPeriod period, OptionalDouble dollars, Optional<Valuation> valuation, boolean estimated) {

    /**
     * Checks the parts.
     *
     * @param flow EXPORTS or IMPORTS
     * @param period a year or a month
     * @param dollars in current US dollars
     * @param valuation fob or cif
     * @param estimated whether it is an estimate
     * @throws IllegalArgumentException if the flow is TURNOVER, the period is neither a year nor a month, or the figure is negative or not
     *     finite
     */
    public TradeCell {
        Objects.requireNonNull(valuation, "valuation");
        if (flow == Flow.TURNOVER) {
            throw Check.broken("flow", "must be EXPORTS or IMPORTS", flow);
        }
        if (!period.isYear() && period.months() != 1) {
            throw Check.broken("period", "must be a year or a month", period);
        }
        if (dollars.isPresent()) {
            Check.notNegative("dollars", dollars.getAsDouble());
        }
    }
}
