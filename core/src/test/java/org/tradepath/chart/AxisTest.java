package org.tradepath.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class AxisTest {

    @Test
    void equalStepsAreEqualLengths() {
        Axis axis = Axis.linear(10, 20, 100, 0);
        assertThat(axis.at(10)).isEqualTo(100);
        assertThat(axis.at(12.5)).isEqualTo(75);
        assertThat(axis.at(20)).isZero();
    }

    @Test
    void equalRatiosAreEqualLengths() {
        Axis axis = Axis.log(1, 16, 0, 400);
        assertThat(axis.at(2)).isCloseTo(100, within(1e-9));
        assertThat(axis.at(4)).isCloseTo(200, within(1e-9));
        assertThat(axis.at(32)).isCloseTo(500, within(1e-9));
    }

    @Test
    void whatLiesFarOutsideStaysFinite() {
        Axis axis = Axis.log(1, 10, 0, 100);
        assertThat(axis.at(0)).isEqualTo(-200);
        assertThat(axis.at(1e300)).isEqualTo(300);
        assertThat(axis.holds(1)).isTrue();
        assertThat(axis.holds(10)).isTrue();
        assertThat(axis.holds(0)).isFalse();
        assertThat(axis.holds(10.1)).isFalse();
    }

    @Test
    void needsALength() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Axis.linear(3, 3, 0, 1))
                .withMessage("axis must reach above its low end 3.0, but was 3.0");
        assertThatIllegalArgumentException().isThrownBy(() -> Axis.log(0, 3, 0, 1));
    }
}
