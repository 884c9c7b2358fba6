package org.tradepath.simulate;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

/** What is refused; what it does is tested with the other processes. */
class HorizonMarginalsTest {

    private static final double[] START = {20};
    private static final double[] HALVES = {0.25, 0.75};

    @Test
    void yearsWithoutQuantilesAreNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HorizonMarginals.of(START, HALVES, new double[0][], new double[0]))
                .withMessage("years with quantiles must lie in [1, 2147483647], but was 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ScaledMarginals.Shape.of(HALVES, new double[0][], new double[0][]))
                .withMessage("years with quantiles must lie in [1, 2147483647], but was 0");
    }

    @Test
    void everyYearHasItsDependence() {
        double[][] one = {{-1, 1}};
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HorizonMarginals.of(START, HALVES, one, new double[2]))
                .withMessage("dependence must hold one number for each of the 1 years, but was 2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ScaledMarginals.Shape.of(HALVES, one, new double[0][]))
                .withMessage("factor must hold a row for each of the 1 years, but was 0");
    }
}
