package org.tradepath.reconcile;

import java.util.stream.IntStream;
import org.tradepath.trade.Flow;
import org.tradepath.trade.Side;

/**
 * A log level in a state space. With t the side's log turnover and q its log ratio of exports to imports, exports are
 * {@code t - log(1 + exp(-q))} and imports {@code t - log(1 + exp(q))}. A part of a year is its share of the year's intensity: months times
 * exp(intensity) of its segments, over the same of all.
 */
final class PlacedLevel implements Placed {

    /** A log intensity whose exponential is neither too large nor too small for a double, by far. */
    private static final double ORDINARY = 300;

    private final int turnover;
    private final int ratio;
    /** Of the gap between the sides, what belongs to this one. */
    private final double half;
    /** 1 for exports, -1 for imports, 0 for turnover. */
    private final int direction;

    private final int firstSegment;
    private final int[] months;
    private final boolean[] inside;
    private final int[] indices;

    PlacedLevel(LogLevel level, StateSpace space) {
        this.turnover = space.offset(level.year()) + StateSpace.TURNOVER;
        this.ratio = space.offset(level.year()) + StateSpace.RATIO;
        this.half = level.side() == Side.HOME ? -0.5 : 0.5;
        this.direction = level.flow() == Flow.TURNOVER ? 0 : level.flow() == Flow.EXPORTS ? 1 : -1;
        if (level.isWholeYear()) {
            this.firstSegment = 0;
            this.months = new int[0];
            this.inside = new boolean[0];
        } else {
            StateSpace.Segments s = space.segments(PartYears.Key.of(level));
            int from = PartYears.firstMonth(level.period());
            int to = level.period().last().getMonthValue();
            this.firstSegment = s.first();
            this.months = new int[s.count()];
            this.inside = new boolean[s.count()];
            for (int j = 0; j < months.length; j++) {
                months[j] = s.months(j);
                inside[j] = s.cuts()[j] >= from && s.cuts()[j + 1] <= to;
            }
        }
        IntStream yearly = IntStream.range(turnover, direction == 0 ? turnover + 2 : ratio + 2);
        this.indices = IntStream.concat(yearly, IntStream.range(firstSegment, firstSegment + months.length))
                .toArray();
    }

    @Override
    public double value(double[] state) {
        double value = state[turnover] + half * state[turnover + 1];
        if (direction != 0) {
            double q = state[ratio] + half * state[ratio + 1];
            value -= LogLevel.logSum(0, -direction * q);
        }
        return months.length == 0 ? value : value + logShare(state);
    }

    private double logShare(double[] state) {
        double inner = excess(state, true);
        double outer = excess(state, false);
        double part = 0;
        double all = 0;
        for (int j = 0; j < months.length; j++) {
            double intensity = state[firstSegment + j];
            all += months[j] * StrictMath.exp(intensity - outer);
            part += inside[j] ? months[j] * StrictMath.exp(intensity - inner) : 0;
        }
        return StrictMath.log(part / all) + (inner - outer);
    }

    /** What is taken off the log intensities, of the part or of the year, where an exponential might overflow or all vanish; zero as a rule. */
    private double excess(double[] state, boolean ofPart) {
        double most = Double.NEGATIVE_INFINITY;
        for (int j = 0; j < months.length; j++) {
            most = inside[j] || !ofPart ? Math.max(most, state[firstSegment + j]) : most;
        }
        return Math.abs(most) > ORDINARY ? most : 0;
    }

    @Override
    public double addGradient(double[] state, double times, double[] gradient) {
        double value = state[turnover] + half * state[turnover + 1];
        gradient[turnover] += times;
        gradient[turnover + 1] += half * times;
        if (direction != 0) {
            double q = direction * (state[ratio] + half * state[ratio + 1]);
            double e = StrictMath.exp(-Math.abs(q));
            value -= Math.max(0, -q) + StrictMath.log1p(e);
            double slope = direction * times * (q >= 0 ? e : 1) / (1 + e);
            gradient[ratio] += slope;
            gradient[ratio + 1] += half * slope;
        }
        return months.length == 0 ? value : value + addShareGradient(state, times, gradient);
    }

    private double addShareGradient(double[] state, double times, double[] gradient) {
        double inner = excess(state, true);
        double outer = excess(state, false);
        double part = 0;
        double all = 0;
        double[] ofPart = new double[months.length];
        double[] ofYear = new double[months.length];
        for (int j = 0; j < months.length; j++) {
            double intensity = state[firstSegment + j];
            ofYear[j] = months[j] * StrictMath.exp(intensity - outer);
            ofPart[j] = inside[j] ? months[j] * StrictMath.exp(intensity - inner) : 0;
            all += ofYear[j];
            part += ofPart[j];
        }
        for (int j = 0; j < months.length; j++) {
            gradient[firstSegment + j] += times * (ofPart[j] / part - ofYear[j] / all);
        }
        return StrictMath.log(part / all) + (inner - outer);
    }

    @Override
    public int[] indices(double[] state) {
        return indices;
    }
}
