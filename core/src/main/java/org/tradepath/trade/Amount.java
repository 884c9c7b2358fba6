package org.tradepath.trade;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tradepath.internal.Check;

/**
 * An amount of money as it was written, such as {@code 461.9 million USD}: its digits, its scale word and its currency.
 *
 * <p>The digits are kept, because they say how exactly the amount was stated: "3.0 billion" ends in tenths of a
 * billion, "3 billion" does not, and the two are not equal ({@link #sameValue} compares the values). An amount is no
 * general money type: it has no arithmetic, and no currency is ever converted. It is nominal, in money of the time it
 * speaks of.
 *
 * <table>
 * <caption>What the last digits say</caption>
 * <tr><th>amount</th><th>last digit</th><th>round step</th><th>low to high</th></tr>
 * <tr><td>461.9 million USD</td><td>100,000</td><td>100,000</td><td>461.85 to 461.95 million</td></tr>
 * <tr><td>460 million USD</td><td>1 million</td><td>10 million</td><td>459.5 to 460.5 million</td></tr>
 * <tr><td>3.0 billion USD</td><td>100 million</td><td>1 billion</td><td>2.95 to 3.05 billion</td></tr>
 * </table>
 *
 * @param number the number as written, before its scale word: zero or positive, with no exponent (a {@link BigDecimal}
 *     of negative scale, "1E+3", does not say which digits were written)
 * @param scale the scale word
 * @param currency the currency, ISO 4217
 * @since 0.1.0
 */
public record Amount(BigDecimal number, Scale scale, Currency currency) {

    private static final String DIGITS = "(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?";
    private static final Pattern NUMBER = Pattern.compile(DIGITS);
    private static final Pattern TEXT = Pattern.compile("(" + DIGITS + ") (?:([A-Za-z]+) )?([A-Za-z]{3})");
    private static final BigDecimal HALF = new BigDecimal("0.5");

    /**
     * Checks the number.
     *
     * @param number the number as written
     * @param scale the scale word
     * @param currency the currency
     * @throws IllegalArgumentException if the number is negative or has an exponent, or the amount is too large for a
     *     double
     */
    public Amount {
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(scale, "scale");
        Objects.requireNonNull(currency, "currency");
        if (number.signum() < 0) {
            throw Check.broken("number", "must be zero or positive", number);
        }
        if (number.scale() < 0) {
            throw Check.broken("number", "must be written without an exponent", number);
        }
        Check.finite("amount", number.multiply(scale.factor()).doubleValue());
    }

    /**
     * The amount of these parts.
     *
     * @param number the number as written: zero or positive, no exponent
     * @param scale the scale word
     * @param currency the currency
     * @return the amount
     * @throws IllegalArgumentException if the number is negative or has an exponent, or the amount is too large for a
     *     double
     */
    public static Amount of(BigDecimal number, Scale scale, Currency currency) {
        return new Amount(number, scale, currency);
    }

    /**
     * The amount of these parts as text.
     *
     * @param number the number as written, "461.9" or "3.0": digits with at most one decimal point, no sign, no
     *     exponent, no grouping
     * @param scale the scale word
     * @param currencyCode the currency's ISO 4217 code, "USD"
     * @return the amount
     * @throws IllegalArgumentException if the number has another form or the currency is unknown
     */
    public static Amount of(String number, Scale scale, String currencyCode) {
        if (!NUMBER.matcher(Objects.requireNonNull(number, "number")).matches()) {
            throw Check.broken(
                    "number", "must be digits with at most one decimal point, like 461.9", "\"" + number + "\"");
        }
        return new Amount(new BigDecimal(number), scale, currency(currencyCode));
    }

    /**
     * Reads what {@link #toString} writes.
     *
     * @param text number, scale word (any letter case, or none) and ISO 4217 code, one space between: "461.9 million
     *     USD", "1300 KZT"
     * @return the amount, with the digits of the text
     * @throws IllegalArgumentException if the text has another form (also a sign, an exponent or a grouping comma), or
     *     the scale word or the currency is unknown
     */
    public static Amount parse(String text) {
        Matcher matcher = TEXT.matcher(Objects.requireNonNull(text, "text"));
        if (!matcher.matches()) {
            throw Check.broken("amount", "must look like \"461.9 million USD\"", "\"" + text + "\"");
        }
        String word = matcher.group(2);
        return of(matcher.group(1), word == null ? Scale.ONE : Scale.parse(word), matcher.group(3));
    }

    /** {@return the amount in units of the currency, exactly: 461900000 for 461.9 million} */
    public BigDecimal value() {
        return plain(number.multiply(scale.factor()));
    }

    /** {@return the amount in units of the currency: the double nearest to {@link #value}} */
    public double toDouble() {
        return value().doubleValue();
    }

    /**
     * {@return the size of the last written digit in units of the currency: 100000 for 461.9 million, 1000000 for 460
     * million}
     */
    public BigDecimal lastDigit() {
        return plain(scale.factor().movePointLeft(number.scale()));
    }

    /**
     * {@return the size of the last digit that is not zero, in units of the currency: 10000000 for 460 million,
     * 1000000000 for 3.0 billion; for zero, the last digit}
     */
    public BigDecimal roundStep() {
        if (number.signum() == 0) {
            return lastDigit();
        }
        return plain(scale.factor().movePointLeft(number.stripTrailingZeros().scale()));
    }

    /**
     * {@return the least amount that rounds to this one, in units of the currency: half a last digit below it; not
     * below zero}
     */
    public double low() {
        return value().subtract(lastDigit().multiply(HALF)).max(BigDecimal.ZERO).doubleValue();
    }

    /** {@return the upper end of what rounds to this amount, in units of the currency: half a last digit above it} */
    public double high() {
        return value().add(lastDigit().multiply(HALF)).doubleValue();
    }

    /** {@return whether it is in US dollars, the one currency that histories and targets are in} */
    public boolean isInDollars() {
        return currency.getCurrencyCode().equals("USD");
    }

    /**
     * Whether two amounts are the same money, however written: 0.5 billion USD and 500 million USD.
     *
     * @param other the other amount
     * @return whether currency and {@link #value} are the same; never true across currencies, not even for zero
     */
    public boolean sameValue(Amount other) {
        return currency.equals(other.currency) && value().compareTo(other.value()) == 0;
    }

    /**
     * {@return number, scale word if any and currency code, "461.9 million USD"; {@link #parse} gives an equal amount
     * back}
     */
    @Override
    public String toString() {
        String word = scale == Scale.ONE ? "" : scale.word() + " ";
        return number.toPlainString() + " " + word + currency.getCurrencyCode();
    }

    private static Currency currency(String code) {
        Objects.requireNonNull(code, "currency");
        try {
            return Currency.getInstance(code);
        } catch (IllegalArgumentException e) {
            throw Check.broken("currency", "must be an ISO 4217 code", "\"" + code + "\"");
        }
    }

    // One form for one value: 100000, neither 1E+5 nor 100000.0.
    private static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
