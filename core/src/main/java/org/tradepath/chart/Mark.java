package org.tradepath.chart;

/**
 * A stated figure, to be drawn beside its year.
 *
 * @param year the year
 * @param value the figure, in US dollars
 * @param low lower end of what it means
 * @param high upper end of what it means
 * @param bound whether it only bounds the level
 * @param text id, source and figure
 */
record Mark(int year, double value, double low, double high, Bound bound, String text) {

    /** On which side a figure leaves the level open. */
    enum Bound {
        NONE,
        /** More than, at least. */
        BELOW,
        /** Less than, at most. */
        ABOVE
    }
}
