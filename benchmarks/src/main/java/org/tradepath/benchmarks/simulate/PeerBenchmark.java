package org.tradepath.benchmarks.simulate;

import java.util.Random;
import java.util.SplittableRandom;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import net.finmath.montecarlo.BrownianMotionFromMersenneRandomNumbers;
import net.finmath.montecarlo.assetderivativevaluation.models.BachelierModel;
import net.finmath.montecarlo.process.EulerSchemeFromProcessModel;
import net.finmath.stochastic.RandomVariable;
import net.finmath.time.TimeDiscretizationFromArray;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.random.MersenneTwister;
import org.apache.commons.math3.random.Well19937c;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.ZigguratSampler;
import org.apache.commons.rng.simple.RandomSource;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** {@link Work} by other libraries, one thread; nanoseconds per path and year. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 7, time = 1)
@Fork(3)
@OperationsPerInvocation(Work.STEPS)
public class PeerBenchmark {

    private final Work work = new Work();
    private final Random random = new Random(1);
    private final SplittableRandom splittable = new SplittableRandom(1);
    private final NormalDistribution mathDistribution = new NormalDistribution(new Well19937c(1), 0, 1);
    private final Well19937c mathWell = new Well19937c(1);
    private final MersenneTwister mathTwister = new MersenneTwister(1);
    private final ZigguratSampler.NormalizedGaussian zigguratPlusPlus = ziggurat(RandomSource.XO_RO_SHI_RO_128_PP);
    private final ZigguratSampler.NormalizedGaussian zigguratXoshiro = ziggurat(RandomSource.XO_SHI_RO_256_PLUS);
    private final ZigguratSampler.NormalizedGaussian zigguratSplitMix = ziggurat(RandomSource.SPLIT_MIX_64);

    private static ZigguratSampler.NormalizedGaussian ziggurat(RandomSource source) {
        UniformRandomProvider provider = source.create(1L);
        return ZigguratSampler.NormalizedGaussian.of(provider);
    }

    @Benchmark
    public long jdkRandom() {
        return Work.walk(random::nextGaussian, work);
    }

    @Benchmark
    public long jdkSplittableRandom() {
        return Work.walk(splittable::nextGaussian, work);
    }

    @Benchmark
    public long jdkThreadLocalRandom() {
        return Work.walk(ThreadLocalRandom.current()::nextGaussian, work);
    }

    @Benchmark
    public long commonsMathNormalDistribution() {
        return Work.walk(mathDistribution::sample, work);
    }

    @Benchmark
    public long commonsMathWell19937c() {
        return Work.walk(mathWell::nextGaussian, work);
    }

    @Benchmark
    public long commonsMathMersenneTwister() {
        return Work.walk(mathTwister::nextGaussian, work);
    }

    @Benchmark
    public long commonsRngZigguratXoRoShiRo128PlusPlus() {
        return Work.walk(zigguratPlusPlus::sample, work);
    }

    @Benchmark
    public long commonsRngZigguratXoShiRo256Plus() {
        return Work.walk(zigguratXoshiro::sample, work);
    }

    @Benchmark
    public long commonsRngZigguratSplitMix64() {
        return Work.walk(zigguratSplitMix::sample, work);
    }

    /** A Bachelier model is a normal walk: as near to our work as finmath-lib has it. */
    @Benchmark
    public long finmathEuler() throws Exception {
        TimeDiscretizationFromArray years = new TimeDiscretizationFromArray(0, Work.YEARS, 1.0);
        EulerSchemeFromProcessModel process = new EulerSchemeFromProcessModel(
                new BachelierModel(Work.START, 0, Work.VOLATILITY),
                new BrownianMotionFromMersenneRandomNumbers(years, 1, Work.PATHS, 1));
        boolean[] hit = new boolean[Work.PATHS];
        for (int year = 1; year <= Work.YEARS; year++) {
            RandomVariable level = process.getProcessValue(year, 0);
            for (int path = 0; path < Work.PATHS; path++) {
                double value = level.get(path) + Work.DRIFT * year;
                if (!hit[path] && value >= Work.THRESHOLD) {
                    hit[path] = true;
                    work.firstYears[year]++;
                }
                work.last[path] = value;
            }
        }
        return work.firstYears[1];
    }
}
