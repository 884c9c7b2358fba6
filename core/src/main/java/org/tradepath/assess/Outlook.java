package org.tradepath.assess;

import java.util.List;
import org.tradepath.forecast.Fan;
import org.tradepath.series.History;
import org.tradepath.target.TargetAnswer;
import org.tradepath.trade.Flow;

/**
 * What is ahead of one flow as one side counts it.
 *
 * @param side on whose figures
 * @param flow the flow
 * @param history the figures up to the as-of year
 * @param fan the projection from the year after it to the horizon
 * @param answers an answer for every level of the ladder that concerns this flow and is stated in US dollars, in the ladder's order
 * @since 0.1.0
 */
public record Outlook(CountedSide side, Flow flow, History history, Fan fan, List<TargetAnswer> answers) {

    /**
     * Copies the list.
     *
     * @param side on whose figures
     * @param flow the flow
     * @param history the figures up to the as-of year
     * @param fan the projection
     * @param answers the answers
     */
    public Outlook {
        answers = List.copyOf(answers);
    }
}
