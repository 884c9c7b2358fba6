package org.tradepath.examples.spark;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.OptionalDouble;
import org.apache.spark.sql.Row;
import org.tradepath.assess.CorridorFigures;
import org.tradepath.series.Panel;
import org.tradepath.series.ReportedSeries;
import org.tradepath.trade.Economy;

/** Sorted rows of a panel to corridors, one at a time. A row that breaks a rule of a panel fails the job, with the corridor and year. */
final class CorridorRows implements Iterator<CorridorFigures> {

    /** What a row holds, in this order. */
    static final List<String> COLUMNS =
            List.of("reporter", "partner", "commodity", "year", "exports_usd_m", "imports_usd_m", "est");

    private static final int REPORTER = 0;
    private static final int PARTNER = 1;
    private static final int COMMODITY = 2;
    private static final int YEAR = 3;
    private static final int EXPORTS = 4;
    private static final int IMPORTS = 5;
    private static final int ESTIMATES = 6;
    private static final double MILLION = 1e6;

    private final Iterator<Row> rows;
    private final boolean missingAsZero;
    private Row next;

    CorridorRows(Iterator<Row> rows, boolean missingAsZero) {
        this.rows = rows;
        this.missingAsZero = missingAsZero;
        advance();
    }

    private void advance() {
        next = rows.hasNext() ? rows.next() : null;
    }

    @Override
    public boolean hasNext() {
        return next != null;
    }

    @Override
    public CorridorFigures next() {
        if (next == null) {
            throw new NoSuchElementException("no corridor is left");
        }
        String key = key(next);
        Panel.Builder panel = Panel.builder();
        while (next != null && key(next).equals(key)) {
            add(panel, key, next);
            advance();
        }
        ReportedSeries series = panel.build().series().get(0);
        return new CorridorFigures(key, missingAsZero ? series.withMissingAsZero() : series);
    }

    private static String key(Row row) {
        String pair = row.getString(REPORTER) + "-" + row.getString(PARTNER);
        return row.isNullAt(COMMODITY) ? pair : pair + " " + row.getString(COMMODITY);
    }

    private static void add(Panel.Builder panel, String key, Row row) {
        for (int needed : new int[] {REPORTER, PARTNER, YEAR}) {
            if (row.isNullAt(needed)) {
                throw new IllegalArgumentException(
                        "row of " + key + " " + row.get(YEAR) + ": " + COLUMNS.get(needed) + " must not be empty");
            }
        }
        String estimates = row.isNullAt(ESTIMATES) ? "" : row.getString(ESTIMATES);
        try {
            panel.add(
                    Economy.of(row.getString(REPORTER)),
                    Economy.of(row.getString(PARTNER)),
                    row.getInt(YEAR),
                    dollars(row, EXPORTS),
                    dollars(row, IMPORTS),
                    estimates.indexOf('x') >= 0,
                    estimates.indexOf('m') >= 0);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("row of " + key + " " + row.get(YEAR) + ": " + e.getMessage(), e);
        }
    }

    private static OptionalDouble dollars(Row row, int column) {
        return row.isNullAt(column) ? OptionalDouble.empty() : OptionalDouble.of(row.getDouble(column) * MILLION);
    }
}
