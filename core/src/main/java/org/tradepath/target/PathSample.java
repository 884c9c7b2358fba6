package org.tradepath.target;

import java.util.Arrays;
import java.util.Optional;
import org.tradepath.internal.math.Quantiles;
import org.tradepath.internal.math.ShareError;
import org.tradepath.simulate.Estimate;
import org.tradepath.simulate.Sampling;

/**
 * How the paths of a run were drawn, and with it the standard errors of what is read off them: those of independent paths, antithetic pairs or
 * scrambles; and where paths start from several joint draws, which are a sample themselves, that of the scatter between 16 groups of
 * draws if it is larger, as {@link org.tradepath.simulate.FirstPassage} has it.
 *
 * @param paths the number of paths
 * @param sampling how they were drawn
 * @param draws the process's joint draws, of start and parameters
 * @param starts the history's joint draws, of which the process's are a whole multiple
 */
record PathSample(int paths, Sampling sampling, int draws, int starts) {

    private static final int GROUPS = 16;
    /** How far around a quantile its density is looked at, as a share of paths. */
    private static final double AROUND = 0.02;

    /** The joint draw of the history that a path starts from. */
    int draw(int path) {
        return path % (paths / sampling.scrambles()) % starts;
    }

    /** The mean of one number a path. */
    Estimate mean(double[] values) {
        double mean = sum(values, 0, paths) / paths;
        double variance = switch (sampling.kind()) {
            case PLAIN -> varianceOfParts(values, mean, 1, 0);
            case ANTITHETIC -> varianceOfParts(values, mean, 2, 0);
            case SOBOL -> varianceOfParts(values, mean, paths / sampling.scrambles(), 1);
        };
        if (draws > 1 && sampling.kind() != Sampling.Kind.SOBOL) {
            variance = Math.max(variance, varianceBetweenDraws(values, mean));
        }
        return new Estimate(mean, Math.sqrt(variance));
    }

    /** The share of paths that are marked by one; never without an error, as no hit in so many paths is no certainty. */
    Estimate share(double[] zerosAndOnes) {
        Estimate mean = mean(zerosAndOnes);
        return new Estimate(mean.value(), Math.max(ShareError.least(paths), mean.standardError()));
    }

    /** The level of a probability, by which the share of paths below it is meant; it may be infinite, and has then no error. */
    double quantile(double[] values, double p) {
        return quantileOfSorted(sorted(values), p);
    }

    /** The standard error of a quantile: half the distance of the quantiles one standard error of the share away; infinite at the tails' ends. */
    double quantileError(double[] values, double p) {
        double[] sorted = sorted(values);
        double e = shareUpTo(values, quantileOfSorted(sorted, p));
        return (quantileOfSorted(sorted, Math.min(1, p + e)) - quantileOfSorted(sorted, Math.max(0, p - e))) / 2;
    }

    /**
     * The level in dollars of a probability, of log levels. Its error is at most the level itself; that of a level of zero is the level that is seen one
     * standard error of the share further up.
     */
    Estimate level(double[] logs, double p) {
        double level = StrictMath.exp(quantile(logs, p));
        if (level > 0) {
            return new Estimate(level, level * Math.min(1, quantileError(logs, p)));
        }
        double[] sorted = sorted(logs);
        double e = shareUpTo(logs, quantileOfSorted(sorted, p));
        return new Estimate(level, StrictMath.exp(quantileOfSorted(sorted, Math.min(1, p + e))));
    }

    /** The standard error of the share of values up to one. */
    private double shareUpTo(double[] values, double end) {
        double[] below = new double[paths];
        for (int i = 0; i < paths; i++) {
            below[i] = values[i] <= end ? 1 : 0;
        }
        return share(below).standardError();
    }

    /**
     * What each path adds to the error of a quantile, {@code (p - 1{x <= q}) / f(q)} with {@code f} the density there: the mean of a
     * difference of two such is the error of the difference of two quantiles of the same paths (Hampel, JASA 69 (1974)). Empty where there
     * is no density, because the quantile, or one near it, is infinite.
     */
    Optional<double[]> influence(double[] values, double p) {
        double[] sorted = sorted(values);
        double at = quantileOfSorted(sorted, p);
        double from = Math.max(0, p - AROUND);
        double to = Math.min(1, p + AROUND);
        double perShare = (quantileOfSorted(sorted, to) - quantileOfSorted(sorted, from)) / (to - from);
        if (!Double.isFinite(at) || !Double.isFinite(perShare)) {
            return Optional.empty();
        }
        double[] influence = new double[paths];
        for (int i = 0; i < paths; i++) {
            influence[i] = (p - (values[i] <= at ? 1 : 0)) * perShare;
        }
        return Optional.of(influence);
    }

    private static double[] sorted(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted;
    }

    /** As {@link Quantiles#ofSorted}, save that between two infinities of one sign lies that infinity. */
    private static double quantileOfSorted(double[] sorted, double p) {
        int below = (int) (p * (sorted.length - 1));
        return Double.isInfinite(sorted[below]) ? sorted[below] : Quantiles.ofSorted(sorted, p);
    }

    /** The variance of the mean by the scatter of the means of parts of so many successive paths. */
    private double varianceOfParts(double[] values, double mean, int size, int lost) {
        int parts = paths / size;
        double square = 0;
        for (int part = 0; part < parts; part++) {
            double away = sum(values, part * size, (part + 1) * size) / size - mean;
            square += away * away;
        }
        return square / parts / (parts - lost);
    }

    private double varianceBetweenDraws(double[] values, double mean) {
        double[] sums = new double[GROUPS];
        int[] counts = new int[GROUPS];
        for (int i = 0; i < paths; i++) {
            int group = i % draws % GROUPS;
            sums[group] += values[i];
            counts[group]++;
        }
        double square = 0;
        int groups = 0;
        for (int group = 0; group < GROUPS; group++) {
            double away = (sums[group] - counts[group] * mean) / paths;
            square += away * away;
            groups += counts[group] > 0 ? 1 : 0;
        }
        return groups < 2 ? 0 : square * groups / (groups - 1);
    }

    private static double sum(double[] values, int from, int to) {
        double sum = 0;
        for (int i = from; i < to; i++) {
            sum += values[i];
        }
        return sum;
    }
}
