package org.tradepath.examples;

import java.util.List;
import org.tradepath.assess.Assessment;
import org.tradepath.target.DeadlinePhrases;
import org.tradepath.target.Goal;
import org.tradepath.trade.Flow;

/** The targets of turnover that still stand, as questions. */
public final class StandingGoals {

    private StandingGoals() {}

    /**
     * {@return a goal for each}
     *
     * @param assessment what was assessed
     */
    public static List<Goal> of(Assessment assessment) {
        return assessment.answers().stream()
                .filter(answer -> answer.rung().flow() == Flow.TURNOVER)
                .map(answer -> Goal.of(answer.rung(), DeadlinePhrases.bundled()))
                .toList();
    }
}
