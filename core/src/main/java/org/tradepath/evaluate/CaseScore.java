package org.tradepath.evaluate;

import java.util.List;
import org.tradepath.internal.Check;
import org.tradepath.trade.Corridor;

/**
 * What one contender forecast of one case, and how it did; everything from the same simulated paths.
 *
 * @param contender its name
 * @param corridor the corridor, as its reporter sees it
 * @param origin the last year of the history
 * @param horizons one score a horizon, in the backtest's order
 * @param events one score an event, in the backtest's order
 * @param points the scores over all years
 * @since 0.1.0
 */
public record CaseScore(
        String contender,
        Corridor corridor,
        int origin,
        List<HorizonScore> horizons,
        List<EventScore> events,
        PointErrors points) {

    /**
     * Copies the lists.
     *
     * @param contender its name
     * @param corridor the corridor
     * @param origin the last year of the history
     * @param horizons one score a horizon
     * @param events one score an event
     * @param points the scores over all years
     */
    public CaseScore {
        horizons = List.copyOf(horizons);
        events = List.copyOf(events);
    }

    /**
     * {@return the score at a horizon}
     *
     * @param years years after the origin
     * @throws IllegalArgumentException if the backtest did not score this horizon
     */
    public HorizonScore horizon(int years) {
        return horizons.stream()
                .filter(score -> score.years() == years)
                .findFirst()
                .orElseThrow(() -> Check.broken(
                        "years",
                        "must be one of "
                                + horizons.stream().map(HorizonScore::years).toList(),
                        years));
    }

    /**
     * {@return the score of an event}
     *
     * @param event the event
     * @throws IllegalArgumentException if the backtest did not score it
     */
    public EventScore event(Event event) {
        return events.stream()
                .filter(score -> score.event().equals(event))
                .findFirst()
                .orElseThrow(() -> Check.broken(
                        "event",
                        "must be one of "
                                + events.stream().map(EventScore::event).toList(),
                        event));
    }
}
