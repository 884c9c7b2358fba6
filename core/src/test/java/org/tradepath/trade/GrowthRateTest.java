package org.tradepath.trade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GrowthRateTest {

    @ParameterizedTest
    @CsvSource({
        "40, 1.4, 40 %",
        "-25, 0.75, -25 %",
        "-5.3, 0.947, -5.3 %",
        "14.3, 1.143, 14.3 %",
        "0, 1, 0 %",
        "400, 5, 400 %",
        "0.001, 1.00001, 0.001 %",
        "-99.9, 0.001, -99.9 %",
        "1e10, 100000001, 10000000000 %",
    })
    void saysTheSameInPercentAndAsFactor(double percent, double factor, String text) {
        GrowthRate rate = GrowthRate.ofPercent(percent);
        assertThat(rate)
                .isEqualTo(GrowthRate.ofFactor(factor))
                .hasSameHashCodeAs(GrowthRate.ofFactor(factor))
                .isEqualByComparingTo(GrowthRate.ofFactor(factor))
                .hasToString(text);
        assertThat(rate.percent()).isEqualTo(percent);
        assertThat(rate.factor()).isEqualTo(factor);
        assertThat(rate.log()).isEqualTo(StrictMath.log(factor));
    }

    @ParameterizedTest
    @CsvSource({
        "40 %, 1.4",
        "40%, 1.4",
        "+40 %, 1.4",
        "40.0 %, 1.4",
        "-5.3%, 0.947",
        "-0 %, 1",
        "x1.4, 1.4",
        "1.4x, 1.4",
        "5x, 5",
    })
    void isRead(String text, double factor) {
        assertThat(GrowthRate.parse(text)).isEqualTo(GrowthRate.ofFactor(factor));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void everyDecimalPercentageComesBack(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        for (int i = 0; i < 2000; i++) {
            int decimals = random.nextInt(7);
            BigDecimal percent = BigDecimal.valueOf(random.nextLong(-99, 100_000_000), decimals);
            GrowthRate rate = GrowthRate.ofPercent(percent.doubleValue());
            assertThat(rate.percent()).isEqualTo(percent.doubleValue());
            assertThat(rate).isEqualTo(GrowthRate.parse(percent.toPlainString() + " %"));
            BigDecimal factor = percent.movePointLeft(2).add(BigDecimal.ONE);
            assertThat(rate).isEqualTo(GrowthRate.parse("x" + factor.toPlainString()));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {4, 5, 6})
    void everyFactorIsWrittenAndReadBack(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        for (int i = 0; i < 2000; i++) {
            double factor = StrictMath.exp(random.nextDouble(-20, 20));
            GrowthRate rate = GrowthRate.ofFactor(factor);
            assertThat(rate.factor()).isEqualTo(factor);
            assertThat(GrowthRate.parse(rate.toString())).isEqualTo(rate);
            assertThat(1 + rate.percent() / 100).isCloseTo(factor, within(1e-15 * StrictMath.max(1, factor)));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {7, 8})
    void isOrderedByFactor(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        for (int i = 0; i < 1000; i++) {
            double a = random.nextDouble(-99, 300);
            double b = random.nextDouble(-99, 300);
            GrowthRate first = GrowthRate.ofPercent(a);
            GrowthRate second = GrowthRate.ofPercent(b);
            assertThat(first.compareTo(second)).isEqualTo(Double.compare(a, b));
            assertThat(Double.compare(first.log(), second.log())).isEqualTo(Double.compare(a, b));
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.MIN_VALUE, 1e-300, 0.1, 1, 3, 1e300, Double.MAX_VALUE})
    void holdsExtremeFactors(double factor) {
        GrowthRate rate = GrowthRate.ofFactor(factor);
        assertThat(rate.factor()).isEqualTo(factor);
        assertThat(GrowthRate.parse(rate.toString())).isEqualTo(rate);
        assertThat(rate.percent()).isGreaterThanOrEqualTo(-100);
        assertThat(rate.log()).isFinite();
    }

    @Test
    void isInfiniteInPercentOnlyWhereNoDoubleHoldsIt() {
        assertThat(GrowthRate.ofFactor(1.797e306).percent()).isFinite();
        assertThat(GrowthRate.ofFactor(1.798e306).percent()).isInfinite();
    }

    @Test
    void knowsNoNegativeZero() {
        GrowthRate none = GrowthRate.ofPercent(-0.0);
        assertThat(none).isEqualTo(GrowthRate.ofPercent(0.0)).hasToString("0 %");
        assertThat(Double.doubleToRawLongBits(none.percent())).isZero();
        assertThat(Double.doubleToRawLongBits(none.log())).isZero();
    }

    @Test
    void roundsAPercentageToItsFactor() {
        assertThat(GrowthRate.ofPercent(1e-20)).isEqualTo(GrowthRate.ofPercent(0));
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void rejectsPercentagesThatAreNotFinite(double percent) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GrowthRate.ofPercent(percent))
                .withMessage("percent must be finite, but was %s", percent);
    }

    @ParameterizedTest
    @ValueSource(doubles = {-100, -100.1, -1e300})
    void rejectsFallsToNothing(double percent) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GrowthRate.ofPercent(percent))
                .withMessage("percent must be above -100, but was %s", percent);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.0, -0.0, -1.4, Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void rejectsFactorsThatAreNotPositiveAndFinite(double factor) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GrowthRate.ofFactor(factor))
                .withMessage("factor must be positive and finite, but was %s", factor);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "40",
                "1.4",
                "x",
                "%",
                "40  %",
                "40 % ",
                "4,5 %",
                "1e2 %",
                "NaN %",
                "--5 %",
                ".5 %",
                "5. %",
                "x-1.4",
                "x1.4x",
                "X2",
                "x 2",
                "40 percent",
                "٤٠ %"
            })
    void rejectsOtherForms(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GrowthRate.parse(text))
                .withMessage("growth rate must look like \"40 %%\", \"x1.4\" or \"1.4x\", but was \"%s\"", text);
    }

    @Test
    void rejectsTextsOfNoRate() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GrowthRate.parse("-100 %"))
                .withMessage("percent must be above -100, but was \"-100 %\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GrowthRate.parse("x0"))
                .withMessage("factor must be positive and finite, but was 0.0");
        assertThatNullPointerException()
                .isThrownBy(() -> GrowthRate.parse(null))
                .withMessage("text");
    }

    @Test
    void differsFromOtherRates() {
        assertThat(GrowthRate.ofPercent(40))
                .isNotEqualTo(GrowthRate.ofPercent(40.1))
                .isNotEqualTo("40 %");
        assertThat(GrowthRate.ofPercent(40)).isGreaterThan(GrowthRate.ofPercent(-40));
    }
}
