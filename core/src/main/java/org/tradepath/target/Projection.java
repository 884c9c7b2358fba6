package org.tradepath.target;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import org.tradepath.internal.Check;
import org.tradepath.internal.math.Quantiles;
import org.tradepath.series.History;
import org.tradepath.simulate.Estimate;
import org.tradepath.simulate.GrowthProcess;
import org.tradepath.simulate.Simulation;
import org.tradepath.simulate.SimulationRequest;
import org.tradepath.trade.Corridor;
import org.tradepath.trade.Flow;
import org.tradepath.trade.GrowthRate;

/**
 * Simulated paths of one flow, kept, so that anything can be asked of them: how far short of a goal they fall, what growth would do, what
 * happens under a {@link Scenario}.
 *
 * <p>It runs on the same random numbers as {@link org.tradepath.simulate.Simulation} does for the corridor: what both answer is the same to the
 * bit. The paths take 8 bytes a path and year (12 MB for 100,000 paths of 15 years) as long as the projection is held, and as much again while
 * it is made; where that is too much, ask the streaming {@link FirstPassage} of an assessment, or take fewer paths. A scenario or a sum of projections takes as
 * much again.
 *
 * <p>Levels are current US dollars. A path on which the corridor vanishes has a level of zero from then on. Years are calendar years, from the
 * one after the as-of year to {@link #horizon()}. Every estimate has its Monte Carlo standard error: how far another seed's may be
 * from it. It says nothing of how good the model is.
 *
 * <p>Immutable and thread safe.
 *
 * @since 0.1.0
 */
public final class Projection {

    private final KeptPaths paths;

    private Projection(KeptPaths paths) {
        this.paths = paths;
    }

    /**
     * Simulates.
     *
     * @param history the figures up to the as-of year
     * @param process what leads on from them; its draw {@code d} starts from draw {@code d mod n} of the history's last year, {@code n} the
     *     history's draws. A process that shares the shocks of two economies shares those of the corridor's
     * @param simulation seed, number of paths, horizon, sampling and threads
     * @return the paths
     * @throws IllegalArgumentException if the process's draws are no multiple of the history's, or as {@link Simulation#run(SimulationRequest)}
     */
    public static Projection of(History history, GrowthProcess process, Simulation simulation) {
        return new Projection(KeptPaths.of(history, process, simulation));
    }

    /**
     * {@return the request of a corridor's process: its key names the random numbers, the same for all sides and flows, whose answers then differ
     * by their figures and not by luck; its economies are named, so that processes may share their shocks}
     *
     * @param corridor the corridor, from either end
     * @param process how its log level grows
     */
    public static SimulationRequest request(Corridor corridor, GrowthProcess process) {
        Corridor canonical = corridor.canonical();
        return SimulationRequest.of(corridor.key(), process)
                .withEconomies(canonical.home().code(), canonical.partner().code());
    }

    /**
     * Adds up several corridors, path by path: with processes that share economies' and the world's shocks, the sum shares them, too.
     *
     * @param parts what to add, at least one; of one as-of year, horizon, flow, seed, sampling and number of paths and draws
     * @return the sum; its past are the years that all have
     * @throws IllegalArgumentException if there is no part, or they do not fit
     */
    public static Projection sum(List<Projection> parts) {
        Check.inRange("parts", parts.size(), 1, Integer.MAX_VALUE);
        return parts.stream()
                .map(Projection::paths)
                .reduce(KeptPaths::plus)
                .map(Projection::new)
                .orElseThrow();
    }

    /**
     * {@return the same paths with something changed on them} The random numbers stay, so that the difference to these paths has a small error of
     * its own: {@link Comparison}. The empty scenario changes no bit.
     *
     * @param scenario what changes
     * @throws IllegalArgumentException if something of it may begin in the as-of year or before
     */
    public Projection under(Scenario scenario) {
        return new Projection(paths.under(scenario));
    }

    /** {@return what flows} */
    public Flow flow() {
        return paths.flow();
    }

    /**
     * {@return whether the paths begin with the draws of a history's last year}
     *
     * @param history figures
     */
    public boolean beginsWith(History history) {
        return flow() == history.flow()
                && asOfYear() == history.lastYear()
                && Arrays.equals(paths.past().last(), history.logLevels(history.lastYear()));
    }

    /** {@return the last year of the past; the paths begin in the next} */
    public int asOfYear() {
        return paths.asOfYear();
    }

    /** {@return the last year of the paths} */
    public int horizon() {
        return paths.horizon();
    }

    /** {@return the number of paths} */
    public int pathCount() {
        return sample().paths();
    }

    /**
     * {@return the natural logarithms of a year's levels, one a path; the caller's own copy; negative infinity where the corridor has vanished}
     *
     * @param year from the year after the as-of year to the horizon
     * @throws IllegalArgumentException if the year lies outside
     */
    public double[] logLevels(int year) {
        return paths.year(year).clone();
    }

    /**
     * {@return the level that the year's total is below with probability {@code p}, in current US dollars; 0 where that many paths have vanished}
     * Its error is at most the level itself; that of 0 is the level that is seen one standard error of the share further up.
     *
     * @param year from the year after the as-of year to the horizon
     * @param p a probability in [0, 1]
     * @throws IllegalArgumentException if the year lies outside, or {@code p} is no probability
     */
    public Estimate quantile(int year, double p) {
        Check.probability("p", p);
        return sample().level(paths.year(year), p);
    }

    /**
     * {@return the probability that something holds of a year's total}
     *
     * @param year from the year after the as-of year to the horizon
     * @param test what is to hold; a function of its arguments alone
     * @throws IllegalArgumentException if the year lies outside
     */
    public Estimate share(int year, LevelTest test) {
        double[] logs = paths.year(year);
        PathSample sample = sample();
        double[] marks = new double[pathCount()];
        Arrays.setAll(marks, i -> test.test(sample.draw(i), StrictMath.exp(logs[i])) ? 1 : 0);
        return sample.share(marks);
    }

    /**
     * {@return the probability that the goal was reached up to the as-of year, since it was stated; its error is that of the draws}
     *
     * @param goal the level
     * @throws IllegalArgumentException if the goal does not fit these figures
     */
    public Estimate alreadyReached(Goal goal) {
        return sample().mean(of(goal).already());
    }

    /**
     * {@return the probability that the year's total is at or above the goal}
     *
     * @param goal the level
     * @param year from the year after the as-of year to the horizon
     * @throws IllegalArgumentException if the year lies outside, or the goal does not fit these figures
     */
    public Estimate atOrAbove(Goal goal, int year) {
        return sample().share(of(goal).atOrAbove(row(year)));
    }

    /**
     * {@return the probability that some year's total up to this one is at or above the goal, the past since the goal was stated included}
     *
     * @param goal the level
     * @param year from the year after the as-of year to the horizon
     * @throws IllegalArgumentException if the year lies outside, or the goal does not fit these figures
     */
    public Estimate reachedBy(Goal goal, int year) {
        return sample().share(of(goal).reached(row(year)));
    }

    /**
     * {@return the probability that the totals of this year and of every later one up to the horizon are at or above the goal}
     *
     * @param goal the level
     * @param year from the year after the as-of year to the horizon
     * @throws IllegalArgumentException if the year lies outside, or the goal does not fit these figures
     */
    public Estimate sustainedFrom(Goal goal, int year) {
        return sample().share(of(goal).sustained(row(year), row(horizon())));
    }

    /**
     * {@return when the goal is reached, as an assessment answers it}
     *
     * @param goal the level
     * @throws IllegalArgumentException if the goal does not fit these figures
     */
    public FirstPassage firstPassage(Goal goal) {
        return of(goal).firstPassage(asOfYear());
    }

    /**
     * {@return the probability that the goal is reached by its deadline, over the years that may be meant}
     *
     * @param goal the level, with a deadline after the as-of year; of a distribution the years that are over are left out
     * @throws IllegalArgumentException if the deadline has come for sure, lies beyond the horizon, or the goal does not fit these figures
     * @throws IllegalStateException if the goal has no deadline
     */
    public Estimate reachedByDeadline(Goal goal) {
        return sample().share(overDeadline(goal, of(goal)::reached));
    }

    /**
     * {@return how far short of the goal the deadline's year falls}
     *
     * @param goal the level, with a deadline after the as-of year; of a distribution the years that are over are left out
     * @throws IllegalArgumentException if the deadline has come for sure, lies beyond the horizon, or the goal does not fit these figures
     * @throws IllegalStateException if the goal has no deadline
     */
    public Shortfall shortfallAtDeadline(Goal goal) {
        GoalPaths seen = of(goal);
        return Shortfall.of(sample(), overDeadline(goal, seen::missing), overDeadline(goal, seen::atOrAbove));
    }

    private double[] overDeadline(Goal goal, IntFunction<double[]> ofRow) {
        Deadline ahead = goal.deadline().after(asOfYear());
        if (ahead.lastYear() > horizon()) {
            throw Check.broken("deadline", "must be at most the horizon, " + horizon(), ahead.lastYear());
        }
        double[] mean = new double[pathCount()];
        ahead.weights().forEach((year, weight) -> {
            double[] each = ofRow.apply(row(year));
            for (int i = 0; i < mean.length; i++) {
                mean[i] += weight * each[i];
            }
        });
        return mean;
    }

    /**
     * {@return how far short of the goal a year falls}
     *
     * @param goal the level
     * @param year from the year after the as-of year to the horizon
     * @throws IllegalArgumentException if the year lies outside, or the goal does not fit these figures
     */
    public Shortfall shortfall(Goal goal, int year) {
        GoalPaths seen = of(goal);
        return Shortfall.of(sample(), seen.missing(row(year)), seen.atOrAbove(row(year)));
    }

    /**
     * What growth it takes for the goal to be reached by a year with a probability: the constant that would have to be added to every year's
     * log growth.
     *
     * <p>Path by path the addition that just reaches the goal is {@code g = min over t of (k - x(t)) / t}, {@code t} the years from the as-of
     * year to the given one; what is asked is its {@code p}-quantile over the paths. So the answer is exact at these draws: under
     * {@link Scenario#growthChange} by it the probability is {@code p}, to one path.
     *
     * @param goal the level
     * @param year by when; from the year after the as-of year to the horizon
     * @param p the probability, in (0, 1)
     * @return the growth; its addition is negative where the probability is higher already
     * @throws IllegalArgumentException if the year lies outside, {@code p} does, or the goal does not fit these figures
     */
    public RequiredGrowth requiredGrowth(Goal goal, int year, double p) {
        if (!(p > 0 && p < 1)) {
            throw Check.broken("p", "must lie in (0, 1)", p);
        }
        int years = row(year) + 1;
        double projected = (sample().quantile(paths.year(year), 0.5) - paths.nowMedian()) / years;
        return RequiredGrowth.of(year, p, sample(), of(goal).neededGrowth(years), projected);
    }

    /**
     * {@return the growth per year that leads from the median of the as-of year straight to the goal in a year, whatever is projected}
     *
     * @param goal the level; of a multiple its median over the draws
     * @param year a year after the as-of year
     * @throws IllegalArgumentException if the year is not after the as-of year, or the goal does not fit these figures
     */
    public GrowthRate requiredGrowth(Goal goal, int year) {
        Check.inRange("year", year, asOfYear() + 1, Integer.MAX_VALUE);
        double log = Quantiles.of(of(goal).distances(paths.past().last()), 0.5);
        return GrowthRate.ofFactor(StrictMath.exp(log / (year - asOfYear())));
    }

    /**
     * {@return the year by which the goal is reached with probability {@code p}}
     *
     * @param goal the level
     * @param p a probability in (0, 1)
     * @throws IllegalArgumentException if {@code p} lies outside, or the goal does not fit these figures
     */
    public YearReached yearReached(Goal goal, double p) {
        if (!(p > 0 && p < 1)) {
            throw Check.broken("p", "must lie in (0, 1)", p);
        }
        return YearReached.of(p, asOfYear(), of(goal).reachedByYear());
    }

    /** The paths as a goal sees them. */
    GoalPaths of(Goal goal) {
        return paths.of(goal);
    }

    KeptPaths paths() {
        return paths;
    }

    PathSample sample() {
        return paths.sample();
    }

    /** The row of a year. */
    int row(int year) {
        return paths.row(year);
    }
}
