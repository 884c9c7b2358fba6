package org.tradepath.forecast.pooled;

import java.util.Arrays;
import org.tradepath.internal.math.Normal;
import org.tradepath.internal.math.Quantiles;

/**
 * What all corridors of an origin's year had in common in the years after it, from standardised residuals: an era is a draw of its own, and few
 * were seen.
 *
 * <p>Each year counts alike, however many corridors it has ({@link #ROWS_OF_AN_ERA} make it count by half), as in a regression with a random
 * effect of the year. The next era is normal, with the variance that was found between years, times {@code 1 + 1 / E}: their mean is known from
 * {@code E} independent years only. Windows of {@code h} years that overlap are correlated by the share that they have in common; changes of annual figures
 * overlap by a year more, because a year's figure is itself an average over the year (Working 1960, doi:10.2307/1907574).
 */
final class Eras {

    /** About the variance within a year over that between years. */
    private static final double ROWS_OF_AN_ERA = 7;

    /** Points that stand for the residuals within years, and for the era to come. */
    private static final int POINTS = 500;

    private static final int NODES = 200;
    /** Standard deviation of that many quantiles of a standard normal. */
    private static final double NODES_SD = 0.996793;

    private final int first;
    private final double[] means;
    private final double mean;
    private final double sd;

    private Eras(int first, double[] means, double mean, double sd) {
        this.first = first;
        this.means = means;
        this.mean = mean;
        this.sd = sd;
    }

    /**
     * From residuals and the years of their origins.
     *
     * @param horizon the years of growth, whose windows overlap
     */
    static Eras of(int[] origins, double[] residuals, int horizon) {
        int first = Arrays.stream(origins).min().orElseThrow();
        int years = Arrays.stream(origins).max().orElseThrow() - first + 1;
        double[] means = new double[years];
        double[] counts = new double[years];
        for (int i = 0; i < origins.length; i++) {
            means[origins[i] - first] += residuals[i];
            counts[origins[i] - first]++;
        }
        double weights = 0;
        double mean = 0;
        for (int t = 0; t < years; t++) {
            means[t] = counts[t] == 0 ? 0 : means[t] / counts[t];
            weights += weight(counts[t]);
            mean += weight(counts[t]) * means[t];
        }
        mean /= weights;
        double variance = 0;
        for (int t = 0; t < years; t++) {
            variance += weight(counts[t]) * (means[t] - mean) * (means[t] - mean) / weights;
        }
        return new Eras(first, means, mean, Math.sqrt(variance * (1 + 1 / independent(years, horizon + 1))));
    }

    private static double weight(double rows) {
        return rows / (rows + ROWS_OF_AN_ERA);
    }

    /** How many independent years so many overlapping windows, one a year, are worth for their mean. */
    static double independent(int years, int window) {
        double sum = 0;
        for (int lag = 1 - Math.min(years, window); lag < Math.min(years, window); lag++) {
            sum += (years - Math.abs(lag)) * (1 - Math.abs(lag) / (double) window);
        }
        return years * (years / sum);
    }

    /** The mean of the years, each alike. */
    double mean() {
        return mean;
    }

    /** Standard deviation of the era to come about {@link #mean()}. */
    double sd() {
        return sd;
    }

    /** What a residual is above the mean of its own year. */
    double within(int origin, double residual) {
        return residual - means[origin - first];
    }

    /** Quantiles of a residual within its year plus an era to come, each with mean zero. */
    double[] quantiles(double[] sortedWithin, double[] probabilities) {
        if (sd == 0) {
            return Arrays.stream(probabilities)
                    .map(p -> Quantiles.ofSorted(sortedWithin, p))
                    .toArray();
        }
        double[] sums = new double[POINTS * NODES];
        for (int k = 0; k < NODES; k++) {
            double era = sd * Normal.quantile((k + 0.5) / NODES) / NODES_SD;
            for (int i = 0; i < POINTS; i++) {
                sums[k * POINTS + i] = era + Quantiles.ofSorted(sortedWithin, (i + 0.5) / POINTS);
            }
        }
        Arrays.sort(sums);
        return Arrays.stream(probabilities)
                .map(p -> Quantiles.ofSorted(sums, p))
                .toArray();
    }
}
