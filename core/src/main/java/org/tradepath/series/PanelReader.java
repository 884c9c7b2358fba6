package org.tradepath.series;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;
import org.tradepath.internal.csv.CsvLines;
import org.tradepath.internal.csv.PanelCells;
import org.tradepath.trade.Economy;

/** Reads the CSV format that {@link Panel#read} documents. */
final class PanelReader {

    private static final double MILLION = 1e6;

    private final Panel.Builder panel = Panel.builder();

    private PanelReader() {}

    static Panel read(Path path) throws IOException {
        PanelReader reader = new PanelReader();
        CsvLines.read(path, PanelCells.COLUMNS, reader::add);
        return reader.panel.build();
    }

    private void add(List<String> cells) {
        String estimated = PanelCells.estimates(cells.get(5));
        panel.add(
                Economy.of(cells.get(0)),
                Economy.of(cells.get(1)),
                PanelCells.year(cells.get(2)),
                dollars("exports_usd_m", cells.get(3)),
                dollars("imports_usd_m", cells.get(4)),
                estimated.indexOf('x') >= 0,
                estimated.indexOf('m') >= 0);
    }

    private static OptionalDouble dollars(String name, String cell) {
        OptionalDouble millions = PanelCells.figure(name, cell);
        return millions.isPresent() ? OptionalDouble.of(millions.getAsDouble() * MILLION) : millions;
    }
}
