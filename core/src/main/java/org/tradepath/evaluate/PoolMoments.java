package org.tradepath.evaluate;

import java.util.List;

/**
 * What the CRPS of any linear pool of the contenders needs, summed over cases, for each horizon: mean distances of each contender's values from
 * the outcome, and of the contenders' values from each other.
 */
final class PoolMoments {

    private final int contenders;
    private final double[][] toOutcome; // [horizon][contender]
    private final double[][][] between; // [horizon][contender][contender]
    private final int[] cases;

    PoolMoments(int contenders, int horizons) {
        this.contenders = contenders;
        this.toOutcome = new double[horizons][contenders];
        this.between = new double[horizons][contenders][contenders];
        this.cases = new int[horizons];
    }

    static PoolMoments of(BacktestCase one, List<CaseForecast> said, List<Integer> horizons, Survivorship rule) {
        PoolMoments moments = new PoolMoments(said.size(), horizons.size());
        for (int i = 0; i < horizons.size(); i++) {
            int years = horizons.get(i);
            double growth = rule.scored(one.logGrowth(years));
            if (!Double.isNaN(growth)) {
                moments.set(i, said.stream().map(each -> each.year(years)).toList(), growth);
            }
        }
        return moments;
    }

    private void set(int horizon, List<Ensemble> said, double outcome) {
        cases[horizon] = 1;
        for (int k = 0; k < contenders; k++) {
            toOutcome[horizon][k] = said.get(k).meanDistance(outcome);
            between[horizon][k][k] = said.get(k).meanDifference();
            for (int l = 0; l < k; l++) {
                between[horizon][k][l] = said.get(k).meanDistance(said.get(l));
                between[horizon][l][k] = between[horizon][k][l];
            }
        }
    }

    void add(PoolMoments other) {
        for (int i = 0; i < cases.length; i++) {
            cases[i] += other.cases[i];
            for (int k = 0; k < contenders; k++) {
                toOutcome[i][k] += other.toOutcome[i][k];
                for (int l = 0; l < contenders; l++) {
                    between[i][k][l] += other.between[i][k][l];
                }
            }
        }
    }

    int cases(int horizon) {
        return cases[horizon];
    }

    /** The mean CRPS of the pool: sum w E|X - y| - 1/2 sum sum w w' E|X - X'|. */
    double crps(int horizon, double[] weights) {
        double sum = 0;
        for (int k = 0; k < contenders; k++) {
            sum += weights[k] * toOutcome[horizon][k];
            for (int l = 0; l < contenders; l++) {
                sum -= 0.5 * weights[k] * weights[l] * between[horizon][k][l];
            }
        }
        return sum / cases[horizon];
    }

    /** The horizons' mean CRPS with given weights of the horizons, as a quadratic: distances to the outcome, distances between. */
    Quadratic weighted(double[] horizonWeights) {
        double[] linear = new double[contenders];
        double[][] square = new double[contenders][contenders];
        for (int i = 0; i < cases.length; i++) {
            double weight = horizonWeights[i] / cases[i];
            for (int k = 0; k < contenders; k++) {
                linear[k] += weight * toOutcome[i][k];
                for (int l = 0; l < contenders; l++) {
                    square[k][l] += weight * between[i][k][l];
                }
            }
        }
        return new Quadratic(linear, square);
    }

    /** {@code linear w - 1/2 w' square w}, convex where the weights sum to 1. */
    record Quadratic(double[] linear, double[][] square) {}
}
