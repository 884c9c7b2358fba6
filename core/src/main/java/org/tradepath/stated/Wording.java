package org.tradepath.stated;

import java.math.BigDecimal;
import java.util.List;

/**
 * How a multiple was worded, and so how many readings it has.
 *
 * @since 0.1.0
 */
public enum Wording {
    /** "Fivefold", "5 times as much", "grew 5 times" («вырос в 5 раз»): times the factor. */
    TIMES,
    /** "5 times higher", "increased by 5 times": times the factor, or times the factor plus one. The reconciliation picks a reading. */
    TIMES_MORE;

    /**
     * {@return what the value may have been multiplied by, the likelier reading of the words first}
     *
     * @param factor the factor as written
     */
    public List<BigDecimal> multiples(BigDecimal factor) {
        return this == TIMES ? List.of(factor) : List.of(factor, factor.add(BigDecimal.ONE));
    }
}
