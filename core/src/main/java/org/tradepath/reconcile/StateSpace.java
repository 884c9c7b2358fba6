package org.tradepath.reconcile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.tradepath.growth.GrowthPrior;
import org.tradepath.growth.MirrorPrior;
import org.tradepath.trade.Flow;

/**
 * The unknowns of a reconciliation, and what is known of them before any statement.
 *
 * <p>A year has four: the log turnover between the sides (the mean of both), how far the partner's lies above home's, the log ratio of
 * exports to imports between the sides, and how far the partner's lies above home's. The first is a random walk whose yearly step is the
 * growth prior's Student-t, the third a normal one; the two gaps are autoregressive about their means, so that either side's bias drifts,
 * for exports and imports apart. All four are independent: all that is known before the statements is linear in the unknowns. A year with
 * part-year figures also has the log intensity of each segment of its months. Nothing here depends on which end of the corridor one looks
 * from.
 */
final class StateSpace {

    /** Log turnover between the sides, then the partner's less home's. */
    static final int TURNOVER = 0;

    static final int TURNOVER_GAP = 1;

    /** Log ratio of exports to imports between the sides, then the partner's of the same goods less home's. */
    static final int RATIO = 2;

    static final int RATIO_GAP = 3;
    private static final int YEARLY = 4;

    /**
     * Centre and spread of the first year's log turnover: median and robust standard deviation (5-95 % range over 3.29) of 358,012
     * corridor-years, 1990-2020, in the IMF's Direction of Trade Statistics: $19 million, and a factor of 27. It decides only where no
     * level is stated but bounds.
     */
    private static final double FIRST_LOG_TURNOVER = StrictMath.log(1.9e7);

    private static final double FIRST_LOG_TURNOVER_SD = 3.3;

    /**
     * Spread of log(exports / imports) across corridors, and of its change from year to year: robust standard deviations (5-95 % range
     * over 3.29) of 198,323 corridor-years and 180,943 changes above $10 million, 1990-2020, in the IMF's Direction of Trade Statistics;
     * the change's quartiles alone would give 0.45.
     */
    private static final double RATIO_SD = 1.9;

    private static final double RATIO_STEP_SD = 0.6;

    /**
     * Spread of one month's log intensity, a convention: a half-year's share of its year then lies within .37 and .63 four times in five.
     * The ledger's own whole years have .42, .25 (Kazakhstan - Azerbaijan), .44 and, over other parts, .92, .60, .32 (Kazakhstan - Türkiye).
     */
    private static final double MONTH_SD = 0.9;

    /** Of a year that has a nowcast, which knows more than its months' shares. */
    private static final double FREE_MONTH_SD = 1.5;

    private final int firstYear;
    private final int[] offsets;
    private final int[] rows;
    private final Map<PartYears.Key, Segments> segments = new TreeMap<>();
    private final List<Normal> prior = new ArrayList<>();
    private final GrowthPrior growth;
    private final double[] priorMean;

    StateSpace(
            int firstYear,
            int lastYear,
            PartYears parts,
            Set<PartYears.Key> nowcast,
            GrowthPrior growth,
            MirrorPrior mirror) {
        this.firstYear = firstYear;
        this.growth = growth;
        int years = lastYear - firstYear + 1;
        this.offsets = new int[years + 1];
        int[] more = new int[years];
        for (PartYears.Key key : parts.keys()) {
            more[key.year() - firstYear] += parts.cuts(key).length - 1;
        }
        for (int y = 0; y < years; y++) {
            offsets[y + 1] = offsets[y] + YEARLY + more[y];
        }
        int[] next = new int[years];
        for (PartYears.Key key : parts.keys()) {
            int y = key.year() - firstYear;
            Segments s = new Segments(offsets[y] + YEARLY + next[y], parts.cuts(key));
            next[y] += s.count();
            segments.put(key, s);
        }
        this.rows = new int[size()];
        for (int y = 0; y < years; y++) {
            Arrays.fill(rows, offsets[y], offsets[y + 1], y);
        }
        this.priorMean = new double[size()];
        addPrior(mirror);
        segments.forEach((key, s) -> addSegments(s, nowcast.contains(key) ? FREE_MONTH_SD : MONTH_SD));
    }

    /** The log intensities of one year's segments: where they stand, and where the months are cut. */
    record Segments(int first, int[] cuts) {

        int count() {
            return cuts.length - 1;
        }

        int months(int segment) {
            return cuts[segment + 1] - cuts[segment];
        }
    }

    /** Knowledge of a linear form: its mean and standard deviation. */
    record Normal(Form form, double mean, double sd) {

        private Normal(int[] indices, double[] weights, double mean, double sd) {
            this(new Form(indices, weights, 0), mean, sd);
        }

        void addTo(GaussianBuilder gaussian) {
            double precision = 1 / (sd * sd);
            gaussian.add(form, precision, precision * mean);
        }
    }

    int size() {
        return offsets[offsets.length - 1];
    }

    int years() {
        return offsets.length - 1;
    }

    int firstYear() {
        return firstYear;
    }

    /** Index of the year's first unknown. */
    int offset(int year) {
        return offsets[year - firstYear];
    }

    /** Of each year's first unknown, and of the one after the last. */
    int[] offsets() {
        return offsets.clone();
    }

    /** How many years after the first an unknown lies. */
    int row(int index) {
        return rows[index];
    }

    /** Which of its year's unknowns one is. */
    int unknown(int index) {
        return index - offsets[rows[index]];
    }

    Segments segments(PartYears.Key key) {
        return segments.get(key);
    }

    /** The prior's mean, where the search starts. */
    double[] priorMean() {
        return priorMean.clone();
    }

    /** What is known before any statement, but for turnover's steps. */
    List<Normal> prior() {
        return prior;
    }

    /** Turnover's yearly steps, whose tails are too long for a normal. */
    List<Factor> growthSteps() {
        Likelihood mixture = HeavyStep.of(growth);
        List<Factor> steps = new ArrayList<>();
        for (int year = firstYear + 1; year < firstYear + years(); year++) {
            steps.add(new GrowthStep(year, mixture));
        }
        return steps;
    }

    /**
     * With a gap of standard deviation s in either directed flow, independent of the other flow's, that of turnover has s / sqrt(2) where
     * both flows are alike, and that of the ratio s sqrt(2). Measured on 55,862 corridor-years 1990-2020 of the IMF's Direction of Trade
     * Statistics with both flows from $10 million: 0.40 (0.586 / sqrt(2) is 0.41) and 0.77 (0.83), correlation -.03, medians 0 and 0.15 (twice
     * a flow's 0.075), persistence alike.
     */
    private void addPrior(MirrorPrior mirror) {
        double turnoverGap = 1 / Math.sqrt(2);
        double ratioGap = Math.sqrt(2);
        double meanRatioGap = mirror.partnerOverHome(Flow.EXPORTS) - mirror.partnerOverHome(Flow.IMPORTS);
        known(TURNOVER, FIRST_LOG_TURNOVER, FIRST_LOG_TURNOVER_SD);
        known(TURNOVER_GAP, 0, turnoverGap * mirror.sd());
        known(RATIO, 0, RATIO_SD);
        known(RATIO_GAP, meanRatioGap, ratioGap * mirror.sd());
        double stays = mirror.persistence();
        for (int y = 0; y < years(); y++) {
            priorMean[offsets[y] + TURNOVER] = FIRST_LOG_TURNOVER + y * growth.location();
            priorMean[offsets[y] + RATIO_GAP] = meanRatioGap;
            if (y > 0) {
                step(y, TURNOVER_GAP, stays, 0, turnoverGap * mirror.innovationSd());
                step(y, RATIO, 1, 0, RATIO_STEP_SD);
                step(y, RATIO_GAP, stays, (1 - stays) * meanRatioGap, ratioGap * mirror.innovationSd());
            }
        }
    }

    private void known(int index, double mean, double sd) {
        prior.add(new Normal(new int[] {index}, new double[] {1}, mean, sd));
    }

    /** An unknown less the part that stays of the year before. */
    private void step(int y, int unknown, double stays, double mean, double sd) {
        int[] indices = {offsets[y - 1] + unknown, offsets[y] + unknown};
        prior.add(new Normal(indices, new double[] {-stays, 1}, mean, sd));
    }

    private void addSegments(Segments s, double monthSd) {
        for (int j = 0; j < s.count(); j++) {
            known(s.first + j, 0, monthSd / Math.sqrt(s.months(j)));
        }
    }

    /** For each row of the precision matrix, the first column that the prior's links can reach. */
    int[] envelope() {
        int[] first = new int[size()];
        for (int y = 0; y < years(); y++) {
            for (int i = offsets[y]; i < offsets[y + 1]; i++) {
                int unknown = i - offsets[y];
                first[i] = y > 0 && unknown < YEARLY ? offsets[y - 1] + unknown : i;
            }
        }
        return first;
    }
}
