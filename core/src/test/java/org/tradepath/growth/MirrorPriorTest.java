package org.tradepath.growth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tradepath.trade.Flow;

class MirrorPriorTest {

    private static final MirrorPrior PRIOR = MirrorPrior.withDefaults();

    @Test
    void defaultsAreTheWholePanel() {
        assertThat(PRIOR).isEqualTo(new MirrorPrior(.075, .586, .9));
    }

    // The classes of the class comment.
    @ParameterizedTest
    @CsvSource({"30e6,.116,.797", "300e6,.070,.452", "4e9,.027,.267"})
    void aFlowOfASizeMeetsThePanel(double dollars, double median, double sd) {
        assertThat(MirrorPrior.forFlow(dollars).mean()).isCloseTo(median, within(.01));
        assertThat(MirrorPrior.forFlow(dollars).sd()).isCloseTo(sd, withinPercentage(4));
    }

    @Test
    void theCurvesAreHeldBeyondTheMeasuredSizes() {
        assertThat(MirrorPrior.forFlow(1)).isEqualTo(MirrorPrior.forFlow(1e7));
        assertThat(MirrorPrior.forFlow(1e12)).isEqualTo(MirrorPrior.forFlow(1e10));
    }

    @ParameterizedTest
    @EnumSource(
            value = Flow.class,
            names = {"EXPORTS", "IMPORTS"})
    void seenFromTheOtherEndTheGapOnlyChangesItsSign(Flow flow) {
        assertThat(PRIOR.partnerOverHome(flow)).isEqualTo(-PRIOR.partnerOverHome(flow.reversed()));
    }

    @Test
    void theImporterCountsMore() {
        assertThat(PRIOR.partnerOverHome(Flow.EXPORTS)).isEqualTo(.075);
    }

    @Test
    void turnoverHasNoGapOfItsOwn() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PRIOR.partnerOverHome(Flow.TURNOVER))
                .withMessage("flow must be EXPORTS or IMPORTS, but was TURNOVER");
    }

    @Test
    void theAutoregressionIsStationary() {
        double carried = PRIOR.persistence() * PRIOR.sd();

        assertThat(carried * carried + PRIOR.innovationSd() * PRIOR.innovationSd())
                .isCloseTo(PRIOR.sd() * PRIOR.sd(), within(1e-15));
        assertThat(PRIOR.innovationSd()).isCloseTo(.2554, within(1e-4));
        assertThat(PRIOR.correlation(0)).isEqualTo(1);
        assertThat(PRIOR.correlation(5)).isCloseTo(.59049, within(1e-12));
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, -1})
    void badNumbersAreRejected(double bad) {
        assertThatIllegalArgumentException().isThrownBy(() -> PRIOR.withSd(bad)).withMessageStartingWith("sd ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PRIOR.withPersistence(bad))
                .withMessageStartingWith("persistence ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MirrorPrior.forFlow(bad))
                .withMessageStartingWith("dollars ");
    }

    @Test
    void edgesOfTheRules() {
        assertThat(PRIOR.withPersistence(0).innovationSd()).isEqualTo(.586);
        assertThatIllegalArgumentException().isThrownBy(() -> PRIOR.withPersistence(1));
        assertThatIllegalArgumentException().isThrownBy(() -> PRIOR.withMean(Double.NaN));
        assertThatIllegalArgumentException().isThrownBy(() -> PRIOR.correlation(-1));
    }
}
