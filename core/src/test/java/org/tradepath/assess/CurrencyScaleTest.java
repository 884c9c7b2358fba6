package org.tradepath.assess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tradepath.RandomLedger;
import org.tradepath.reconcile.Conflict;
import org.tradepath.reconcile.Contradictions;
import org.tradepath.reconcile.LevelRange;
import org.tradepath.series.History;
import org.tradepath.stated.Ledger;
import org.tradepath.target.TargetAnswer;
import org.tradepath.trade.Flow;
import org.tradepath.trade.ReportingPeriod;
import org.tradepath.trade.Side;

/**
 * Every amount and target in billions that was in millions, the digits as written: the same growth and the same probabilities, a
 * thousand times the levels. No bits: the factor of a written number is a power of ten, and the first year's prior, which is the size of corridors in
 * general, pulls a little less or more; from the first meaning that is drawn another way on, the sampler's chains part. Where no statement is
 * written, closed forms, scores and paths keep their bits (their own tests).
 */
class CurrencyScaleTest {

    private static final int DRAWS = 512;
    private static final Assessor ASSESSOR = Answers.ASSESSOR.withReconciler(Answers.RECONCILER.withDraws(DRAWS));

    /**
     * Of the 80 % band's width, or a hair: medians of 512 draws of chains that have parted, of which four are worth one, differ by .06 of the
     * width (one standard deviation); four of them.
     */
    private static final double PART_OF_BAND = 0.25;

    /** Probabilities of such draws differ by sqrt(2 .25 / 128) at most, where the model is sure of every draw; it is not. Two of them. */
    private static final double PROBABILITY = 0.125;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void levelsScaleAndProbabilitiesStay(long seed) {
        Ledger ledger = RandomLedger.of(seed);
        Assessment millions = Answers.of(ASSESSOR, ledger, 0);
        Assessment billions = Answers.of(ASSESSOR, RandomLedger.inBillions(ledger), 0);
        for (Side side : List.of(Side.HOME, Side.PARTNER)) {
            for (Flow flow : Flow.values()) {
                History one = millions.reconciliation().history(side, flow);
                History other = billions.reconciliation().history(side, flow);
                for (int year = one.firstYear(); year <= one.lastYear(); year++) {
                    double width = StrictMath.log(one.quantile(year, 0.9) / one.quantile(year, 0.1));
                    assertThat(StrictMath.log(other.median(year) / one.median(year) / 1000))
                            .as(side + " " + flow + " " + year)
                            .isCloseTo(0, within(PART_OF_BAND * width));
                }
            }
        }
        List<TargetAnswer> small = millions.outlook().answers();
        List<TargetAnswer> large = billions.outlook().answers();
        assertThat(large).hasSameSizeAs(small);
        for (int i = 0; i < small.size(); i++) {
            assertThat(large.get(i).level()).isEqualTo(1000 * small.get(i).level());
            for (int year = 2025; year <= 2034; year++) {
                assertThat(large.get(i).firstPassage().reachedBy(year))
                        .isCloseTo(small.get(i).firstPassage().reachedBy(year), within(PROBABILITY));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void conflictsStayAndRangesScale(long seed) {
        Contradictions search = Contradictions.withDefaults();
        Ledger millions = RandomLedger.of(seed);
        Ledger billions = RandomLedger.inBillions(millions);
        assertThat(search.find(billions, RandomLedger.CORRIDOR).conflicts())
                .extracting(Conflict::toString)
                .isEqualTo(search.find(millions, RandomLedger.CORRIDOR).conflicts().stream()
                        .map(Conflict::toString)
                        .toList());
        for (int year = 2015; year <= 2024; year += 3) {
            ReportingPeriod period = ReportingPeriod.ofYear(year);
            LevelRange one = search.range(millions, RandomLedger.CORRIDOR, Side.HOME, Flow.TURNOVER, period)
                    .orElse(new LevelRange(0, 0));
            LevelRange other = search.range(billions, RandomLedger.CORRIDOR, Side.HOME, Flow.TURNOVER, period)
                    .orElse(new LevelRange(0, 0));
            assertThat(other.low()).isCloseTo(1000 * one.low(), within(1e-9 * 1000 * one.low()));
            if (Double.isFinite(one.high())) {
                assertThat(other.high()).isCloseTo(1000 * one.high(), within(1e-9 * 1000 * one.high()));
            } else {
                assertThat(other.high()).isInfinite();
            }
        }
    }
}
