package org.tradepath.chart;

/**
 * The place of one small plot among others of its kind.
 *
 * @param x the axis across
 * @param y the axis up
 */
record Tile(Axis x, Axis y) {

    private static final int TICKS = 6;

    double left() {
        return x.at(x.low());
    }

    double right() {
        return x.at(x.high());
    }

    double top() {
        return y.at(y.high());
    }

    double bottom() {
        return y.at(y.low());
    }

    /** Grid lines up the plot, and the numbers of both axes. */
    void grid(Svg svg) {
        for (double tick : Ticks.linear(y.low(), y.high(), TICKS)) {
            svg.line(left(), y.at(tick), right(), y.at(tick), "tp-grid");
            svg.label(left() - 6, y.at(tick) + 4, Svg.number(tick), "tp-muted tp-small tp-end");
        }
        svg.line(left(), bottom(), right(), bottom(), "tp-axis");
        for (double tick : Ticks.linear(x.low(), x.high(), TICKS)) {
            svg.line(x.at(tick), bottom(), x.at(tick), bottom() + 4, "tp-axis");
            svg.label(x.at(tick), bottom() + 17, Svg.number(tick), "tp-muted tp-small tp-middle");
        }
    }
}
