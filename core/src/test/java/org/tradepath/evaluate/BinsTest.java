package org.tradepath.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BinsTest {

    /** Whatever the product with the number of bins is rounded to: in hundredths, 0.29 times 100 is below 29. */
    @ParameterizedTest
    @ValueSource(ints = {1, 3, 10, 20, 49, 50, 100, 1000})
    void eachLowerEndLiesInItsOwnBin(int count) {
        Bins bins = new Bins(count);
        for (int bin = 0; bin < count; bin++) {
            assertThat(bins.of(bins.low(bin))).isEqualTo(bin);
            assertThat(bins.of(Math.nextDown(bins.high(bin)))).isEqualTo(bin);
        }
        assertThat(bins.of(1)).isEqualTo(count - 1);
    }

    @Test
    void theTablesSortByThem() {
        assertThat(ReliabilityTable.of(new double[] {0.29}, new double[] {1}, 100)
                        .bins()
                        .get(0)
                        .low())
                .isEqualTo(0.29);
        assertThat(PitHistogram.of(new double[] {0.29}, 100).counts().get(29)).isEqualTo(1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PitHistogram.of(new double[] {0.5}, 0))
                .withMessage("bins must lie in [1, 2147483647], but was 0");
    }
}
