package org.tradepath.benchmarks.simulate;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;
import org.tradepath.simulate.OneStepSurvival;
import org.tradepath.simulate.RandomWalk;
import org.tradepath.simulate.Sampling;
import org.tradepath.simulate.Simulation;
import org.tradepath.simulate.SimulationRequest;
import org.tradepath.simulate.SimulationResult;
import org.tradepath.simulate.Threshold;

/** Whole runs in milliseconds: threads, number of paths (with {@code -prof gc}), a panel of corridors, one-step survival. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 7, time = 1)
@Fork(3)
public class ScaleBenchmark {

    private static final Simulation SIMULATION = Simulation.withDefaults().withHorizon(Work.YEARS);
    private static final RandomWalk WALK = RandomWalk.of(Work.START, Work.DRIFT, Work.VOLATILITY);
    private static final SimulationRequest REQUEST =
            SimulationRequest.of("AZE-KAZ", WALK).withThresholds(Threshold.ofLog(Work.THRESHOLD));

    /** A run by its number of paths. */
    @State(Scope.Thread)
    public static class Paths {
        @Param({"100000", "1000000"})
        int paths;
    }

    /** {@code -prof gc}: the bytes of a run must not grow with its paths. */
    @Benchmark
    @Threads(1)
    public SimulationResult run(Paths size) {
        return SIMULATION.withPaths(size.paths).run(REQUEST);
    }

    @Benchmark
    @Threads(1)
    public SimulationResult fanRun(Paths size) {
        return SIMULATION.withPaths(size.paths).run(REQUEST.withFan(0.05, 0.2, 0.35, 0.5, 0.65, 0.8, 0.95));
    }

    /** One run of four million paths on two threads. */
    @Benchmark
    @Threads(1)
    public SimulationResult twoThreadsOnOneRun() {
        return SIMULATION.withPaths(4_000_000).withParallelism(2).run(REQUEST);
    }

    /** Two runs of two million paths, each on its own thread: what the machine gives to independent work. */
    @Benchmark
    @Threads(2)
    public SimulationResult twoIndependentRuns() {
        return SIMULATION.withPaths(2_000_000).run(REQUEST);
    }

    /** Ten thousand corridors, 10,000 paths each, on two threads; to be run in 256 MB of heap. */
    @Benchmark
    @Threads(1)
    @Fork(value = 3, jvmArgsAppend = "-Xmx256m")
    public List<SimulationResult> panel() {
        List<SimulationRequest> requests = IntStream.range(0, 10_000)
                .mapToObj(c ->
                        SimulationRequest.of("corridor " + c, WALK).withThresholds(Threshold.ofLog(Work.THRESHOLD)))
                .toList();
        return SIMULATION.withPaths(10_000).withParallelism(2).run(requests);
    }

    /** Golden case, 2^14 points a scramble. */
    @Benchmark
    @Threads(1)
    public OneStepSurvival survivalOnSobolPoints() {
        return OneStepSurvival.of(
                SIMULATION.withHorizon(7).withPaths(64 << 14).withSampling(Sampling.sobol(64)),
                "AZE-KAZ",
                WALK,
                Threshold.ofLog(Work.THRESHOLD));
    }

    /** As many independent paths, counted. */
    @Benchmark
    @Threads(1)
    public SimulationResult countedPlainPaths() {
        return SIMULATION.withHorizon(7).withPaths(64 << 14).run(REQUEST);
    }
}
