package org.tradepath.reconcile;

import java.math.BigDecimal;
import org.tradepath.stated.Hedge;

/**
 * The bounds that a figure cannot leave without being wrong: the whole of what its words can mean, with no weight on any part of it.
 *
 * <p>With the number {@code v}, half of its last written digit {@code h} and its round step {@code g} (the size of its last digit that is
 * not zero): a plain figure is {@code [v - h, v + h]}; "more than" and "at least" are {@code [v, infinity)}; "less than" and "at most" are
 * {@code [0, v]}. The soft words get all the room they are ever read with: "about" {@code [v - g, v + g]}, "nearly" {@code [v - g, v]},
 * "up to", which a speaker may go back on, {@code [0, v + g]}. Bounds belong to the interval: figures that just touch agree.
 *
 * @param low the lower bound, in the unit of the number; below zero for a plain zero
 * @param high the upper bound; may be infinite
 */
record HardBounds(double low, double high) {

    private static final BigDecimal HALF = new BigDecimal("0.5");

    /** The bounds of a number that is zero or above, written without an exponent. */
    static HardBounds of(Hedge hedge, BigDecimal number) {
        BigDecimal half = number.ulp().multiply(HALF);
        BigDecimal step = number.signum() == 0
                ? number.ulp()
                : number.stripTrailingZeros().ulp();
        return switch (hedge) {
            case EXACTLY -> of(number.subtract(half), number.add(half));
            case ABOUT -> of(number.subtract(step), number.add(step));
            case NEARLY -> of(number.subtract(step), number);
            case MORE_THAN, AT_LEAST -> new HardBounds(number.doubleValue(), Double.POSITIVE_INFINITY);
            case LESS_THAN, AT_MOST -> of(BigDecimal.ZERO, number);
            case UP_TO -> of(BigDecimal.ZERO, number.add(step));
        };
    }

    /** The bounds of a level written in units of {@code scale} dollars. */
    static HardBounds ofLevel(Hedge hedge, BigDecimal number, BigDecimal scale) {
        HardBounds bounds = of(hedge, number);
        return new HardBounds(bounds.low * scale.doubleValue(), bounds.high * scale.doubleValue());
    }

    /** The bounds of the factor of a growth in percent; a fall is read by its size ("fell by more than 16 %"). */
    static HardBounds ofGrowth(Hedge hedge, BigDecimal percent) {
        HardBounds size = of(hedge, percent.abs());
        return percent.signum() < 0
                ? new HardBounds((100 - size.high) / 100, (100 - size.low) / 100)
                : new HardBounds((100 + size.low) / 100, (100 + size.high) / 100);
    }

    private static HardBounds of(BigDecimal low, BigDecimal high) {
        return new HardBounds(low.doubleValue(), high.doubleValue());
    }
}
