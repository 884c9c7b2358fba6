package org.tradepath.chart;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;
import org.tradepath.trade.Scale;

/** Numbers as a reader says them. */
final class Words {

    private static final MathContext THREE_DIGITS = new MathContext(3, RoundingMode.HALF_UP);
    private static final char NO_BREAK = '\u00A0';

    private Words() {}

    /** Three digits: "$529 million", "$1.25 billion". */
    static String dollars(double value) {
        return dollars(BigDecimal.valueOf(value).round(THREE_DIGITS));
    }

    /** All digits: "$1 billion", "$461.9 million". */
    static String dollars(BigDecimal value) {
        Scale scale = scale(value);
        String number = grouped(value.divide(scale.factor()));
        return "$" + number + (scale == Scale.ONE ? "" : NO_BREAK + scale.word());
    }

    /** The largest scale word of which there is at least one. */
    static Scale scale(BigDecimal value) {
        Scale largest = Scale.ONE;
        for (Scale scale : Scale.values()) {
            if (value.compareTo(scale.factor()) >= 0) {
                largest = scale;
            }
        }
        return largest;
    }

    /** Digits in groups of three, with no more decimals than the number has. */
    static String grouped(BigDecimal number) {
        int decimals = Math.max(number.stripTrailingZeros().scale(), 0);
        return String.format(Locale.ROOT, "%,." + decimals + "f", number);
    }

    /** Whole per cents; what is neither impossible nor certain never looks so. */
    static String percent(double probability) {
        String number;
        if (probability > 0 && probability < 0.005) {
            number = "<1";
        } else if (probability < 1 && probability >= 0.995) {
            number = ">99";
        } else {
            number = BigDecimal.valueOf(100 * probability)
                    .setScale(0, RoundingMode.HALF_UP)
                    .toPlainString();
        }
        return number + NO_BREAK + "%";
    }
}
