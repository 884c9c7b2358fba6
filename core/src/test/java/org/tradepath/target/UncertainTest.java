package org.tradepath.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UncertainTest {

    private static final Uncertain TRIANGLE = Uncertain.triangular(0, 1, 4);

    private static void refused(String message, Runnable call) {
        assertThatIllegalArgumentException().isThrownBy(call::run).withMessage(message);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 1, -0.1, 1.1, Double.NaN})
    void aQuantileHasAProbabilityBetweenZeroAndOne(double p) {
        refused("p must lie in (0, 1), but was " + p, () -> TRIANGLE.quantile(p));
    }

    @Test
    void endsMustDiffer() {
        refused("high must be above low, 2.0, but was 2.0", () -> Uncertain.between(2, 2));
        refused("high must be above low, 2.0, but was 2.0", () -> Uncertain.triangular(2, 2, 2));
        refused("low must be finite, but was NaN", () -> Uncertain.triangular(Double.NaN, 2, 2));
        refused("high must be finite, but was Infinity", () -> Uncertain.between(2, Double.POSITIVE_INFINITY));
    }

    @Test
    void theModeMayBeAnEnd() {
        // Right triangles: F(x) = (x / 4)^2, and 1 - (1 - x / 4)^2.
        assertThat(Uncertain.triangular(0, 4, 4).quantile(0.25)).isCloseTo(2, within(1e-12));
        assertThat(Uncertain.triangular(0, 0, 4).quantile(0.75)).isCloseTo(2, within(1e-12));
    }

    @Test
    void aFactorIsAboveOneAndFinite() {
        refused("factor must be above 1 and finite, but was Infinity", () -> Uncertain.logNormal(1, 1 / 0.0));
        refused("factor must be above 1 and finite, but was 0.5", () -> Uncertain.logNormal(1, 0.5));
    }

    @Test
    void everyWholeNumberOfARangeHasOneShareOfTheUniform() {
        Uncertain years = Uncertain.anyOf(2027, 2030);
        assertThat(years.quantile(0.249)).isEqualTo(2027);
        assertThat(years.quantile(0.25)).isEqualTo(2028);
        assertThat(years.quantile(0.75)).isEqualTo(2030);
        assertThat(Uncertain.anyOf(2027, 2027).quantile(0.9)).isEqualTo(2027);
    }

    @Test
    void largeNumbersAreWrittenByTheirPower() {
        assertThat(Uncertain.exactly(999_999_999_999_999.0)).hasToString("999999999999999");
        assertThat(Uncertain.exactly(1e15)).hasToString("1E+15");
        assertThat(Uncertain.exactly(-1e15)).hasToString("-1E+15");
    }

    @Test
    void endsOfWhatIsAllowedAreAllowed() {
        Uncertain range = Uncertain.between(1, 3);
        assertThat(range.within("x", 1, 3)).isSameAs(range);
        refused("x must lie in [1.5, 3], but was 1 to 3", () -> range.within("x", 1.5, 3));
        refused("x must lie in [1, 2], but was 1 to 3", () -> range.within("x", 1, 2));
        assertThat(Uncertain.exactly(-5).atMost("x", 5)).hasToString("-5");
        assertThat(Uncertain.exactly(5).atMost("x", 5)).hasToString("5");
        refused("x must lie in [-5, 5], but was -6", () -> Uncertain.exactly(-6).atMost("x", 5));
        refused("x must be above 1, but was 1 to 3", () -> range.above("x", 1));
        assertThat(range.above("x", 0.5)).isSameAs(range);
        assertThat(Uncertain.exactly(1).whole("x")).hasToString("1");
        refused(
                "x must be a whole number, but was 1.5",
                () -> Uncertain.exactly(1.5).whole("x"));
    }
}
