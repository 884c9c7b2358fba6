package org.tradepath.forecast.reference;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Locale;

/** Numbers as a sentence wants them. */
final class Words {

    private static final List<String> NUMBERS =
            List.of("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

    private Words() {}

    /** "five", for numbers up to ten. */
    static String number(int number) {
        return NUMBERS.get(number);
    }

    /** "1,934". */
    static String count(int count) {
        return String.format(Locale.ROOT, "%,d", count);
    }

    /** "1 corridor", "412 corridors". */
    static String count(int count, String noun) {
        return count(count) + " " + noun + (count == 1 ? "" : "s");
    }

    /** "twice the level", "three times the level", "1.31 times the level": three significant digits. */
    static String multiple(double multiple) {
        BigDecimal rounded = new BigDecimal(multiple).round(new MathContext(3)).stripTrailingZeros();
        boolean hasWord = rounded.scale() <= 0 && rounded.compareTo(BigDecimal.TEN) <= 0;
        int whole = hasWord ? rounded.intValue() : 0;
        return switch (whole) {
            case 0 -> rounded.toPlainString() + " times the level";
            case 1 -> "the level";
            case 2 -> "twice the level";
            default -> number(whole) + " times the level";
        };
    }
}
