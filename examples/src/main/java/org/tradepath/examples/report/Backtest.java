package org.tradepath.examples.report;

import java.util.List;
import java.util.Properties;

/** The measured figures of the backtest, from one resource that names its source. */
final class Backtest {

    private static final Properties MEASURED = Bundle.properties("backtest.properties");

    /**
     * What one model scored.
     *
     * @param model its name
     * @param scores as many as {@link #columns()}, as written
     */
    record Row(String model, List<String> scores) {}

    private Backtest() {}

    /** Where the figures come from. */
    static String source() {
        return MEASURED.getProperty("source");
    }

    /** The keys of the columns. */
    static List<String> columns() {
        return List.of(MEASURED.getProperty("columns").split("\\|"));
    }

    static List<Row> rows() {
        return MEASURED.stringPropertyNames().stream()
                .filter(key -> key.startsWith("row."))
                .sorted()
                .map(key -> List.of(MEASURED.getProperty(key).split("\\|", -1)))
                .map(cells -> new Row(cells.get(0), cells.subList(1, cells.size())))
                .toList();
    }
}
