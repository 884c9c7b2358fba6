package org.tradepath.series;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.tradepath.internal.Check;
import org.tradepath.internal.math.Quantiles;
import org.tradepath.trade.Corridor;
import org.tradepath.trade.Flow;
import org.tradepath.trade.Side;

/**
 * One corridor's annual figures of one flow as one side counts them, without gaps, in current US dollars, with their uncertainty.
 *
 * <p>The uncertainty is kept as joint draws: draw {@code d} is one history that could be true, the same one in every year and in every
 * history that was reconciled together with this one. So a function of several years or flows (a growth rate, exports plus imports) is
 * taken draw by draw.
 *
 * @since 0.1.0
 */
public final class History {

    private final Corridor corridor;
    private final Optional<Side> side;
    private final Flow flow;
    private final int firstYear;
    private final List<Status> statuses;
    private final double[][] logLevels;

    private History(
            Corridor corridor,
            Optional<Side> side,
            Flow flow,
            int firstYear,
            List<Status> statuses,
            double[][] logLevels) {
        this.corridor = corridor;
        this.side = side;
        this.flow = flow;
        this.firstYear = firstYear;
        this.statuses = statuses;
        this.logLevels = logLevels;
    }

    /**
     * A history from its joint draws.
     *
     * @param corridor the two economies
     * @param side whose figures these are; empty for the reconciled history between the sides
     * @param flow the flow
     * @param firstYear the year of the first row
     * @param statuses where each year's number comes from, a status a year, none of them {@link Status#FORECAST}
     * @param logLevels natural logarithm of the level in US dollars, a row a year, a column a draw; copied
     * @return the history
     * @throws IllegalArgumentException if there is no year or no draw, if the rows differ in length or number from {@code statuses},
     *     if a value is not finite, if a status is FORECAST, or if {@code side} is UNKNOWN
     */
    public static History of(
            Corridor corridor,
            Optional<Side> side,
            Flow flow,
            int firstYear,
            List<Status> statuses,
            double[][] logLevels) {
        if (side.equals(Optional.of(Side.UNKNOWN))) {
            throw Check.broken("side", "must be HOME, PARTNER or empty", side.get());
        }
        if (logLevels.length == 0 || logLevels[0].length == 0) {
            throw Check.broken("logLevels", "must hold at least one year and one draw", "empty");
        }
        if (statuses.size() != logLevels.length) {
            throw Check.broken("statuses", "must be as many as there are years, " + logLevels.length, statuses.size());
        }
        if (statuses.contains(Status.FORECAST)) {
            throw Check.broken("statuses", "must not hold a forecast", statuses);
        }
        double[][] copy = new double[logLevels.length][];
        for (int i = 0; i < copy.length; i++) {
            copy[i] = logLevels[i].clone();
            if (copy[i].length != copy[0].length) {
                throw Check.broken("logLevels", "must have one length in every year", copy[i].length);
            }
            for (double value : copy[i]) {
                if (!Double.isFinite(value)) {
                    throw Check.broken("logLevels[" + (firstYear + i) + "]", "must be finite", value);
                }
            }
        }
        return new History(corridor, side, flow, firstYear, List.copyOf(statuses), copy);
    }

    /** {@return the two economies} */
    public Corridor corridor() {
        return corridor;
    }

    /** {@return whose figures these are; empty for the reconciled history between the sides} */
    public Optional<Side> side() {
        return side;
    }

    /** {@return the flow} */
    public Flow flow() {
        return flow;
    }

    /** {@return the first year} */
    public int firstYear() {
        return firstYear;
    }

    /** {@return the last year; every year between the first and it has a level} */
    public int lastYear() {
        return firstYear + logLevels.length - 1;
    }

    /** {@return the number of joint draws} */
    public int draws() {
        return logLevels[0].length;
    }

    /**
     * {@return whether the year lies in this history}
     *
     * @param year a calendar year
     */
    public boolean covers(int year) {
        return year >= firstYear && year <= lastYear();
    }

    /**
     * {@return where the year's number comes from}
     *
     * @param year a year of this history
     * @throws IllegalArgumentException if the history does not cover the year
     */
    public Status status(int year) {
        return statuses.get(row(year));
    }

    /**
     * {@return the natural logarithm of the level in US dollars in one draw}
     *
     * @param year a year of this history
     * @param draw from 0 to {@link #draws()} - 1
     * @throws IllegalArgumentException if the history does not cover the year, or there is no such draw
     */
    public double logLevel(int year, int draw) {
        return logLevels[row(year)][Check.inRange("draw", draw, 0, draws() - 1)];
    }

    /**
     * {@return the natural logarithms of the year's level in US dollars, one a draw; the caller's own copy}
     *
     * @param year a year of this history
     * @throws IllegalArgumentException if the history does not cover the year
     */
    public double[] logLevels(int year) {
        return logLevels[row(year)].clone();
    }

    /**
     * {@return the level, in US dollars, that the year's true figure is below with probability {@code p}}
     *
     * @param year a year of this history
     * @param p a probability in [0, 1]
     * @throws IllegalArgumentException if the history does not cover the year, or {@code p} lies outside [0, 1]
     */
    public double quantile(int year, double p) {
        return StrictMath.exp(Quantiles.of(logLevels[row(year)], p));
    }

    /**
     * {@return the median level of the year, in US dollars}
     *
     * @param year a year of this history
     * @throws IllegalArgumentException if the history does not cover the year
     */
    public double median(int year) {
        return quantile(year, 0.5);
    }

    /**
     * {@return the first year whose median is at or above a level; empty for none} Compared in logs, as draws and paths are: the exponential of the log of a
     * billion is less than a billion.
     *
     * @param dollars the level in US dollars, positive
     * @param from the year from which one looks; earlier ones than the history's first count as that
     */
    public OptionalInt firstYearAtOrAbove(double dollars, int from) {
        double log = StrictMath.log(Check.positive("dollars", dollars));
        return IntStream.rangeClosed(Math.max(from, firstYear), lastYear())
                .filter(year -> Quantiles.of(logLevels[row(year)], 0.5) >= log)
                .findFirst();
    }

    /** {@return the same figures seen from the other end of the corridor: side and flow swap, the numbers stay} */
    public History reversed() {
        return new History(
                corridor.reversed(), side.map(Side::reversed), flow.reversed(), firstYear, statuses, logLevels);
    }

    private int row(int year) {
        if (!covers(year)) {
            throw Check.broken("year", "must lie in " + firstYear + "-" + lastYear(), year);
        }
        return year - firstYear;
    }

    /** {@return corridor, flow, side and years, for logs} */
    @Override
    public String toString() {
        return corridor + " " + flow + " " + side.map(Side::name).orElse("RECONCILED") + " " + firstYear + "-"
                + lastYear();
    }
}
