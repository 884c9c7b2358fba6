package org.tradepath.series;

import java.util.Arrays;
import org.tradepath.trade.Corridor;

/**
 * The rows of one directed pair while a panel is built: kept in the order of the years, whatever the order in which
 * they come.
 */
final class GrowingSeries {

    private static final int FIRST_CAPACITY = 8;

    private final Corridor corridor;
    private short[] years = new short[FIRST_CAPACITY];
    private double[] exports = new double[FIRST_CAPACITY];
    private double[] imports = new double[FIRST_CAPACITY];
    private byte[] estimated = new byte[FIRST_CAPACITY];
    private int rows;

    GrowingSeries(Corridor corridor) {
        this.corridor = corridor;
    }

    /** Adds a row, NaN for a missing figure; false, and nothing added, if the year is there already. */
    boolean add(short year, double exported, double imported, byte marks) {
        int found = Arrays.binarySearch(years, 0, rows, year);
        if (found >= 0) {
            return false;
        }
        if (rows == years.length) {
            resize(rows + rows / 2);
        }
        int row = -found - 1;
        int moved = rows - row;
        System.arraycopy(years, row, years, row + 1, moved);
        System.arraycopy(exports, row, exports, row + 1, moved);
        System.arraycopy(imports, row, imports, row + 1, moved);
        System.arraycopy(estimated, row, estimated, row + 1, moved);
        years[row] = year;
        exports[row] = exported;
        imports[row] = imported;
        estimated[row] = marks;
        rows++;
        return true;
    }

    /** The rows so far, in arrays of their own without spare room. */
    ReportedSeries toSeries() {
        return new ReportedSeries(
                corridor,
                Arrays.copyOf(years, rows),
                Arrays.copyOf(exports, rows),
                Arrays.copyOf(imports, rows),
                Arrays.copyOf(estimated, rows),
                rows);
    }

    private void resize(int capacity) {
        years = Arrays.copyOf(years, capacity);
        exports = Arrays.copyOf(exports, capacity);
        imports = Arrays.copyOf(imports, capacity);
        estimated = Arrays.copyOf(estimated, capacity);
    }
}
