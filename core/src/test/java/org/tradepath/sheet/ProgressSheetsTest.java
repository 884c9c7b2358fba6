package org.tradepath.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tradepath.sheet.Results.throughCsv;

import java.util.Map;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.tradepath.simulate.Estimate;
import org.tradepath.target.Deadline;
import org.tradepath.target.Projection;
import org.tradepath.target.progress.EurostatRatio;
import org.tradepath.target.progress.ProgressScores;
import org.tradepath.target.progress.UnProgressChart;

class ProgressSheetsTest {

    private static final ProgressScores SCORES = Results.progress();

    @Test
    void classesAreThoseOfTheScores() {
        Projection projection = Results.assessment().projection();
        Sheet sheet = throughCsv(ProgressSheets.classes(SCORES, projection));
        Map<EurostatRatio.Label, Double> eurostat = SCORES.eurostat().orElseThrow();
        Map<UnProgressChart.Label, Double> growth = SCORES.unChart().orElseThrow();
        Map<UnProgressChart.Label, Estimate> paths = SCORES.unChart(projection).orElseThrow();
        int eurostats = EurostatRatio.Label.values().length;
        int uns = UnProgressChart.Label.values().length;
        assertThat(sheet.rows()).isEqualTo(eurostats + 2 * uns);
        for (int row = 0; row < sheet.rows(); row++) {
            assertThat(sheet.text(row, "corridor")).isEqualTo("KAZ-AZE");
            assertThat(sheet.text(row, "side")).isEqualTo("HOME");
            assertThat(sheet.text(row, "flow")).isEqualTo("TURNOVER");
            assertThat(sheet.text(row, "target")).isEqualTo("1 billion USD by 2030");
            assertThat(sheet.whole(row, "base_year")).hasValue(2022);
            String label = sheet.text(row, "class");
            OptionalDouble probability = sheet.number(row, "probability");
            OptionalDouble error = sheet.number(row, "probability_se");
            if (row < eurostats) {
                assertThat(sheet.text(row, "score")).isEqualTo("EUROSTAT_RATIO");
                assertThat(sheet.text(row, "projection")).isEmpty();
                assertThat(probability).hasValue(eurostat.get(EurostatRatio.Label.valueOf(label)));
                assertThat(error).isEmpty();
            } else if (row < eurostats + uns) {
                assertThat(sheet.text(row, "score")).isEqualTo("UN_PROGRESS_CHART");
                assertThat(sheet.text(row, "projection")).isEqualTo("GROWTH");
                assertThat(probability).hasValue(growth.get(UnProgressChart.Label.valueOf(label)));
                assertThat(error).isEmpty();
            } else {
                assertThat(sheet.text(row, "score")).isEqualTo("UN_PROGRESS_CHART");
                assertThat(sheet.text(row, "projection")).isEqualTo("PATHS");
                Estimate share = paths.get(UnProgressChart.Label.valueOf(label));
                assertThat(probability).hasValue(share.value());
                assertThat(error).hasValue(share.standardError());
            }
        }
        assertThat(throughCsv(ProgressSheets.classes(SCORES)).rows()).isEqualTo(eurostats + uns);
    }

    @Test
    void valuesAreTheQuantilesOfTheScores() {
        Sheet sheet = throughCsv(ProgressSheets.values(SCORES));
        assertThat(sheet.rows()).isEqualTo(15);
        for (int row = 0; row < sheet.rows(); row++) {
            double p = sheet.number(row, "probability").orElseThrow();
            assertThat(p).isEqualTo(new double[] {0.05, 0.25, 0.5, 0.75, 0.95}[row % 5]);
            double value = sheet.number(row, "value").orElseThrow();
            switch (sheet.text(row, "score")) {
                case "EUROSTAT_RATIO" -> assertThat(SCORES.eurostatRatio(p)).hasValue(value);
                case "CURRENT_STATUS" -> assertThat(SCORES.currentStatus(p)).hasValue(value);
                default -> {
                    assertThat(sheet.text(row, "score")).isEqualTo("TIME_DISTANCE");
                    assertThat(SCORES.timeDistance(p).orElseThrow().yearsAhead())
                            .isEqualTo(value);
                    assertThat(sheet.flag(row, "bound"))
                            .contains(SCORES.timeDistance(p).orElseThrow().isBound());
                }
            }
        }
    }

    @Test
    void withoutADeadlineThereIsNoRow() {
        ProgressScores undefined =
                ProgressScores.of(SCORES.history(), SCORES.goal().withDeadline(Deadline.none()), 2022);
        assertThat(ProgressSheets.classes(undefined, Results.assessment().projection())
                        .rows())
                .isZero();
        assertThat(throughCsv(ProgressSheets.values(undefined)).rows()).isZero();
    }
}
