package org.tradepath.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.tradepath.series.Eligibility;
import org.tradepath.series.Panel;
import org.tradepath.series.ReportedSeries;
import org.tradepath.trade.Corridor;

class PanelCasesTest {

    private static final Panel PANEL = SmallPanel.read();

    private static List<Corridor> corridors(List<BacktestCase> cases) {
        return cases.stream().map(one -> one.history().corridor()).collect(Collectors.toList());
    }

    @Test
    void takesAllThatAreEligibleWhereTheyAreFew() {
        List<Corridor> expected = new ArrayList<>();
        for (ReportedSeries series : PANEL.series()) {
            boolean isEligible = series.turnover(2005).orElse(0) >= 10e6;
            for (int year = 2000; year <= 2015; year++) {
                isEligible &= series.turnover(year).orElse(0) > 0;
            }
            if (isEligible) {
                expected.add(series.corridor());
            }
        }
        List<BacktestCase> cases = PanelCases.of(PANEL).of(2005);
        assertThat(corridors(cases)).isEqualTo(expected).hasSizeGreaterThan(30);
        for (BacktestCase one : cases) {
            ReportedSeries series =
                    PANEL.reportedByHome(one.history().corridor()).orElseThrow();
            assertThat(one.origin()).isEqualTo(2005);
            assertThat(one.logOrigin())
                    .isEqualTo(StrictMath.log(series.turnover(2005).orElseThrow()));
            assertThat(one.aftermath().level(7)).isEqualTo(series.turnover(2012).orElseThrow());
            assertThat(one.aftermath().isComplete()).isTrue();
        }
    }

    @Test
    void allHoldsTheSurvivorsAndOthers() {
        PanelCases small = PanelCases.of(PANEL).withEligibility(new Eligibility(2, 30, 0));
        List<Corridor> survivors = corridors(small.of(1995));
        List<BacktestCase> all = small.withSurvivorship(Survivorship.ALL).of(1995);
        assertThat(corridors(all)).containsAll(survivors).hasSizeGreaterThan(survivors.size());
    }

    @Test
    void theDrawIsAFunctionOfSeedAndOrigin() {
        PanelCases ten = PanelCases.of(PANEL).withCasesPerOrigin(10);
        assertThat(corridors(ten.of(2005))).hasSize(10).isEqualTo(corridors(ten.of(2005)));
        assertThat(corridors(ten.withSeed(2).of(2005))).isNotEqualTo(corridors(ten.of(2005)));
    }

    /** 400 draws of 10: a case's count has mean 4000 / n; six standard deviations, false alarm below 1e-6 over all cases. */
    @Test
    void everySeriesIsAsLikely() {
        int eligible = PanelCases.of(PANEL).of(2005).size();
        int[] counts = new int[eligible];
        List<Corridor> all = corridors(PanelCases.of(PANEL).of(2005));
        for (int seed = 0; seed < 400; seed++) {
            for (BacktestCase one :
                    PanelCases.of(PANEL).withCasesPerOrigin(10).withSeed(seed).of(2005)) {
                counts[all.indexOf(one.history().corridor())]++;
            }
        }
        double p = 10.0 / eligible;
        for (int count : counts) {
            assertThat(Math.abs(count - 400 * p)).isLessThan(6 * Math.sqrt(400 * p * (1 - p)));
        }
    }

    @Test
    void yearsFollowEachOther() {
        List<Integer> origins = new ArrayList<>();
        PanelCases.of(PANEL)
                .withCasesPerOrigin(3)
                .withYears(5)
                .withEligibility(new Eligibility(2, 10, 0))
                .ofYears(2001, 2003)
                .forEachRemaining(one -> {
                    origins.add(one.origin());
                    assertThat(one.horizon()).isEqualTo(5);
                });
        assertThat(origins).containsExactly(2001, 2001, 2001, 2002, 2002, 2002, 2003, 2003, 2003);
        assertThat(PanelCases.of(PANEL).ofYears(2003, 2002)).isExhausted();
    }

    @Test
    void refusesNoYearsAndNoCases() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PanelCases.of(PANEL).withYears(0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PanelCases.of(PANEL).withCasesPerOrigin(0));
    }
}
