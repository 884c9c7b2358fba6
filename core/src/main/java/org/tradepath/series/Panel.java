package org.tradepath.series;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.tradepath.internal.Check;
import org.tradepath.trade.Corridor;
import org.tradepath.trade.Economy;

/**
 * Annual trade figures of many corridors as their reporters published them, such as the IMF's Direction of Trade
 * Statistics: a {@link ReportedSeries} for each directed pair of a reporter and a partner.
 *
 * <p>The two directions of a pair are two series: what Kazakhstan reported of its trade with Azerbaijan, and what
 * Azerbaijan reported of its trade with Kazakhstan. They are not reconciled, and nothing is added up over partners,
 * reporters or successors of an economy.
 *
 * <p>Unit: current US dollars; whoever reads a file in millions multiplies before adding a row.
 *
 * <p>{@link #asOf} is what a model may look at when it stands at an origin.
 *
 * <p>About 19 bytes a row and 140 a pair: 19 MB for 786,389 rows of 30,325 pairs. A panel as of an earlier year shares
 * its parent's rows.
 *
 * <p>Immutable.
 *
 * @since 0.1.0
 */
public final class Panel {

    private final List<ReportedSeries> series; // in the order of the reporters', then the partners' codes

    private Panel(List<ReportedSeries> series) {
        this.series = series;
    }

    /** {@return a builder without rows} */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Reads a panel from a CSV file in UTF-8, gzipped or not, with the columns
     * {@code reporter,partner,year,exports_usd_m,imports_usd_m,est}: codes as {@link Economy#of} knows them, calendar year, figures in
     * million current US dollars, empty where not reported, and which of them are the publisher's estimates: {@code x} exports, {@code m}
     * imports, {@code xm} both. Rows come in any order. 800,000 rows take about a second.
     *
     * @param path the file
     * @return the panel
     * @throws IOException if the file cannot be read
     * @throws IllegalArgumentException if the header is another, or rows break a rule: an unknown economy, a figure that is none, what
     *     {@link Builder} refuses; with line and rule of each of the first twenty, and the number of the others
     */
    public static Panel read(Path path) throws IOException {
        return PanelReader.read(path);
    }

    /** {@return every series, in the order of the reporters' codes, then the partners'; unmodifiable} */
    public List<ReportedSeries> series() {
        return series;
    }

    /** {@return the number of rows, a row being a reporter, a partner and a year with at least one figure} */
    public int rows() {
        return series.stream().mapToInt(ReportedSeries::rows).sum();
    }

    /**
     * What the home economy reported of its trade with the partner.
     *
     * @param corridor the corridor
     * @return the series, as home sees it; empty if the panel has none, and for a corridor with a region, since a panel
     *     holds the trade of whole economies
     */
    public Optional<ReportedSeries> reportedByHome(Corridor corridor) {
        int low = 0;
        int high = series.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = series.get(middle).corridor().compareTo(corridor);
            if (order == 0) {
                return Optional.of(series.get(middle));
            }
            if (order < 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return Optional.empty();
    }

    /**
     * What the partner reported of its trade with home: the mirror of {@link #reportedByHome}.
     *
     * @param corridor the corridor
     * @return the series, as the partner sees it: its exports are home's imports; empty if the panel has none, and for
     *     a corridor with a region
     */
    public Optional<ReportedSeries> reportedByPartner(Corridor corridor) {
        return reportedByHome(corridor.reversed());
    }

    /**
     * The panel without later years. Nothing of it depends on them: it equals a panel that was built without them.
     *
     * <p>The year is that of the trade, not of the publication: figures of a year appear in the next, and older ones
     * may have been revised since. A look back that must be exact about what was known needs a panel of that time's
     * edition.
     *
     * @param lastYear the last year to keep
     * @return the panel of the years up to {@code lastYear}; pairs without such a year are not in it
     */
    public Panel asOf(int lastYear) {
        return new Panel(
                series.stream().flatMap(pair -> pair.asOf(lastYear).stream()).toList());
    }

    /** Equal are panels with equal series. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Panel panel && series.equals(panel.series);
    }

    @Override
    public int hashCode() {
        return series.hashCode();
    }

    /** {@return the numbers of series and rows, for logs} */
    @Override
    public String toString() {
        return series.size() + " series, " + rows() + " rows";
    }

    /**
     * Collects the rows of a {@link Panel}, in any order: the panel does not depend on it. A row that breaks a rule is
     * refused with an exception, and the builder stays as it was, so that a reader of files can report the row and go
     * on.
     *
     * <p>Not for use by several threads at once.
     */
    public static final class Builder {

        private static final int MAX_YEAR = 9999;

        private final Map<Corridor, GrowingSeries> pairs = new HashMap<>();

        private Builder() {}

        /**
         * Adds a row whose figures are not estimates.
         *
         * @param reporter the economy that reported the figures
         * @param partner the economy with which it traded
         * @param year the calendar year, 1 to 9999
         * @param exports from the reporter to the partner, in current US dollars; empty if not reported
         * @param imports from the partner to the reporter, in current US dollars; empty if not reported
         * @return this builder
         * @throws IllegalArgumentException as the other {@code add}
         */
        public Builder add(
                Economy reporter, Economy partner, int year, OptionalDouble exports, OptionalDouble imports) {
            return add(reporter, partner, year, exports, imports, false, false);
        }

        /**
         * Adds a row.
         *
         * @param reporter the economy that reported the figures
         * @param partner the economy with which it traded
         * @param year the calendar year, 1 to 9999
         * @param exports from the reporter to the partner, in current US dollars; empty if not reported
         * @param imports from the partner to the reporter, in current US dollars; empty if not reported
         * @param exportsEstimated whether the publisher marked the exports as its estimate
         * @param importsEstimated whether the publisher marked the imports as its estimate
         * @return this builder
         * @throws IllegalArgumentException if reporter and partner are the same, the year lies outside 1 to 9999, a
         *     figure or the sum of both is negative or not finite, both figures are missing, a missing figure is marked
         *     as an estimate, or there is a row of this reporter, partner and year already
         */
        public Builder add(
                Economy reporter,
                Economy partner,
                int year,
                OptionalDouble exports,
                OptionalDouble imports,
                boolean exportsEstimated,
                boolean importsEstimated) {
            Corridor pair = Corridor.of(
                    Objects.requireNonNull(reporter, "reporter"), Objects.requireNonNull(partner, "partner"));
            Check.inRange("year", year, 1, MAX_YEAR);
            double exported = figure("exports", exports, exportsEstimated);
            double imported = figure("imports", imports, importsEstimated);
            if (exports.isEmpty() && imports.isEmpty()) {
                throw Check.broken("row", "must have exports, imports or both", pair + " " + year + " with neither");
            }
            if (exports.isPresent() && imports.isPresent()) {
                Check.notNegative("turnover", exported + imported);
            }
            int marks = (exportsEstimated ? ReportedSeries.EXPORTS_ESTIMATED : 0)
                    | (importsEstimated ? ReportedSeries.IMPORTS_ESTIMATED : 0);
            if (!pairs.computeIfAbsent(pair, GrowingSeries::new).add((short) year, exported, imported, (byte) marks)) {
                throw Check.broken(
                        "row",
                        "must be the only one of its reporter, partner and year",
                        "another " + pair + " " + year);
            }
            return this;
        }

        /** {@return a panel of the rows added so far, without series if there are none; the builder may go on} */
        public Panel build() {
            List<ReportedSeries> series = new ArrayList<>(pairs.size());
            pairs.values().forEach(pair -> series.add(pair.toSeries()));
            series.sort(Comparator.comparing(ReportedSeries::corridor));
            return new Panel(List.copyOf(series));
        }

        /** The figure, or NaN where it is missing; zero has no sign. */
        private static double figure(String name, OptionalDouble figure, boolean isEstimate) {
            if (figure.isPresent()) {
                return Check.notNegative(name, figure.getAsDouble()) + 0.0;
            }
            if (isEstimate) {
                throw Check.broken(name, "must be there to be an estimate", "missing");
            }
            return Double.NaN;
        }
    }
}
