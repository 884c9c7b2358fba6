package org.tradepath.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TicksTest {

    @Test
    void linearTicksAreAsManyAsAllowed() {
        assertThat(Ticks.linear(0, 0.12, 4)).containsExactly(0.0, 0.05, 0.1);
        assertThat(Ticks.linear(0, 0.12, 7)).containsExactly(0.0, 0.02, 0.04, 0.06, 0.08, 0.1, 0.12);
        assertThat(Ticks.linear(-7, 12, 5)).containsExactly(-5.0, 0.0, 5.0, 10.0);
    }

    @Test
    void logTicksThinOutAsTheyBecomeMany() {
        assertThat(Ticks.log(90, 12_000, 7)).containsExactly(100.0, 200.0, 500.0, 1000.0, 2000.0, 5000.0, 10_000.0);
        assertThat(Ticks.log(90, 12_000, 6)).containsExactly(100.0, 1000.0, 10_000.0);
        assertThat(Ticks.log(0.5, 2e8, 5)).containsExactly(1.0, 100.0, 10_000.0, 1e6, 1e8);
        assertThat(Ticks.log(0.05, 0.5, 9)).containsExactly(0.05, 0.1, 0.2, 0.5);
    }

    @Test
    void aShortLogAxisHasEqualSteps() {
        assertThat(Ticks.log(520, 680, 5)).containsExactly(550.0, 600.0, 650.0);
    }

    @Test
    void yearsAreWhole() {
        assertThat(Ticks.years(2011, 2040, 10)).containsExactly(2015, 2020, 2025, 2030, 2035, 2040);
        assertThat(Ticks.years(2024, 2026, 30)).containsExactly(2024, 2025, 2026);
        assertThat(Ticks.years(2025, 2025, 1)).containsExactly(2025);
    }

    @Test
    void ticksRiseWithinTheAxisAndAreNotTooMany() {
        Random random = new Random(7);
        for (int n = 0; n < 2000; n++) {
            double low = StrictMath.pow(10, 14 * random.nextDouble() - 2);
            double high = low * (1.05 + StrictMath.pow(10, 6 * random.nextDouble()) - 1);
            int most = 3 + random.nextInt(12);
            for (List<Double> ticks : List.of(Ticks.log(low, high, most), Ticks.linear(low, high, most))) {
                assertThat(ticks)
                        .hasSizeLessThanOrEqualTo(most)
                        .isNotEmpty()
                        .isSorted()
                        .doesNotHaveDuplicates()
                        .allSatisfy(tick -> assertThat(tick).isBetween(low * (1 - 1e-6), high * (1 + 1e-6)));
            }
        }
    }
}
