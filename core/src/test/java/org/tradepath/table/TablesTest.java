package org.tradepath.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tradepath.assess.Assessment;
import org.tradepath.series.History;
import org.tradepath.series.Panel;
import org.tradepath.sheet.AssessmentSheets;
import org.tradepath.sheet.Column;
import org.tradepath.sheet.ComparisonSheets;
import org.tradepath.sheet.HistorySheets;
import org.tradepath.sheet.LookBackSheets;
import org.tradepath.sheet.PanelSheets;
import org.tradepath.sheet.ProgressSheets;
import org.tradepath.sheet.Results;
import org.tradepath.sheet.Sheet;
import org.tradepath.sheet.StatementSheets;
import org.tradepath.stated.Ledger;
import org.tradepath.trade.Corridor;
import tech.tablesaw.api.ColumnType;
import tech.tablesaw.api.Table;
import tech.tablesaw.io.csv.CsvReadOptions;

class TablesTest {

    /** Through Tablesaw's own CSV, not ours. */
    private static Table throughCsv(Table table, List<Column> columns) {
        StringWriter text = new StringWriter();
        table.write().csv(text);
        return Table.read()
                .usingOptions(CsvReadOptions.builder(new StringReader(text.toString()))
                        .columnTypes(Tables.types(columns))
                        .tableName(table.name()));
    }

    @Test
    void aHistoryGoesThroughTableAndCsvAndBackToTheBit() {
        for (History history :
                List.of(Results.small(), Results.assessment().outlook().history())) {
            Table table = Tables.of("draws", HistorySheets.draws(history));
            Table again = throughCsv(table, HistorySheets.DRAWS);
            assertThat(again.rowCount()).isEqualTo(table.rowCount());
            assertThat(Results.same(HistorySheets.toHistory(Tables.toSheet(again, HistorySheets.DRAWS)), history))
                    .isTrue();
        }
    }

    @Test
    void everyResultIsATableOfItsColumnsAndBack() throws IOException {
        Assessment assessment = Results.assessment();
        for (Sheet sheet : List.of(
                HistorySheets.history(assessment.outlook().history()),
                AssessmentSheets.targets(assessment),
                AssessmentSheets.fan(assessment.outlook()),
                AssessmentSheets.firstPassage(assessment.outlook()),
                LookBackSheets.targets(Corridor.parse("KAZ-TUR"), Results.lookBack()),
                LookBackSheets.leftOut(Corridor.parse("KAZ-TUR"), Results.lookBack()),
                ProgressSheets.classes(Results.progress()),
                ProgressSheets.values(Results.progress()),
                ComparisonSheets.changes(assessment.corridor(), Results.comparison(), Results.BILLION),
                ComparisonSheets.parts(assessment.corridor(), Results.comparison(), 2030),
                StatementSheets.standings(assessment.reconciliation()),
                StatementSheets.conflicts(assessment.reconciliation().conflicts()),
                StatementSheets.ledger(Ledger.bundled()))) {
            Table table = Tables.of("result", sheet);
            assertThat(table.columnNames())
                    .containsExactlyElementsOf(
                            sheet.columns().stream().map(Column::name).toList());
            assertThat(table.types()).containsExactly(Tables.types(sheet.columns()));
            assertThat(csv(Tables.toSheet(table, sheet.columns()))).isEqualTo(csv(sheet));
        }
    }

    private static String csv(Sheet sheet) throws IOException {
        StringBuilder text = new StringBuilder();
        sheet.write(text);
        return text.toString();
    }

    @Test
    void ledgersAndPanelsComeFromTables() {
        Table ledger =
                throughCsv(Tables.of("ledger", StatementSheets.ledger(Ledger.bundled())), StatementSheets.LEDGER);
        assertThat(StatementSheets.toLedger(Tables.toSheet(ledger, StatementSheets.LEDGER)))
                .isEqualTo(Ledger.bundled());
        Panel panel = Results.panel();
        Table table = throughCsv(Tables.of("panel", PanelSheets.panel(panel)), PanelSheets.PANEL);
        assertThat(PanelSheets.toPanel(Tables.toSheet(table, PanelSheets.PANEL)))
                .isEqualTo(panel);
    }

    @Test
    void tablesAreCopies() {
        Sheet sheet = HistorySheets.history(Results.small());
        Table table = Tables.of("history", sheet);
        table.intColumn("year").set(0, 1);
        table.stringColumn("flow").set(0, "changed");
        assertThat(sheet.whole(0, "year")).hasValue(2023);
        assertThat(Tables.of("history", sheet).stringColumn("flow").get(0)).isEqualTo("TURNOVER");
        Sheet copy = Tables.toSheet(table, HistorySheets.HISTORY);
        table.intColumn("year").set(0, 2);
        assertThat(copy.whole(0, "year")).hasValue(1);
    }

    @Test
    void anotherTypeOrAMissingColumnIsRefused() {
        Table table = Tables.of("history", HistorySheets.history(Results.small()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Tables.toSheet(table, HistorySheets.DRAWS))
                .withMessageContaining("must have the column draw");
        table.replaceColumn("year", table.intColumn("year").asDoubleColumn().setName("year"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Tables.toSheet(table, HistorySheets.HISTORY))
                .withMessageContaining("column year must be of type " + ColumnType.INTEGER);
    }
}
