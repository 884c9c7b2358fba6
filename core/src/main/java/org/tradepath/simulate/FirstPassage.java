package org.tradepath.simulate;

import java.util.OptionalInt;
import org.tradepath.internal.Check;

/**
 * When the paths reach one threshold, checked once a year.
 *
 * <p>Every path has exactly one outcome: already reached before the start, first reached in year 1, 2, ... or not by the horizon; the
 * three masses add up to 1. Years are counted ahead of the start, from 1 to {@link #horizon()}.
 *
 * <p>A standard error is the largest of three: that of a share (binomial), of antithetic pairs or of independent scrambles, by the sampling of
 * the run; that of the draws which the paths start from, when there are several, since these are a sample, too (not under Sobol sampling,
 * where a draw meets only some of the points; from the scatter between up to 16 groups of draws, draw {@code d} in group {@code d mod 16}, so
 * that it is itself known to a fifth or so; draws must come in no order); and that of no hit in as many paths by
 * the rule of Agresti and Coull (The American Statistician 52 (1998): two hits and two misses added), about {@code 1.4 / paths}, so that
 * a share of 0 or 1 is not taken for certain. Only {@link #alreadyReached()} has the error 0, when one flag stands for all draws.
 *
 * @since 0.1.0
 */
public final class FirstPassage {

    /** The statistics in the order of their columns, each but the last two with one column a year. */
    static final int AT_OR_ABOVE = 0;

    static final int REACHED_BY = 1;
    static final int FIRST_IN = 2;
    static final int SUSTAINED = 3;
    static final int PER_YEAR = 4;

    private final double logLevel;
    private final int horizon;
    private final double[] values;
    private final double[] errors;

    FirstPassage(double logLevel, int horizon, double[] values, double[] errors) {
        this.logLevel = logLevel;
        this.horizon = horizon;
        this.values = values;
        this.errors = errors;
    }

    static int columns(int horizon) {
        return PER_YEAR * horizon + 2;
    }

    static int already(int horizon) {
        return PER_YEAR * horizon;
    }

    static int notByHorizon(int horizon) {
        return PER_YEAR * horizon + 1;
    }

    /** {@return the natural logarithm of the threshold} */
    public double logLevel() {
        return logLevel;
    }

    /** {@return the last year looked at} */
    public int horizon() {
        return horizon;
    }

    /**
     * {@return P(the level of that year is at or above the threshold)}
     *
     * @param year 1 to the horizon
     * @throws IllegalArgumentException when the year is out of range
     */
    public Estimate atOrAbove(int year) {
        return perYear(AT_OR_ABOVE, year);
    }

    /**
     * {@return P(reached before the start or in some year up to that one)}
     *
     * @param year 0 (reached before the start) to the horizon
     * @throws IllegalArgumentException when the year is out of range
     */
    public Estimate reachedBy(int year) {
        return year == 0 ? alreadyReached() : perYear(REACHED_BY, year);
    }

    /**
     * {@return P(first reached in that year, and not before the start)}
     *
     * @param year 1 to the horizon
     * @throws IllegalArgumentException when the year is out of range
     */
    public Estimate firstReachedIn(int year) {
        return perYear(FIRST_IN, year);
    }

    /**
     * {@return P(at or above the threshold in every year from that one to the horizon)} It does not ask what was before.
     *
     * @param year 1 to the horizon
     * @throws IllegalArgumentException when the year is out of range
     */
    public Estimate sustainedFrom(int year) {
        return perYear(SUSTAINED, year);
    }

    /** {@return the share of paths flagged as having reached the threshold before the start} */
    public Estimate alreadyReached() {
        return column(already(horizon));
    }

    /** {@return P(neither reached before the start nor in any year up to the horizon)} */
    public Estimate notByHorizon() {
        return column(notByHorizon(horizon));
    }

    /**
     * {@return the first year by which a share of the paths has reached the threshold}
     *
     * @param probability the share, in (0, 1): 0.5 for the median year
     * @throws IllegalArgumentException when the probability is out of range
     */
    public QuantileYear quantileYear(double probability) {
        if (!(probability > 0 && probability < 1)) {
            throw Check.broken("probability", "must lie in (0, 1)", probability);
        }
        return new QuantileYear(probability, year(probability, 0), year(probability, 2), year(probability, -2));
    }

    private OptionalInt year(double probability, int errorsAdded) {
        for (int y = 0; y <= horizon; y++) {
            Estimate reached = reachedBy(y);
            if (reached.value() + errorsAdded * reached.standardError() >= probability) {
                return OptionalInt.of(y);
            }
        }
        return OptionalInt.empty();
    }

    private Estimate perYear(int statistic, int year) {
        return column(statistic * horizon + Check.inRange("year", year, 1, horizon) - 1);
    }

    private Estimate column(int column) {
        return new Estimate(values[column], errors[column]);
    }
}
