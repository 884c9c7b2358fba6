package org.tradepath.forecast.pooled;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How the normal scores of horizons, and of corridors, hang together. */
final class Dependence {

    private Dependence() {}

    /**
     * Shares of the variance of a year's shock.
     *
     * @param world common to all corridors
     * @param economy common to corridors with one economy in common, besides the world's
     */
    record Shares(double world, double economy) {}

    /** Correlations of the scores of each two horizons, over the rows that have all of them; shrunk by a hundredth, so that they can be factored. */
    static double[][] correlations(List<double[]> scores) {
        int h = scores.size();
        double[] sum = new double[h];
        double[][] products = new double[h][h];
        int n = 0;
        for (int row = 0; row < scores.get(0).length; row++) {
            if (!Double.isNaN(scores.get(h - 1)[row])) {
                n++;
                for (int i = 0; i < h; i++) {
                    sum[i] += scores.get(i)[row];
                    for (int j = 0; j <= i; j++) {
                        products[i][j] += scores.get(i)[row] * scores.get(j)[row];
                    }
                }
            }
        }
        double[][] correlations = new double[h][h];
        for (int i = 0; i < h; i++) {
            for (int j = 0; j < i; j++) {
                double covariance = products[i][j] / n - sum[i] / n * sum[j] / n;
                double both =
                        (products[i][i] / n - sum[i] / n * sum[i] / n) * (products[j][j] / n - sum[j] / n * sum[j] / n);
                correlations[i][j] = 0.99 * covariance / Math.sqrt(both);
                correlations[j][i] = correlations[i][j];
            }
            correlations[i][i] = 1;
        }
        return correlations;
    }

    /** Lower triangle whose product with its transpose gives the correlations. */
    static double[][] factor(double[][] correlations) {
        int h = correlations.length;
        double[][] factor = new double[h][h];
        for (int i = 0; i < h; i++) {
            for (int j = 0; j <= i; j++) {
                double rest = correlations[i][j];
                for (int k = 0; k < j; k++) {
                    rest -= factor[i][k] * factor[j][k];
                }
                factor[i][j] = i == j ? Math.sqrt(rest) : rest / factor[j][j];
            }
        }
        return factor;
    }

    /**
     * From the mean products of scores of corridors of one origin, the mean of all horizons: what is common lasts, so that over a year alone it looks
     * smaller than over five or ten.
     */
    static Shares shares(TrainingSet rows, List<double[]> scores) {
        double world = 0;
        double economy = 0;
        for (double[] horizon : scores) {
            Shares one = shares(rows, horizon);
            world += one.world() / scores.size();
            economy += one.economy() / scores.size();
        }
        return new Shares(world, economy);
    }

    private static Shares shares(TrainingSet rows, double[] scores) {
        Pairs world = new Pairs();
        Pairs economy = new Pairs();
        for (int row = 0; row < scores.length; row++) {
            if (!Double.isNaN(scores[row])) {
                String year = Integer.toString(rows.origin(row));
                world.add(year, scores[row]);
                economy.add(year + rows.reporter(row), scores[row]);
            }
        }
        double common = Math.max(0, world.meanProduct());
        return new Shares(common, Math.max(0, economy.meanProduct() - common));
    }

    /** The mean product over all pairs within groups. */
    private static final class Pairs {

        private final Map<String, double[]> groups = new TreeMap<>();

        void add(String group, double value) {
            double[] sums = groups.computeIfAbsent(group, g -> new double[3]);
            sums[0]++;
            sums[1] += value;
            sums[2] += value * value;
        }

        double meanProduct() {
            double products = 0;
            double pairs = 0;
            for (double[] sums : groups.values()) {
                products += sums[1] * sums[1] - sums[2];
                pairs += sums[0] * (sums[0] - 1);
            }
            return pairs == 0 ? 0 : products / pairs;
        }
    }
}
