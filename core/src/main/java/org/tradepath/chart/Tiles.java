package org.tradepath.chart;

import java.util.ArrayList;
import java.util.List;
import org.tradepath.internal.Check;

/** A title, small plots of one kind side by side in as many rows as they need, and a note below. */
final class Tiles {

    static final double EDGE = 12;
    private static final double ACROSS = 300;
    private static final double GUTTER = 40;
    private static final double PLOT = 230;
    private static final double ROW = 300;
    private static final int MOST_COLUMNS = 3;

    /** Draws what is in one plot, and says it in words. */
    interface Plot {
        String draw(Svg svg, Tile tile);
    }

    private record Entry(String label, Plot plot) {}

    private final String title;
    private final String subtitle;
    private final String note;
    private final double mostUp;
    private final List<Entry> entries = new ArrayList<>();

    /** The vertical axis runs from 0 to {@code mostUp}, the horizontal from 0 to 1. */
    Tiles(String title, String subtitle, String note, double mostUp) {
        this.title = Check.notBlank("title", title);
        this.subtitle = subtitle;
        this.note = note;
        this.mostUp = mostUp;
    }

    void add(String label, Plot plot) {
        entries.add(new Entry(label, plot));
    }

    String toSvg(String prefix) {
        Root.checkedPrefix("prefix", prefix);
        int columns = Math.min(MOST_COLUMNS, Math.max(2, entries.size()));
        double width = 2 * EDGE + columns * ACROSS;
        Svg svg = new Svg();
        StringBuilder description = new StringBuilder(subtitle);
        double y = EDGE;
        y = lines(svg, title, Style.TITLE, 22, width, y, "tp-text tp-title") + 2;
        y = lines(svg, subtitle, Style.TEXT, 16, width, y, "tp-muted");
        for (int i = 0; i < entries.size(); i++) {
            double left = EDGE + GUTTER + i % columns * ACROSS;
            double top = y + 40 + (double) (i / columns) * ROW;
            Tile tile = new Tile(Axis.linear(0, 1, left, left + PLOT), Axis.linear(0, mostUp, top + PLOT, top));
            svg.label(left, top - 10, entries.get(i).label(), "tp-text tp-strong");
            tile.grid(svg);
            description
                    .append(' ')
                    .append(entries.get(i).label())
                    .append(": ")
                    .append(entries.get(i).plot().draw(svg, tile));
        }
        y += 10 + Math.ceil((double) entries.size() / columns) * ROW;
        y = lines(svg, note, Style.SMALL, 15, width, y, "tp-muted tp-small");
        return Root.of(prefix, title, description.toString(), width, y + EDGE, svg);
    }

    private static double lines(
            Svg svg, String text, double size, double step, double width, double from, String classes) {
        return svg.lines(EDGE, from, Texts.wrap(text, size, width - 2 * EDGE), step, classes);
    }
}
