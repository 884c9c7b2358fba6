package org.tradepath.trade;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Objects;
import org.tradepath.internal.Check;

/**
 * The word behind a number that multiplies it: "461.9 <em>million</em>". Short scale: a billion is a thousand million.
 *
 * @since 0.1.0
 */
public enum Scale {
    /** No word: the number as it stands. */
    ONE("", 0),
    /** Thousand, 10<sup>3</sup>. */
    THOUSAND("thousand", 3),
    /** Million, 10<sup>6</sup>. */
    MILLION("million", 6),
    /** Billion, 10<sup>9</sup>. */
    BILLION("billion", 9),
    /** Trillion, 10<sup>12</sup>. */
    TRILLION("trillion", 12);

    private final String word;
    private final BigDecimal factor;

    Scale(String word, int zeros) {
        this.word = word;
        this.factor = BigDecimal.TEN.pow(zeros);
    }

    /**
     * The scale of a word.
     *
     * @param text "thousand", "million", "billion" or "trillion" in any letter case; empty for {@link #ONE}
     * @return the scale
     * @throws IllegalArgumentException for any other text, also for abbreviations and plurals
     */
    public static Scale parse(String text) {
        String lower = Objects.requireNonNull(text, "text").toLowerCase(Locale.ROOT);
        for (Scale scale : values()) {
            if (scale.word.equals(lower)) {
                return scale;
            }
        }
        throw Check.broken("scale", "must be thousand, million, billion, trillion or empty", "\"" + text + "\"");
    }

    /** {@return what the word multiplies by: 1, 1000, 1000000 and so on, without decimals} */
    public BigDecimal factor() {
        return factor;
    }

    /** {@return the word, "million"; empty for {@link #ONE}} */
    public String word() {
        return word;
    }
}
