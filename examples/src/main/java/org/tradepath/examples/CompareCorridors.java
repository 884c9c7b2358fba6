package org.tradepath.examples;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.tradepath.assess.Assessment;
import org.tradepath.assess.Assessor;
import org.tradepath.assess.Bloc;
import org.tradepath.forecast.pooled.PooledModel;
import org.tradepath.stated.Ledger;
import org.tradepath.target.DeadlinePhrases;
import org.tradepath.target.Goal;
import org.tradepath.target.Projection;
import org.tradepath.target.TargetAnswer;
import org.tradepath.target.YearReached;
import org.tradepath.trade.Corridor;

/** Which of Kazakhstan's targets is nearer, that with Azerbaijan or that with Türkiye? And both together, as one bloc? */
public final class CompareCorridors {

    private static final int YEAR = 2035;

    private CompareCorridors() {}

    /**
     * Prints the two corridors' targets side by side, and the sum of their last ones.
     *
     * @param args none
     */
    public static void main(String[] args) {
        // Corridors that share an economy, and the world, move together.
        Assessor assessor =
                Assessor.withDefaults().withModel(PooledModel.bundled().withSharedShocks());
        List<Assessment> assessments = new ArrayList<>();
        print("%-18s %8s %8s %10s %10s  %s%n", "", "target", "a year", "by " + YEAR, "expected", "year at one half");
        print("%-18s %8s %8s %10s %10s%n", "", "million", "needed", "reached", "shortfall");
        for (String corridor : List.of("KAZ-AZE", "KAZ-TUR")) {
            Assessment assessment =
                    assessor.assess(Ledger.bundled(), Corridor.parse(corridor), LocalDate.of(2025, 12, 31));
            assessments.add(assessment);
            Projection ahead = assessment.projection();
            for (TargetAnswer answer : assessment.answers()) {
                row(corridor, ahead, Goal.of(answer.rung(), DeadlinePhrases.bundled()));
            }
        }
        row("together", Bloc.of(assessments).projection(), Goal.ofDollars(16e9));
    }

    private static void row(String name, Projection ahead, Goal goal) {
        YearReached half = ahead.yearReached(goal, 0.5);
        print(
                "%-18s %8.0f %+7.1f%% %10.2f %10.0f  %s%n",
                name,
                goal.dollars().orElseThrow() / 1e6,
                ahead.requiredGrowth(goal, YEAR).percent(),
                ahead.reachedBy(goal, YEAR).value(),
                ahead.shortfall(goal, YEAR).expected().value() / 1e6,
                half.year().isPresent() ? String.valueOf(half.year().getAsInt()) : "after " + ahead.horizon());
    }

    private static void print(String format, Object... values) {
        System.out.printf(Locale.ROOT, format, values);
    }
}
