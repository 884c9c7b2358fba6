package org.tradepath.files;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.tradepath.stated.Valuation;
import org.tradepath.trade.Flow;
import org.tradepath.trade.ReportingPeriod;

/** What the indicators, frequencies and periods of the IMF's Direction of Trade (DOTS) and its successor IMTS mean. */
final class ImfSeries {

    private static final int MONTH = 1;
    private static final int YEAR = 12;

    private ImfSeries() {}

    /** A figure of an indicator, or why it is none: imports fob and the balance stand beside exports fob and imports cif. */
    static TradeRow row(
            Cells cells,
            Area reporter,
            Area partner,
            String indicator,
            Optional<ReportingPeriod> period,
            OptionalDouble dollars,
            boolean estimated) {
        String series = indicator.startsWith("T")
                ? indicator.substring(1)
                : indicator; // TXG_FOB_USD in DOTS, XG_FOB_USD in IMTS
        Optional<Flow> flow = switch (series) {
            case "XG_FOB_USD" -> Optional.of(Flow.EXPORTS);
            case "MG_CIF_USD" -> Optional.of(Flow.IMPORTS);
            default -> Optional.empty();
        };
        if (flow.isEmpty() || period.isEmpty()) {
            TradeRow row = TradeRow.of(cells.line(), reporter, partner, List.of());
            if (flow.isPresent()) {
                return row.aside(Guard.QUARTERLY, "");
            }
            return row.aside(series.equals("MG_FOB_USD") ? Guard.OTHER_VALUATION : Guard.OTHER_SERIES, indicator);
        }
        Valuation valuation = flow.get() == Flow.EXPORTS ? Valuation.FOB : Valuation.CIF;
        return TradeRow.of(
                cells.line(),
                reporter,
                partner,
                List.of(new TradeCell(flow.get(), period.get(), dollars, Optional.of(valuation), estimated)));
    }

    /** A year or a month by the frequency: 2024, 2024-03, 2024-M03, 2024-03-01; empty for a quarter. */
    static Optional<ReportingPeriod> period(Cells cells, int frequency, int column) {
        cells.expect(frequency, "A", "M", "Q");
        String text = cells.text(column);
        return switch (cells.text(frequency)) {
            case "A" -> Optional.of(whole(cells, column, text.endsWith("-01-01") ? text.substring(0, 4) : text, YEAR));
            case "M" ->
                Optional.of(whole(
                        cells,
                        column,
                        text.length() == 10 && text.endsWith("-01") ? text.substring(0, 7) : text.replace("-M", "-"),
                        MONTH));
            default -> Optional.empty();
        };
    }

    private static ReportingPeriod whole(Cells cells, int column, String text, int months) {
        ReportingPeriod period = cells.period(column, text);
        if (period.months() != months) {
            throw new BrokenCell(column, "must be a " + (months == MONTH ? "month" : "year"));
        }
        return period;
    }
}
