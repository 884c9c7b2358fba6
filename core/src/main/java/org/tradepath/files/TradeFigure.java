package org.tradepath.files;

import java.util.Optional;
import org.tradepath.stated.Valuation;
import org.tradepath.trade.Economy;
import org.tradepath.trade.Flow;
import org.tradepath.trade.ReportingPeriod;

/**
 * A figure that was read.
 *
 * @param reporter who reported it
 * @param partner with whom; empty for World
 * @param flow EXPORTS or IMPORTS, as the reporter sees them
 * @param period a calendar year or a month
 * @param dollars in current US dollars, zero or positive
 * @param valuation fob or cif; empty where the file does not say
 * @param estimated whether the publisher marked it as its estimate
 * @param line the line of the file; the first one where commodities were summed
 * @since 0.1.0
 */
public record TradeFigure(
        Economy reporter,
        Optional<Economy> partner,
        Flow flow,
        ReportingPeriod period,
        double dollars,
        Optional<Valuation> valuation,
        boolean estimated,
        int line) {}
