package org.tradepath.internal.math;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class LogSumTest {

    private static double logSum(double a, double b) {
        double[] sum = new double[1];
        LogSum.apply(new double[] {a}, new double[] {b}, sum, 1);
        return sum[0];
    }

    @Test
    void isTheLogOfTheSum() {
        for (double d = -45; d <= 45; d += 0.0137) {
            double exact = Math.log(Math.exp(3) + Math.exp(3 + d));
            assertThat(logSum(3, 3 + d)).as("d = %s", d).isCloseTo(exact, within(1e-8));
            assertThat(logSum(3 + d, 3)).isEqualTo(logSum(3, 3 + d));
        }
    }

    @Test
    void aVanishedFlowAddsNothing() {
        double gone = Double.NEGATIVE_INFINITY;
        assertThat(logSum(gone, 2)).isEqualTo(2.0);
        assertThat(logSum(gone, gone)).isEqualTo(gone);
    }
}
