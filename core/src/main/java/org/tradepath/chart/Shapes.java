package org.tradepath.chart;

import org.tradepath.series.Status;

/** The signs that chart and legend share; a size is about half a sign's width, in pixels. */
final class Shapes {

    private Shapes() {}

    /** A year of the history by where its number comes from: shape and filling differ, so that no colour is needed. */
    static void point(Svg svg, double size, Status status, double x, double y) {
        switch (status) {
            case OBSERVED -> circle(svg, 0.75 * size, x, y, "tp-point");
            case STATED ->
                svg.path(
                        new Outline()
                                .to(x - size, y)
                                .to(x, y - size)
                                .to(x + size, y)
                                .to(x, y + size)
                                .close(),
                        "tp-point");
            case ESTIMATED, FORECAST -> circle(svg, 0.8 * size, x, y, "tp-hollow");
        }
    }

    private static void circle(Svg svg, double radius, double x, double y, String classes) {
        svg.leaf("circle", "cx", x, "cy", y, "r", radius, "class", classes);
    }

    /** A stated figure: a dash at its value, a line along what it means, an arrow where it only bounds. */
    static void stated(Svg svg, double size, Mark.Bound bound, double x, double value, double low, double high) {
        svg.line(x - size, value, x + size, value, "tp-stated");
        svg.line(x, low, x, high, "tp-stated");
        switch (bound) {
            case NONE -> {
                // Both ends are ends.
            }
            case BELOW -> arrow(svg, size, x, high, -1.4 * size);
            case ABOVE -> arrow(svg, size, x, low, 1.4 * size);
        }
    }

    private static void arrow(Svg svg, double size, double x, double y, double length) {
        svg.path(
                new Outline()
                        .to(x - 0.9 * size, y)
                        .to(x, y + length)
                        .to(x + 0.9 * size, y)
                        .close(),
                "tp-arrow");
    }
}
