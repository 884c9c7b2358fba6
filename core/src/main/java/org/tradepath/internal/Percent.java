package org.tradepath.internal;

import java.util.Locale;

/** Probabilities as whole per cents. What was estimated is never rounded to certainty: below 1 % and above 99 % no more than that is said. */
public final class Percent {

    private static final double LEAST = 0.01;

    private Percent() {}

    /** {@return a probability within an English sentence: "under 1 %", "63 %", "over 99 %"} */
    public static String inWords(double probability) {
        return number(probability, "under ", "over ") + " %";
    }

    /** {@return the number alone, for a place of any language with little room: "<1", "63", ">99"} */
    public static String inSigns(double probability) {
        return number(probability, "<", ">");
    }

    private static String number(double probability, String below, String above) {
        if (probability < LEAST) {
            return below + "1";
        }
        if (probability > 1 - LEAST) {
            return above + "99";
        }
        return String.format(Locale.ROOT, "%.0f", 100 * probability);
    }
}
