package org.tradepath.benchmarks.simulate;

import java.util.concurrent.TimeUnit;
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
import org.tradepath.simulate.GrowthProcess;
import org.tradepath.simulate.HeavyTailedWalk;
import org.tradepath.simulate.RandomWalk;
import org.tradepath.simulate.SharedShockWalk;
import org.tradepath.simulate.Simulation;
import org.tradepath.simulate.SimulationRequest;
import org.tradepath.simulate.SimulationResult;
import org.tradepath.simulate.Threshold;
import org.tradepath.simulate.TwoFlowWalk;

/** {@link Work} by ours, one thread; nanoseconds per path and year. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 7, time = 1)
@Fork(3)
@OperationsPerInvocation(Work.STEPS)
public class WalkBenchmark {

    private static final int DRAWS = 2000;

    private final Simulation simulation =
            Simulation.withDefaults().withPaths(Work.PATHS).withHorizon(Work.YEARS);
    private final RandomWalk walk = RandomWalk.of(Work.START, Work.DRIFT, Work.VOLATILITY);
    private final double[] start = draws(Work.START, 0.0001);
    private final double[] drift = draws(Work.DRIFT, 0.0005);
    private final double[] volatility = draws(Work.VOLATILITY, 0.0005);
    private final SimulationRequest plain = request(walk);
    private final SimulationRequest uncertain = request(RandomWalk.of(start, drift, volatility));
    private final SimulationRequest heavy = request(HeavyTailedWalk.of(start, drift, volatility, 1.9));
    private final SimulationRequest pair = request(TwoFlowWalk.of(walk, walk, 0.5));
    private final SimulationRequest shared = request(
                    SharedShockWalk.of(new double[] {Work.START}, Work.DRIFT, 0.2, 0.1, 0.05))
            .withEconomies("AZE", "KAZ");
    private final SimulationRequest fan = plain.withFan(0.05, 0.2, 0.35, 0.5, 0.65, 0.8, 0.95);

    private static double[] draws(double middle, double step) {
        double[] draws = new double[DRAWS];
        for (int d = 0; d < DRAWS; d++) {
            draws[d] = middle + step * (d * 7919 % 101 - 50);
        }
        return draws;
    }

    private static SimulationRequest request(GrowthProcess process) {
        return SimulationRequest.of("AZE-KAZ", process).withThresholds(Threshold.ofLog(Work.THRESHOLD));
    }

    /** The work of the peers, and more: at or above, sustained and standard errors besides. */
    @Benchmark
    public SimulationResult plainWalk() {
        return simulation.run(plain);
    }

    @Benchmark
    public SimulationResult parameterUncertainty() {
        return simulation.run(uncertain);
    }

    @Benchmark
    public SimulationResult studentT() {
        return simulation.run(heavy);
    }

    @Benchmark
    public SimulationResult correlatedPair() {
        return simulation.run(pair);
    }

    @Benchmark
    public SimulationResult sharedShocks() {
        return simulation.run(shared);
    }

    @Benchmark
    public SimulationResult fanAndPassage() {
        return simulation.run(fan);
    }
}
