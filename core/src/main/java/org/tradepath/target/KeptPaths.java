package org.tradepath.target;

import java.util.Arrays;
import org.tradepath.internal.Check;
import org.tradepath.internal.math.LogSum;
import org.tradepath.internal.math.Quantiles;
import org.tradepath.series.History;
import org.tradepath.simulate.GrowthProcess;
import org.tradepath.simulate.Paths;
import org.tradepath.simulate.Simulation;
import org.tradepath.trade.Flow;

/**
 * What a {@link Projection} asks: log levels by year and path, the past that they begin with, and how they were drawn. Other paths are made of
 * them, by a sum or a scenario.
 *
 * @param flow what flows
 * @param past the log levels of the history, a draw each
 * @param levels the log levels, {@code [year][path]}
 * @param sample how the paths were drawn
 * @param seed the simulation's seed
 */
record KeptPaths(Flow flow, Past past, double[][] levels, PathSample sample, long seed) {

    /** Simulates. */
    static KeptPaths of(History history, GrowthProcess process, Simulation simulation) {
        if (process.draws() % history.draws() != 0) {
            throw Check.broken(
                    "draws of the process", "must be a multiple of the history's " + history.draws(), process.draws());
        }
        Paths paths = simulation
                .run(Projection.request(history.corridor(), process).withPathsKept())
                .paths()
                .orElseThrow();
        double[][] levels = new double[paths.horizon()][];
        for (int t = 0; t < levels.length; t++) {
            levels[t] = paths.logLevels(t + 1);
        }
        return new KeptPaths(
                history.flow(),
                Past.of(history),
                levels,
                new PathSample(paths.count(), simulation.sampling(), process.draws(), history.draws()),
                simulation.seed());
    }

    /** The sum, path by path. */
    KeptPaths plus(KeptPaths other) {
        requireSame("flow", flow, other.flow);
        requireFits(other);
        double[][] sums = new double[levels.length][sample.paths()];
        for (int t = 0; t < sums.length; t++) {
            LogSum.apply(levels[t], other.levels[t], sums[t], sample.paths());
        }
        return new KeptPaths(flow, past.plus(other.past), sums, sample, seed);
    }

    /** Refuses paths that were not simulated as these were: as of one year, by one seed, as many and as far. */
    void requireFits(KeptPaths other) {
        requireSame("as-of year", asOfYear(), other.asOfYear());
        requireSame("horizon", horizon(), other.horizon());
        requireSame("paths and draws", sample, other.sample);
        requireSame("seed", seed, other.seed);
    }

    private static void requireSame(String what, Object mine, Object others) {
        if (!mine.equals(others)) {
            throw Check.broken(what + " of the parts", "must be the same, " + mine, others);
        }
    }

    /** The same paths under a scenario that begins after the as-of year. */
    KeptPaths under(Scenario scenario) {
        scenario.beginningAfter(asOfYear());
        return new KeptPaths(flow, past, logLevelsUnder(scenario, 0, levels.length), sample, seed);
    }

    /** The log levels of some successive rows under a scenario. */
    double[][] logLevelsUnder(Scenario scenario, int fromRow, int toRow) {
        double[][] changed = new double[toRow - fromRow][];
        Arrays.setAll(changed, t -> levels[fromRow + t].clone());
        new ScenarioKernel(scenario, seed).applyTo(changed, asOfYear() + 1 + fromRow, past.last(), sample);
        return changed;
    }

    int asOfYear() {
        return past.lastYear();
    }

    int horizon() {
        return asOfYear() + levels.length;
    }

    /** The row of a year. */
    int row(int year) {
        return Check.inRange("year", year, asOfYear() + 1, horizon()) - asOfYear() - 1;
    }

    /** The log levels of a year, one a path; not a copy. */
    double[] year(int year) {
        return levels[row(year)];
    }

    /** The median log level of the as-of year. */
    double nowMedian() {
        return Quantiles.of(past.last(), 0.5);
    }

    /** The paths as a goal sees them. */
    GoalPaths of(Goal goal) {
        if (goal.flow() != flow) {
            throw Check.broken("goal", "must be one of " + flow, goal.flow());
        }
        return new GoalPaths(levels, past, sample, goal);
    }
}
