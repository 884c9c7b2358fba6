package org.tradepath.assess;

import org.tradepath.series.History;
import org.tradepath.simulate.Threshold;
import org.tradepath.target.Goal;

/** A goal as the simulation asks for it. */
final class GoalThreshold {

    private GoalThreshold() {}

    /**
     * The level, and for each draw whether some year since the goal was first stated, up to the as-of year, was at or above it. A process may have several
     * draws to one of the history.
     */
    static Threshold of(Goal goal, History history, int draws) {
        boolean[] ofHistory = goal.reached(history);
        boolean[] reached = new boolean[draws];
        for (int d = 0; d < draws; d++) {
            reached[d] = ofHistory[d % ofHistory.length];
        }
        return Threshold.of(goal.level(history)).withAlreadyReached(reached);
    }
}
