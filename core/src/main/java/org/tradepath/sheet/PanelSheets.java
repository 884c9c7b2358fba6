package org.tradepath.sheet;

import static org.tradepath.sheet.Names.YEAR;
import static org.tradepath.sheet.Names.flag;
import static org.tradepath.sheet.Names.list;
import static org.tradepath.sheet.Names.number;
import static org.tradepath.sheet.Names.text;

import java.util.List;
import java.util.Optional;
import org.tradepath.internal.Check;
import org.tradepath.series.Panel;
import org.tradepath.series.ReportedSeries;
import org.tradepath.series.Status;
import org.tradepath.trade.Economy;
import org.tradepath.trade.Flow;

/**
 * Panels to sheets and back.
 *
 * @since 0.1.0
 */
public final class PanelSheets {

    /** The columns of {@link #panel}: reporter, partner, year, exports_usd, imports_usd, exports_estimated, imports_estimated. */
    public static final List<Column> PANEL = list(
            text("reporter", "who reported, ISO 3166 alpha-3"),
            text("partner", "with whom, ISO 3166 alpha-3"),
            YEAR,
            number(
                    "exports_usd",
                    "the reporter's exports to the partner, current US dollars; empty where not reported"),
            number(
                    "imports_usd",
                    "the reporter's imports from the partner, current US dollars; empty where not reported"),
            flag("exports_estimated", "whether the publisher marked the exports as its estimate"),
            flag("imports_estimated", "whether the publisher marked the imports as its estimate"));

    private PanelSheets() {}

    /**
     * {@return a panel's figures, a row a reporter, partner and year; {@link #toPanel} gives an equal panel back}
     *
     * @param panel the panel
     */
    public static Sheet panel(Panel panel) {
        Sheet.Builder sheet = Sheet.builder(PANEL);
        for (ReportedSeries series : panel.series()) {
            for (int year = series.firstYear(); year <= series.lastYear(); year++) {
                Optional<Status> exports = series.status(year, Flow.EXPORTS);
                Optional<Status> imports = series.status(year, Flow.IMPORTS);
                if (exports.isPresent() || imports.isPresent()) {
                    sheet.text("reporter", series.reporter().code())
                            .text("partner", series.partner().code())
                            .whole("year", year)
                            .number("exports_usd", series.exports(year).orElse(Double.NaN))
                            .number("imports_usd", series.imports(year).orElse(Double.NaN))
                            .flag("exports_estimated", exports.equals(Optional.of(Status.ESTIMATED)))
                            .flag("imports_estimated", imports.equals(Optional.of(Status.ESTIMATED)))
                            .endRow();
                }
            }
        }
        return sheet.build();
    }

    /**
     * {@return the panel of rows}
     *
     * @param sheet rows with the columns of {@link #PANEL}, in any order; an empty flag is false
     * @throws IllegalArgumentException if a row breaks a rule of {@link Panel.Builder}; it names the row, from 1
     */
    public static Panel toPanel(Sheet sheet) {
        Panel.Builder panel = Panel.builder();
        for (int row = 0; row < sheet.rows(); row++) {
            try {
                panel.add(
                        Economy.of(sheet.text(row, "reporter")),
                        Economy.of(sheet.text(row, "partner")),
                        sheet.whole(row, "year").orElseThrow(() -> Check.broken("year", "must be filled", "empty")),
                        sheet.number(row, "exports_usd"),
                        sheet.number(row, "imports_usd"),
                        sheet.flag(row, "exports_estimated").orElse(false),
                        sheet.flag(row, "imports_estimated").orElse(false));
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException("row " + (row + 1) + ": " + e.getMessage(), e);
            }
        }
        return panel.build();
    }
}
