package org.tradepath.simulate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.tradepath.internal.math.Normal;

class ExactFirstPassageTest {

    /**
     * The project's golden values (DESIGN.md, section 3). Its seventh, .6929029, is 2.5e-7 too high: this recursion and the Simpson rule
     * below, which share no code, both give .69290265.
     */
    static final double[] GOLDEN = {.0195068, .1354594, .2840901, .4194948, .5315088, .6213859, .6929026};

    static ExactFirstPassage golden(int years) {
        return ExactFirstPassage.of(StrictMath.log(529.4), 0.12, 0.25, StrictMath.log(1000), years);
    }

    @Test
    void givesTheGoldenValues() {
        ExactFirstPassage exact = golden(7);
        for (int year = 1; year <= 7; year++) {
            assertThat(exact.reachedBy(year)).isCloseTo(GOLDEN[year - 1], within(1e-7));
        }
    }

    @Test
    void agreesWithASimpsonRuleOnAFixedGrid() {
        double start = Math.log(0.5294) / 0.25;
        double drift = 0.12 / 0.25;
        int n = 1401;
        double step = 28.0 / (n - 1);
        double[] density = new double[n];
        for (int i = 0; i < n; i++) {
            density[i] = Normal.density(i * step - 28 - start - drift);
        }
        double reached = Normal.survival(-start - drift);
        for (int year = 2; year <= 7; year++) {
            double[] next = new double[n];
            for (int j = 0; j < n; j++) {
                double mass = density[j] * step / 3 * (j == 0 || j == n - 1 ? 1 : j % 2 == 1 ? 4 : 2);
                reached += mass * Normal.survival(28 - j * step - drift);
                for (int i = Math.max(0, j - 450); i < Math.min(n, j + 500); i++) {
                    next[i] += mass * Normal.density((i - j) * step - drift);
                }
            }
            density = next;
            assertThat(golden(7).reachedBy(year)).as("year %d", year).isCloseTo(reached, within(1e-8));
        }
    }

    @Test
    void firstTwoYearsAreNormalProbabilities() {
        ExactFirstPassage exact = ExactFirstPassage.of(0, 0, 1, 1, 2);
        assertThat(exact.firstReachedIn(1)).isCloseTo(Normal.survival(1), within(1e-15));
        // Without drift: P(first in 2) = P(x1 < 1) - P(x1 < 1, x2 < 1), the latter by one-dimensional quadrature.
        double both = 0;
        int steps = 200_000;
        for (int i = 0; i < steps; i++) {
            double x = -9 + (i + 0.5) * 10 / steps;
            both += Normal.density(x) * Normal.cdf(1 - x) * 10 / steps;
        }
        assertThat(exact.firstReachedIn(2)).isCloseTo(Normal.cdf(1) - both, within(1e-9));
    }

    @Test
    void servesExtremes() {
        assertThat(ExactFirstPassage.of(0, 1, 1e-6, 4.5, 10).firstReachedIn(5)).isCloseTo(1, within(1e-9));
        assertThat(ExactFirstPassage.of(0, -1, 1e-6, 4.5, 10).reachedBy(10)).isZero();
        assertThat(ExactFirstPassage.of(0, -1, 0.1, -5, 10).reachedBy(1)).isEqualTo(1.0);
        assertThat(ExactFirstPassage.of(0, 0, 1, 1e9, 60).reachedBy(60)).isZero();
        assertThat(golden(60).reachedBy(60)).isBetween(0.99, 1.0);
    }

    @Test
    void refusesBadArguments() {
        assertThatThrownBy(() -> ExactFirstPassage.of(Double.NaN, 0, 1, 1, 5))
                .hasMessageContaining("start must be finite");
        assertThatThrownBy(() -> ExactFirstPassage.of(0, 0, 0, 1, 5))
                .hasMessage("volatility must be positive and finite, but was 0.0");
        assertThatThrownBy(() -> ExactFirstPassage.of(0, 0, 1, 1, 61)).hasMessageContaining("[1, 60], but was 61");
        assertThatThrownBy(() -> golden(7).reachedBy(8)).isInstanceOf(IllegalArgumentException.class);
    }
}
