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

    PlacedLevel in(StateSpace space) {
        return new PlacedLevel(this, space);
    }

    /** log(exp(a) + exp(b)) without overflow. */
    static double logSum(double a, double b) {
        double high = Math.max(a, b);
        return high + StrictMath.log1p(StrictMath.exp(Math.min(a, b) - high));
    }
}
