package org.tradepath.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tradepath.simulate.Sampling;

/** Worked by hand on few paths. */
class PathSampleTest {

    private static final double GONE = Double.NEGATIVE_INFINITY;

    /** Paths of one known start, each by itself. */
    private static PathSample plain(int paths) {
        return new PathSample(paths, Sampling.plain(), 1, 1);
    }

    private static double[] from(int first, int count) {
        return IntStream.range(first, first + count).mapToDouble(i -> i).toArray();
    }

    @Test
    void drawsAreDealtAnewInEachScramble() {
        PathSample sample = new PathSample(16, Sampling.sobol(2), 3, 3);
        assertThat(IntStream.range(0, 16).map(sample::draw))
                .containsExactly(0, 1, 2, 0, 1, 2, 0, 1, 0, 1, 2, 0, 1, 2, 0, 1);
    }

    @Test
    void theErrorOfAMeanIsThatOfItsIndependentParts() {
        double[] values = {0, 1, 2, 5};
        // Deviations -2, -1, 0, 3: 14 / 4 / 4.
        assertThat(plain(4).mean(values).value()).isEqualTo(2);
        assertThat(plain(4).mean(values).standardError()).isEqualTo(Math.sqrt(14 / 16.0));
        // Pairs have means .5 and 3.5: 4.5 / 2 / 2.
        assertThat(new PathSample(4, Sampling.antithetic(), 1, 1).mean(values).standardError())
                .isEqualTo(1.5 / Math.sqrt(2));
        // Two scrambles of these means, of which one degree of freedom is lost: 4.5 / 2 / 1.
        assertThat(new PathSample(4, Sampling.sobol(2), 1, 1).mean(values).standardError())
                .isEqualTo(1.5);
    }

    @Test
    void fewDrawsOfTheStartMakeTheErrorAsLarge() {
        // Two draws, of 0 and 1: their mean has the error sqrt(.5) / sqrt(2), however many paths begin there.
        double[] values = {0, 1, 0, 1, 0, 1, 0, 1};
        assertThat(new PathSample(8, Sampling.plain(), 2, 2).mean(values).standardError())
                .isCloseTo(0.5, within(1e-15));
        assertThat(plain(8).mean(values).standardError()).isCloseTo(0.5 / Math.sqrt(8), within(1e-15));
        // Of eighteen draws the last two share the groups of the first two: 16 groups, two with both paths.
        double[] eighteen = new double[18];
        eighteen[0] = 1;
        eighteen[16] = 1;
        double mean = 2 / 18.0;
        double square = Math.pow(2 - 2 * mean, 2) + Math.pow(2 * mean, 2) + 14 * mean * mean;
        assertThat(new PathSample(18, Sampling.plain(), 18, 18).mean(eighteen).standardError())
                .isCloseTo(Math.sqrt(square / 18 / 18 * 16 / 15), within(1e-15));
    }

    @Test
    void aQuantileHasTheErrorOfItsShare() {
        // Of 0 to 100 every per cent is a step of 1: one standard error of the share, .5 / sqrt(101), to either side.
        // 51 of 101
        // are at or below the median.
        PathSample sample = plain(101);
        assertThat(sample.quantile(from(0, 101), 0.25)).isEqualTo(25);
        double share = Math.sqrt(51 * 50) / 101 / Math.sqrt(101);
        assertThat(sample.quantileError(from(0, 101), 0.5)).isCloseTo(100 * share, within(1e-9));
        // At the top only one side is left.
        assertThat(sample.quantileError(from(0, 101), 1)).isBetween(0.1, 1.0);
    }

    @Test
    void aLevelInDollarsHasItsErrorInDollars() {
        double[] logs = from(0, 101);
        for (int i = 0; i < logs.length; i++) {
            logs[i] /= 100;
        }
        PathSample sample = plain(101);
        double error = sample.quantileError(logs, 0.5);
        assertThat(sample.level(logs, 0.5).value()).isCloseTo(Math.exp(0.5), within(1e-12));
        assertThat(sample.level(logs, 0.5).standardError()).isCloseTo(Math.exp(0.5) * error, within(1e-12));
    }

    @Test
    void aLevelOfZeroMayBeTheOneALittleFurtherUp() {
        // 60 of 100 have vanished, the others have a log level of 3 and a little more: the share's error is .049, so
        // that the median is
        // surely nothing, and the quantile of .58 is nothing or exp 3.
        double[] logs = new double[100];
        for (int i = 0; i < 100; i++) {
            logs[i] = i < 60 ? GONE : 3 + (i - 60) / 1000.0;
        }
        PathSample sample = plain(100);
        assertThat(sample.quantile(logs, 0.5)).isEqualTo(GONE);
        assertThat(sample.level(logs, 0.5).value()).isZero();
        assertThat(sample.level(logs, 0.5).standardError()).isZero();
        assertThat(sample.level(logs, 0.58).value()).isZero();
        assertThat(sample.level(logs, 0.58).standardError()).isBetween(Math.exp(3), Math.exp(3.01));
        // The last that has vanished is number 59 of 0 to 99.
        assertThat(sample.quantile(logs, 59.5 / 99)).isEqualTo(GONE);
        assertThat(sample.quantile(logs, 60.5 / 99)).isCloseTo(3.0005, within(1e-9));
        // A level that may be zero is uncertain by no more than itself.
        assertThat(sample.level(logs, 0.62).standardError())
                .isEqualTo(sample.level(logs, 0.62).value());
        assertThat(sample.influence(logs, 0.59)).isEmpty();
        assertThat(sample.influence(logs, 0.61)).isEmpty();
        assertThat(sample.influence(logs, 0.7)).isPresent();
    }

    @Test
    void theInfluenceIsTheDistanceOfTheShareOverTheDensity() {
        // The density of 0 to 100 is 1 in 100: (1/4 - 1) * 100 up to the quantile, 1/4 * 100 above.
        double[] influence = plain(101).influence(from(0, 101), 0.25).orElseThrow();
        for (int i = 0; i < 101; i++) {
            assertThat(influence[i]).isCloseTo(i <= 25 ? -75 : 25, within(1e-9));
        }
    }
}
