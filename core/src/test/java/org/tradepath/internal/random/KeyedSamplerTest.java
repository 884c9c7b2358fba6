package org.tradepath.internal.random;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.DoubleSupplier;
import org.apache.commons.math3.distribution.ChiSquaredDistribution;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.distribution.RealDistribution;
import org.apache.commons.math3.distribution.UniformRealDistribution;
import org.apache.commons.math3.stat.inference.KolmogorovSmirnovTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every distribution test here fails a right sampler once in 10^4 seeds; the seeds are fixed. */
class KeyedSamplerTest {

    private static final int N = 20_000;
    private static final double FALSE_ALARM = 1e-4;

    private static void follows(double[] sample, RealDistribution distribution) {
        assertThat(new KolmogorovSmirnovTest().kolmogorovSmirnovTest(distribution, sample))
                .isGreaterThan(FALSE_ALARM);
    }

    @Test
    void normalsAreNormal() {
        KeyedSampler sampler = KeyedSampler.of(11, "AZE-KAZ", "test");
        follows(draw(sampler::normal), new NormalDistribution(null, 0, 1));
    }

    @Test
    void uniformsAreUniform() {
        KeyedSampler sampler = KeyedSampler.of(12, "AZE-KAZ", "test");
        follows(draw(sampler::uniform), new UniformRealDistribution(null, 0, 1));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.5, 1, 2, 3, 5.5, 40})
    void chiSquaresAreChiSquare(double degrees) {
        KeyedSampler sampler = KeyedSampler.of(13, "AZE-KAZ", "test");
        follows(draw(() -> sampler.chiSquare(degrees)), new ChiSquaredDistribution(null, degrees));
    }

    private static double[] draw(DoubleSupplier supplier) {
        double[] sample = new double[N];
        for (int i = 0; i < N; i++) {
            sample[i] = supplier.getAsDouble();
        }
        return sample;
    }

    @Test
    void seedKeyAndPurposeEachNameAStreamOfTheirOwn() {
        double first = KeyedSampler.of(1, "AZE-KAZ", "a").normal();
        assertThat(KeyedSampler.of(1, "AZE-KAZ", "a").normal()).isEqualTo(first);
        assertThat(KeyedSampler.of(2, "AZE-KAZ", "a").normal()).isNotEqualTo(first);
        assertThat(KeyedSampler.of(1, "KAZ-TUR", "a").normal()).isNotEqualTo(first);
        assertThat(KeyedSampler.of(1, "AZE-KAZ", "b").normal()).isNotEqualTo(first);
    }
}
