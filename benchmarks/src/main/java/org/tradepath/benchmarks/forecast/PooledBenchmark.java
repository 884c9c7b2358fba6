package org.tradepath.benchmarks.forecast;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.tradepath.forecast.Forecast;
import org.tradepath.forecast.pooled.PooledModel;
import org.tradepath.series.History;
import org.tradepath.simulate.Simulation;
import org.tradepath.simulate.SimulationRequest;
import org.tradepath.simulate.SimulationResult;
import org.tradepath.simulate.Threshold;

/** The default model on a corridor with 25 figures, another one every call, one thread: fit, 2,000 paths, a threshold watched. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class PooledBenchmark {

    private static final int PATHS = 2000;
    /** Twice the level where the histories begin, in log US dollars. */
    private static final double DOUBLED = 19.7;

    /** Years ahead. */
    @Param({"10", "15"})
    public int horizon;

    private final PooledModel model = PooledModel.bundled();
    private final History[] histories = Series.of(7);
    private int next;

    @Benchmark
    public Forecast fit() {
        next = (next + 1) % histories.length;
        return model.fit(histories[next], 1);
    }

    @Benchmark
    public SimulationResult fitAndSimulate() {
        Forecast forecast = fit();
        return Simulation.withDefaults()
                .withPaths(PATHS)
                .withHorizon(horizon)
                .run(SimulationRequest.of("KAZ-AZE", forecast.process()).withThresholds(Threshold.ofLog(DOUBLED)));
    }
}
