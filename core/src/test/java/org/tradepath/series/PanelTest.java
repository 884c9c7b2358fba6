package org.tradepath.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tradepath.trade.Corridor;
import org.tradepath.trade.Economy;
import org.tradepath.trade.Flow;
import org.tradepath.trade.Region;

class PanelTest {

    private static final Economy AZE = Economy.of("AZE");
    private static final Economy KAZ = Economy.of("KAZ");
    private static final Economy TUR = Economy.of("TUR");
    private static final OptionalDouble NONE = OptionalDouble.empty();

    private static final Panel PANEL = Panel.builder()
            .add(TUR, KAZ, 2019, some(900), some(1400))
            .add(KAZ, AZE, 2019, some(150), some(30))
            .add(KAZ, TUR, 2018, some(1200), some(600))
            .add(KAZ, AZE, 2018, some(140), NONE)
            .add(AZE, KAZ, 2019, some(35), some(160))
            .build();

    private static OptionalDouble some(double value) {
        return OptionalDouble.of(value);
    }

    @Test
    void seriesStandInTheOrderOfTheCodes() {
        assertThat(PANEL.series())
                .extracting(ReportedSeries::toString)
                .containsExactly("AZE-KAZ 2019-2019", "KAZ-AZE 2018-2019", "KAZ-TUR 2018-2018", "TUR-KAZ 2019-2019");
        assertThat(PANEL.rows()).isEqualTo(5);
        assertThat(PANEL).hasToString("4 series, 5 rows");
    }

    @Test
    void bothEndsOfACorridorAreFound() {
        Corridor corridor = Corridor.of(KAZ, AZE);
        assertThat(PANEL.reportedByHome(corridor).orElseThrow().exports(2019)).hasValue(150);
        assertThat(PANEL.reportedByPartner(corridor).orElseThrow().imports(2019))
                .hasValue(160);
        assertThat(PANEL.reportedByPartner(corridor)).isEqualTo(PANEL.reportedByHome(corridor.reversed()));
    }

    @Test
    void whatIsNotThereIsEmpty() {
        assertThat(PANEL.reportedByHome(Corridor.of(AZE, TUR))).isEmpty();
        assertThat(PANEL.reportedByPartner(Corridor.of(AZE, TUR))).isEmpty();
        Corridor region = Corridor.of(KAZ, AZE).withRegion(new Region(KAZ, "Aktobe Region"));
        assertThat(PANEL.reportedByHome(region)).isEmpty();
        assertThat(PANEL.reportedByPartner(region)).isEmpty();
    }

    @Test
    void asOfDropsLaterYearsAndPairsWithoutEarlierOnes() {
        Panel early = PANEL.asOf(2018);
        assertThat(early.series())
                .extracting(ReportedSeries::toString)
                .containsExactly("KAZ-AZE 2018-2018", "KAZ-TUR 2018-2018");
        assertThat(early.rows()).isEqualTo(2);
        ReportedSeries series = early.reportedByHome(Corridor.of(KAZ, AZE)).orElseThrow();
        assertThat(series.exports(2019)).isEmpty();
        assertThat(series.status(2019, Flow.EXPORTS)).isEmpty();
        assertThat(series.run(2019, Flow.EXPORTS)).isZero();
        assertThatIllegalArgumentException().isThrownBy(() -> series.levels(2018, 2019, Flow.EXPORTS));
        assertThat(PANEL.rows()).isEqualTo(5);
    }

    @Test
    void asOfTheEndIsAllAndBeforeTheStartNothing() {
        assertThat(PANEL.asOf(2019)).isEqualTo(PANEL);
        assertThat(PANEL.asOf(Integer.MAX_VALUE)).isEqualTo(PANEL);
        assertThat(PANEL.asOf(2017))
                .isEqualTo(Panel.builder().build())
                .hasToString("0 series, 0 rows")
                .isNotEqualTo(PANEL);
        assertThat(PANEL.asOf(Integer.MIN_VALUE).reportedByHome(Corridor.of(KAZ, AZE)))
                .isEmpty();
    }

    @Test
    void aPanelDoesNotChange() {
        Panel.Builder builder = Panel.builder().add(KAZ, AZE, 2019, some(1), some(2));
        Panel before = builder.build();
        Panel after = builder.add(KAZ, AZE, 2018, some(3), some(4)).build();
        assertThat(before).hasToString("1 series, 1 rows");
        assertThat(after).hasToString("1 series, 2 rows");
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> PANEL.series().remove(0));
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> PANEL.asOf(2018).series().remove(0));
    }

    @Test
    void equalityIsThatOfEveryFigure() {
        Panel one = Panel.builder().add(KAZ, AZE, 2019, some(1), some(0)).build();
        assertThat(one)
                .isEqualTo(
                        Panel.builder().add(KAZ, AZE, 2019, some(1), some(-0.0)).build())
                .isNotEqualTo(Panel.builder().add(KAZ, AZE, 2019, some(1), NONE).build())
                .isNotEqualTo(
                        Panel.builder().add(KAZ, AZE, 2019, some(2), some(0)).build())
                .isNotEqualTo(
                        Panel.builder().add(KAZ, AZE, 2018, some(1), some(0)).build())
                .isNotEqualTo(
                        Panel.builder().add(AZE, KAZ, 2019, some(1), some(0)).build())
                .isNotEqualTo(Panel.builder()
                        .add(KAZ, AZE, 2019, some(1), some(0), true, false)
                        .build());
    }

    @Test
    void aSecondRowIsNamedAndTheFirstStays() {
        Panel.Builder builder = Panel.builder().add(KAZ, AZE, 2019, some(1), NONE);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.add(KAZ, AZE, 2019, NONE, some(2)))
                .withMessage(
                        "row must be the only one of its reporter, partner and year, but was another KAZ-AZE 2019");
        assertThat(builder.build())
                .isEqualTo(Panel.builder().add(KAZ, AZE, 2019, some(1), NONE).build());
    }

    @ParameterizedTest
    @ValueSource(doubles = {-1, -Double.MIN_VALUE, Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void aFigureIsFiniteAndNotNegative(double bad) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Panel.builder().add(KAZ, AZE, 2019, some(bad), NONE))
                .withMessage("exports must be zero or positive and finite, but was " + bad);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Panel.builder().add(KAZ, AZE, 2019, NONE, some(bad)))
                .withMessage("imports must be zero or positive and finite, but was " + bad);
    }

    @Test
    void turnoverIsFiniteToo() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Panel.builder().add(KAZ, AZE, 2019, some(1e308), some(1e308)))
                .withMessage("turnover must be zero or positive and finite, but was Infinity");
    }

    @Test
    void aRowHasAFigureAndMarksNoOther() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Panel.builder().add(KAZ, AZE, 2019, NONE, NONE))
                .withMessage("row must have exports, imports or both, but was KAZ-AZE 2019 with neither");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Panel.builder().add(KAZ, AZE, 2019, NONE, some(1), true, false))
                .withMessage("exports must be there to be an estimate, but was missing");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Panel.builder().add(KAZ, AZE, 2019, some(1), NONE, false, true))
                .withMessage("imports must be there to be an estimate, but was missing");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 10_000, -2019, 67_555})
    void aYearHasOneToFourDigits(int year) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Panel.builder().add(KAZ, AZE, year, some(1), NONE))
                .withMessage("year must lie in [1, 9999], but was " + year);
    }

    @Test
    void aRefusedRowLeavesNoTrace() {
        Panel.Builder builder = Panel.builder();
        assertThatIllegalArgumentException().isThrownBy(() -> builder.add(KAZ, AZE, 2019, some(1), some(-1)));
        assertThatIllegalArgumentException().isThrownBy(() -> builder.add(KAZ, KAZ, 2019, some(1), some(1)));
        assertThat(builder.build().series()).isEmpty();
    }

    @Test
    void nullsAreNamed() {
        assertThatNullPointerException()
                .isThrownBy(() -> Panel.builder().add(null, AZE, 2019, some(1), NONE))
                .withMessage("reporter");
        assertThatNullPointerException()
                .isThrownBy(() -> Panel.builder().add(KAZ, null, 2019, some(1), NONE))
                .withMessage("partner");
    }
}
