package org.tradepath.series;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;
import org.tradepath.internal.Check;
import org.tradepath.internal.csv.CsvLines;
import org.tradepath.trade.Economy;

/** Reads the CSV format that {@link Panel#read} documents. */
final class PanelReader {

    private static final List<String> COLUMNS =
            List.of("reporter", "partner", "year", "exports_usd_m", "imports_usd_m", "est");

    private static final double MILLION = 1e6;

    private final Panel.Builder panel = Panel.builder();

    private PanelReader() {}

    static Panel read(Path path) throws IOException {
        PanelReader reader = new PanelReader();
        CsvLines.read(path, COLUMNS, reader::add);
        return reader.panel.build();
    }

    private void add(List<String> cells) {
        String estimated = cells.get(5);
        boolean isKnown =
                estimated.isEmpty() || estimated.equals("x") || estimated.equals("m") || estimated.equals("xm");
        if (!isKnown) {
            throw Check.broken("est", "must be x, m, xm or empty", "\"" + estimated + "\"");
        }
        panel.add(
                Economy.of(cells.get(0)),
                Economy.of(cells.get(1)),
                year(cells.get(2)),
                figure("exports_usd_m", cells.get(3)),
                figure("imports_usd_m", cells.get(4)),
                estimated.indexOf('x') >= 0,
                estimated.indexOf('m') >= 0);
    }

    private static int year(String cell) {
        try {
            return Integer.parseInt(cell);
        } catch (NumberFormatException e) {
            throw Check.broken("year", "must be a whole number", "\"" + cell + "\"");
        }
    }

    private static OptionalDouble figure(String name, String cell) {
        if (cell.isEmpty()) {
            return OptionalDouble.empty();
        }
        try {
            return OptionalDouble.of(Double.parseDouble(cell) * MILLION);
        } catch (NumberFormatException e) {
            throw Check.broken(name, "must be a number or empty", "\"" + cell + "\"");
        }
    }
}
