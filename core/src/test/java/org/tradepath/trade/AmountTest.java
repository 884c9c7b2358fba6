package org.tradepath.trade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Currency;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmountTest {

    private static final Currency USD = Currency.getInstance("USD");

    @ParameterizedTest
    @CsvSource({
        // text, value, last digit, round step, low, high
        "461.9 million USD, 461900000, 100000, 100000, 461.85e6, 461.95e6",
        "460 million USD, 460000000, 1000000, 10000000, 459.5e6, 460.5e6",
        "500 million USD, 500000000, 1000000, 100000000, 499.5e6, 500.5e6",
        "501 million USD, 501000000, 1000000, 1000000, 500.5e6, 501.5e6",
        "3.0 billion USD, 3000000000, 100000000, 1000000000, 2.95e9, 3.05e9",
        "3 billion USD, 3000000000, 1000000000, 1000000000, 2.5e9, 3.5e9",
        "1.050 billion USD, 1050000000, 1000000, 10000000, 1049.5e6, 1050.5e6",
        "0.5 trillion KZT, 500000000000, 100000000000, 100000000000, 450e9, 550e9",
        "22.8 billion KZT, 22800000000, 100000000, 100000000, 22.75e9, 22.85e9",
        "1300 USD, 1300, 1, 100, 1299.5, 1300.5",
        "12.34 USD, 12.34, 0.01, 0.01, 12.335, 12.345",
        "0 million USD, 0, 1000000, 1000000, 0, 500000",
        "0.0 million USD, 0, 100000, 100000, 0, 50000",
    })
    void knowsWhatItsDigitsSay(
            String text, BigDecimal value, BigDecimal lastDigit, BigDecimal roundStep, double low, double high) {
        Amount amount = Amount.parse(text);
        assertThat(amount).hasToString(text);
        assertThat(amount.value()).isEqualTo(value);
        assertThat(amount.toDouble()).isEqualTo(value.doubleValue());
        assertThat(amount.lastDigit()).isEqualTo(lastDigit);
        assertThat(amount.roundStep()).isEqualTo(roundStep);
        assertThat(amount.low()).isEqualTo(low);
        assertThat(amount.high()).isEqualTo(high);
    }

    @Test
    void isMadeOfItsParts() {
        Amount amount = Amount.of(new BigDecimal("461.9"), Scale.MILLION, USD);
        assertThat(amount)
                .isEqualTo(new Amount(new BigDecimal("461.9"), Scale.MILLION, USD))
                .isEqualTo(Amount.of("461.9", Scale.MILLION, "USD"))
                .isEqualTo(Amount.parse("461.9 Million USD"))
                .hasSameHashCodeAs(Amount.parse("461.9 MILLION USD"));
        assertThat(amount.number()).isEqualTo(new BigDecimal("461.9"));
        assertThat(amount.scale()).isEqualTo(Scale.MILLION);
        assertThat(amount.currency()).isEqualTo(USD);
    }

    @Test
    void knowsDollars() {
        assertThat(Amount.parse("1 USD").isInDollars()).isTrue();
        assertThat(Amount.parse("1 CAD").isInDollars()).isFalse();
    }

    @Test
    void isEqualAsWrittenAndTheSameByValue() {
        Amount half = Amount.parse("0.5 billion USD");
        assertThat(half).isNotEqualTo(Amount.parse("500 million USD")).isNotEqualTo(Amount.parse("0.50 billion USD"));
        assertThat(half.sameValue(Amount.parse("500 million USD"))).isTrue();
        assertThat(half.sameValue(Amount.parse("0.50 billion USD"))).isTrue();
        assertThat(half.sameValue(Amount.parse("500 million EUR"))).isFalse();
        assertThat(half.sameValue(Amount.parse("500.1 million USD"))).isFalse();
        assertThat(Amount.parse("0 USD").sameValue(Amount.parse("0.0 billion USD")))
                .isTrue();
        assertThat(Amount.parse("0 USD").sameValue(Amount.parse("0 EUR"))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void holdsItsLaws(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        for (int i = 0; i < 1000; i++) {
            Amount amount = draw(random);
            assertThat(Amount.parse(amount.toString())).isEqualTo(amount).hasSameHashCodeAs(amount);
            assertThat(amount.low()).isBetween(0.0, amount.toDouble());
            assertThat(amount.high()).isGreaterThan(amount.toDouble());
            assertThat(amount.roundStep()).isGreaterThanOrEqualTo(amount.lastDigit());
            assertThat(amount.value().remainder(amount.roundStep())).isEqualByComparingTo("0");
            assertThat(amount.roundStep().remainder(amount.lastDigit())).isEqualByComparingTo("0");
            assertThat(amount.value().signum() == 0
                            || amount.value()
                                            .remainder(amount.roundStep().multiply(BigDecimal.TEN))
                                            .signum()
                                    != 0)
                    .as("the round step of %s is the largest power of ten in it", amount)
                    .isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {4, 5})
    void isTheSameMoneyInAnyScale(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        for (int i = 0; i < 1000; i++) {
            Amount amount = draw(random);
            Amount inUnits = new Amount(amount.value(), Scale.ONE, amount.currency());
            assertThat(amount.sameValue(inUnits)).isTrue();
            assertThat(inUnits.sameValue(amount)).isTrue();
            assertThat(inUnits.toDouble()).isEqualTo(amount.toDouble());
        }
    }

    private static Amount draw(SplittableRandom random) {
        long digits = random.nextLong(random.nextBoolean() ? 1_000 : 1_000_000_000_000L);
        long zeros = random.nextInt(4) == 0 ? 1_000 : 1;
        BigDecimal number = new BigDecimal(BigInteger.valueOf(digits * zeros), random.nextInt(7));
        Scale scale = Scale.values()[random.nextInt(Scale.values().length)];
        return Amount.of(
                number,
                scale,
                Currency.getInstance(List.of("USD", "KZT", "EUR", "JPY").get(random.nextInt(4))));
    }

    @Test
    void rejectsNegativeNumbers() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Amount.of(new BigDecimal("-0.1"), Scale.MILLION, USD))
                .withMessage("number must be zero or positive, but was -0.1");
    }

    @Test
    void takesNegativeZeroAsZero() {
        assertThat(Amount.of(new BigDecimal("-0.0"), Scale.MILLION, USD)).hasToString("0.0 million USD");
        assertThat(Double.doubleToRawLongBits(Amount.parse("0 USD").low())).isZero();
        assertThat(Double.doubleToRawLongBits(Amount.parse("0 USD").toDouble())).isZero();
    }

    @Test
    void rejectsNumbersThatHideTheirDigits() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Amount.of(new BigDecimal("1E+3"), Scale.ONE, USD))
                .withMessage("number must be written without an exponent, but was 1E+3");
        assertThat(Amount.of(new BigDecimal("1E-3"), Scale.ONE, USD)).hasToString("0.001 USD");
    }

    @Test
    void rejectsWhatNoDoubleHolds() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Amount.of("1" + "0".repeat(300), Scale.TRILLION, "USD"))
                .withMessage("amount must be finite, but was Infinity");
        assertThat(Amount.of("1" + "0".repeat(300), Scale.MILLION, "USD").toDouble())
                .isEqualTo(1e306);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "million USD",
                "461.9",
                "461.9 million",
                "461,9 million USD",
                "1,000 USD",
                "-5 USD",
                "+5 USD",
                "1e3 USD",
                "NaN USD",
                "Infinity USD",
                ".5 USD",
                "5. USD",
                "007 USD",
                "5  USD",
                " 5 USD",
                "5 USD ",
                "5 million US dollars",
                "$5 million",
                "٥ USD"
            })
    void rejectsOtherForms(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Amount.parse(text))
                .withMessage("amount must look like \"461.9 million USD\", but was \"%s\"", text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "NaN", "-1", "1E3", "1,5", "1 000", "01"})
    void rejectsOtherNumbers(String number) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Amount.of(number, Scale.MILLION, "USD"))
                .withMessage(
                        "number must be digits with at most one decimal point, like 461.9, but was \"%s\"", number);
    }

    @Test
    void rejectsUnknownScalesAndCurrencies() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Amount.parse("5 mln USD"))
                .withMessage("scale must be thousand, million, billion, trillion or empty, but was \"mln\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Amount.parse("5 million usd"))
                .withMessage("currency must be an ISO 4217 code, but was \"usd\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Amount.of("5", Scale.ONE, "dollars"))
                .withMessage("currency must be an ISO 4217 code, but was \"dollars\"");
    }

    @Test
    void rejectsNull() {
        assertThatNullPointerException().isThrownBy(() -> Amount.parse(null)).withMessage("text");
        assertThatNullPointerException()
                .isThrownBy(() -> new Amount(null, Scale.ONE, USD))
                .withMessage("number");
        assertThatNullPointerException()
                .isThrownBy(() -> new Amount(BigDecimal.ONE, null, USD))
                .withMessage("scale");
        assertThatNullPointerException()
                .isThrownBy(() -> new Amount(BigDecimal.ONE, Scale.ONE, null))
                .withMessage("currency");
        assertThatNullPointerException()
                .isThrownBy(() -> Amount.of("1", Scale.ONE, null))
                .withMessage("currency");
    }
}
