package org.tradepath.files;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.tradepath.trade.Flow;

/**
 * The World Bank's WITS bulk download: thousand US dollars, a file a reporter and year, by commodity of six digits whose leading zero is lost; it
 * is put back. It says nothing of valuation. Names that are not ASCII come in windows-1252.
 */
final class WitsBulk implements Layout {

    private static final double THOUSAND = 1e3;
    private static final String HARMONIZED = "H";
    private static final String TOTAL = "total";
    private static final Map<String, Flow> FLOWS = Map.of("Export", Flow.EXPORTS, "Import", Flow.IMPORTS);
    private static final List<String> PARTS = List.of("Re-Export", "Re-Import");

    @Override
    public String name() {
        return "WITS bulk CSV";
    }

    @Override
    public List<String> columns() {
        return List.of(
                "nomenclature",
                "reporteriso3",
                "productcode",
                "partneriso3",
                "year",
                "tradeflowname",
                "tradevaluein1000usd");
    }

    @Override
    public Optional<Charset> otherCharset() {
        return Optional.of(Charset.forName("windows-1252"));
    }

    @Override
    public Rows rows(Header header, RowSink sink) {
        int nomenclature = header.index("nomenclature");
        int reporter = header.index("reporteriso3");
        int product = header.index("productcode");
        int partner = header.index("partneriso3");
        int year = header.index("year");
        int flow = header.index("tradeflowname");
        int value = header.index("tradevaluein1000usd");
        return cells -> {
            Area from = cells.area(reporter, Areas.ISO3);
            Area with = cells.area(partner, Areas.ISO3);
            OptionalDouble dollars = cells.figure(value, THOUSAND, List.of());
            String text = cells.text(flow);
            if (PARTS.contains(text)) {
                return TradeRow.of(cells.line(), from, with, List.of()).aside(Guard.PART_OF_FLOW, text);
            }
            if (!FLOWS.containsKey(text)) {
                throw new BrokenCell(flow, "must be Export, Import, Re-Export or Re-Import");
            }
            String code = cells.text(product);
            boolean isTotal = code.toLowerCase(Locale.ROOT).equals(TOTAL);
            if (!isTotal && !code.matches("\\d{1,6}")) {
                throw new BrokenCell(product, "must be a commodity's code of up to six digits, or Total");
            }
            String edition = cells.text(nomenclature);
            TradeCell figure = new TradeCell(FLOWS.get(text), cells.year(year), dollars, Optional.empty(), false);
            return TradeRow.of(cells.line(), from, with, List.of(figure))
                    .ofCommodity(edition, isTotal ? "" : whole(edition, code));
        };
    }

    /** The code with its leading zero. In the Harmonized System (H0, H1, ...) codes have two, four or six digits; in others any number. */
    private static String whole(String nomenclature, String code) {
        boolean isCut = nomenclature.startsWith(HARMONIZED) && code.length() % 2 == 1;
        return isCut ? "0" + code : code;
    }
}
