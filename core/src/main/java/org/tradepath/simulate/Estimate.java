package org.tradepath.simulate;

import org.tradepath.internal.Check;

/**
 * A simulated value with its standard error.
 *
 * @param value the estimate, finite
 * @param standardError the standard deviation of the estimate over seeds, zero or positive; it measures the simulation's noise, not the
 *     model's uncertainty
 * @since 0.1.0
 */
public record Estimate(double value, double standardError) {

    /**
     * Checks the numbers.
     *
     * @param value the estimate
     * @param standardError its standard error
     * @throws IllegalArgumentException when a number is NaN or infinite, or the error negative
     */
    public Estimate {
        Check.finite("value", value);
        Check.notNegative("standardError", standardError);
    }
}
