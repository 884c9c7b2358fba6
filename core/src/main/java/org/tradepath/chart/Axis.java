package org.tradepath.chart;

import java.util.function.DoubleUnaryOperator;
import org.tradepath.internal.Check;

/** Where on a line of pixels a value lies: in equal steps, or in equal ratios. */
final class Axis {

    /** Values beyond the ends keep a place this many axis lengths outside, so that lines to them leave at nearly the right slope. */
    private static final double BEYOND = 2;

    private final double low;
    private final double high;
    private final double from;
    private final double to;
    private final DoubleUnaryOperator transform;

    private Axis(double low, double high, double from, double to, DoubleUnaryOperator transform) {
        if (!(high > low)) {
            throw Check.broken("axis", "must reach above its low end " + low, high);
        }
        this.low = low;
        this.high = high;
        this.from = from;
        this.to = to;
        this.transform = transform;
    }

    /** Equal differences are equal lengths; {@code low} lies at pixel {@code from}, {@code high} at {@code to}. */
    static Axis linear(double low, double high, double from, double to) {
        return new Axis(low, high, from, to, DoubleUnaryOperator.identity());
    }

    /** Equal ratios are equal lengths; zero lies beyond the low end. */
    static Axis log(double low, double high, double from, double to) {
        return new Axis(Check.positive("low", low), high, from, to, StrictMath::log);
    }

    double low() {
        return low;
    }

    double high() {
        return high;
    }

    boolean holds(double value) {
        return value >= low && value <= high;
    }

    /** The pixel of a value. */
    double at(double value) {
        double bottom = transform.applyAsDouble(low);
        double share = (transform.applyAsDouble(value) - bottom) / (transform.applyAsDouble(high) - bottom);
        return from + (to - from) * Math.max(-BEYOND, Math.min(1 + BEYOND, share));
    }
}
