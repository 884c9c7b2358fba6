package org.tradepath.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tradepath.sheet.Results.throughCsv;

import org.junit.jupiter.api.Test;
import org.tradepath.assess.LookBackReport;
import org.tradepath.assess.LookBackRow;
import org.tradepath.trade.Corridor;

class LookBackSheetsTest {

    private static final Corridor CORRIDOR = Corridor.parse("KAZ-TUR");
    private static final LookBackReport REPORT = Results.lookBack();

    @Test
    void targetsAreTheRowsOfTheReport() {
        Sheet sheet = throughCsv(LookBackSheets.targets(CORRIDOR, REPORT));
        assertThat(sheet.rows()).isEqualTo(REPORT.rows().size()).isPositive();
        for (int row = 0; row < sheet.rows(); row++) {
            LookBackRow seen = REPORT.rows().get(row);
            assertThat(sheet.text(row, "corridor")).isEqualTo("KAZ-TUR");
            assertThat(sheet.text(row, "statement")).isEqualTo(seen.statement().id());
            assertThat(sheet.text(row, "target")).isEqualTo(seen.goal().toString());
            assertThat(sheet.date(row, "stated")).contains(seen.day());
            assertThat(sheet.whole(row, "later_vintage")).hasValue(seen.laterVintage());
            assertThat(sheet.number(row, "level_then_usd")).hasValue(seen.levelThen());
            assertThat(sheet.number(row, "target_usd")).hasValue(seen.level());
            assertThat(sheet.text(row, "deadline").isEmpty())
                    .isEqualTo(seen.goal().deadline().isNone());
            assertThat(sheet.number(row, "reached_by_deadline").isPresent())
                    .isEqualTo(seen.reachedByDeadline().isPresent());
            seen.reachedByDeadline().ifPresent(p -> {
                int at = REPORT.rows().indexOf(seen);
                assertThat(sheet.number(at, "reached_by_deadline")).hasValue(p.value());
                assertThat(sheet.number(at, "reached_by_deadline_se")).hasValue(p.standardError());
            });
            assertThat(sheet.number(row, "reached_since"))
                    .hasValue(seen.reachedBySince().value());
            assertThat(sheet.number(row, "reached_since_se"))
                    .hasValue(seen.reachedBySince().standardError());
            assertThat(sheet.whole(row, "median_year"))
                    .isEqualTo(seen.medianYear().year());
            assertThat(sheet.date(row, "until")).contains(seen.until());
            assertThat(sheet.whole(row, "reached_in")).isEqualTo(seen.reached());
            assertThat(sheet.number(row, "reached_now")).hasValue(seen.reachedNow());
            assertThat(sheet.number(row, "in_time")).isEqualTo(seen.inTime());
        }
    }

    @Test
    void whatIsLeftOutHasItsReason() {
        Sheet sheet = throughCsv(LookBackSheets.leftOut(CORRIDOR, REPORT));
        assertThat(sheet.rows()).isEqualTo(REPORT.leftOut().size()).isPositive();
        for (int row = 0; row < sheet.rows(); row++) {
            assertThat(sheet.text(row, "statement"))
                    .isEqualTo(REPORT.leftOut().get(row).statement().id());
            assertThat(sheet.text(row, "reason"))
                    .isEqualTo(REPORT.leftOut().get(row).reason());
        }
    }
}
