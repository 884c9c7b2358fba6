package org.tradepath.internal.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import org.apache.commons.math3.distribution.ChiSquaredDistribution;
import org.junit.jupiter.api.Test;
import org.tradepath.internal.math.Normal;
import org.tradepath.internal.math.StudentT;

/** Statistical tests with fixed seeds. The false-alarm rate of each, over seeds, stands at it; all together raise one below 1e-3. */
class StreamsTest {

    private static final int ROWS = 1024;

    /** Words of neighbouring things: each number names a stream. */
    private static long[] words(StreamKey key, int rows) {
        WordStream stream = new WordStream();
        stream.open(key, 0);
        stream.toStep(1, rows);
        long[] words = new long[rows * WordStream.LANES];
        for (int row = 0; row < rows; row++) {
            System.arraycopy(stream.nextRow(), 0, words, row * WordStream.LANES, WordStream.LANES);
        }
        return words;
    }

    private static List<long[]> neighbours(IntFunction<StreamKey> keys) {
        List<long[]> list = new ArrayList<>();
        for (int k = 0; k < 8; k++) {
            list.add(words(keys.apply(k), ROWS));
        }
        return list;
    }

    private static List<List<long[]>> families() {
        StreamKey corridor = StreamKey.of(1, "corridor AZE-KAZ");
        return List.of(
                neighbours(block -> corridor.with(0).with(block)),
                neighbours(purpose -> corridor.with(purpose).with(0)),
                neighbours(c -> StreamKey.of(1, "corridor AZE-KA" + (char) ('S' + c))
                        .with(0)
                        .with(0)),
                neighbours(
                        seed -> StreamKey.of(seed, "corridor AZE-KAZ").with(0).with(0)));
    }

    private static double chiSquareTail(long[] counts, double expected) {
        double statistic = 0;
        for (long count : counts) {
            statistic += (count - expected) * (count - expected) / expected;
        }
        double p = 1 - new ChiSquaredDistribution(null, counts.length - 1.0).cumulativeProbability(statistic);
        return Math.min(p, 1 - p);
    }

    /** 32 streams, 5 bytes each, two-sided: false alarm 32 * 5 * 2e-6 = 3.2e-4. */
    @Test
    void bytesAreUniform() {
        for (List<long[]> family : families()) {
            for (long[] words : family) {
                for (int shift : new int[] {0, 8, 23, 41, 56}) {
                    long[] counts = new long[256];
                    for (long word : words) {
                        counts[(int) (word >>> shift) & 0xFF]++;
                    }
                    assertThat(chiSquareTail(counts, words.length / 256.0)).isGreaterThan(1e-6);
                }
            }
        }
    }

    /** 4 families, 7 pairs of neighbours, two-sided: 56 * 1e-6. Pairs of nibbles of neighbouring streams are jointly uniform. */
    @Test
    void neighbouringStreamsAreIndependent() {
        for (List<long[]> family : families()) {
            for (int k = 1; k < family.size(); k++) {
                long[] counts = new long[256];
                for (int i = 0; i < family.get(k).length; i++) {
                    counts[(int) (family.get(k)[i] >>> 60 << 4 | family.get(k - 1)[i] >>> 60)]++;
                }
                assertThat(chiSquareTail(counts, family.get(k).length / 256.0)).isGreaterThan(1e-6);
            }
        }
    }

    /** 28 correlations of 262,144 pairs at 5 standard errors: 28 * 6e-7 = 1.6e-5; as many of squares. */
    @Test
    void normalsOfNeighbouringStreamsAreUncorrelated() {
        for (List<long[]> family : families()) {
            for (int k = 1; k < family.size(); k++) {
                double[] x = normals(family.get(k));
                double[] y = normals(family.get(k - 1));
                double products = 0;
                double squares = 0;
                for (int i = 0; i < x.length; i++) {
                    products += x[i] * y[i];
                    squares += (x[i] * x[i] - 1) * (y[i] * y[i] - 1);
                }
                assertThat(products / Math.sqrt(x.length)).isBetween(-5.0, 5.0);
                assertThat(squares / 2 / Math.sqrt(x.length)).isBetween(-5.0, 5.0);
            }
        }
    }

    /** Neighbouring lanes and rows of one stream: 8 correlations at 5 standard errors, 5e-6. */
    @Test
    void lanesAndRowsAreUncorrelated() {
        double[] x = normals(words(StreamKey.of(9, "lanes"), 4096));
        for (int lag : new int[] {1, 2, 8, 64, 128, 256, 512, 1024}) {
            double products = 0;
            for (int i = lag; i < x.length; i++) {
                products += x[i] * x[i - lag];
            }
            assertThat(products / Math.sqrt(x.length - lag)).as("lag %d", lag).isBetween(-5.0, 5.0);
        }
    }

    /** Anderson-Darling with known parameters: the limit exceeds 9.6 with probability 1e-5 or so (Marsaglia 2004); 32 streams, 3.2e-4. */
    @Test
    void normalsAreNormal() {
        for (List<long[]> family : families()) {
            for (long[] words : family) {
                double[] x = normals(Arrays.copyOf(words, 1 << 16));
                Arrays.sort(x);
                double sum = 0;
                for (int i = 0; i < x.length; i++) {
                    sum += (2 * i + 1) * (Normal.logCdf(x[i]) + Normal.logCdf(-x[x.length - 1 - i]));
                }
                assertThat(-x.length - sum / x.length).isLessThan(9.6);
            }
        }
    }

    private static double[] normals(long[] words) {
        double[] normals = new double[words.length];
        Draws.normals(words, normals, 0);
        return normals;
    }

    /** Every cell, ends and insides, both signs. */
    @Test
    void normalsHaveTheStatedError() {
        double worst = 0;
        double[] draw = new double[1];
        for (int exponent = 0; exponent < 63; exponent++) {
            for (int m = 0; m < 1024; m++) {
                long word = (long) StrictMath.scalb(1 + (m + 0.37) / 1024, exponent);
                Draws.normals(new long[] {word}, draw, 0);
                worst = Math.max(worst, Math.abs(draw[0] - Normal.quantile(word * 0x1p-64)));
                double upper = draw[0];
                Draws.normals(new long[] {-word}, draw, 0);
                assertThat(draw[0]).isEqualTo(-upper);
            }
        }
        assertThat(worst).isBetween(1e-12, 1e-8);
    }

    @Test
    void drawsIncreaseWithTheUnsignedWord() {
        double before = Double.NEGATIVE_INFINITY;
        double[] draw = new double[1];
        for (long word = 0; word != 1L << 62; word += 1L << 46) {
            Draws.normals(new long[] {word * 4}, draw, 0);
            assertThat(draw[0]).isGreaterThanOrEqualTo(before);
            before = draw[0];
        }
        Draws.normals(new long[] {1L << 63}, draw, 0);
        assertThat(draw[0]).isZero();
        Draws.normals(new long[] {0}, draw, 0);
        assertThat(draw[0]).isBetween(-9.5, -9.0);
    }

    @Test
    void studentDrawsHaveTheStatedError() {
        for (double degrees : new double[] {0.3, 2, 30}) {
            StudentT t = new StudentT(degrees);
            QuantileTable table = new QuantileTable(t::quantile);
            double[] draw = new double[1];
            for (int exponent = 0; exponent < 63; exponent += 3) {
                for (int m = 0; m < 64; m++) {
                    long word = (long) StrictMath.scalb(1 + (m + 0.13) / 64, exponent);
                    table.apply(new long[] {word}, draw, 0);
                    double exact = t.quantile(word * 0x1p-64);
                    assertThat(draw[0]).isCloseTo(exact, within(3e-7 * Math.abs(exact) + 1e-8));
                    double lower = draw[0];
                    table.apply(new long[] {-word}, draw, 0);
                    assertThat(draw[0]).isEqualTo(-lower);
                }
            }
        }
    }

    @Test
    void uniformsStayInside() {
        double[] draws = new double[3];
        Draws.uniforms(new long[] {0, -1, 1L << 63}, draws, 0);
        assertThat(draws[0]).isEqualTo(0x1p-53);
        assertThat(draws[1]).isEqualTo(1 - 0x1p-53);
        assertThat(draws[2]).isBetween(0.5, 0.5 + 0x1p-50);
    }

    @Test
    void stepsMayBeAskedInAnyOrder() {
        WordStream stream = new WordStream();
        stream.open(StreamKey.of(1, "x"), 0);
        long[][] inOrder = new long[6][];
        for (int step = 1; step <= 5; step++) {
            stream.toStep(step, 4);
            inOrder[step] = stream.nextRow().clone();
            stream.nextRow();
        }
        for (int step : new int[] {5, 2, 2, 4, 1, 3}) {
            stream.toStep(step, 4);
            assertThat(stream.nextRow()).isEqualTo(inOrder[step]);
        }
    }

    /** The generator and the key are as published and as committed: a change of either moves every result. */
    @Test
    void keysAndWordsAreStable() {
        StreamKey key = StreamKey.of(42, "AZE-KAZ").with(1).with(2);
        assertThat(key).isNotEqualTo(StreamKey.of(42, "AZE-KAZ").with(2).with(1));
        assertThat(StreamKey.of(42, "ab").with('c')).isNotEqualTo(StreamKey.of(42, "abc"));
        long hash = 0;
        for (long word : words(key, 8)) {
            hash = StreamKey.mix(hash ^ word);
        }
        assertThat(hash).isEqualTo(-7936162449307685947L);
    }
}
