package org.tradepath.examples;

import java.time.LocalDate;
import java.util.Locale;
import org.tradepath.assess.Assessment;
import org.tradepath.assess.Assessor;
import org.tradepath.stated.Ledger;
import org.tradepath.target.FirstPassage;
import org.tradepath.target.TargetAnswer;
import org.tradepath.trade.Corridor;

/** The README's first example. */
public final class Quickstart {

    private Quickstart() {}

    /**
     * Prints when trade between Kazakhstan and Azerbaijan reaches its target.
     *
     * @param args none
     */
    public static void main(String[] args) {
        // README begins
        Assessment assessment =
                Assessor.withDefaults().assess(Ledger.bundled(), Corridor.parse("KAZ-AZE"), LocalDate.of(2025, 12, 31));
        TargetAnswer target = assessment.answers().get(0);
        FirstPassage when = target.firstPassage();
        System.out.println(target.rung().amount() + " a year, a target since "
                + target.rung().firstStated());
        System.out.println("median year: " + when.medianYear().getAsInt());
        System.out.printf(
                Locale.ROOT, "reached by 2030: %.2f, not by 2040: %.2f%n", when.reachedBy(2030), when.notByHorizon());
        System.out.printf(
                Locale.ROOT,
                "to be there in 2030: %+.1f %% a year%n",
                target.requiredGrowth(2030).percent());
        // README ends
    }
}
