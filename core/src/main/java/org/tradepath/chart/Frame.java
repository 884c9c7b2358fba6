package org.tradepath.chart;

import java.util.List;

/**
 * The place of one panel, with the years along it.
 *
 * @param years the axis of years, the same in every panel
 * @param lastPast the as-of year
 * @param left left edge of the plot
 * @param right its right edge
 * @param top its upper edge
 * @param bottom its lower edge
 */
record Frame(Axis years, int lastPast, double left, double right, double top, double bottom) {

    private static final double YEAR_LABEL = 40;

    double x(double year) {
        return years.at(year);
    }

    /** How far apart two years are. */
    double step() {
        return x(lastPast + 1) - x(lastPast);
    }

    /** Where the forecast begins. */
    double border() {
        return x(lastPast + 0.5);
    }

    void future(Svg svg) {
        svg.rect(border(), top, right - border(), bottom - top, "tp-future");
    }

    void now(Svg svg) {
        svg.line(border(), top, border(), bottom, "tp-now");
    }

    /** A line across all years, with its label before them. */
    void gridOfAll(Svg svg, double y, String label) {
        svg.line(left, y, right, y, "tp-grid");
        svg.label(left - 6, y + 4, label, "tp-muted tp-small tp-end");
    }

    /** A line across the years to come, with its label behind them. */
    void gridOfFuture(Svg svg, double y, String label) {
        svg.line(border(), y, right, y, "tp-grid");
        svg.label(right + 6, y + 4, label, "tp-muted tp-small");
    }

    /** The lower edge with the years below it, from a place on. */
    void years(Svg svg, double from) {
        svg.line(from, bottom, right, bottom, "tp-axis");
        List<Integer> ticks = Ticks.years(
                (int) Math.ceil(years.low()), (int) Math.floor(years.high()), (int) ((right - left) / YEAR_LABEL));
        ticks.stream().filter(year -> x(year) > from).forEach(year -> {
            svg.line(x(year), bottom, x(year), bottom + 4, "tp-axis");
            svg.label(x(year), bottom + 17, Integer.toString(year), "tp-muted tp-small tp-middle");
        });
    }
}
