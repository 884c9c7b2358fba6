package org.tradepath.files;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tradepath.stated.Valuation;
import org.tradepath.trade.Flow;

/**
 * The World Bank's DataBank CSV, a column a year ({@code 2011 [YR2011]}): an economy's merchandise exports (TX.VAL.MRCH.CD.WT, fob) and imports
 * (TM.VAL.MRCH.CD.WT, cif) in current US dollars, which are its trade with World. Every other series is set aside.
 */
final class WorldBankWide implements Layout {

    private static final Pattern YEAR = Pattern.compile("(\\d{4}) \\[YR\\1]");
    private static final Map<String, Flow> SERIES =
            Map.of("TX.VAL.MRCH.CD.WT", Flow.EXPORTS, "TM.VAL.MRCH.CD.WT", Flow.IMPORTS);
    private static final Pattern SERIES_CODE = Pattern.compile("[A-Z0-9_]{2,}(\\.[A-Z0-9_]+)+");
    private static final List<String> MISSING = List.of("..");

    @Override
    public String name() {
        return "World Bank DataBank CSV";
    }

    @Override
    public List<String> columns() {
        return List.of("Country Name", "Country Code", "Series Name", "Series Code");
    }

    @Override
    public boolean isNote(String text) {
        return text.startsWith("Data from database") || text.startsWith("Last Updated");
    }

    @Override
    public Rows rows(Header header, RowSink sink) {
        int country = header.index("Country Code");
        int series = header.index("Series Code");
        int[] years = new int[header.names().size()]; // 0: not a column of a year
        for (int i = 0; i < years.length; i++) {
            Matcher matcher = YEAR.matcher(header.names().get(i));
            years[i] = matcher.matches() ? Integer.parseInt(matcher.group(1)) : 0;
        }
        Area world = Areas.ISO3.of("WLD");
        return cells -> {
            Area reporter = cells.area(country, Areas.ISO3);
            String code = cells.text(series);
            if (!SERIES_CODE.matcher(code).matches()) {
                throw new BrokenCell(series, "must be a code such as TX.VAL.MRCH.CD.WT");
            }
            Flow flow = SERIES.get(code);
            Valuation valuation = flow == Flow.IMPORTS ? Valuation.CIF : Valuation.FOB;
            List<TradeCell> figures = new ArrayList<>();
            for (int i = 0; i < years.length; i++) {
                if (years[i] > 0 && flow != null) {
                    OptionalDouble dollars = cells.figure(i, 1, MISSING);
                    figures.add(new TradeCell(flow, cells.year(i, years[i]), dollars, Optional.of(valuation), false));
                }
            }
            TradeRow row = TradeRow.of(cells.line(), reporter, world, figures);
            return flow == null ? row.aside(Guard.OTHER_SERIES, code) : row;
        };
    }
}
