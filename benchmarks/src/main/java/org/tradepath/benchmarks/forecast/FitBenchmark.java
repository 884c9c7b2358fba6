package org.tradepath.benchmarks.forecast;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.tradepath.forecast.Arima;
import org.tradepath.forecast.DampedTrend;
import org.tradepath.forecast.Forecast;
import org.tradepath.forecast.GrowthModel;
import org.tradepath.forecast.Holt;
import org.tradepath.forecast.LocalLevel;
import org.tradepath.forecast.LogLinearTrend;
import org.tradepath.forecast.Logistic;
import org.tradepath.forecast.RandomWalkWithDrift;
import org.tradepath.forecast.Theta;
import org.tradepath.series.History;

/** One fit to 25 figures, the process ready to run; another series every call, one thread. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class FitBenchmark {

    /** Model and whether it is shrunk. */
    @Param({
        "theta",
        "damped",
        "arima",
        "walk",
        "level",
        "holt",
        "line",
        "logistic",
        "theta raw",
        "damped raw",
        "arima raw"
    })
    public String model;

    private final History[] histories = Series.of(7);
    private GrowthModel fitted;
    private int next;

    @Setup(Level.Trial)
    public void model() {
        fitted = switch (model) {
            case "theta" -> Theta.withDefaults();
            case "damped" -> DampedTrend.withDefaults();
            case "arima" -> Arima.withDefaults();
            case "walk" -> RandomWalkWithDrift.withDefaults();
            case "level" -> LocalLevel.withDefaults();
            case "holt" -> Holt.withDefaults();
            case "line" -> LogLinearTrend.withDefaults();
            case "logistic" -> Logistic.withDefaults();
            case "theta raw" -> Theta.withDefaults().withoutShrinkage();
            case "damped raw" -> DampedTrend.withDefaults().withoutShrinkage();
            case "arima raw" -> Arima.withDefaults().withoutShrinkage();
            default -> throw new IllegalArgumentException("model must be a known one, but was " + model);
        };
    }

    @Benchmark
    public Forecast fit() {
        next = (next + 1) % histories.length;
        return fitted.fit(histories[next], 1);
    }
}
