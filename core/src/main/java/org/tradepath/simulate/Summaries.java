package org.tradepath.simulate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.tradepath.internal.math.ShareError;

/** Counts to estimates with their standard errors. */
final class Summaries {

    private Summaries() {}

    /** The result of a request: one tally a scramble. */
    static SimulationResult result(SimulationRequest request, Simulation simulation, Tally[] tallies, double[][] kept) {
        List<FirstPassage> passages = new ArrayList<>();
        for (int k = 0; k < request.thresholds().size(); k++) {
            PassageCounter[] counters = new PassageCounter[tallies.length];
            for (int r = 0; r < counters.length; r++) {
                counters[r] = tallies[r].counters()[k];
            }
            passages.add(passage(counters, simulation.horizon()));
        }
        Optional<Fan> fan = Optional.empty();
        if (request.fan().length > 0) {
            fan = Optional.of(fan(request.fan(), simulation.paths(), tallies, kept));
        }
        return new SimulationResult(
                request.key(),
                simulation.horizon(),
                simulation.paths(),
                passages,
                fan,
                Optional.ofNullable(kept).map(Paths::new));
    }

    private static FirstPassage passage(PassageCounter[] counters, int horizon) {
        double[] values = new double[FirstPassage.columns(horizon)];
        double[] errors = new double[values.length];
        if (counters.length > 1) {
            acrossScrambles(counters, values, errors);
        } else {
            ofPaths(counters[0], values, errors);
        }
        double n = Arrays.stream(counters).mapToLong(PassageCounter::pathCount).sum();
        double least = ShareError.least(n);
        for (int c = 0; c < errors.length; c++) {
            errors[c] = StrictMath.max(least, errors[c]);
        }
        if (counters[0].areFlagsAlike()) {
            errors[FirstPassage.already(horizon)] = 0;
        }
        return new FirstPassage(counters[0].logLevel(), horizon, values, errors);
    }

    private static void ofPaths(PassageCounter counter, double[] values, double[] errors) {
        long[] counts = counter.counts();
        long[] both = counter.both();
        double n = counter.pathCount();
        for (int c = 0; c < values.length; c++) {
            values[c] = counts[c] / n;
            double variance = values[c] * (1 - values[c]);
            if (both.length > 0) {
                // A pair's mean has half the variance and the covariance of the two added.
                variance += 2 * both[c] / n - values[c] * values[c];
            }
            errors[c] = StrictMath.sqrt(StrictMath.max(0, variance) / n);
        }
        double[] between = betweenDraws(counter, values);
        for (int c = 0; c < values.length; c++) {
            errors[c] = StrictMath.max(errors[c], between[c]);
        }
    }

    /** The standard errors that the scatter between groups of draws gives: the draws are a sample, too. Zero for a single draw. */
    private static double[] betweenDraws(PassageCounter counter, double[] values) {
        double[] errors = new double[values.length];
        int groups = 0;
        for (int group = 0; group < counter.groups(); group++) {
            double paths = counter.paths(group);
            long[] hits = counter.counts(group);
            groups += paths > 0 ? 1 : 0;
            for (int c = 0; c < hits.length; c++) {
                double away = (hits[c] - paths * values[c]) / counter.pathCount();
                errors[c] += away * away;
            }
        }
        for (int c = 0; c < errors.length; c++) {
            errors[c] = groups < 2 ? 0 : StrictMath.sqrt(errors[c] * groups / (groups - 1));
        }
        return errors;
    }

    private static void acrossScrambles(PassageCounter[] counters, double[] values, double[] errors) {
        int r = counters.length;
        double[] squares = new double[values.length];
        for (PassageCounter counter : counters) {
            long[] counts = counter.counts();
            for (int c = 0; c < values.length; c++) {
                double share = counts[c] / (double) counter.pathCount();
                values[c] += share / r;
                squares[c] += share * share / r;
            }
        }
        for (int c = 0; c < values.length; c++) {
            errors[c] = StrictMath.sqrt(StrictMath.max(0, squares[c] - values[c] * values[c]) / (r - 1));
        }
    }

    /** The fan of all paths together; its errors come from the scatter between scrambles, or else from that of independent paths. */
    private static Fan fan(double[] probabilities, int paths, Tally[] tallies, double[][] kept) {
        int r = tallies.length;
        Fan[] parts = new Fan[r > 1 ? r : 0];
        for (int k = 0; k < parts.length; k++) {
            int per = paths / r;
            int from = k * per;
            parts[k] = kept == null
                    ? sketchedFan(probabilities, tallies[k].sketches(), per)
                    : exactFan(probabilities, kept, from, from + per);
        }
        if (kept == null) {
            for (int k = 1; k < r; k++) {
                tallies[0].add(tallies[k]);
            }
        }
        Fan whole = kept == null
                ? sketchedFan(probabilities, tallies[0].sketches(), paths)
                : exactFan(probabilities, kept, 0, paths);
        return parts.length == 0 ? whole : whole.withErrorsBetween(parts);
    }

    /** The fan from sketches. The error of a quantile is half the distance of the quantiles one standard error of the share away. */
    private static Fan sketchedFan(double[] probabilities, LevelSketch[] sketches, int paths) {
        double[] ranks = ranks(probabilities, paths);
        double[][] values = new double[sketches.length][];
        double[][] errors = new double[sketches.length][];
        for (int year = 0; year < sketches.length; year++) {
            split(sketches[year].levelsAt(ranks), ranks, probabilities, paths, values, errors, year);
        }
        return new Fan(probabilities, values, errors);
    }

    /** The fan from the paths themselves. */
    private static Fan exactFan(double[] probabilities, double[][] kept, int from, int to) {
        double[][] values = new double[kept.length][];
        double[][] errors = new double[kept.length][];
        int paths = to - from;
        double[] ranks = ranks(probabilities, paths);
        for (int year = 0; year < kept.length; year++) {
            double[] sorted = Arrays.copyOfRange(kept[year], from, to);
            Arrays.sort(sorted);
            double[] levels = new double[ranks.length];
            for (int r = 0; r < ranks.length; r++) {
                levels[r] = between(sorted, StrictMath.max(0, StrictMath.min(paths - 1, ranks[r] - 0.5)));
            }
            split(levels, ranks, probabilities, paths, values, errors, year);
        }
        return new Fan(probabilities, values, errors);
    }

    /** Linear between the two levels next to a place, held where a sketch holds them: between a path that vanished and one that did not lies nothing. */
    private static double between(double[] sorted, double at) {
        int below = (int) at;
        double rest = at - below;
        double level = rest == 0 || Double.isInfinite(sorted[below])
                ? sorted[below]
                : sorted[below] + rest * (sorted[below + 1] - sorted[below]);
        return StrictMath.max(-LevelSketch.LIMIT, StrictMath.min(LevelSketch.LIMIT, level));
    }

    /** All ranks needed, increasing: of each probability and of its neighbours one standard error away. */
    private static double[] ranks(double[] probabilities, long paths) {
        double[] ranks = new double[3 * probabilities.length];
        for (int k = 0; k < probabilities.length; k++) {
            double p = probabilities[k];
            double step = StrictMath.sqrt(p * (1 - p) / paths);
            ranks[3 * k] = rank(p - step, paths);
            ranks[3 * k + 1] = rank(p, paths);
            ranks[3 * k + 2] = rank(p + step, paths);
        }
        Arrays.sort(ranks);
        return ranks;
    }

    private static double rank(double p, long paths) {
        return StrictMath.max(0.5, StrictMath.min(paths - 0.5, p * paths));
    }

    private static void split(
            double[] levels,
            double[] ranks,
            double[] probabilities,
            long paths,
            double[][] values,
            double[][] errors,
            int year) {
        values[year] = new double[probabilities.length];
        errors[year] = new double[probabilities.length];
        for (int k = 0; k < probabilities.length; k++) {
            double p = probabilities[k];
            double step = StrictMath.sqrt(p * (1 - p) / paths);
            values[year][k] = levels[Arrays.binarySearch(ranks, rank(p, paths))];
            double high = levels[Arrays.binarySearch(ranks, rank(p + step, paths))];
            double low = levels[Arrays.binarySearch(ranks, rank(p - step, paths))];
            errors[year][k] = (high - low) / 2;
        }
    }
}
