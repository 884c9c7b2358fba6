package org.tradepath.evaluate;

/**
 * The central bands of a forecast whose coverage is reported.
 *
 * @since 0.1.0
 */
public enum Band {
    /** Between the 25 and 75 % quantiles. */
    FIFTY(0.5),
    /** Between the 10 and 90 % quantiles. */
    EIGHTY(0.8),
    /** Between the 2.5 and 97.5 % quantiles. */
    NINETY_FIVE(0.95);

    private final double coverage;

    Band(double coverage) {
        this.coverage = coverage;
    }

    /** {@return the share of outcomes that should lie in the band} */
    public double coverage() {
        return coverage;
    }

    /** {@return the probability of the lower end} */
    public double low() {
        return (1 - coverage) / 2;
    }

    /** {@return the probability of the upper end} */
    public double high() {
        return 1 - low();
    }

    /** {@return the band in per cent, "80"} */
    public String label() {
        return Long.toString(Math.round(100 * coverage));
    }
}
