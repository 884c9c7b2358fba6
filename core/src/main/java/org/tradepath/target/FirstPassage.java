package org.tradepath.target;

import java.util.List;
import java.util.OptionalInt;
import org.tradepath.internal.Check;
import org.tradepath.simulate.Estimate;

/**
 * When a level is reached: probabilities over calendar years, with their Monte Carlo standard errors.
 *
 * <p>Turnover is an annual flow, so a level is reached, or not, once a year, by the year's total. "Reached" has three meanings, each with
 * its own method and never mixed: {@link #atOrAbove} that year, {@link #reachedBy} that year or earlier, and {@link #sustainedFrom}
 * that year on, in every year to the horizon. Levels that the history already reached are an outcome of their own, {@link #alreadyReached},
 * and so are paths that never get there, {@link #notByHorizon}: there is no mean year.
 *
 * <p>Immutable. Years run from the first year after the as-of year to the horizon.
 *
 * @since 0.1.0
 */
public final class FirstPassage {

    private final int firstYear;
    private final long paths;
    private final double alreadyReached;
    private final double[] atOrAbove;
    private final double[] reachedBy;
    private final double[] sustainedFrom;

    private FirstPassage(
            int firstYear,
            long paths,
            double alreadyReached,
            double[] atOrAbove,
            double[] reachedBy,
            double[] sustainedFrom) {
        this.firstYear = firstYear;
        this.paths = paths;
        this.alreadyReached = alreadyReached;
        this.atOrAbove = atOrAbove;
        this.reachedBy = reachedBy;
        this.sustainedFrom = sustainedFrom;
    }

    /**
     * First passage from probabilities by year.
     *
     * @param firstYear the year of the first entry of each array
     * @param paths number of independent simulated paths behind them, for the standard errors; at least 1
     * @param alreadyReached probability that the level was reached before {@code firstYear}
     * @param atOrAbove probability of being at or above the level, by year
     * @param reachedBy probability of having reached it by the year, {@code alreadyReached} included; not falling
     * @param sustainedFrom probability of being at or above it in every year from the year to the last one; not falling
     * @return the answer; arrays are copied
     * @throws IllegalArgumentException if a number is no probability, the arrays are empty or differ in length, or a sequence falls
     */
    public static FirstPassage of(
            int firstYear,
            long paths,
            double alreadyReached,
            double[] atOrAbove,
            double[] reachedBy,
            double[] sustainedFrom) {
        if (paths < 1) {
            throw Check.broken("paths", "must be at least 1", paths);
        }
        Check.probability("alreadyReached", alreadyReached);
        int years = atOrAbove.length;
        if (years == 0 || reachedBy.length != years || sustainedFrom.length != years) {
            throw Check.broken(
                    "arrays",
                    "must have one length above zero",
                    years + ", " + reachedBy.length + " and " + sustainedFrom.length);
        }
        double before = alreadyReached;
        for (int i = 0; i < years; i++) {
            Check.probability("atOrAbove", atOrAbove[i]);
            Check.probability("reachedBy", reachedBy[i]);
            Check.probability("sustainedFrom", sustainedFrom[i]);
            if (reachedBy[i] < before || i > 0 && sustainedFrom[i] < sustainedFrom[i - 1]) {
                throw Check.broken("probabilities", "must not fall from year to year", "in " + (firstYear + i));
            }
            before = reachedBy[i];
        }
        return new FirstPassage(
                firstYear, paths, alreadyReached, atOrAbove.clone(), reachedBy.clone(), sustainedFrom.clone());
    }

    /**
     * First passage as simulated, in calendar years. Paths that start from the same few joint draws of a history are not independent: for
     * the standard errors they count as so many independent ones as give the simulation's own errors, in the worst of the years.
     *
     * @param asOfYear the year in which the simulation starts, the last one of the history
     * @param simulated the result in years ahead
     * @param paths number of simulated paths
     * @return the answer
     */
    public static FirstPassage of(int asOfYear, org.tradepath.simulate.FirstPassage simulated, long paths) {
        int years = simulated.horizon();
        double[] atOrAbove = new double[years];
        double[] reachedBy = new double[years];
        double[] sustainedFrom = new double[years];
        for (int i = 0; i < years; i++) {
            atOrAbove[i] = simulated.atOrAbove(i + 1).value();
            reachedBy[i] = simulated.reachedBy(i + 1).value();
            sustainedFrom[i] = simulated.sustainedFrom(i + 1).value();
        }
        return new FirstPassage(
                asOfYear + 1,
                independentPaths(simulated, paths),
                simulated.alreadyReached().value(),
                atOrAbove,
                reachedBy,
                sustainedFrom);
    }

    private static long independentPaths(org.tradepath.simulate.FirstPassage simulated, long paths) {
        double fewest = paths;
        for (int year = 1; year <= simulated.horizon(); year++) {
            List<Estimate> three =
                    List.of(simulated.atOrAbove(year), simulated.reachedBy(year), simulated.sustainedFrom(year));
            fewest = Math.min(fewest, independentPaths(three, paths));
        }
        return Math.max(1, (long) fewest);
    }

    /** How many independent paths have errors as large as the largest of these. */
    static double independentPaths(List<Estimate> shares, long paths) {
        double fewest = paths;
        for (Estimate e : shares) {
            // Shares near 0 and 1 say nothing of how far the draws are apart.
            if (e.value() > 0.02 && e.value() < 0.98) {
                fewest = Math.min(fewest, e.value() * (1 - e.value()) / (e.standardError() * e.standardError()));
            }
        }
        return fewest;
    }

    /** {@return the first year that was simulated: the one after the as-of year} */
    public int firstYear() {
        return firstYear;
    }

    /** {@return the last year that was simulated} */
    public int horizon() {
        return firstYear + reachedBy.length - 1;
    }

    /** {@return the probability that the level was reached in or before the as-of year, since it was first stated} */
    public double alreadyReached() {
        return alreadyReached;
    }

    /**
     * {@return the probability that the year's total is at or above the level}
     *
     * @param year from {@link #firstYear()} to {@link #horizon()}
     * @throws IllegalArgumentException if the year lies outside
     */
    public double atOrAbove(int year) {
        return atOrAbove[index(year)];
    }

    /**
     * {@return the probability that some year's total up to this one is at or above the level, the past included}
     *
     * @param year from {@link #firstYear()} to {@link #horizon()}
     * @throws IllegalArgumentException if the year lies outside
     */
    public double reachedBy(int year) {
        return reachedBy[index(year)];
    }

    /**
     * {@return the probability that the totals of this year and of every later one up to the horizon are at or above the level}
     *
     * @param year from {@link #firstYear()} to {@link #horizon()}
     * @throws IllegalArgumentException if the year lies outside
     */
    public double sustainedFrom(int year) {
        return sustainedFrom[index(year)];
    }

    /**
     * {@return the probability that the level is reached in this year for the first time}
     *
     * @param year from {@link #firstYear()} to {@link #horizon()}
     * @throws IllegalArgumentException if the year lies outside
     */
    public double firstReachedIn(int year) {
        int i = index(year);
        return reachedBy[i] - (i == 0 ? alreadyReached : reachedBy[i - 1]);
    }

    /** {@return the probability that the level is not reached up to the horizon} */
    public double notByHorizon() {
        return 1 - reachedBy[reachedBy.length - 1];
    }

    /**
     * {@return the first year by which the level is reached with at least probability {@code p}; empty if that is not so by the horizon;
     * the year before {@link #firstYear()}, that of the as-of date, stands for "already reached"}
     *
     * @param p a probability in (0, 1]
     * @throws IllegalArgumentException if {@code p} is no probability or zero
     */
    public OptionalInt yearReached(double p) {
        Check.probability("p", Check.positive("p", p));
        if (alreadyReached >= p) {
            return OptionalInt.of(firstYear - 1);
        }
        for (int i = 0; i < reachedBy.length; i++) {
            if (reachedBy[i] >= p) {
                return OptionalInt.of(firstYear + i);
            }
        }
        return OptionalInt.empty();
    }

    /** {@return the median year in which the level is reached, as {@link #yearReached} at one half} */
    public OptionalInt medianYear() {
        return yearReached(0.5);
    }

    /**
     * {@return the Monte Carlo standard error of a probability of this answer: how far another seed's may be from it, whose joint draws of
     * history and parameters, too, are others}
     *
     * @param probability one of the probabilities of this answer
     * @throws IllegalArgumentException if it is no probability
     */
    public double standardError(double probability) {
        Check.probability("probability", probability);
        return Math.sqrt(probability * (1 - probability) / paths);
    }

    private int index(int year) {
        return Check.inRange("year", year, firstYear, horizon()) - firstYear;
    }
}
