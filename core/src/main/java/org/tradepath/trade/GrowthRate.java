package org.tradepath.trade;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tradepath.internal.Check;

/**
 * How much a figure changed from one period to another, or changes per period. Three ways of saying it mean the same:
 *
 * <table>
 * <caption>From 200 to 280, and from 200 to 150</caption>
 * <tr><th>percent</th><th>factor</th><th>log</th><th>as text</th></tr>
 * <tr><td>40</td><td>1.4</td><td>0.3365</td><td>40 %</td></tr>
 * <tr><td>-25</td><td>0.75</td><td>-0.2877</td><td>-25 %</td></tr>
 * </table>
 *
 * <p>{@code factor = 1 + percent / 100 = exp(log)}. The factor is positive: growth to nothing (-100 %) has no log and
 * is no growth rate. NaN and infinities are rejected everywhere, and no change is {@code 0}, never {@code -0.0}.
 *
 * <p>The rate is kept as its factor, and the step between percent and factor is made in decimal: 14.3 % <em>is</em> the
 * factor 1.143, and gives 14.3 back. What has more digits than a factor's double can hold is rounded to that, so a
 * percentage has an absolute error of up to about 10<sup>-14</sup> near zero.
 *
 * <p>Immutable. Equality and order are those of the factor.
 *
 * @since 0.1.0
 */
public final class GrowthRate implements Comparable<GrowthRate> {

    private static final String NUMBER = "[0-9]+(?:\\.[0-9]+)?";
    private static final Pattern PERCENT = Pattern.compile("([+-]?" + NUMBER + ") ?%");
    private static final Pattern FACTOR = Pattern.compile("x(" + NUMBER + ")|(" + NUMBER + ")x");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    // Every decimal of 15 digits survives a double, and 17 digits tell all doubles apart (IEEE 754).
    private static final int SAFE_DIGITS = 15;
    private static final int ALL_DIGITS = 17;

    private final double factor;

    private GrowthRate(double factor) {
        this.factor = factor;
    }

    /**
     * The rate of a change in percent.
     *
     * @param percent the change: 40 for a rise by 40 %, -5.3 for a fall by 5.3 %; above -100 and finite
     * @return the rate
     * @throws IllegalArgumentException if the percentage is not above -100 and finite
     */
    public static GrowthRate ofPercent(double percent) {
        return ofPercent(decimal(Check.finite("percent", percent)), percent);
    }

    private static GrowthRate ofPercent(BigDecimal percent, Object asGiven) {
        double factor = percent.add(HUNDRED).movePointLeft(2).doubleValue();
        if (!(factor > 0)) {
            throw Check.broken("percent", "must be above -100", asGiven);
        }
        return ofFactor(factor);
    }

    /**
     * The rate of a factor.
     *
     * @param factor what the earlier figure is multiplied by: 1.4 for a rise by 40 %, 5 for fivefold; positive and
     *     finite
     * @return the rate
     * @throws IllegalArgumentException if the factor is not positive and finite
     */
    public static GrowthRate ofFactor(double factor) {
        return new GrowthRate(Check.positive("factor", factor));
    }

    /**
     * Reads a rate; the sign {@code x} marks a factor.
     *
     * @param text "40 %", "+40 %", "-5.3%" (at most one space) or "x1.4", "1.4x"
     * @return the rate
     * @throws IllegalArgumentException if the text has another form, or the rate is not above -100 % and finite
     */
    public static GrowthRate parse(String text) {
        Objects.requireNonNull(text, "text");
        Matcher percent = PERCENT.matcher(text);
        if (percent.matches()) {
            return ofPercent(new BigDecimal(percent.group(1)), "\"" + text + "\"");
        }
        Matcher factor = FACTOR.matcher(text);
        if (factor.matches()) {
            return ofFactor(Double.parseDouble(factor.group(1) != null ? factor.group(1) : factor.group(2)));
        }
        throw Check.broken("growth rate", "must look like \"40 %\", \"x1.4\" or \"1.4x\"", "\"" + text + "\"");
    }

    /** {@return the change in percent, above -100 save for rounding; infinite for factors above 1.797e306} */
    public double percent() {
        return exactPercent().doubleValue();
    }

    /** {@return what the earlier figure is multiplied by; positive and finite} */
    public double factor() {
        return factor;
    }

    /**
     * {@return the natural logarithm of the factor, by {@link StrictMath#log}: negative for a fall, 0 for no change}
     */
    public double log() {
        return StrictMath.log(factor);
    }

    @Override
    public int compareTo(GrowthRate other) {
        return Double.compare(factor, other.factor);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof GrowthRate rate && factor == rate.factor;
    }

    @Override
    public int hashCode() {
        return Double.hashCode(factor);
    }

    /**
     * {@return the change in percent with all its digits, "40 %", "-5.3 %", "0 %"; {@link #parse} gives an equal rate
     * back}
     */
    @Override
    public String toString() {
        return exactPercent().toPlainString() + " %";
    }

    private BigDecimal exactPercent() {
        return decimal(factor).movePointRight(2).subtract(HUNDRED).stripTrailingZeros();
    }

    // The short decimal that this double stands for. Not by Double.toString: JDK 19 changed its digits.
    private static BigDecimal decimal(double value) {
        BigDecimal exact = new BigDecimal(value);
        for (int digits = SAFE_DIGITS; digits < ALL_DIGITS; digits++) {
            BigDecimal rounded = exact.round(new MathContext(digits));
            if (rounded.doubleValue() == value) {
                return rounded;
            }
        }
        return exact.round(new MathContext(ALL_DIGITS));
    }
}
