package org.tradepath.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tradepath.trade.Corridor;
import org.tradepath.trade.Economy;
import org.tradepath.trade.Flow;

class ReportedSeriesTest {

    private static final Economy KAZ = Economy.of("KAZ");
    private static final Economy AZE = Economy.of("AZE");
    private static final OptionalDouble NONE = OptionalDouble.empty();

    /** 2003 is not there, 2004 has no imports, 2006 no exports, 2008 a zero. */
    private static final ReportedSeries SERIES = Panel.builder()
            .add(KAZ, AZE, 2001, some(10), some(1))
            .add(KAZ, AZE, 2002, some(20), some(2), true, false)
            .add(KAZ, AZE, 2004, some(40), NONE)
            .add(KAZ, AZE, 2005, some(50), some(5), false, true)
            .add(KAZ, AZE, 2006, NONE, some(6), false, true)
            .add(KAZ, AZE, 2007, some(70), some(7))
            .add(KAZ, AZE, 2008, some(0), some(8))
            .add(KAZ, AZE, 2009, some(90), some(9))
            .build()
            .series()
            .get(0);

    private static OptionalDouble some(double value) {
        return OptionalDouble.of(value);
    }

    @Test
    void saysWhoseFiguresOfWhichYears() {
        assertThat(SERIES.reporter()).isEqualTo(KAZ);
        assertThat(SERIES.partner()).isEqualTo(AZE);
        assertThat(SERIES.corridor()).isEqualTo(Corridor.of(KAZ, AZE));
        assertThat(SERIES.firstYear()).isEqualTo(2001);
        assertThat(SERIES.lastYear()).isEqualTo(2009);
        assertThat(SERIES.rows()).isEqualTo(8);
        assertThat(SERIES).hasToString("KAZ-AZE 2001-2009");
    }

    @Test
    void missingIsMissingAndZeroIsZero() {
        assertThat(SERIES.exports(2006)).isEmpty();
        assertThat(SERIES.imports(2004)).isEmpty();
        assertThat(SERIES.exports(2003)).isEmpty();
        assertThat(SERIES.exports(2008)).hasValue(0);
        assertThat(SERIES.imports(2006)).hasValue(6);
    }

    @Test
    void turnoverNeedsBothFlows() {
        assertThat(SERIES.turnover(2001)).hasValue(11);
        assertThat(SERIES.turnover(2008)).hasValue(8);
        assertThat(SERIES.turnover(2003)).isEmpty();
        assertThat(SERIES.turnover(2004)).isEmpty();
        assertThat(SERIES.turnover(2006)).isEmpty();
    }

    /** 67,537 is 2001 in sixteen bits. */
    @ParameterizedTest
    @ValueSource(ints = {2000, 2010, 0, -1, 67_537, Integer.MIN_VALUE, Integer.MAX_VALUE})
    void aYearOutsideIsMissing(int year) {
        for (Flow flow : Flow.values()) {
            assertThat(SERIES.level(year, flow)).isEmpty();
            assertThat(SERIES.status(year, flow)).isEmpty();
            assertThat(SERIES.run(year, flow)).isZero();
            assertThatIllegalArgumentException().isThrownBy(() -> SERIES.levels(year, year, flow));
        }
    }

    @Test
    void aStatusBelongsToAFigure() {
        assertThat(SERIES.status(2001, Flow.EXPORTS)).contains(Status.OBSERVED);
        assertThat(SERIES.status(2002, Flow.EXPORTS)).contains(Status.ESTIMATED);
        assertThat(SERIES.status(2002, Flow.IMPORTS)).contains(Status.OBSERVED);
        assertThat(SERIES.status(2005, Flow.EXPORTS)).contains(Status.OBSERVED);
        assertThat(SERIES.status(2005, Flow.IMPORTS)).contains(Status.ESTIMATED);
        assertThat(SERIES.status(2006, Flow.EXPORTS)).isEmpty();
        assertThat(SERIES.status(2003, Flow.EXPORTS)).isEmpty();
    }

    @Test
    void turnoverIsAnEstimateIfAPartIs() {
        assertThat(SERIES.status(2001, Flow.TURNOVER)).contains(Status.OBSERVED);
        assertThat(SERIES.status(2002, Flow.TURNOVER)).contains(Status.ESTIMATED);
        assertThat(SERIES.status(2005, Flow.TURNOVER)).contains(Status.ESTIMATED);
        assertThat(SERIES.status(2006, Flow.TURNOVER)).isEmpty();
    }

    @Test
    void aRunEndsAtAMissingYearAFlowNotReportedOrAZero() {
        assertThat(SERIES.run(2002, Flow.EXPORTS)).isEqualTo(2);
        assertThat(SERIES.run(2003, Flow.EXPORTS)).isZero();
        assertThat(SERIES.run(2005, Flow.EXPORTS)).isEqualTo(2);
        assertThat(SERIES.run(2007, Flow.EXPORTS)).isEqualTo(1);
        assertThat(SERIES.run(2008, Flow.EXPORTS)).isZero();
        assertThat(SERIES.run(2009, Flow.IMPORTS)).isEqualTo(5);
        assertThat(SERIES.run(2009, Flow.TURNOVER)).isEqualTo(3);
    }

    @Test
    void consecutiveYearsAreCopiedInBulk() {
        assertThat(SERIES.levels(2007, 2009, Flow.TURNOVER)).containsExactly(77, 8, 99);
        assertThat(SERIES.levels(2007, 2009, Flow.EXPORTS)).containsExactly(70, 0, 90);
        assertThat(SERIES.logLevels(2001, 2002, Flow.IMPORTS)).containsExactly(0, StrictMath.log(2));
        double[] own = SERIES.levels(2001, 2001, Flow.EXPORTS);
        own[0] = -1;
        assertThat(SERIES.exports(2001)).hasValue(10);
    }

    @Test
    void noYearsAreAnEmptyArray() {
        assertThat(SERIES.levels(2003, 2002, Flow.EXPORTS)).isEmpty();
        assertThat(SERIES.logLevels(1000, 999, Flow.EXPORTS)).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SERIES.levels(2003, 2001, Flow.EXPORTS))
                .withMessage("lastYear must not lie before 2003 - 1, but was 2001");
    }

    @Test
    void aMissingYearIsNamedAndNotCopied() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SERIES.levels(2001, 2004, Flow.EXPORTS))
                .withMessage("years must all have EXPORTS of KAZ-AZE, but was 2003, which has none");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SERIES.levels(2004, 2005, Flow.TURNOVER))
                .withMessage("years must all have TURNOVER of KAZ-AZE, but was 2004, which has none");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SERIES.logLevels(2007, 2010, Flow.IMPORTS))
                .withMessage("years must all have IMPORTS of KAZ-AZE, but was 2010, which has none");
    }

    @Test
    void aZeroHasNoLogarithm() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SERIES.logLevels(2007, 2009, Flow.EXPORTS))
                .withMessage("years must all have EXPORTS of KAZ-AZE above zero, but was 2008");
    }

    @ParameterizedTest
    @EnumSource(Flow.class)
    void aSpanWithoutEndIsRefusedAndNotAllocated(Flow flow) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SERIES.levels(2007, Integer.MAX_VALUE, flow))
                .withMessageContaining("2010, which has none");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SERIES.levels(Integer.MIN_VALUE, Integer.MAX_VALUE, flow))
                .withMessageContaining(Integer.MIN_VALUE + ", which has none");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SERIES.levels(Integer.MAX_VALUE, Integer.MIN_VALUE, flow));
    }
}
