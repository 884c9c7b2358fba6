package org.tradepath.chart;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.tradepath.evaluate.ReliabilityTable;
import org.tradepath.internal.Check;
import org.tradepath.internal.Percent;

/**
 * Reliability diagrams side by side, one a forecaster: how often an event happened, against the probability it was given. On the diagonal
 * probabilities hold. A point is a bin of probability, its area the number of cases in it; a bin of fewer than ten cases is hollow and
 * off the line.
 *
 * <p>Plain SVG as {@link TargetChart} makes it. Source of the diagram: Murphy and Winkler 1977; e.g. Wilks, Statistical Methods in the
 * Atmospheric Sciences, 4th ed. 2019, section 9.4.4.
 *
 * @since 0.1.0
 */
public final class ReliabilityChart {

    private static final int FEW = 10;
    private static final double LARGEST = 11;
    private static final double SMALLEST = 1.5;

    private ReliabilityChart() {}

    /**
     * {@return the chart, as SVG}
     *
     * @param title what event, of which cases; not blank
     * @param tables the tables by the forecaster's name, drawn in the order of the names; at least one
     * @param prefix of every id: letters, digits, - and _, a letter first
     * @throws IllegalArgumentException if the title is blank, there is no table, or the prefix breaks its rule
     */
    public static String of(String title, Map<String, ReliabilityTable> tables, String prefix) {
        if (tables.isEmpty()) {
            throw Check.broken("tables", "must be at least one", "none");
        }
        Tiles tiles = new Tiles(
                title,
                "Across: the probability that was given. Up: the share in which it then happened. On the diagonal, probabilities hold.",
                "Each point is a bin of probability, its area the number of cases in it; hollow: fewer than ten cases.",
                1);
        new TreeMap<>(tables).forEach((name, table) -> tiles.add(name, (svg, tile) -> draw(svg, tile, table.bins())));
        return tiles.toSvg(prefix);
    }

    private static String draw(Svg svg, Tile tile, List<ReliabilityTable.Bin> bins) {
        svg.path(new Outline().to(tile.left(), tile.bottom()).to(tile.right(), tile.top()), "tp-now");
        int most = bins.stream().mapToInt(ReliabilityTable.Bin::cases).max().orElse(1);
        Outline line = new Outline();
        StringBuilder words = new StringBuilder();
        bins.stream()
                .filter(bin -> bin.cases() >= FEW)
                .forEach(bin -> line.to(tile.x().at(bin.forecast()), tile.y().at(bin.observed())));
        svg.path(line, "tp-median");
        for (ReliabilityTable.Bin bin : bins) {
            String said = String.format(
                    Locale.ROOT,
                    "given %s %%, happened in %.0f %% of %d",
                    Percent.inSigns(bin.forecast()),
                    100 * bin.observed(),
                    bin.cases());
            double radius = Math.max(SMALLEST, LARGEST * Math.sqrt((double) bin.cases() / most));
            svg.open("g").text("title", said);
            svg.leaf(
                    "circle",
                    "cx",
                    tile.x().at(bin.forecast()),
                    "cy",
                    tile.y().at(bin.observed()),
                    "r",
                    radius,
                    "class",
                    bin.cases() < FEW ? "tp-hollow" : "tp-centre");
            svg.close();
            words.append(said).append("; ");
        }
        return words.toString();
    }
}
