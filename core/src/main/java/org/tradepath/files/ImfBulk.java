package org.tradepath.files;

import java.util.List;

/** The IMF's bulk download of time series without a partner: indices, for one. Known, so that it is refused for what it is. */
final class ImfBulk implements Layout {

    @Override
    public String name() {
        return "IMF bulk time series";
    }

    @Override
    public List<String> columns() {
        return List.of("Country Name", "Country Code", "Indicator Name", "Indicator Code", "Attribute");
    }

    @Override
    public Rows rows(Header header, RowSink sink) {
        int indicator = header.index("Indicator Code");
        Area none = Area.of(Area.Kind.UNSPECIFIED, "");
        return cells ->
                TradeRow.of(cells.line(), none, none, List.of()).aside(Guard.OTHER_SERIES, cells.text(indicator));
    }
}
