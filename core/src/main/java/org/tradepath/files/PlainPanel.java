package org.tradepath.files;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.tradepath.internal.csv.PanelCells;
import org.tradepath.trade.Flow;
import org.tradepath.trade.ReportingPeriod;

/**
 * A plain panel: reporter, partner, year, exports and imports in a unit that the columns name, and perhaps est. The strict reader of the same
 * columns, for the fitting of models, is {@link org.tradepath.series.Panel#read}; both take the cells by {@link PanelCells}.
 */
final class PlainPanel implements Layout {

    private final String unit;
    private final double dollars;

    private PlainPanel(String unit, double dollars) {
        this.unit = unit;
        this.dollars = dollars;
    }

    /** With the columns exports_usd_m and imports_usd_m. */
    static PlainPanel inMillions() {
        return new PlainPanel("_usd_m", 1e6);
    }

    /** With the columns exports_usd and imports_usd. */
    static PlainPanel inDollars() {
        return new PlainPanel("_usd", 1);
    }

    @Override
    public String name() {
        return "plain panel";
    }

    @Override
    public List<String> columns() {
        return List.of("reporter", "partner", "year", "exports" + unit, "imports" + unit);
    }

    @Override
    public Rows rows(Header header, RowSink sink) {
        int reporter = header.index("reporter");
        int partner = header.index("partner");
        int year = header.index("year");
        int exports = header.index("exports" + unit);
        int imports = header.index("imports" + unit);
        int estimates = header.index("est");
        return cells -> {
            String marks = cells.read(estimates, PanelCells::estimates);
            ReportingPeriod period = cells.year(year);
            return TradeRow.of(
                    cells.line(),
                    cells.area(reporter, Areas.ISO3),
                    cells.area(partner, Areas.ISO3),
                    List.of(
                            figure(cells, exports, Flow.EXPORTS, period, marks.indexOf('x') >= 0, estimates),
                            figure(cells, imports, Flow.IMPORTS, period, marks.indexOf('m') >= 0, estimates)));
        };
    }

    private TradeCell figure(
            Cells cells, int column, Flow flow, ReportingPeriod period, boolean estimated, int estimates) {
        OptionalDouble figure = cells.figure(column, dollars, List.of());
        if (estimated && figure.isEmpty()) {
            throw new BrokenCell(estimates, "must mark a figure that is there");
        }
        return new TradeCell(flow, period, figure, Optional.empty(), estimated);
    }
}
