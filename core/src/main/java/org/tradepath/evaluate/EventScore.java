package org.tradepath.evaluate;

/**
 * What was forecast of an event, and whether it happened.
 *
 * @param event the event
 * @param probability the share of the simulated paths on which it happens
 * @param happened 1 if it happened, 0 if not, NaN if that is not known
 * @since 0.1.0
 */
public record EventScore(Event event, double probability, double happened) {

    /** {@return the Brier score, see {@link Scores#brier}; NaN where it is not known whether the event happened} */
    public double brier() {
        return Double.isNaN(happened) ? Double.NaN : Scores.brier(probability, happened);
    }
}
