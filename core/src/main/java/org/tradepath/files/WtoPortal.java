package org.tradepath.files;

import java.util.List;

/** The WTO's statistics portal: bilateral imports by product sector, of which no sum is total trade. Known, so that it is refused for what it is. */
final class WtoPortal implements Layout {

    @Override
    public String name() {
        return "WTO statistics portal CSV";
    }

    @Override
    public List<String> columns() {
        return List.of(
                "Indicator Category",
                "Indicator Code",
                "Reporting Economy Code",
                "Partner Economy Code",
                "Product Sector Code",
                "Year",
                "Value");
    }

    @Override
    public Rows rows(Header header, RowSink sink) {
        int indicator = header.index("Indicator Code");
        int sector = header.index("Product Sector Code");
        Area none = Area.of(Area.Kind.UNSPECIFIED, "");
        return cells -> TradeRow.of(cells.line(), none, none, List.of())
                .aside(Guard.OTHER_SERIES, cells.text(indicator) + " sector " + cells.text(sector));
    }
}
