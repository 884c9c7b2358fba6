package org.tradepath.assess;

import java.util.List;
import org.tradepath.forecast.Fan;
import org.tradepath.series.History;
import org.tradepath.target.FirstPassage;
import org.tradepath.target.Goal;
import org.tradepath.trade.Corridor;

/**
 * What a {@link PanelAssessor} says of one corridor: its outlook, or why there is none.
 *
 * @since 0.1.0
 */
public sealed interface CorridorOutlook {

    /** {@return the key under which the corridor came} */
    String key();

    /** {@return reporter and partner} */
    Corridor corridor();

    /**
     * A corridor that was assessed.
     *
     * @param key the key under which it came
     * @param history the figures that its paths go on from; they begin in the year after its last
     * @param fan the projection, up to the horizon
     * @param goals an answer a goal, in the order of the assessor: its goals, then its multiples
     */
    record Assessed(String key, History history, Fan fan, List<GoalOutlook> goals) implements CorridorOutlook {

        /**
         * Copies the list.
         *
         * @param key the key
         * @param history the figures
         * @param fan the projection
         * @param goals an answer a goal
         */
        public Assessed {
            goals = List.copyOf(goals);
        }

        @Override
        public Corridor corridor() {
            return history.corridor();
        }
    }

    /**
     * A corridor that cannot be assessed.
     *
     * @param key the key under which it came
     * @param corridor reporter and partner
     * @param reason which rule its figures break, or why the model or a goal refuses them, for people
     */
    record Refused(String key, Corridor corridor, String reason) implements CorridorOutlook {}

    /**
     * When a goal is reached.
     *
     * @param goal the goal, a multiple being one of the history's last year
     * @param level the level, in current US dollars
     * @param firstPassage when it is reached
     */
    record GoalOutlook(Goal goal, double level, FirstPassage firstPassage) {}
}
