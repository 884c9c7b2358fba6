package org.tradepath.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.tradepath.sheet.Results.throughCsv;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tradepath.assess.Assessment;
import org.tradepath.assess.CountedSide;
import org.tradepath.assess.Outlook;
import org.tradepath.reconcile.Conflict;
import org.tradepath.series.History;
import org.tradepath.series.Panel;
import org.tradepath.stated.Ledger;
import org.tradepath.stated.LedgerException;
import org.tradepath.target.TargetAnswer;

/** Every result as a sheet says what the result says, and inputs come back equal. */
class ResultSheetsTest {

    @Test
    void aHistoryComesBackToTheBit() {
        History whole = Results.assessment().outlook().history();
        for (History history : List.of(Results.small(), whole, whole.reversed())) {
            Sheet draws = HistorySheets.draws(history);
            assertThat(draws.rows()).isEqualTo((history.lastYear() - history.firstYear() + 1) * history.draws());
            assertThat(Results.same(HistorySheets.toHistory(throughCsv(draws)), history))
                    .isTrue();
        }
    }

    @Test
    void rowsThatAreNoHistoryAreRefused() throws IOException {
        StringBuilder text = new StringBuilder();
        HistorySheets.draws(Results.small()).write(text);
        List<String> lines = text.toString().lines().toList();
        String head = lines.get(0) + "\n";
        assertRefused(head, "must have a row");
        assertRefused(head + lines.get(1) + "\n" + lines.get(3) + "\n", "row 2 must be year 2023, draw 1");
        assertRefused(text.toString().replace(lines.get(6) + "\n", ""), "must be the last draw, 2, of its year");
        assertRefused(
                text.toString().replace(lines.get(5), lines.get(5).replace("AZE", "TUR")),
                "row 5 must have the corridor");
        assertRefused(text.toString().replace(lines.get(5), lines.get(5).replace("ESTIMATED", "STATED")), "one status");
        assertRefused(text.toString().replace("20.1\n", "\n"), "row 4 must have a log_level");
    }

    private static void assertRefused(String text, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> HistorySheets.toHistory(Sheet.read(new StringReader(text), "csv", HistorySheets.DRAWS)))
                .withMessageContaining(message);
    }

    @Test
    void aHistorysLevelsAreItsQuantiles() {
        History history = Results.assessment().outlook().history();
        Sheet sheet = HistorySheets.history(history);
        int row = 2022 - history.firstYear();
        assertThat(sheet.whole(row, "year")).hasValue(2022);
        assertThat(sheet.number(row, "median_usd")).hasValue(history.median(2022));
        assertThat(sheet.number(row, "p95_usd")).hasValue(history.quantile(2022, 0.95));
        assertThat(sheet.text(row, "status")).isEqualTo(history.status(2022).name());
    }

    @Test
    void theBundledLedgerComesBackEqual() {
        Sheet sheet = StatementSheets.ledger(Ledger.bundled());
        assertThat(StatementSheets.toLedger(throughCsv(sheet))).isEqualTo(Ledger.bundled());
        Sheet bad =
                Sheet.builder(StatementSheets.LEDGER).text("id", "x").endRow().build();
        assertThatExceptionOfType(LedgerException.class)
                .isThrownBy(() -> StatementSheets.toLedger(bad))
                .withMessageContaining("sheet, line 2");
    }

    @Test
    void aPanelComesBackEqual() {
        Panel panel = Results.panel();
        Sheet sheet = PanelSheets.panel(panel);
        assertThat(sheet.rows()).isEqualTo(3);
        assertThat(PanelSheets.toPanel(throughCsv(sheet))).isEqualTo(panel);
        Sheet bad = Sheet.builder(PanelSheets.PANEL)
                .text("reporter", "QQQ")
                .endRow()
                .build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PanelSheets.toPanel(bad))
                .withMessageStartingWith("row 1: economy must be");
    }

    @Test
    void standingsAndConflictsAreThoseOfTheReconciliation() {
        Assessment assessment = Results.assessment();
        Sheet standings = throughCsv(StatementSheets.standings(assessment.reconciliation()));
        assertThat(standings.rows())
                .isEqualTo(assessment.reconciliation().standings().size());
        for (int row = 0; row < standings.rows(); row++) {
            var standing = assessment.reconciliation().standings().get(row);
            assertThat(standings.text(row, "id")).isEqualTo(standing.statement().id());
            assertThat(standings.text(row, "verdict"))
                    .isEqualTo(standing.verdict().name());
            assertThat(standings.text(row, "remark")).isEqualTo(standing.remark());
            assertThat(standings.number(row, "residual_sd")).isEqualTo(standing.residual());
        }
        List<Conflict> conflicts = assessment.reconciliation().conflicts().conflicts();
        Sheet sheet =
                throughCsv(StatementSheets.conflicts(assessment.reconciliation().conflicts()));
        assertThat(conflicts).isNotEmpty();
        assertThat(sheet.rows())
                .isEqualTo(
                        conflicts.stream().mapToInt(c -> c.statements().size()).sum());
        assertThat(sheet.text(0, "statement")).isEqualTo(conflicts.get(0).ids().get(0));
        assertThat(sheet.flag(0, "revision")).contains(conflicts.get(0).revision());
    }

    @Test
    void targetsFanAndFirstPassageAreThoseOfTheAssessment() {
        Assessment assessment = Results.assessment();
        Outlook outlook = assessment.outlook();
        TargetAnswer answer = outlook.answers().get(0);
        Sheet passage = throughCsv(AssessmentSheets.firstPassage(outlook));
        int years = answer.firstPassage().horizon() - answer.firstPassage().firstYear() + 1;
        assertThat(passage.rows()).isEqualTo(outlook.answers().size() * years);
        assertThat(passage.number(3, "reached_by"))
                .hasValue(answer.firstPassage().reachedBy(answer.firstPassage().firstYear() + 3));
        Sheet fan = throughCsv(AssessmentSheets.fan(outlook));
        assertThat(fan.rows()).isEqualTo(years * outlook.fan().probabilities().size());
        assertThat(fan.number(3, "level_usd"))
                .hasValue(outlook.fan().quantile(outlook.fan().firstYear(), 0.5));
        assertThat(fan.text(3, "status")).isEqualTo("FORECAST");
        Sheet targets = throughCsv(AssessmentSheets.targets(assessment));
        assertThat(assessment.outlooks())
                .extracting(Outlook::side)
                .containsExactly(CountedSide.HOME, CountedSide.PARTNER);
        assertThat(targets.rows()).isEqualTo(2 * outlook.answers().size());
        assertThat(targets.text(0, "side")).isEqualTo("HOME");
        assertThat(targets.text(outlook.answers().size(), "side")).isEqualTo("PARTNER");
        assertThat(targets.date(0, "as_of")).contains(assessment.asOf());
        assertThat(targets.number(0, "target_usd")).hasValue(answer.level());
        assertThat(targets.text(0, "outcome")).isEqualTo(answer.outcome().name());
        assertThat(targets.number(0, "reached_by_horizon"))
                .hasValue(answer.firstPassage().reachedBy(answer.firstPassage().horizon()));
    }
}
