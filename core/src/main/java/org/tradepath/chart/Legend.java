package org.tradepath.chart;

import java.util.ArrayList;
import java.util.List;

/** Keys and what they stand for, in as many rows as they need. */
final class Legend {

    private static final double ROW = 18;
    private static final double BETWEEN = 16;
    private static final double BEFORE_TEXT = 6;

    /** Draws a key around a centre. */
    interface Key {
        void draw(Svg svg, double x, double y);
    }

    private record Entry(double width, Key key, String text) {}

    private final List<Entry> entries = new ArrayList<>();

    /** Adds a key that is {@code width} wide. */
    Legend add(double width, Key key, String text) {
        entries.add(new Entry(width, key, text));
        return this;
    }

    /** Draws all entries from {@code left} and {@code top} on, and tells where they end. */
    double draw(Svg svg, double left, double top, double right) {
        double x = left;
        double y = top;
        for (Entry entry : entries) {
            double width = entry.width + BEFORE_TEXT + Texts.width(entry.text, Style.TEXT);
            if (x > left && x + width > right) {
                x = left;
                y += ROW;
            }
            entry.key.draw(svg, x + entry.width / 2, y + ROW / 2);
            svg.label(x + entry.width + BEFORE_TEXT, y + ROW / 2 + 4, entry.text, "tp-text");
            x += width + BETWEEN;
        }
        return y + ROW;
    }
}
