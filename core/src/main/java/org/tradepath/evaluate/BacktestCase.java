package org.tradepath.evaluate;

import org.tradepath.internal.Check;
import org.tradepath.series.Aftermath;
import org.tradepath.series.History;

/**
 * One corridor at one origin: its history up to the origin, and what came after it.
 *
 * <p>A contender sees the history only. Immutable.
 *
 * @since 0.1.0
 */
public final class BacktestCase {

    private final History history;
    private final Aftermath aftermath;

    private BacktestCase(History history, Aftermath aftermath) {
        this.history = history;
        this.aftermath = aftermath;
    }

    /**
     * A case.
     *
     * @param history the figures up to the origin, its last year; of one draw, since an outcome is measured from a known level
     * @param aftermath the figures after it
     * @return the case
     * @throws IllegalArgumentException if the history has several draws
     */
    public static BacktestCase of(History history, Aftermath aftermath) {
        Check.inRange("draws of " + history, history.draws(), 1, 1);
        return new BacktestCase(history, aftermath);
    }

    /** {@return the figures up to the origin} */
    public History history() {
        return history;
    }

    /** {@return the figures after the origin} */
    public Aftermath aftermath() {
        return aftermath;
    }

    /** {@return the origin: the last year of the history} */
    public int origin() {
        return history.lastYear();
    }

    /** {@return the number of years after the origin that can be scored} */
    public int horizon() {
        return aftermath.years();
    }

    /** {@return the natural logarithm of the level at the origin, in US dollars} */
    public double logOrigin() {
        return history.logLevel(origin(), 0);
    }

    /**
     * {@return the log growth from the origin: negative infinity where nothing was left, NaN where the outcome is not known}
     *
     * @param year years after the origin, 1 to {@link #horizon()}
     * @throws IllegalArgumentException if the year is out of range
     */
    public double logGrowth(int year) {
        return aftermath.logLevel(year) - logOrigin();
    }

    /** {@return corridor as its reporter sees it, and origin, "KAZ-AZE 1995": names the case's random numbers and stands in messages} */
    public String key() {
        return history.corridor() + " " + origin();
    }

    /** {@return what the case is of, for logs} */
    @Override
    public String toString() {
        return history + " and " + horizon() + " years after";
    }
}
