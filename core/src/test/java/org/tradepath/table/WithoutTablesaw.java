package org.tradepath.table;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.tradepath.assess.Assessment;
import org.tradepath.assess.Assessor;
import org.tradepath.chart.TargetChart;
import org.tradepath.files.TradeFiles;
import org.tradepath.sheet.AssessmentSheets;
import org.tradepath.sheet.HistorySheets;
import org.tradepath.sheet.Sheet;
import org.tradepath.sheet.StatementSheets;
import org.tradepath.stated.Ledger;
import org.tradepath.trade.Corridor;

/** What {@link TablesawExcludedTest} runs on a class path of its own: a file, an assessment, its chart and its CSV. */
public final class WithoutTablesaw {

    private WithoutTablesaw() {}

    /**
     * Runs it.
     *
     * @param sample a trade file
     * @return what came out
     * @throws IOException if the file cannot be read
     */
    public static String run(Path sample) throws IOException {
        Assessment assessment = Assessor.withDefaults()
                .withPaths(1_000)
                .assess(Ledger.bundled(), Corridor.parse("KAZ-AZE"), LocalDate.of(2025, 12, 31));
        StringBuilder text = new StringBuilder();
        for (Sheet sheet : List.of(
                HistorySheets.draws(assessment.outlook().history()),
                AssessmentSheets.targets(assessment),
                AssessmentSheets.fan(assessment.outlook()),
                AssessmentSheets.firstPassage(assessment.outlook()),
                StatementSheets.standings(assessment.reconciliation()),
                StatementSheets.conflicts(assessment.reconciliation().conflicts()))) {
            StringBuilder csv = new StringBuilder();
            sheet.write(csv);
            text.append(Sheet.read(new StringReader(csv.toString()), "csv", sheet.columns())
                            .rows())
                    .append(' ');
        }
        text.append(TargetChart.class.getSimpleName()).append(' ');
        return text + TradeFiles.withDefaults().read(sample).panel().toString();
    }
}
