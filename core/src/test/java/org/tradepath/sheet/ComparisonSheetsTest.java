package org.tradepath.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.tradepath.sheet.Results.BILLION;
import static org.tradepath.sheet.Results.throughCsv;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tradepath.simulate.Estimate;
import org.tradepath.target.Comparison;
import org.tradepath.target.Projection;
import org.tradepath.target.Scenario;
import org.tradepath.trade.Corridor;

class ComparisonSheetsTest {

    private static final Corridor CORRIDOR = Results.assessment().corridor();
    private static final Comparison COMPARISON = Results.comparison();

    private static void assertIs(Sheet sheet, int row, String column, Estimate estimate) {
        assertThat(sheet.number(row, column)).hasValue(estimate.value());
        assertThat(sheet.number(row, column + "_se")).hasValue(estimate.standardError());
    }

    @Test
    void changesAreThoseOfTheComparison() {
        Sheet sheet = throughCsv(ComparisonSheets.changes(CORRIDOR, COMPARISON, BILLION));
        Projection without = COMPARISON.baseline();
        Projection with = COMPARISON.underScenario();
        assertThat(sheet.rows()).isEqualTo(without.horizon() - without.asOfYear());
        for (int row = 0; row < sheet.rows(); row++) {
            int year = without.asOfYear() + 1 + row;
            assertThat(sheet.text(row, "corridor")).isEqualTo("KAZ-AZE");
            assertThat(sheet.text(row, "flow")).isEqualTo("TURNOVER");
            assertThat(sheet.text(row, "scenario")).isEqualTo("terminal and growth by 0.02 a year from 2026");
            assertThat(sheet.text(row, "target")).isEqualTo("1 billion USD by 2030");
            assertThat(sheet.whole(row, "year")).hasValue(year);
            assertIs(sheet, row, "reached_by", without.reachedBy(BILLION, year));
            assertIs(sheet, row, "reached_by_scenario", with.reachedBy(BILLION, year));
            assertIs(sheet, row, "reached_by_change", COMPARISON.reachedBy(BILLION, year));
            assertIs(sheet, row, "shortfall_change_usd", COMPARISON.shortfall(BILLION, year));
            assertIs(sheet, row, "median_change_usd", COMPARISON.median(year));
            assertThat(sheet.number(row, "median_usd"))
                    .hasValue(without.quantile(year, 0.5).value());
            assertThat(sheet.number(row, "median_scenario_usd"))
                    .hasValue(with.quantile(year, 0.5).value());
        }
    }

    @Test
    void partsAreThoseOfTheDecomposition() {
        Sheet sheet = throughCsv(ComparisonSheets.parts(CORRIDOR, COMPARISON, 2030));
        List<Comparison.Contribution> parts = COMPARISON.decompose(2030);
        assertThat(sheet.rows()).isEqualTo(2);
        for (int row = 0; row < 2; row++) {
            assertThat(sheet.whole(row, "year")).hasValue(2030);
            assertThat(sheet.text(row, "part")).isEqualTo(parts.get(row).part());
            assertIs(sheet, row, "median_change_usd", parts.get(row).dollars());
        }
        Comparison nothing = Comparison.of(COMPARISON.baseline(), Scenario.none());
        assertThat(ComparisonSheets.parts(CORRIDOR, nothing, 2030).rows()).isZero();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ComparisonSheets.parts(CORRIDOR, COMPARISON, 2025))
                .withMessageStartingWith("year must lie in");
    }
}
