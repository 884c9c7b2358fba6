package org.tradepath.reconcile;

import org.tradepath.trade.Flow;
import org.tradepath.trade.ReportingPeriod;
import org.tradepath.trade.Side;

/**
 * The log level of one side's flow in a year or a part of one, as a function of the state; side and flow as the canonical corridor sees them.
 */
record LogLevel(Side side, Flow flow, ReportingPeriod period, int year, boolean isWholeYear) {

    LogLevel(Side side, Flow flow, ReportingPeriod period) {
        this(side, flow, period, period.year(), period.isYear());
    }

    static LogLevel ofYear(Side side, Flow flow, int year) {
        return new LogLevel(side, flow, ReportingPeriod.ofYear(year));
    }

    /** The level of the other side for the same goods. */
    LogLevel mirrored() {
        return new LogLevel(side.reversed(), flow, period, year, isWholeYear);
    }

    /** Whether this is a turnover of a whole year, which is a sum of unknowns. */
    boolean isLinear() {
        return flow == Flow.TURNOVER && isWholeYear;
    }

    /**
     * The log level at a state: with t the side's log turnover and q its log ratio of exports to imports, exports are
     * t - log(1 + exp(-q)) and imports t - log(1 + exp(q)). A part of the year is its share of the year's intensity.
     */
    Linear at(StateSpace space, double[] state) {
        int turnover = space.offset(year) + StateSpace.TURNOVER;
        int ratio = space.offset(year) + StateSpace.RATIO;
        double half = side == Side.HOME ? -0.5 : 0.5;
        double t = state[turnover] + half * state[turnover + 1];
        Linear whole;
        if (flow == Flow.TURNOVER) {
            whole = new Linear(t, new int[] {turnover, turnover + 1}, new double[] {1, half});
        } else {
            double q = state[ratio] + half * state[ratio + 1];
            double sign = flow == Flow.EXPORTS ? 1 : -1;
            double slope = sign * logistic(-sign * q);
            whole = new Linear(
                    t - logSum(0, -sign * q),
                    new int[] {turnover, turnover + 1, ratio, ratio + 1},
                    new double[] {1, half, slope, half * slope});
        }
        return isWholeYear ? whole : whole.plus(shareAt(space, state));
    }

    /** The log share of the part in its year: months times exp(intensity), over the same of all segments. */
    private Linear shareAt(StateSpace space, double[] state) {
        StateSpace.Segments s = space.segments(PartYears.Key.of(this));
        int from = PartYears.firstMonth(period);
        int to = period.last().getMonthValue();
        int n = s.count();
        double[] mass = new double[n];
        double inside = 0;
        double all = 0;
        for (int j = 0; j < n; j++) {
            mass[j] = s.months(j) * StrictMath.exp(state[s.first() + j]);
            all += mass[j];
            inside += isInside(s, j, from, to) ? mass[j] : 0;
        }
        int[] indices = new int[n];
        double[] weights = new double[n];
        for (int j = 0; j < n; j++) {
            indices[j] = s.first() + j;
            weights[j] = (isInside(s, j, from, to) ? mass[j] / inside : 0) - mass[j] / all;
        }
        return new Linear(StrictMath.log(inside / all), indices, weights);
    }

    private static boolean isInside(StateSpace.Segments s, int segment, int from, int to) {
        return s.cuts()[segment] >= from && s.cuts()[segment + 1] <= to;
    }

    /** log(exp(a) + exp(b)) without overflow. */
    static double logSum(double a, double b) {
        double high = Math.max(a, b);
        return high + StrictMath.log1p(StrictMath.exp(Math.min(a, b) - high));
    }

    private static double logistic(double x) {
        double e = StrictMath.exp(-Math.abs(x));
        return x >= 0 ? 1 / (1 + e) : e / (1 + e);
    }
}
