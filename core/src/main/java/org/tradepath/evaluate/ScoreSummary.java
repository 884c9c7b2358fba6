package org.tradepath.evaluate;

import java.util.List;
import java.util.OptionalInt;
import org.tradepath.internal.Check;

/**
 * One contender's mean scores, at one origin or as the mean of the origins, each of which counts the same whatever its number of cases.
 *
 * @param contender its name
 * @param origin the origin; empty for the mean of the origins
 * @param cases the number of cases; 0 where a file does not tell
 * @param horizons a summary a horizon
 * @param events a summary an event
 * @param points mean scores of the medians and 95 % bands over all years, in levels, over the cases that have them
 * @since 0.1.0
 */
public record ScoreSummary(
        String contender,
        OptionalInt origin,
        int cases,
        List<HorizonSummary> horizons,
        List<EventSummary> events,
        PointErrors points) {

    /**
     * Copies the lists.
     *
     * @param contender its name
     * @param origin the origin; empty for the mean
     * @param cases the number of cases
     * @param horizons a summary a horizon
     * @param events a summary an event
     * @param points mean scores over all years
     */
    public ScoreSummary {
        horizons = List.copyOf(horizons);
        events = List.copyOf(events);
    }

    /**
     * {@return the summary of a horizon}
     *
     * @param years years after the origin
     * @throws IllegalArgumentException if there is none of this horizon
     */
    public HorizonSummary horizon(int years) {
        return horizons.stream()
                .filter(summary -> summary.years() == years)
                .findFirst()
                .orElseThrow(() -> Check.broken("years", "must be a horizon of " + contender, years));
    }

    /**
     * {@return the summary of an event}
     *
     * @param event the event
     * @throws IllegalArgumentException if there is none of this event
     */
    public EventSummary event(Event event) {
        return events.stream()
                .filter(summary -> summary.event().equals(event))
                .findFirst()
                .orElseThrow(() -> Check.broken("event", "must be an event of " + contender, event));
    }

    /** {@return the mean of the events' Brier scores; NaN if one is not known or there is no event} */
    public double meanBrier() {
        return events.stream().mapToDouble(EventSummary::brier).average().orElse(Double.NaN);
    }
}
