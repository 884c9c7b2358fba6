package org.tradepath.benchmarks.forecast;

import java.util.Collections;
import java.util.Optional;
import java.util.SplittableRandom;
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
import org.tradepath.series.Status;
import org.tradepath.trade.Corridor;
import org.tradepath.trade.Flow;
import org.tradepath.trade.Side;

/** One fit to 25 figures, the process ready to run; another series every call, one thread. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class FitBenchmark {

    private static final int SERIES = 64;
    private static final int YEARS = 25;

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

    private final History[] histories = new History[SERIES];
    private GrowthModel fitted;
    private int next;

    @Setup(Level.Trial)
    public void histories() {
        SplittableRandom random = new SplittableRandom(7);
        for (int s = 0; s < SERIES; s++) {
            double[][] levels = new double[YEARS][1];
            double at = 19;
            for (int t = 0; t < YEARS; t++) {
                at += 0.06 + 0.25 * (random.nextDouble() + random.nextDouble() + random.nextDouble() - 1.5) * 2;
                levels[t][0] = at + 0.2 * (random.nextDouble() - 0.5);
            }
            histories[s] = History.of(
                    Corridor.parse("KAZ-AZE"),
                    Optional.of(Side.HOME),
                    Flow.TURNOVER,
                    2000,
                    Collections.nCopies(YEARS, Status.OBSERVED),
                    levels);
        }
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
        next = (next + 1) % SERIES;
        return fitted.fit(histories[next], 1);
    }
}
