package org.tradepath.internal.math;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StudentTTest {

    @Test
    void oneAndTwoDegreesHaveClosedForms() {
        StudentT cauchy = new StudentT(1);
        StudentT two = new StudentT(2);
        for (double p = 1e-15; p < 0.5; p *= 1.9) {
            double x1 = -1 / Math.tan(Math.PI * p);
            double x2 = (2 * p - 1) / Math.sqrt(2 * p * (1 - p));
            assertThat(cauchy.quantile(p)).isCloseTo(x1, within(1e-11 * -x1));
            assertThat(two.quantile(p)).isCloseTo(x2, within(1e-11 * -x2));
            assertThat(two.cdf(x2)).isCloseTo(p, within(1e-11 * p));
        }
        assertThat(cauchy.density(0)).isCloseTo(1 / Math.PI, within(1e-15));
        assertThat(two.quantile(0.5)).isEqualTo(0.0);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.3, 1.9, 2.2, 4, 30, 500})
    void quantileInvertsTheDistributionFunction(double degrees) {
        StudentT t = new StudentT(degrees);
        for (double p = 1e-19; p < 0.5; p *= 1.6) {
            double x = t.quantile(p);
            assertThat(t.cdf(x)).as("p = %s", p).isCloseTo(p, within(1e-10 * p));
            if (p > 0.01) {
                assertThat(t.quantile(1 - p)).isCloseTo(-x, within(1e-10 * -x));
                assertThat(t.cdf(-x)).isCloseTo(1 - p, within(1e-13));
                double slope = (t.cdf(x * 1.0001) - t.cdf(x * 0.9999)) / (x * 0.0002);
                assertThat(t.density(x)).isCloseTo(slope, within(1e-6 * slope + 1e-9));
            }
        }
    }

    @Test
    void manyDegreesAreNormal() {
        StudentT t = new StudentT(1e7);
        assertThat(t.quantile(0.01)).isCloseTo(Normal.quantile(0.01), within(1e-6));
        assertThat(t.cdf(-1)).isCloseTo(Normal.cdf(-1), within(1e-7));
    }

    @Test
    void refusesDegreesThatAreNotPositive() {
        assertThatThrownBy(() -> new StudentT(0)).hasMessage("degrees must be positive and finite, but was 0.0");
        assertThat(new StudentT(3).quantile(2)).isNaN();
        assertThat(new StudentT(3).quantile(0)).isEqualTo(Double.NEGATIVE_INFINITY);
    }
}
