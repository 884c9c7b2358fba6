package org.tradepath.files;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import org.tradepath.series.Panel;
import org.tradepath.stated.Valuation;
import org.tradepath.trade.Economy;
import org.tradepath.trade.Flow;
import org.tradepath.trade.ReportingPeriod;

/** The figures of one reporter with one partner, or with World, in the order of their periods. */
final class PairFigures {

    private static final int FIRST_CAPACITY = 8;
    private static final int CODES = 13; // a year: 0, and its months

    private static final int ESTIMATED = 1;
    private static final int VALUED = 2;
    private static final int FOB = 4;
    private static final int BITS = 3; // the flags of exports, then those of imports

    private final Economy reporter;
    private final Optional<Economy> partner;
    // A row a period; NaN stands for no figure.
    private int[] periods = new int[FIRST_CAPACITY];
    private final double[][] dollars = {new double[FIRST_CAPACITY], new double[FIRST_CAPACITY]};
    private final int[][] lines = {new int[FIRST_CAPACITY], new int[FIRST_CAPACITY]};
    private byte[] flags = new byte[FIRST_CAPACITY];
    private int rows;

    PairFigures(Economy reporter, Optional<Economy> partner) {
        this.reporter = reporter;
        this.partner = partner;
    }

    Economy reporter() {
        return reporter;
    }

    Optional<Economy> partner() {
        return partner;
    }

    private static int flow(Flow flow) {
        return flow == Flow.EXPORTS ? 0 : 1;
    }

    private static int code(ReportingPeriod period) {
        return period.first().getYear() * CODES
                + (period.isYear() ? 0 : period.first().getMonthValue());
    }

    private static int code(int year, int month) {
        return year * CODES + month;
    }

    /** The row of a period, made if it is not there. */
    private int row(int code) {
        int found = rows > 0 && periods[rows - 1] < code ? -rows - 1 : Arrays.binarySearch(periods, 0, rows, code);
        if (found >= 0) {
            return found;
        }
        int row = -found - 1;
        if (rows == periods.length) {
            resize(rows + rows / 2);
        }
        int moved = rows - row;
        System.arraycopy(periods, row, periods, row + 1, moved);
        System.arraycopy(flags, row, flags, row + 1, moved);
        for (int f = 0; f < 2; f++) {
            System.arraycopy(dollars[f], row, dollars[f], row + 1, moved);
            System.arraycopy(lines[f], row, lines[f], row + 1, moved);
            dollars[f][row] = Double.NaN;
        }
        periods[row] = code;
        flags[row] = 0;
        rows++;
        return row;
    }

    private void resize(int capacity) {
        periods = Arrays.copyOf(periods, capacity);
        flags = Arrays.copyOf(flags, capacity);
        for (int f = 0; f < 2; f++) {
            dollars[f] = Arrays.copyOf(dollars[f], capacity);
            lines[f] = Arrays.copyOf(lines[f], capacity);
        }
    }

    /** Adds a figure; 0 if it is new, otherwise the line of the one that is there already, which stays. */
    int add(TradeCell cell, int line) {
        int row = row(code(cell.period()));
        int f = flow(cell.flow());
        if (!Double.isNaN(dollars[f][row])) {
            return lines[f][row];
        }
        dollars[f][row] = cell.dollars().getAsDouble() + 0.0; // zero has no sign
        lines[f][row] = line;
        flags[row] |= (byte) (mark(cell) << (f * BITS));
        return 0;
    }

    private static int mark(TradeCell cell) {
        return (cell.estimated() ? ESTIMATED : 0)
                | (cell.valuation().isPresent() ? VALUED : 0)
                | (cell.valuation().equals(Optional.of(Valuation.FOB)) ? FOB : 0);
    }

    /** Whether the figure that is there is the same as this one. */
    boolean isSame(TradeCell cell) {
        return dollars[flow(cell.flow())][row(code(cell.period()))]
                == cell.dollars().getAsDouble();
    }

    /** Adds to a figure that is a sum of parts: an estimate if a part is one, valued as all its parts are. Whether this is the first part. */
    boolean sum(TradeCell cell, int line) {
        if (add(cell, line) == 0) {
            return true;
        }
        int row = row(code(cell.period()));
        int f = flow(cell.flow());
        dollars[f][row] += cell.dollars().getAsDouble();
        int before = flags[row] >> (f * BITS);
        int added = mark(cell);
        flags[row] |= (byte) ((added & ESTIMATED) << (f * BITS));
        if (((before ^ added) & (VALUED | FOB)) != 0) {
            flags[row] &= (byte) ~((VALUED | FOB) << (f * BITS));
        }
        return false;
    }

    /** Whether the figure of a cell's flow and period, which is there, is finite: a sum may not be. */
    boolean isFinite(TradeCell cell) {
        return Double.isFinite(dollars[flow(cell.flow())][row(code(cell.period()))]);
    }

    /** Takes the row of this reporter's exports and the mirror's row of the same goods, its imports. */
    private interface Rows {
        void accept(int row, int mirrorRow);
    }

    private void mirrored(PairFigures mirror, Rows both) {
        int other = 0;
        for (int row = 0; row < rows; row++) {
            while (other < mirror.rows && mirror.periods[other] < periods[row]) {
                other++;
            }
            if (other < mirror.rows
                    && mirror.periods[other] == periods[row]
                    && !Double.isNaN(dollars[0][row])
                    && !Double.isNaN(mirror.dollars[1][other])) {
                both.accept(row, other);
            }
        }
    }

    /** How many figures of this reporter's exports the partner reported too; {@code mirror} is the partner's view. */
    int countMirrored(PairFigures mirror) {
        int[] count = {0};
        mirrored(mirror, (row, other) -> count[0]++);
        return count[0];
    }

    /** Hands over what both ends reported of this reporter's exports. */
    void forEachMirrored(PairFigures mirror, Consumer<MirrorFlow> consumer) {
        mirrored(
                mirror,
                (row, other) ->
                        consumer.accept(new MirrorFlow(figure(row, Flow.EXPORTS), mirror.figure(other, Flow.IMPORTS))));
    }

    OptionalDouble dollars(Flow flow, ReportingPeriod period) {
        boolean isKept = period.isYear() || period.months() == 1;
        int row = isKept && flow != Flow.TURNOVER ? Arrays.binarySearch(periods, 0, rows, code(period)) : -1;
        return row < 0 ? OptionalDouble.empty() : optional(dollars[flow(flow)][row]);
    }

    void forEach(Consumer<TradeFigure> consumer) {
        for (int row = 0; row < rows; row++) {
            for (Flow flow : new Flow[] {Flow.EXPORTS, Flow.IMPORTS}) {
                int f = flow(flow);
                if (!Double.isNaN(dollars[f][row])) {
                    consumer.accept(figure(row, flow));
                }
            }
        }
    }

    private TradeFigure figure(int row, Flow flow) {
        int f = flow(flow);
        int mark = flags[row] >> (f * BITS);
        int month = periods[row] % CODES;
        int year = periods[row] / CODES;
        return new TradeFigure(
                reporter,
                partner,
                flow,
                month == 0 ? ReportingPeriod.ofYear(year) : ReportingPeriod.ofMonth(YearMonth.of(year, month)),
                dollars[f][row],
                (mark & VALUED) == 0
                        ? Optional.empty()
                        : Optional.of((mark & FOB) != 0 ? Valuation.FOB : Valuation.CIF),
                (mark & ESTIMATED) != 0,
                lines[f][row]);
    }

    /** Adds the annual figures to a panel; only for a pair of two economies. */
    void addYears(Panel.Builder panel) {
        for (int row = 0; row < rows; row++) {
            if (periods[row] % CODES == 0) {
                add(
                        panel,
                        periods[row] / CODES,
                        dollars[0][row],
                        dollars[1][row],
                        (flags[row] & ESTIMATED) != 0,
                        (flags[row] & ESTIMATED << BITS) != 0);
            }
        }
    }

    /** Adds years made of twelve months to a panel; a year that has an annual figure too is left to it. */
    void addMonths(Panel.Builder panel) {
        for (int row = 0; row < rows; row++) {
            int year = periods[row] / CODES;
            boolean isFirstOfYear = row == 0 || periods[row - 1] / CODES < year;
            if (isFirstOfYear && periods[row] % CODES == 1) {
                double exports = ofMonths(row, 0);
                double imports = ofMonths(row, 1);
                if (!Double.isNaN(exports) || !Double.isNaN(imports)) {
                    add(
                            panel,
                            year,
                            exports,
                            imports,
                            !Double.isNaN(exports) && anyMonth(row, ESTIMATED),
                            !Double.isNaN(imports) && anyMonth(row, ESTIMATED << BITS));
                }
            }
        }
    }

    /** The sum of a year's twelve months, the first of which stands in {@code row}; NaN if one is missing. */
    private double ofMonths(int row, int f) {
        if (row + 12 > rows || periods[row + 11] != periods[row] + 11) {
            return Double.NaN;
        }
        double sum = 0;
        for (int month = 0; month < 12; month++) {
            sum += dollars[f][row + month];
        }
        return sum;
    }

    private boolean anyMonth(int row, int bit) {
        int any = 0;
        for (int month = 0; month < 12; month++) {
            any |= flags[row + month];
        }
        return (any & bit) != 0;
    }

    /** How many directed flows and years have months, but not all twelve. */
    int incompleteYears() {
        int count = 0;
        for (int row = 0; row < rows; row++) {
            int year = periods[row] / CODES;
            if (periods[row] % CODES != 0 && (row == 0 || periods[row - 1] < code(year, 1))) {
                for (int f = 0; f < 2; f++) {
                    int there = 0;
                    for (int i = row; i < rows && periods[i] / CODES == year; i++) {
                        there += Double.isNaN(dollars[f][i]) ? 0 : 1;
                    }
                    count += there > 0 && there < 12 ? 1 : 0;
                }
            }
        }
        return count;
    }

    private void add(Panel.Builder panel, int year, double exports, double imports, boolean x, boolean m) {
        panel.add(reporter, partner.orElseThrow(), year, optional(exports), optional(imports), x, m);
    }

    private static OptionalDouble optional(double value) {
        return Double.isNaN(value) ? OptionalDouble.empty() : OptionalDouble.of(value);
    }
}
