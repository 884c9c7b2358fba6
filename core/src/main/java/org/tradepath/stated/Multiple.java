package org.tradepath.stated;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * A multiple that is aimed at, "double" or "two to two and a half times": the level of a base period times {@code low}
 * to {@code high}.
 *
 * @param low the lower end as written, above zero
 * @param high the upper end as written; the same as low for a single figure
 * @since 0.1.0
 */
public record Multiple(BigDecimal low, BigDecimal high) {

    /**
     * Checks the ends.
     *
     * @param low the lower end
     * @param high the upper end
     * @throws IllegalArgumentException if an end is not above zero or has an exponent, or low is above high
     */
    public Multiple {
        Figures.requirePositive(Column.MULTIPLE, "multiple", low);
        Figures.requirePositive(Column.MULTIPLE, "multiple", high);
        if (low.compareTo(high) > 0) {
            throw new BrokenRule(
                    Column.MULTIPLE, "multiple", "must not have its low end above its high end", low + "/" + high);
        }
    }

    /**
     * Reads what {@link #toString()} writes.
     *
     * @param text one number, "2", or two, "2/2.5"
     * @return the multiple
     * @throws IllegalArgumentException if the text has another form, or an end breaks its rule
     */
    public static Multiple parse(String text) {
        int slash = Objects.requireNonNull(text, "text").indexOf('/');
        BigDecimal low = Figures.parse(Column.MULTIPLE, slash < 0 ? text : text.substring(0, slash));
        return new Multiple(low, slash < 0 ? low : Figures.parse(Column.MULTIPLE, text.substring(slash + 1)));
    }

    /** {@return the digits as written, "2" or "2/2.5"} */
    @Override
    public String toString() {
        return low.equals(high) ? low.toPlainString() : low.toPlainString() + "/" + high.toPlainString();
    }
}
