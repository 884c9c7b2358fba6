package org.tradepath.evaluate;

/**
 * How well an event was forecast, over the cases in which it is known whether it happened; NaN where there is no case, or where a table read
 * from a file does not tell.
 *
 * @param event the event
 * @param cases how many cases were scored; 0 where a file does not tell
 * @param brier mean Brier score
 * @param observed the share of cases in which it happened
 * @since 0.1.0
 */
public record EventSummary(Event event, int cases, double brier, double observed) {}
