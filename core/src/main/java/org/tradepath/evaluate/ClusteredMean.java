package org.tradepath.evaluate;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A mean of origin means, with its standard error clustered by origin and by unordered pair.
 *
 * <p>Every case has weight 1 / (origins * cases of its origin). The variance is V(origin) + V(pair) - V(origin and pair), each V the sum over
 * clusters of the square of the weighted deviations' sum, times G / (G - 1) for G clusters: Cameron, Gelbach and Miller 2011, Robust
 * inference with multiway clustering, doi:10.1198/jbes.2010.07136, eq. 2.11 and section 2.3, for a regression on a constant.
 */
final class ClusteredMean {

    private final Map<Integer, int[]> casesOfOrigin = new LinkedHashMap<>();
    private final Map<Integer, double[]> sumOfOrigin = new LinkedHashMap<>();
    private final Map<String, Map<Integer, double[]>> sumOfPair = new LinkedHashMap<>();
    private int cases;

    void add(int origin, String pair, double value) {
        cases++;
        casesOfOrigin.computeIfAbsent(origin, o -> new int[1])[0]++;
        sumOfOrigin.computeIfAbsent(origin, o -> new double[1])[0] += value;
        double[] both =
                sumOfPair.computeIfAbsent(pair, p -> new LinkedHashMap<>()).computeIfAbsent(origin, o -> new double[2]);
        both[0] += value;
        both[1]++;
    }

    int cases() {
        return cases;
    }

    int origins() {
        return casesOfOrigin.size();
    }

    int pairs() {
        return sumOfPair.size();
    }

    double mean() {
        double sum = 0;
        for (Map.Entry<Integer, double[]> origin : sumOfOrigin.entrySet()) {
            sum += origin.getValue()[0] / casesOfOrigin.get(origin.getKey())[0];
        }
        return sum / origins();
    }

    double standardError() {
        double mean = mean();
        double byOrigin = 0;
        for (Map.Entry<Integer, double[]> origin : sumOfOrigin.entrySet()) {
            double n = casesOfOrigin.get(origin.getKey())[0];
            byOrigin += square((origin.getValue()[0] / n - mean) / origins());
        }
        double byPair = 0;
        double byBoth = 0;
        int cells = 0;
        for (Map<Integer, double[]> pair : sumOfPair.values()) {
            double sum = 0;
            for (Map.Entry<Integer, double[]> cell : pair.entrySet()) {
                double n = casesOfOrigin.get(cell.getKey())[0];
                double deviation = (cell.getValue()[0] - cell.getValue()[1] * mean) / (n * origins());
                sum += deviation;
                byBoth += square(deviation);
                cells++;
            }
            byPair += square(sum);
        }
        double ofOrigins = corrected(byOrigin, origins());
        double ofPairs = corrected(byPair, pairs());
        double variance = ofOrigins + ofPairs - corrected(byBoth, cells);
        // The difference of estimates can fall below its parts, even below zero, by chance: then the larger part
        // stands.
        return Math.sqrt(Math.max(variance, Math.max(ofOrigins, ofPairs)));
    }

    /** One cluster has no scatter to tell of: it counts nothing, unless it is all there is. */
    private double corrected(double sum, int clusters) {
        if (clusters > 1) {
            return sum * clusters / (clusters - 1);
        }
        return cases == 1 ? Double.NaN : 0;
    }

    private static double square(double x) {
        return x * x;
    }
}
