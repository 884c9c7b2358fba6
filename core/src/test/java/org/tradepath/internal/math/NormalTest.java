package org.tradepath.internal.math;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.apache.commons.math3.special.Erf;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormalTest {

    private static Offset<Double> relative(double value, double error) {
        return within(Math.abs(value) * error);
    }

    @Test
    void agreesWithAnotherLibrarysErrorFunction() {
        for (double x = -8; x <= 8; x += 0.01) {
            double expected = 0.5 * Erf.erfc(-x / Math.sqrt(2));
            assertThat(Normal.cdf(x)).as("cdf(%s)", x).isCloseTo(expected, within(1e-14 + 1e-12 * expected));
            assertThat(Normal.survival(-x)).isEqualTo(Normal.cdf(x));
        }
    }

    /** Values to 16 digits: Abramowitz and Stegun, table 26.2, and mpmath 1.3 (ncdf, mp.dps = 30). */
    @ParameterizedTest
    @CsvSource({
        "0, 0.5",
        "1, 0.8413447460685429",
        "-1, 0.15865525393145705",
        "-5, 2.866515718791939e-7",
        "-10, 7.619853024160527e-24",
        "-37, 5.725571222524577e-300"
    })
    void hasKnownValues(double x, double expected) {
        assertThat(Normal.cdf(x)).isCloseTo(expected, relative(expected, 1e-15 * (1 + x * x)));
        assertThat(Normal.logCdf(x)).isCloseTo(Math.log(expected), within(1e-13 * (1 + x * x)));
    }

    @Test
    void logOfTheDistributionFunctionFollowsItsExpansionWhereTheFunctionIsZero() {
        double x = -100;
        double series = 1 - 1 / (x * x) + 3 / (x * x * x * x);
        double expected = -x * x / 2 - Math.log(-x * Math.sqrt(2 * Math.PI)) + Math.log(series);
        assertThat(Normal.logCdf(x)).isCloseTo(expected, relative(expected, 1e-12));
        assertThat(Normal.logCdf(40)).isEqualTo(0.0);
    }

    @Test
    void quantileInvertsTheDistributionFunction() {
        for (double p = 1e-300; p < 0.5; p *= 1.7) {
            double x = Normal.quantile(p);
            assertThat(Normal.cdf(x)).as("p = %s", p).isCloseTo(p, relative(p, 1e-12 * Math.max(1, x * x / 10)));
            if (p > 1e-10) {
                assertThat(Normal.quantile(1 - p)).isCloseTo(-x, within(1e-5));
            }
        }
        assertThat(Normal.quantile(0.975)).isCloseTo(1.959963984540054, within(1e-14));
        assertThat(Normal.quantile(0.5)).isEqualTo(0.0);
        assertThat(Normal.quantile(0)).isEqualTo(Double.NEGATIVE_INFINITY);
        assertThat(Normal.quantile(1)).isEqualTo(Double.POSITIVE_INFINITY);
        assertThat(Normal.quantile(-0.1)).isNaN();
        assertThat(Normal.quantile(Double.NaN)).isNaN();
    }

    @Test
    void densityIsTheDerivative() {
        for (double x = -6; x <= 6; x += 0.25) {
            double slope = (Normal.cdf(x + 1e-4) - Normal.cdf(x - 1e-4)) / 2e-4;
            assertThat(Normal.density(x)).isCloseTo(slope, within(1e-8));
            assertThat(Normal.logDensity(x)).isCloseTo(Math.log(Normal.density(x)), within(1e-13));
        }
    }
}
