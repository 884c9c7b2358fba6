package org.tradepath.benchmarks.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A small run of {@link CoverageStudy}; docs/reconciliation.md has the large one. */
class CoverageStudyTest {

    private static final int CORRIDORS = 60;

    /**
     * The large run has 78 % (own growth) and 77 % (other growth); 60 corridors have a standard error of 2.2 points, and the bounds lie four of them away: a
     * new seed alarms falsely once in ten thousand. Intervals half as wide would cover less than 60 %.
     */
    @ParameterizedTest
    @EnumSource
    void eightyPerCentIntervalsCoverTheTruthAboutAsOften(SyntheticCorridor.Growth growth) {
        CoverageStudy.Result result = CoverageStudy.run(7, CORRIDORS, CoverageStudy.WRONG, growth);

        assertThat(result.all().standardError()).isLessThan(0.03);
        assertThat(result.all().share()).isBetween(0.68, 0.88);
    }
}
