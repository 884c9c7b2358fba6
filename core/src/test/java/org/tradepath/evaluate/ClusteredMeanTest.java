package org.tradepath.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.BiPredicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClusteredMeanTest {

    private record Case(int origin, String pair, double value) {}

    private static List<Case> cases(long seed) {
        Random random = new Random(seed);
        List<Case> cases = new ArrayList<>();
        double[] ofOrigin = {random.nextGaussian(), random.nextGaussian(), random.nextGaussian(), 1};
        for (int i = 0; i < 60; i++) {
            int origin = random.nextInt(4);
            int pair = random.nextInt(25);
            cases.add(new Case(origin, "p" + pair, ofOrigin[origin] + 0.1 * pair + random.nextGaussian()));
        }
        return cases;
    }

    /** The sandwich by its definition: the sum over all pairs of cases that share a cluster. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void isTheSumOverPairsOfCasesThatShareACluster(long seed) {
        List<Case> cases = cases(seed);
        ClusteredMean clustered = new ClusteredMean();
        cases.forEach(c -> clustered.add(c.origin, c.pair, c.value));
        double[] weight = new double[cases.size()];
        double mean = 0;
        for (int i = 0; i < weight.length; i++) {
            int origin = cases.get(i).origin;
            weight[i] = 0.25 / cases.stream().filter(c -> c.origin == origin).count();
            mean += weight[i] * cases.get(i).value;
        }
        assertThat(clustered.mean()).isCloseTo(mean, within(1e-12));
        Set<Object> cells = new HashSet<>();
        Set<Object> pairs = new HashSet<>();
        cases.forEach(c -> cells.add(c.origin + c.pair));
        cases.forEach(c -> pairs.add(c.pair));
        double byOrigin = sum(cases, weight, mean, (a, b) -> a.origin == b.origin) * 4 / 3;
        double byPair = sum(cases, weight, mean, (a, b) -> a.pair.equals(b.pair)) * pairs.size() / (pairs.size() - 1);
        double byBoth = sum(cases, weight, mean, (a, b) -> a.origin == b.origin && a.pair.equals(b.pair))
                * cells.size()
                / (cells.size() - 1);
        double variance = Math.max(byOrigin + byPair - byBoth, Math.max(byOrigin, byPair));
        assertThat(clustered.standardError()).isCloseTo(Math.sqrt(variance), within(1e-12));
        assertThat(clustered.pairs()).isEqualTo(pairs.size());
        assertThat(clustered.origins()).isEqualTo(4);
    }

    private static double sum(List<Case> cases, double[] weight, double mean, BiPredicate<Case, Case> shared) {
        double sum = 0;
        for (int i = 0; i < weight.length; i++) {
            for (int j = 0; j < weight.length; j++) {
                if (shared.test(cases.get(i), cases.get(j))) {
                    sum += weight[i] * (cases.get(i).value - mean) * weight[j] * (cases.get(j).value - mean);
                }
            }
        }
        return sum;
    }

    /** One origin, every pair once: the usual standard error of a mean. */
    @Test
    void withoutClustersItIsTheUsualOne() {
        ClusteredMean clustered = new ClusteredMean();
        double[] values = {1, 2, 4, 9};
        for (int i = 0; i < values.length; i++) {
            clustered.add(2000, "p" + i, values[i]);
        }
        assertThat(clustered.mean()).isEqualTo(4);
        assertThat(clustered.standardError()).isCloseTo(Math.sqrt(38.0 / 3 / 4), within(1e-12));
    }

    @Test
    void oneCaseHasNone() {
        ClusteredMean clustered = new ClusteredMean();
        clustered.add(2000, "p", 3);
        assertThat(clustered.standardError()).isNaN();
    }
}
