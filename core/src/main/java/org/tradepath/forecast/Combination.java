package org.tradepath.forecast;

import java.util.Arrays;
import java.util.List;
import org.tradepath.internal.Weights;
import org.tradepath.internal.math.Quantiles;
import org.tradepath.series.History;
import org.tradepath.simulate.GrowthProcess;
import org.tradepath.simulate.Mixture;
import org.tradepath.simulate.Simulation;
import org.tradepath.simulate.SimulationRequest;

/**
 * Several models together: a mixture of their paths, each path following one model all its years ({@link Mixture}), so that their
 * disagreement is part of the uncertainty. Combinations are hard to beat by their members (Makridakis, Spiliotis, Assimakopoulos, The M4 competition, 2020,
 * doi:10.1016/j.ijforecast.2019.04.014).
 *
 * <p>Weights are given: equal, or learned elsewhere on earlier origins. Immutable.
 *
 * @since 0.1.0
 */
public final class Combination implements GrowthModel {

    private static final int POINT_PATHS = 2000;

    private final List<GrowthModel> members;
    private final double[] weights;

    private Combination(List<GrowthModel> members, double[] weights) {
        this.members = members;
        this.weights = weights;
    }

    /**
     * {@return the combination with equal weights}
     *
     * @param members the models, at least one
     * @throws IllegalArgumentException if there is none
     */
    public static Combination of(GrowthModel... members) {
        double[] weights = new double[members.length];
        Arrays.fill(weights, 1);
        return of(List.of(members), weights);
    }

    /**
     * {@return the combination with given weights}
     *
     * @param members the models, at least one
     * @param weights one a model, zero or positive, finite, not all zero; their sum does not matter
     * @throws IllegalArgumentException if there is no model, the lengths differ or the weights break their rule
     */
    public static Combination of(List<GrowthModel> members, double... weights) {
        Weights.sum("members", members.size(), weights);
        return new Combination(List.copyOf(members), weights.clone());
    }

    /** {@return the models, in the order given; unmodifiable} */
    public List<GrowthModel> members() {
        return members;
    }

    @Override
    public String name() {
        return "combination of "
                + String.join(", ", members.stream().map(GrowthModel::name).toList());
    }

    @Override
    public Forecast fit(History history, long seed) {
        List<GrowthProcess> processes = members.stream()
                .map(member -> member.fit(history, seed).process())
                .toList();
        return new Forecast(name(), history, Mixture.of(processes, weights));
    }

    /**
     * Point forecasts: for each year the median over the members of their own medians. The weights do not matter. An outlying member moves such a
     * point less than it moves a mean (Petropoulos and Svetunkov 2020, doi:10.1016/j.ijforecast.2019.01.006).
     *
     * @param history the figures
     * @param seed seed of the fits and of 2,000 paths a member
     * @param years years ahead, 1 to {@link Simulation#MAX_HORIZON}
     * @return levels in the unit of the history, for the first to the last year ahead; zero where the median, or the lower of the middle two, is zero
     * @throws IllegalArgumentException if the number of years is out of range
     */
    public double[] medianPoints(History history, long seed, int years) {
        return Arrays.stream(medians(history, seed, years))
                .mapToDouble(row -> StrictMath.exp(median(row)))
                .toArray();
    }

    /**
     * Point forecasts: for each year the weighted mean over the members of their own medians, taken in logs (Clemen 1989,
     * doi:10.1016/0169-2070(89)90012-5). On yearly series they depend less on who the members are than {@link #medianPoints}.
     *
     * @param history the figures
     * @param seed seed of the fits and of 2,000 paths a member
     * @param years years ahead, 1 to {@link Simulation#MAX_HORIZON}
     * @return levels in the unit of the history, for the first to the last year ahead; zero where a member with weight has a median of zero
     * @throws IllegalArgumentException if the number of years is out of range
     */
    public double[] meanPoints(History history, long seed, int years) {
        double sum = Arrays.stream(weights).sum();
        double[][] medians = medians(history, seed, years);
        double[] points = new double[years];
        for (int t = 0; t < years; t++) {
            double mean = 0;
            for (int m = 0; m < weights.length; m++) {
                mean += weights[m] > 0 ? weights[m] / sum * medians[t][m] : 0;
            }
            points[t] = StrictMath.exp(mean);
        }
        return points;
    }

    /** As {@link Quantiles#of} at one half, save that between a log level of minus infinity and any other lies minus infinity. */
    private static double median(double[] logs) {
        double[] sorted = logs.clone();
        Arrays.sort(sorted);
        double lower = sorted[(sorted.length - 1) / 2];
        return lower == Double.NEGATIVE_INFINITY ? lower : Quantiles.ofSorted(sorted, 0.5);
    }

    /** The members' median log levels, a row a year; minus infinity where half of the paths have vanished. */
    private double[][] medians(History history, long seed, int years) {
        Simulation simulation =
                Simulation.withDefaults().withSeed(seed).withPaths(POINT_PATHS).withHorizon(years);
        double[][] medians = new double[years][members.size()];
        for (int m = 0; m < members.size(); m++) {
            GrowthProcess process = members.get(m).fit(history, seed).process();
            String key = history.corridor().key();
            org.tradepath.simulate.Fan fan = simulation
                    .run(SimulationRequest.of(key, process).withPathsKept().withFan(0.5))
                    .fan()
                    .orElseThrow();
            for (int year = 1; year <= years; year++) {
                medians[year - 1][m] =
                        fan.level(year, 0.5) > 0 ? fan.logLevel(year, 0.5).value() : Double.NEGATIVE_INFINITY;
            }
        }
        return medians;
    }
}
