package org.tradepath.series;

import java.util.Arrays;
import java.util.Collections;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.tradepath.internal.Check;
import org.tradepath.trade.Corridor;
import org.tradepath.trade.Economy;
import org.tradepath.trade.Flow;
import org.tradepath.trade.Side;

/**
 * The annual figures that one economy reported of its trade with one partner, such as Kazakhstan's of its trade with
 * Azerbaijan from 1994 to 2020: one directed pair of a {@link Panel}.
 *
 * <p>These are figures as published, not a {@link History}: years may be missing, a year may have exports and no
 * imports, and nothing is known of their error. They are seen from the reporter: {@link Flow#EXPORTS} went from the
 * reporter to the partner. What the partner reported of the same goods is another series of the panel, in which they
 * are imports.
 *
 * <p>Unit: current US dollars. Nothing is converted, and exports and imports keep the valuation in which they were
 * published (as a rule exports fob, imports cif).
 *
 * <p>A figure that was not reported is missing: an empty result, never zero. A reported zero is a figure. Turnover is
 * exports plus imports, and is missing unless both are reported. A figure that its publisher marked as an estimate is a
 * figure like any other, also in runs; {@link #status} tells it apart. Any year may be asked for; outside
 * {@link #firstYear} to {@link #lastYear} every figure is missing.
 *
 * <p>For model fitting there is a bulk path: {@link #run} counts the years without a gap up to an origin, and
 * {@link #levels} and {@link #logLevels} copy such years to an array, in which no element stands for a missing year.
 *
 * <pre>{@code
 * ReportedSeries series = panel.reportedByHome(Corridor.parse("KAZ-AZE")).orElseThrow();
 * int origin = 2010;
 * int years = series.run(origin, Flow.TURNOVER);
 * double[] logs = series.logLevels(origin - years + 1, origin, Flow.TURNOVER); // empty when years is 0
 * }</pre>
 *
 * <p>Immutable.
 *
 * @since 0.1.0
 */
public final class ReportedSeries {

    static final byte EXPORTS_ESTIMATED = 1;
    static final byte IMPORTS_ESTIMATED = 2;

    private final Corridor corridor;
    // A row a year, the years rising; NaN stands for "not reported" and does not leave this class. Rows from `rows` on
    // belong to another view of the same arrays (see asOf) and must not be read.
    private final short[] years;
    private final double[] exports;
    private final double[] imports;
    private final byte[] estimated;
    private final int rows;

    /** Keeps the arrays: the caller must not change them. The first {@code rows} rows count, at least one. */
    ReportedSeries(Corridor corridor, short[] years, double[] exports, double[] imports, byte[] estimated, int rows) {
        this.corridor = corridor;
        this.years = years;
        this.exports = exports;
        this.imports = imports;
        this.estimated = estimated;
        this.rows = rows;
    }

    /** {@return the pair, with the reporter as home and without a region} */
    public Corridor corridor() {
        return corridor;
    }

    /** {@return the economy that reported the figures} */
    public Economy reporter() {
        return corridor.home();
    }

    /** {@return the economy with which it traded} */
    public Economy partner() {
        return corridor.partner();
    }

    /** {@return the first year with a figure} */
    public int firstYear() {
        return years[0];
    }

    /** {@return the last year with a figure; years before it may be missing} */
    public int lastYear() {
        return years[rows - 1];
    }

    /** {@return the number of years with exports, imports or both; at least one} */
    public int rows() {
        return rows;
    }

    /**
     * {@return the reporter's exports to the partner, in current US dollars; empty where not reported}
     *
     * @param year a calendar year
     */
    public OptionalDouble exports(int year) {
        return level(year, Flow.EXPORTS);
    }

    /**
     * {@return the reporter's imports from the partner, in current US dollars; empty where not reported}
     *
     * @param year a calendar year
     */
    public OptionalDouble imports(int year) {
        return level(year, Flow.IMPORTS);
    }

    /**
     * {@return exports plus imports, in current US dollars; empty unless both are reported}
     *
     * @param year a calendar year
     */
    public OptionalDouble turnover(int year) {
        return level(year, Flow.TURNOVER);
    }

    /**
     * {@return the figure of one flow, in current US dollars, finite and not negative; empty where not reported}
     *
     * @param year a calendar year
     * @param flow the flow as the reporter sees it
     */
    public OptionalDouble level(int year, Flow flow) {
        double value = value(row(year), flow);
        return Double.isNaN(value) ? OptionalDouble.empty() : OptionalDouble.of(value);
    }

    /**
     * Where the figure comes from.
     *
     * @param year a calendar year
     * @param flow the flow as the reporter sees it
     * @return {@link Status#ESTIMATED} if the publisher marked the figure as its estimate, for turnover if it so marked
     *     exports or imports; {@link Status#OBSERVED} if not; empty where there is no figure
     */
    public Optional<Status> status(int year, Flow flow) {
        int row = row(year);
        if (Double.isNaN(value(row, flow))) {
            return Optional.empty();
        }
        int marks = switch (flow) {
            case EXPORTS -> EXPORTS_ESTIMATED;
            case IMPORTS -> IMPORTS_ESTIMATED;
            case TURNOVER -> EXPORTS_ESTIMATED | IMPORTS_ESTIMATED;
        };
        return Optional.of((estimated[row] & marks) == 0 ? Status.OBSERVED : Status.ESTIMATED);
    }

    /**
     * {@return how many years in a row, ending with {@code lastYear}, have a figure above zero; 0 if {@code lastYear}
     * itself has none}
     *
     * @param lastYear a calendar year; later years are not looked at
     * @param flow the flow as the reporter sees it
     */
    public int run(int lastYear, Flow flow) {
        int last = row(lastYear);
        int row = last;
        while (row >= 0 && years[row] == lastYear - (last - row) && value(row, flow) > 0) {
            row--;
        }
        return last - row;
    }

    /**
     * The figures of consecutive years, all of which must be reported; zeros are allowed.
     *
     * @param firstYear the year of the first element
     * @param lastYear the year of the last element; {@code firstYear - 1} for no years
     * @param flow the flow as the reporter sees it
     * @return the levels in current US dollars, one a year; the caller's own copy
     * @throws IllegalArgumentException if a year has no figure, which is named, or if {@code lastYear < firstYear - 1}
     */
    public double[] levels(int firstYear, int lastYear, Flow flow) {
        if (lastYear < (long) firstYear - 1) {
            throw Check.broken("lastYear", "must not lie before " + firstYear + " - 1", lastYear);
        }
        int first = row(firstYear);
        // More years than there are rows hold a gap: the loop finds it, and needs no array for the rest.
        int length = (int) Math.min((long) lastYear - firstYear + 1, rows + 1L);
        double[] levels = new double[length];
        for (int i = 0; i < length; i++) {
            int row = first + i;
            boolean there = first >= 0 && row < rows && years[row] == firstYear + i;
            levels[i] = value(there ? row : -1, flow);
            if (Double.isNaN(levels[i])) {
                throw Check.broken(
                        "years", "must all have " + flow + " of " + corridor, (firstYear + i) + ", which has none");
            }
        }
        return levels;
    }

    /**
     * The logarithms of the figures of consecutive years, all of which must be reported and above zero.
     *
     * @param firstYear the year of the first element
     * @param lastYear the year of the last element; {@code firstYear - 1} for no years
     * @param flow the flow as the reporter sees it
     * @return the natural logarithms of the levels in current US dollars, one a year, all finite; the caller's own copy
     * @throws IllegalArgumentException if a year has no figure or zero, which is named, or if
     *     {@code lastYear < firstYear - 1}
     */
    public double[] logLevels(int firstYear, int lastYear, Flow flow) {
        double[] logs = levels(firstYear, lastYear, flow);
        for (int i = 0; i < logs.length; i++) {
            if (logs[i] == 0) {
                throw Check.broken("years", "must all have " + flow + " of " + corridor + " above zero", firstYear + i);
            }
            logs[i] = StrictMath.log(logs[i]);
        }
        return logs;
    }

    /**
     * {@return some consecutive years of a flow as a history of one draw, the reporter's own figures, all {@link Status#OBSERVED}: estimates of the
     * publisher are figures like others}
     *
     * @param firstYear the first year
     * @param lastYear the last year
     * @param flow the flow as the reporter sees it
     * @throws IllegalArgumentException if a year has no figure or zero, which is named, or if {@code lastYear < firstYear}
     */
    public History history(int firstYear, int lastYear, Flow flow) {
        double[] logs = logLevels(firstYear, lastYear, flow);
        double[][] draws =
                Arrays.stream(logs).mapToObj(log -> new double[] {log}).toArray(double[][]::new);
        return History.of(
                corridor,
                Optional.of(Side.HOME),
                flow,
                firstYear,
                Collections.nCopies(logs.length, Status.OBSERVED),
                draws);
    }

    /**
     * {@return this series with zero for what was not reported in a year in which the other flow was} So turnover is there in every year that has a row;
     * whether zero is meant is for the caller to know. A zero put in is no estimate of the publisher.
     */
    public ReportedSeries withMissingAsZero() {
        return new ReportedSeries(corridor, years, orZero(exports), orZero(imports), estimated, rows);
    }

    private double[] orZero(double[] figures) {
        return Arrays.stream(figures, 0, rows)
                .map(figure -> Double.isNaN(figure) ? 0 : figure)
                .toArray();
    }

    /** This series without the years after {@code lastYear}; empty if no year is left. */
    Optional<ReportedSeries> asOf(int lastYear) {
        int left = rows;
        while (left > 0 && years[left - 1] > lastYear) {
            left--;
        }
        if (left == rows) {
            return Optional.of(this);
        }
        return left == 0
                ? Optional.empty()
                : Optional.of(new ReportedSeries(corridor, years, exports, imports, estimated, left));
    }

    /** Equal are series of the same pair with the same figures and estimates in the same years. */
    @Override
    public boolean equals(Object other) {
        return other instanceof ReportedSeries series
                && corridor.equals(series.corridor)
                && Arrays.equals(years, 0, rows, series.years, 0, series.rows)
                && Arrays.equals(exports, 0, rows, series.exports, 0, series.rows)
                && Arrays.equals(imports, 0, rows, series.imports, 0, series.rows)
                && Arrays.equals(estimated, 0, rows, series.estimated, 0, series.rows);
    }

    @Override
    public int hashCode() {
        int hash = Objects.hash(corridor, rows);
        for (int row = 0; row < rows; row++) {
            hash = 31 * hash + years[row];
            hash = 31 * hash + Double.hashCode(exports[row]);
            hash = 31 * hash + Double.hashCode(imports[row]);
        }
        return hash;
    }

    /** {@return reporter, partner and years, "KAZ-AZE 1994-2020", for logs} */
    @Override
    public String toString() {
        return corridor + " " + firstYear() + "-" + lastYear();
    }

    /** The row of a year, or -1. */
    private int row(int year) {
        if (year < firstYear() || year > lastYear()) {
            return -1;
        }
        return Math.max(-1, Arrays.binarySearch(years, 0, rows, (short) year));
    }

    /** The figure in a row, or NaN where it is missing or there is no such row. */
    private double value(int row, Flow flow) {
        if (row < 0) {
            return Double.NaN;
        }
        return switch (flow) {
            case EXPORTS -> exports[row];
            case IMPORTS -> imports[row];
            case TURNOVER -> exports[row] + imports[row];
        };
    }
}
