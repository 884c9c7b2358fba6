package org.tradepath.files;

import java.util.List;

/**
 * The IMF's Direction of Trade Statistics in the CSV of DBnomics: values in million US dollars, as the end of each series' name says.
 */
final class Dbnomics implements Layout {

    private static final double MILLION = 1e6;
    private static final List<String> MISSING = List.of("NA", "NaN");

    @Override
    public String name() {
        return "DOTS, CSV of DBnomics";
    }

    @Override
    public List<String> columns() {
        return List.of(
                "provider_code",
                "dataset_code",
                "series_code",
                "series_name",
                "period",
                "value",
                "FREQ",
                "REF_AREA",
                "INDICATOR",
                "COUNTERPART_AREA");
    }

    @Override
    public Rows rows(Header header, RowSink sink) {
        int provider = header.index("provider_code");
        int dataset = header.index("dataset_code");
        int code = header.index("series_code");
        int name = header.index("series_name");
        int period = header.index("period");
        int value = header.index("value");
        int frequency = header.index("FREQ");
        int reporter = header.index("REF_AREA");
        int indicator = header.index("INDICATOR");
        int partner = header.index("COUNTERPART_AREA");
        return cells -> {
            cells.expect(provider, "IMF");
            cells.expect(dataset, "DOT");
            String series = String.join(
                    ".", cells.text(frequency), cells.text(reporter), cells.text(indicator), cells.text(partner));
            if (!cells.text(code).equals(series)) {
                throw new BrokenCell(code, "must be " + series + ", as the other columns say");
            }
            if (!cells.text(name).endsWith("Millions")) {
                throw new BrokenCell(name, "must end with its unit, Millions");
            }
            return ImfSeries.row(
                    cells,
                    cells.area(reporter, Areas.ISO2),
                    cells.area(partner, Areas.ISO2),
                    cells.text(indicator),
                    ImfSeries.period(cells, frequency, period),
                    cells.figure(value, MILLION, MISSING),
                    false);
        };
    }
}
