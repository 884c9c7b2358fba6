package org.tradepath.evaluate;

import java.math.BigDecimal;
import java.util.List;
import org.tradepath.internal.Check;

/**
 * Some year up to a last one is at least a multiple of the origin: the question that a stated target asks.
 *
 * @param multiple of the level at the origin, positive
 * @param years the last year after the origin that counts, at least 1
 * @since 0.1.0
 */
public record Event(double multiple, int years) {

    /**
     * Checks the event.
     *
     * @param multiple positive
     * @param years at least 1
     * @throws IllegalArgumentException if a number breaks its rule
     */
    public Event {
        Check.positive("multiple", multiple);
        Check.inRange("years", years, 1, Integer.MAX_VALUE);
    }

    /** {@return the six of the project's tables: 1.5, 2 and 3 times the origin within 5 and within 10 years} */
    public static List<Event> standard() {
        return List.of(
                new Event(1.5, 5),
                new Event(1.5, 10),
                new Event(2, 5),
                new Event(2, 10),
                new Event(3, 5),
                new Event(3, 10));
    }

    /** {@return the event as columns name it, "1.5x_5y"} */
    public String label() {
        return BigDecimal.valueOf(multiple).stripTrailingZeros().toPlainString() + "x_" + years + "y";
    }

    /**
     * Whether the event happened.
     *
     * @param outcome a case whose horizon reaches {@link #years()}
     * @return 1 if a year is there; 0 if no year is, and all are known (a corridor that vanished is known to stay below); NaN if none is
     *     but some year is not known
     */
    double happened(BacktestCase outcome) {
        double wanted = multiple * StrictMath.exp(outcome.logOrigin());
        boolean isKnown = true;
        for (int h = 1; h <= years; h++) {
            // In levels, and with room for the rounding of logarithms: a figure of exactly the multiple counts.
            if (outcome.aftermath().level(h) >= wanted * (1 - 1e-12)) {
                return 1;
            }
            isKnown &= !Double.isNaN(outcome.aftermath().logLevel(h));
        }
        return isKnown ? 0 : Double.NaN;
    }
}
