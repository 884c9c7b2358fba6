package org.tradepath.evaluate;

import java.util.function.ToDoubleFunction;
import org.tradepath.internal.Check;

/**
 * One number of a case's score, in which contenders are compared. Lower is better.
 *
 * @param name for tables, not blank
 * @param of the number; NaN where it is not known
 * @since 0.1.0
 */
public record Metric(String name, ToDoubleFunction<CaseScore> of) {

    /**
     * Checks the name.
     *
     * @param name not blank
     * @param of the number
     * @throws IllegalArgumentException if the name is blank
     */
    public Metric {
        Check.notBlank("name", name);
    }

    /**
     * {@return the CRPS at a horizon}
     *
     * @param years years after the origin
     */
    public static Metric crps(int years) {
        return new Metric("crps_h" + years, score -> score.horizon(years).crps());
    }

    /**
     * {@return the absolute error of the median at a horizon}
     *
     * @param years years after the origin
     */
    public static Metric absoluteError(int years) {
        return new Metric("mae_h" + years, score -> score.horizon(years).absoluteError());
    }

    /**
     * {@return the log score at a horizon}
     *
     * @param years years after the origin
     */
    public static Metric logScore(int years) {
        return new Metric("logs_h" + years, score -> score.horizon(years).logScore());
    }

    /**
     * {@return the interval score of a band at a horizon}
     *
     * @param band which one
     * @param years years after the origin
     */
    public static Metric interval(Band band, int years) {
        return new Metric(
                "interval" + band.label() + "_h" + years,
                score -> score.horizon(years).intervalScore(band));
    }

    /**
     * {@return the Brier score of an event}
     *
     * @param event the event
     */
    public static Metric brier(Event event) {
        return new Metric("brier_" + event.label(), score -> score.event(event).brier());
    }

    /** {@return the mean Brier score of a case's events; NaN where it is not known of one whether it happened} */
    public static Metric meanBrier() {
        return new Metric(
                "brier",
                score -> score.events().stream()
                        .mapToDouble(EventScore::brier)
                        .average()
                        .orElse(Double.NaN));
    }
}
