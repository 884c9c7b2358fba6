package org.tradepath.chart;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.tradepath.evaluate.PitHistogram;
import org.tradepath.internal.Check;

/**
 * PIT histograms side by side, one a forecaster: how often outcomes fell into each share of the forecast distribution, relative to what
 * forecasts that hold would give, which is the dashed line at 1. High at both ends: too sure. High in the middle: too unsure. Sloping: off
 * to one side.
 *
 * <p>Plain SVG as {@link TargetChart} makes it.
 *
 * @since 0.1.0
 */
public final class PitChart {

    private static final double LEAST_UP = 2;

    private PitChart() {}

    /**
     * {@return the chart, as SVG}
     *
     * @param title which outcomes; not blank
     * @param histograms the histograms by the forecaster's name, drawn in the order of the names; at least one
     * @param prefix of every id: letters, digits, - and _, a letter first
     * @throws IllegalArgumentException if the title is blank, there is no histogram, or the prefix breaks its rule
     */
    public static String of(String title, Map<String, PitHistogram> histograms, String prefix) {
        if (histograms.isEmpty()) {
            throw Check.broken("histograms", "must be at least one", "none");
        }
        double most = LEAST_UP;
        for (PitHistogram histogram : histograms.values()) {
            for (int bin = 0; bin < histogram.counts().size(); bin++) {
                most = Math.max(most, 1.05 * histogram.density(bin));
            }
        }
        Tiles tiles = new Tiles(
                title,
                "Across: the share of the forecast distribution below the outcome. Up: how often, relative to forecasts that hold.",
                "High at both ends: forecasts too sure. High in the middle: too unsure. High on the right: outcomes above the forecasts.",
                most);
        new TreeMap<>(histograms)
                .forEach((name, histogram) -> tiles.add(name, (svg, tile) -> draw(svg, tile, histogram)));
        return tiles.toSvg(prefix);
    }

    private static String draw(Svg svg, Tile tile, PitHistogram histogram) {
        int bins = histogram.counts().size();
        StringBuilder words = new StringBuilder();
        for (int bin = 0; bin < bins; bin++) {
            double left = tile.x().at((double) bin / bins);
            double right = tile.x().at((double) (bin + 1) / bins);
            double top = tile.y().at(histogram.density(bin));
            String said = String.format(Locale.ROOT, "%.2f", histogram.density(bin));
            svg.open("g").text("title", said + " (" + histogram.counts().get(bin) + " outcomes)");
            svg.rect(left + 1, top, right - left - 2, tile.bottom() - top, "tp-mid");
            svg.close();
            words.append(said).append(bin + 1 < bins ? ", " : ". ");
        }
        svg.line(tile.left(), tile.y().at(1), tile.right(), tile.y().at(1), "tp-now");
        return words.toString();
    }
}
