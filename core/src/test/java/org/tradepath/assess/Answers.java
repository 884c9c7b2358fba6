package org.tradepath.assess;

import java.time.LocalDate;
import java.util.List;
import org.tradepath.RandomLedger;
import org.tradepath.forecast.Fan;
import org.tradepath.forecast.GrowthModel;
import org.tradepath.forecast.RandomWalkWithDrift;
import org.tradepath.growth.GrowthPrior;
import org.tradepath.reconcile.Reconciler;
import org.tradepath.stated.Ledger;
import org.tradepath.target.TargetAnswer;
import org.tradepath.trade.Flow;

/** What an assessment of a {@link RandomLedger} says, as numbers, and an assessor that knows nothing of size or time. */
final class Answers {

    static final GrowthPrior PRIOR = GrowthPrior.forTurnover(5e8);

    static final Reconciler RECONCILER =
            Reconciler.withDefaults().withGrowthPrior(PRIOR).withDraws(128);

    /** Its priors are given: by default they go by the corridor's size, and the pooled model by the year, too. */
    static final Assessor ASSESSOR = Assessor.withDefaults()
            .withReconciler(RECONCILER)
            .withModel(model())
            .withPaths(2048)
            .withYearsAhead(10);

    private Answers() {}

    static GrowthModel model() {
        return RandomWalkWithDrift.withDefaults().withPrior(PRIOR);
    }

    static Assessment of(Assessor assessor, Ledger ledger, int yearsLater) {
        return assessor.assess(
                ledger, RandomLedger.CORRIDOR, LocalDate.of(RandomLedger.LAST_YEAR + yearsLater, 12, 31));
    }

    static Assessment of(Ledger ledger) {
        return of(ASSESSOR, ledger, 0);
    }

    /** A hash of the bits of every draw of turnover on both sides, the fan, and the probabilities of every target for every year. */
    static long bits(Assessment assessment) {
        long bits = 17;
        for (CountedSide side : List.of(CountedSide.HOME, CountedSide.PARTNER)) {
            Outlook outlook = assessment.outlook(side, Flow.TURNOVER);
            for (int year = outlook.history().firstYear();
                    year <= outlook.history().lastYear();
                    year++) {
                for (double level : outlook.history().logLevels(year)) {
                    bits = 31 * bits + Double.doubleToLongBits(level);
                }
            }
            for (int year = outlook.fan().firstYear(); year <= outlook.fan().lastYear(); year++) {
                for (double p : Fan.CHART_PROBABILITIES) {
                    bits = 31 * bits + Double.doubleToLongBits(outlook.fan().quantile(year, p));
                }
                for (TargetAnswer answer : outlook.answers()) {
                    bits = 31 * bits
                            + Double.doubleToLongBits(answer.firstPassage().reachedBy(year));
                    bits = 31 * bits
                            + Double.doubleToLongBits(answer.firstPassage().sustainedFrom(year));
                }
            }
        }
        return bits;
    }
}
