package org.tradepath.text;

import java.math.BigDecimal;

/**
 * A number with its unit, as written.
 *
 * @param unit what kind of unit
 * @param number the number before its scale
 * @param high the upper end of a range; the same as the number otherwise
 * @param scale the power of ten behind it
 * @param name currency code or what is measured; "" where it is not said; {@link #DOLLAR} for dollars of some economy
 * @param sign 1 or -1 where a sign stands before it, otherwise 0
 */
record Quantity(Unit unit, BigDecimal number, BigDecimal high, int scale, String name, int sign) {

    static final String DOLLAR = "dollar";

    /** Kinds of units. */
    enum Unit {
        /** A bare number. */
        NONE,
        /** Money, or a number with a scale whose currency is not said. */
        MONEY,
        /** Per cent. */
        PERCENT,
        /** Percentage points. */
        POINTS,
        /** A multiple. */
        TIMES,
        /** Weight, volume, containers. */
        WEIGHT,
        /** Companies, projects, people. */
        COUNT
    }
}
