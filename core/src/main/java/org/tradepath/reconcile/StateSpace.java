package org.tradepath.reconcile;

import java.util.ArrayList;
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
 * <p>A year has, for either side, the logarithm of turnover and the log ratio of exports to imports, so that what is stated most, a side's
 * turnover, is an unknown itself. The mean of the two sides' log turnovers is a random walk whose yearly step is the growth prior's
 * Student-t, the mean of their log ratios a random walk; the mirror gap of either directed flow is autoregressive around its mean, so that a
 * side's bias belongs to a flow and drifts. The prior is the product of these densities. A year with part-year figures also has the log
 * intensity of each segment of its months. Nothing here depends on which end of the corridor one looks from.
 */
final class StateSpace {

    /** Home's log turnover and log ratio of exports to imports, then the partner's of the same goods. */
    static final int TURNOVER = 0;

    static final int RATIO = 1;
    static final int PARTNER = 2;
    private static final int YEARLY = 4;

    /** Centre of turnover's first year, $100 million, and a spread that lets any corridor in: ten thousand dollars to a trillion. */
    private static final double FIRST_LOG_TURNOVER = StrictMath.log(1e8);

    private static final double FIRST_LOG_TURNOVER_SD = 5;

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
    private final Map<PartYears.Key, Segments> segments = new TreeMap<>();
    private final List<Normal> prior = new ArrayList<>();
    private final List<Factor> gaps = new ArrayList<>();
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
    record Normal(int[] indices, double[] weights, double mean, double sd) {}

    int size() {
        return offsets[offsets.length - 1];
    }

    int years() {
        return offsets.length - 1;
    }

    int firstYear() {
        return firstYear;
    }

    boolean covers(int year) {
        return year >= firstYear && year < firstYear + years();
    }

    /** Index of the year's first unknown. */
    int offset(int year) {
        return offsets[year - firstYear];
    }

    Segments segments(PartYears.Key key) {
        return segments.get(key);
    }

    /** The prior's mean, where the search starts. */
    double[] priorMean() {
        return priorMean.clone();
    }

    /** What is known before any statement, but for turnover's steps and the mirror gaps. */
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

    private void addPrior(MirrorPrior mirror) {
        middle(0, TURNOVER, FIRST_LOG_TURNOVER, FIRST_LOG_TURNOVER_SD);
        middle(0, RATIO, 0, RATIO_SD);
        for (Flow flow : List.of(Flow.EXPORTS, Flow.IMPORTS)) {
            gaps.add(MirrorGap.first(flow, firstYear, mirror));
        }
        for (int y = 0; y < years(); y++) {
            double halfRatioGap = mirror.partnerOverHome(Flow.EXPORTS);
            for (int side = 0; side <= PARTNER; side += PARTNER) {
                priorMean[offsets[y] + side + TURNOVER] = FIRST_LOG_TURNOVER + y * growth.location();
                priorMean[offsets[y] + side + RATIO] = side == 0 ? -halfRatioGap : halfRatioGap;
            }
            if (y > 0) {
                ratioStep(y);
                for (Flow flow : List.of(Flow.EXPORTS, Flow.IMPORTS)) {
                    gaps.add(MirrorGap.step(flow, firstYear + y, mirror));
                }
            }
        }
    }

    /** The mean of both sides' unknown in a year. */
    private void middle(int y, int unknown, double mean, double sd) {
        int at = offsets[y] + unknown;
        prior.add(new Normal(new int[] {at, at + PARTNER}, new double[] {0.5, 0.5}, mean, sd));
    }

    private void ratioStep(int y) {
        int before = offsets[y - 1] + RATIO;
        int now = offsets[y] + RATIO;
        prior.add(new Normal(
                new int[] {before, before + PARTNER, now, now + PARTNER},
                new double[] {-0.5, -0.5, 0.5, 0.5},
                0,
                RATIO_STEP_SD));
    }

    /** The mirror gaps, which are not linear in the unknowns. */
    List<Factor> gaps() {
        return gaps;
    }

    private void addSegments(Segments s, double monthSd) {
        for (int j = 0; j < s.count(); j++) {
            first(s.first + j, 0, monthSd / Math.sqrt(s.months(j)));
        }
    }

    private void first(int index, double mean, double sd) {
        prior.add(new Normal(new int[] {index}, new double[] {1}, mean, sd));
    }

    /** For each row of the precision matrix, the first column that the prior's links can reach. */
    int[] envelope() {
        int[] first = new int[size()];
        for (int y = 0; y < years(); y++) {
            for (int i = offsets[y]; i < offsets[y + 1]; i++) {
                first[i] = offsets[Math.max(0, y - 1)];
            }
        }
        return first;
    }
}
