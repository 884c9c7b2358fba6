package org.tradepath.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class PitHistogramTest {

    @Test
    void countsWithBothEnds() {
        PitHistogram histogram = PitHistogram.of(new double[] {0, 0.1, 0.5, 1}, 2);
        assertThat(histogram.counts()).containsExactly(2, 2);
        assertThat(histogram.cases()).isEqualTo(4);
        assertThat(histogram.density(0)).isEqualTo(1);
        // Three of four in the second of two: one and a half times as many as are expected.
        assertThat(PitHistogram.of(new double[] {0.1, 0.5, 0.7, 1}, 2).density(1))
                .isEqualTo(1.5);
    }

    @Test
    void refusesWhatIsNoPit() {
        assertThatIllegalArgumentException().isThrownBy(() -> PitHistogram.of(new double[0], 2));
        assertThatIllegalArgumentException().isThrownBy(() -> PitHistogram.of(new double[] {1.1}, 2));
        assertThatIllegalArgumentException().isThrownBy(() -> PitHistogram.of(new double[] {0.5}, 0));
    }
}
