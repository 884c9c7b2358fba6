package org.tradepath.simulate;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import org.tradepath.internal.Check;

/**
 * Runs growth processes on many random paths and counts what they do.
 *
 * <p>Immutable settings; the defaults are seed 1, 100,000 paths, 10 years, the calling thread alone, no limit of memory.
 *
 * <pre>{@code
 * SimulationRequest request = SimulationRequest.of("AZE-KAZ", RandomWalk.of(Math.log(529.4), 0.12, 0.25))
 *         .withThresholds(Threshold.of(1000))
 *         .withFan(0.1, 0.5, 0.9);
 * SimulationResult result = Simulation.withDefaults().withSeed(7).withPaths(1_000_000).run(request);
 * Estimate by5 = result.passages().get(0).reachedBy(5);   // 0.5315, standard error 0.0005
 * }</pre>
 *
 * <p><b>Reproducible:</b> path {@code p} of a request is a function of (seed, request's key and economies, {@code p}, the process); it does
 * not depend on threads, chunks, other requests, the number of paths or the JDK. Whatever is counted is a whole number, so that results
 * are the same to the bit.
 *
 * <p><b>Threads:</b> with parallelism {@code n} the calling thread works and {@code n - 1} others help: those of the caller's executor, or
 * threads made for this one call. There is no hidden pool. Interrupting the calling thread, or one that helps it, ends a
 * run.
 *
 * @since 0.1.0
 */
public final class Simulation {

    /** The longest horizon, in years: a path's years are the bits of one word. */
    public static final int MAX_HORIZON = 60;

    /** The most paths a request. */
    public static final int MAX_PATHS = 1 << 30;

    /** The most threads of a run, the calling one among them. */
    public static final int MAX_PARALLELISM = 1024;

    private final Settings settings;

    private Simulation(Settings settings) {
        this.settings = settings;
    }

    /** {@return the simulation with default settings} */
    public static Simulation withDefaults() {
        return new Simulation(new Settings(
                1,
                100_000,
                10,
                1,
                Sampling.plain(),
                Optional.empty(),
                Optional.empty(),
                Long.MAX_VALUE,
                Settings.DEFAULT_CHUNK));
    }

    /**
     * {@return this simulation with another seed}
     *
     * @param seed any number
     */
    public Simulation withSeed(long seed) {
        return new Simulation(settings.withSeed(seed));
    }

    /**
     * {@return this simulation with another number of paths a request}
     *
     * @param paths 1 to {@link #MAX_PATHS}
     * @throws IllegalArgumentException when the number is out of range
     */
    public Simulation withPaths(int paths) {
        return new Simulation(settings.withPaths(Check.inRange("paths", paths, 1, MAX_PATHS)));
    }

    /**
     * {@return this simulation with another horizon}
     *
     * @param years the last year ahead, 1 to {@link #MAX_HORIZON}
     * @throws IllegalArgumentException when the number is out of range
     */
    public Simulation withHorizon(int years) {
        return new Simulation(settings.withHorizon(Check.inRange("horizon", years, 1, MAX_HORIZON)));
    }

    /**
     * {@return this simulation on so many threads, the calling one among them; the others are made for each run and end with it}
     *
     * @param threads 1 to {@link #MAX_PARALLELISM}
     * @throws IllegalArgumentException when the number is out of range
     */
    public Simulation withParallelism(int threads) {
        Check.inRange("parallelism", threads, 1, MAX_PARALLELISM);
        return new Simulation(settings.withThreads(threads, Optional.empty()));
    }

    /**
     * {@return this simulation on the calling thread and the caller's executor} The run goes on with fewer threads when the executor is busy.
     *
     * @param executor runs {@code threads - 1} tasks, each for as long as there is work
     * @param threads 1 to {@link #MAX_PARALLELISM}, the calling one among them
     * @throws IllegalArgumentException when the number is out of range
     */
    public Simulation withExecutor(Executor executor, int threads) {
        Check.inRange("parallelism", threads, 1, MAX_PARALLELISM);
        return new Simulation(settings.withThreads(threads, Optional.of(executor)));
    }

    /**
     * {@return this simulation with another way of sampling}
     *
     * @param sampling plain, antithetic or Sobol; whether it fits the number of paths is checked when a run begins
     */
    public Simulation withSampling(Sampling sampling) {
        return new Simulation(settings.withSampling(Objects.requireNonNull(sampling, "sampling")));
    }

    /**
     * {@return this simulation with a listener}
     *
     * @param listener told after every few thousand paths
     */
    public Simulation withListener(ProgressListener listener) {
        return new Simulation(settings.withListener(listener));
    }

    /**
     * {@return this simulation with a limit of memory}
     *
     * @param maxBytes the most bytes a run may be estimated to need, by {@link #estimatedBytes(List)}; positive
     * @throws IllegalArgumentException when it is not positive
     */
    public Simulation withMaxBytes(long maxBytes) {
        if (maxBytes <= 0) {
            throw Check.broken("maxBytes", "must be positive", maxBytes);
        }
        return new Simulation(settings.withMaxBytes(maxBytes));
    }

    Simulation withBlocksPerChunk(int blocks) {
        return new Simulation(settings.withBlocksPerChunk(blocks));
    }

    /** {@return the seed} */
    public long seed() {
        return settings.seed();
    }

    /** {@return the number of paths a request} */
    public int paths() {
        return settings.paths();
    }

    /** {@return the last year ahead} */
    public int horizon() {
        return settings.horizon();
    }

    /** {@return the way of sampling} */
    public Sampling sampling() {
        return settings.sampling();
    }

    /** {@return the number of threads, the calling one among them} */
    public int parallelism() {
        return settings.threads();
    }

    /**
     * Simulates one request.
     *
     * @param request what to simulate
     * @return what the paths said
     * @throws IllegalArgumentException before any work: when the sampling does not fit the number of paths, the process cannot serve the horizon or needs more economies than the request
     *     names, a process shares economies' shocks under Sobol sampling, or the estimated memory exceeds the limit
     * @throws IllegalStateException when the process gives a level that is not a number
     * @throws CancellationException when the calling thread is interrupted; its interrupt status stays set
     */
    public SimulationResult run(SimulationRequest request) {
        return run(List.of(request)).get(0);
    }

    /**
     * Simulates many requests in one run, with shared economy-wide and world-wide shocks.
     *
     * @param requests what to simulate; keys may repeat, which gives common random numbers
     * @return one result a request, in the same order
     * @throws IllegalArgumentException before any work: when the sampling does not fit the number of paths, a process cannot serve the horizon or needs more economies than its request
     *     names, a process shares economies' shocks under Sobol sampling, or the estimated memory exceeds the limit
     * @throws IllegalStateException when a process gives a level that is not a number
     * @throws CancellationException when the calling thread is interrupted; its interrupt status stays set
     */
    public List<SimulationResult> run(List<SimulationRequest> requests) {
        settings.sampling().check(paths());
        for (SimulationRequest request : requests) {
            GrowthProcess process = request.process();
            process.checkHorizon(horizon());
            if (process.economies() > request.economies().size()) {
                throw Check.broken(
                        "economies of " + request.key(),
                        "must name " + process.economies(),
                        request.economies().size());
            }
            if (process.economies() > 0 && settings.sampling().kind() == Sampling.Kind.SOBOL) {
                throw Check.broken(
                        "sampling of " + request.key(), "must be plain or antithetic to share shocks", "SOBOL");
            }
        }
        long bytes = estimatedBytes(requests);
        if (bytes > settings.maxBytes()) {
            throw Check.broken("estimated memory", "must be at most " + settings.maxBytes() + " bytes", bytes);
        }
        return new Run(
                        settings,
                        requests.stream().map(r -> new RunState(r, this)).toList())
                .results();
    }

    /**
     * {@return roughly the bytes of heap that a run of these requests needs at once: kept paths, results, and what is counted while it runs}
     *
     * @param requests what would be simulated
     */
    public long estimatedBytes(List<SimulationRequest> requests) {
        long results = 0;
        long largest = 0;
        for (SimulationRequest request : requests) {
            long keptBytes = request.arePathsKept() ? 8L * paths() * (horizon() + 1) : 0;
            results += 1000 + keptBytes;
            results += 16L * request.thresholds().size() * FirstPassage.columns(horizon());
            results += 16L * request.fan().length * horizon();
            long rows =
                    4L + request.process().scratchRows() + request.thresholds().size();
            largest = Math.max(largest, 8L * PathBlock.CAPACITY * rows + Tally.typicalBytes(request, horizon()));
        }
        return results + (parallelism() + 1L) * largest;
    }
}
