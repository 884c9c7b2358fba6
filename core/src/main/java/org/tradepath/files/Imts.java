package org.tradepath.files;

import java.util.List;

/**
 * The IMF's International Merchandise Trade Statistics (IMTS, once DOTS) as SDMX-CSV.
 *
 * <p>Values are US dollars as they stand: the column SCALE says 6 beside them, and is not applied. A figure is an estimate where STATUS or
 * DERIVATION_TYPE is E.
 */
final class Imts implements Layout {

    private static final String DATAFLOW = "IMF.STA:IMTS";
    private static final String ESTIMATE = "E";
    private static final List<String> MISSING = List.of("NaN");

    @Override
    public String name() {
        return "IMTS, SDMX-CSV";
    }

    @Override
    public List<String> columns() {
        return List.of(
                "DATAFLOW",
                "COUNTRY",
                "INDICATOR",
                "COUNTERPART_COUNTRY",
                "FREQUENCY",
                "TIME_PERIOD",
                "OBS_VALUE",
                "SCALE");
    }

    @Override
    public Rows rows(Header header, RowSink sink) {
        int dataflow = header.index("DATAFLOW");
        int reporter = header.index("COUNTRY");
        int indicator = header.index("INDICATOR");
        int partner = header.index("COUNTERPART_COUNTRY");
        int frequency = header.index("FREQUENCY");
        int period = header.index("TIME_PERIOD");
        int value = header.index("OBS_VALUE");
        int scale = header.index("SCALE");
        int unit = header.index("UNIT");
        int status = header.index("STATUS");
        int derivation = header.index("DERIVATION_TYPE");
        return cells -> {
            if (!cells.text(dataflow).startsWith(DATAFLOW)) {
                throw new BrokenCell(dataflow, "must begin with " + DATAFLOW);
            }
            if (!cells.isWhole(unit, "USD")) {
                throw new BrokenCell(unit, "must be USD");
            }
            if (!cells.isWhole(scale, "0")) {
                sink.note(Guard.SCALE_NOT_APPLIED, cells.line(), "scale " + cells.text(scale));
            }
            boolean isEstimate = cells.text(status).equals(ESTIMATE)
                    || cells.text(derivation).equals(ESTIMATE);
            return ImfSeries.row(
                    cells,
                    cells.area(reporter, Areas.ISO3),
                    cells.area(partner, Areas.ISO3),
                    cells.text(indicator),
                    ImfSeries.period(cells, frequency, period),
                    cells.figure(value, 1, MISSING),
                    isEstimate);
        };
    }
}
