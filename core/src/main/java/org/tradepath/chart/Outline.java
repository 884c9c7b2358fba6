package org.tradepath.chart;

/** The outline of a line or an area. */
final class Outline {

    private final StringBuilder d = new StringBuilder();

    /** A line to the point; the first point only begins it. */
    Outline to(double x, double y) {
        d.append(d.length() == 0 ? 'M' : 'L').append(Svg.number(x)).append(' ').append(Svg.number(y));
        return this;
    }

    /** Back to the beginning. */
    Outline close() {
        d.append('Z');
        return this;
    }

    @Override
    public String toString() {
        return d.toString();
    }
}
