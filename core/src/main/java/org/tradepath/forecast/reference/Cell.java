package org.tradepath.forecast.reference;

import java.util.ArrayList;
import java.util.List;

/**
 * The closest class: one class of size, one of growth.
 *
 * @param span over how many years growth is taken; 0 where none is known, or none is asked for
 * @param size the size class
 * @param growth the growth class; 0 where {@code span} is 0
 */
record Cell(int span, int size, int growth) {

    /** All cells, in the order in which they are written. */
    static List<Cell> all() {
        List<Cell> cells = new ArrayList<>();
        for (int span : Scheme.spans()) {
            cells.addAll(of(span));
        }
        cells.addAll(of(0));
        return cells;
    }

    /** The cells of one span. */
    static List<Cell> of(int span) {
        List<Cell> cells = new ArrayList<>();
        for (int size = 0; size < Scheme.sizes(); size++) {
            for (int growth = 0; growth < growths(span); growth++) {
                cells.add(new Cell(span, size, growth));
            }
        }
        return cells;
    }

    /** How many growth classes there are for a span. */
    static int growths(int span) {
        return span == 0 ? 1 : Scheme.growths();
    }
}
