package org.tradepath.examples;

import java.time.LocalDate;
import java.util.Locale;
import org.tradepath.assess.Assessment;
import org.tradepath.assess.Assessor;
import org.tradepath.stated.Ledger;
import org.tradepath.target.Deadline;
import org.tradepath.target.DeadlinePhrases;
import org.tradepath.target.Goal;
import org.tradepath.target.Pace;
import org.tradepath.target.Projection;
import org.tradepath.target.RequiredGrowth;
import org.tradepath.target.Shortfall;
import org.tradepath.target.TargetAnswer;
import org.tradepath.target.progress.ProgressScores;
import org.tradepath.target.progress.UnProgressChart;
import org.tradepath.trade.Corridor;

/** How fast must trade between Kazakhstan and Azerbaijan grow to reach its $1 billion by 2030? */
public final class HowFastMustItGrow {

    private static final int YEAR = 2030;
    private static final int SINCE = 2022;

    private HowFastMustItGrow() {}

    /**
     * Prints the growth that it takes.
     *
     * @param args none
     */
    public static void main(String[] args) {
        Assessment assessment =
                Assessor.withDefaults().assess(Ledger.bundled(), Corridor.parse("KAZ-AZE"), LocalDate.of(2025, 12, 31));
        TargetAnswer target = assessment.answers().get(0);
        Goal goal = Goal.of(target.rung(), DeadlinePhrases.bundled());
        Projection ahead = assessment.projection();

        print(
                "%s a year by %d, home's figures, current US dollars%n",
                target.rung().amount(), YEAR);
        print(
                "straight there: %+.1f %% a year%n",
                ahead.requiredGrowth(goal, YEAR).percent());
        for (double p : new double[] {0.5, 0.8}) {
            RequiredGrowth growth = ahead.requiredGrowth(goal, YEAR, p);
            print(
                    "reached with %.0f %%: median %+.1f %% a year, %+.1f points (+- %.1f) to the projected %+.1f %%%n",
                    100 * p,
                    growth.perYear().percent(),
                    growth.perYear().percent() - growth.projected().percent(),
                    100 * growth.standardError(),
                    growth.projected().percent());
        }
        Shortfall shortfall = ahead.shortfall(goal, YEAR);
        print(
                "as projected: missed that year with %s, then by %.0f million in the mean%n",
                Texts.percent(shortfall.missed().value()), shortfall.givenAMiss() / 1e6);
        ProgressScores scores = ProgressScores.of(target.history(), goal.withDeadline(Deadline.of(YEAR)), SINCE);
        print(
                "on the straight line since %d: %+.1f years ahead; on track by the UN's chart with %s%n",
                SINCE,
                scores.timeDistance(0.5).orElseThrow().yearsAhead(),
                Texts.percent(scores.unChart().orElseThrow().get(UnProgressChart.Label.ON_TRACK)));
        Pace pace = target.atLastYearsPace();
        print(
                "just as quickly as last year (%+.0f %%): in %d%n",
                pace.rate().percent(), pace.yearReached(0.5).getAsInt());
    }

    private static void print(String format, Object... values) {
        System.out.printf(Locale.ROOT, format, values);
    }
}
