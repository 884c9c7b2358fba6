package org.tradepath.evaluate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.tradepath.internal.Check;
import org.tradepath.simulate.Simulation;

/**
 * Lets growth models forecast many corridors from many origins, as of each, and scores them by what came after.
 *
 * <p>Immutable settings; the defaults are seed 1, 2,000 simulated paths, the calling thread alone, horizons of 1, 5 and 10 years,
 * {@link Event#standard()}, {@link Survivorship#SURVIVORS}, and no bound on memory.
 *
 * <pre>{@code
 * List<Contender> contenders = List.of(
 *         Contender.of("random walk with drift", RandomWalkWithDrift.withDefaults()),
 *         new Contender("climatology", origin -> Climatology.of(panel.asOf(origin), origin)));
 * BacktestResult result = Backtest.withDefaults().withParallelism(2).run(PanelCases.of(panel).of(2005), contenders);
 * }</pre>
 *
 * <p><b>One set of paths:</b> every score of a contender's case, point scores and event probabilities included, comes from the same simulated
 * paths of joint log levels.
 *
 * <p><b>Reproducible:</b> a case's scores are a function of (seed, case, model, number of paths, last year scored), to the bit: not of
 * threads, other cases or other contenders; the PIT, which is randomised, also of which horizons are scored before its own. Contenders run on the same random numbers, so that they differ by what they say and little by
 * luck; two cases never do, not even in shocks of the whole world.
 *
 * <p><b>Memory</b> does not grow with the number of cases when they come from an iterator and their scores go to a consumer. In each thread the paths of
 * one case by all contenders are kept: 8 bytes a path, year and contender; {@link #withMaxBytes} bounds it.
 *
 * <p><b>Threads:</b> with parallelism {@code n} the calling thread works and {@code n - 1} threads made for the run help.
 *
 * @since 0.1.0
 */
public final class Backtest {

    private static final int DEFAULT_PATHS = 2000;

    private final BacktestSettings settings;

    private Backtest(BacktestSettings settings) {
        this.settings = settings;
    }

    /** {@return the backtest with default settings} */
    public static Backtest withDefaults() {
        return new Backtest(new BacktestSettings(
                1, DEFAULT_PATHS, 1, List.of(1, 5, 10), Event.standard(), Survivorship.SURVIVORS, Long.MAX_VALUE));
    }

    /**
     * {@return this backtest with another seed}
     *
     * @param seed any number
     */
    public Backtest withSeed(long seed) {
        return new Backtest(settings.withSeed(seed));
    }

    /**
     * {@return this backtest with another number of simulated paths a case}
     *
     * @param paths 2 to {@link Simulation#MAX_PATHS}
     * @throws IllegalArgumentException if the number is out of range
     */
    public Backtest withPaths(int paths) {
        return new Backtest(settings.withPaths(Check.inRange("paths", paths, 2, Simulation.MAX_PATHS)));
    }

    /**
     * {@return this backtest on so many threads, the calling one among them}
     *
     * @param threads 1 to {@link Simulation#MAX_PARALLELISM}
     * @throws IllegalArgumentException if the number is out of range
     */
    public Backtest withParallelism(int threads) {
        return new Backtest(settings.withThreads(Check.inRange("parallelism", threads, 1, Simulation.MAX_PARALLELISM)));
    }

    /**
     * {@return this backtest with other horizons}
     *
     * @param years after the origin, each from 1 to {@link Simulation#MAX_HORIZON}, rising, at least one
     * @throws IllegalArgumentException if the years break the rule
     */
    public Backtest withHorizons(int... years) {
        List<Integer> horizons = new ArrayList<>();
        int before = 0;
        for (int h : years) {
            Check.inRange("horizon", h, before + 1, Simulation.MAX_HORIZON);
            horizons.add(h);
            before = h;
        }
        if (horizons.isEmpty()) {
            throw Check.broken("horizons", "must be at least one", "none");
        }
        return new Backtest(settings.withHorizons(List.copyOf(horizons)));
    }

    /**
     * {@return this backtest with other events}
     *
     * @param events within at most {@link Simulation#MAX_HORIZON} years; may be empty
     * @throws IllegalArgumentException if an event lies beyond
     */
    public Backtest withEvents(List<Event> events) {
        for (Event event : events) {
            Check.inRange("years of the event", event.years(), 1, Simulation.MAX_HORIZON);
        }
        return new Backtest(settings.withEvents(List.copyOf(events)));
    }

    /**
     * {@return this backtest with another rule for corridors that vanish}
     *
     * @param survivorship the rule
     */
    public Backtest withSurvivorship(Survivorship survivorship) {
        return new Backtest(settings.withSurvivorship(Objects.requireNonNull(survivorship, "survivorship")));
    }

    /**
     * {@return this backtest with a bound on memory} What the paths of all threads take at once is estimated before a run begins, which is refused if it is
     * more. No bound by default.
     *
     * @param bytes the most bytes that paths may be estimated to take, positive
     * @throws IllegalArgumentException if {@code bytes} is not positive
     */
    public Backtest withMaxBytes(long bytes) {
        if (bytes <= 0) {
            throw Check.broken("maxBytes", "must be positive", bytes);
        }
        return new Backtest(settings.withMaxBytes(bytes));
    }

    /** {@return the seed} */
    public long seed() {
        return settings.seed();
    }

    /** {@return the number of simulated paths a case} */
    public int paths() {
        return settings.paths();
    }

    /** {@return the horizons that are scored, in years, rising} */
    public List<Integer> horizons() {
        return settings.horizons();
    }

    /** {@return the events that are scored} */
    public List<Event> events() {
        return settings.events();
    }

    /** {@return the rule for corridors that vanish} */
    public Survivorship survivorship() {
        return settings.survivorship();
    }

    /** {@return the last year that is simulated: that of the last horizon or event} */
    public int horizon() {
        return settings.horizon();
    }

    /**
     * Runs the contenders over all cases and keeps the scores.
     *
     * @param cases the cases
     * @param contenders the contenders, at least one, each with a name of its own
     * @return the scores
     * @throws IllegalArgumentException as the other {@code run}
     * @throws IllegalStateException as the other {@code run}
     * @throws CancellationException as the other {@code run}
     */
    public BacktestResult run(Iterable<BacktestCase> cases, List<Contender> contenders) {
        List<CaseScore> scores = new ArrayList<>();
        run(cases.iterator(), contenders, scores::add);
        return BacktestResult.of(scores);
    }

    /**
     * Runs the contenders over cases as they come, and hands on the scores as they are ready: in the order of the cases, and for each in
     * the order of the contenders. Few cases are held at a time.
     *
     * @param cases the cases; asked by one thread at a time
     * @param contenders the contenders, at least one, each with a name of its own
     * @param scores gets a score for each case and contender, from one thread at a time
     * @throws IllegalArgumentException if the contenders break their rule, the estimated memory exceeds the bound, a case has too few years after its
     *     origin, is not complete under {@link Survivorship#SURVIVORS}, or a model cannot serve the horizon
     * @throws IllegalStateException if a model gives a level that is not a number, or fewer than two surviving paths
     * @throws CancellationException if the calling thread is interrupted; its interrupt status stays set
     */
    public void run(Iterator<BacktestCase> cases, List<Contender> contenders, Consumer<CaseScore> scores) {
        BacktestRun<List<CaseScore>> run = new BacktestRun<>(settings, checked(contenders), (one, said, seed) -> {
            CaseScorer scorer = new CaseScorer(settings, one, seed);
            List<CaseScore> ready = new ArrayList<>();
            for (int c = 0; c < contenders.size(); c++) {
                ready.add(scorer.score(contenders.get(c).name(), said.get(c)));
            }
            return ready;
        });
        run.over(cases, ready -> ready.forEach(scores));
    }

    /** The weights of a linear pool, see {@link PoolWeights}. */
    PoolMoments poolMoments(Iterator<BacktestCase> cases, List<Contender> contenders) {
        PoolMoments sum = new PoolMoments(contenders.size(), settings.horizons().size());
        new BacktestRun<>(
                        settings,
                        checked(contenders),
                        (one, said, seed) -> PoolMoments.of(one, said, settings.horizons(), settings.survivorship()))
                .over(cases, sum::add);
        return sum;
    }

    private List<Contender> checked(List<Contender> contenders) {
        if (contenders.isEmpty()) {
            throw Check.broken("contenders", "must be at least one", "none");
        }
        Set<String> names = new HashSet<>();
        for (Contender contender : contenders) {
            if (!names.add(contender.name())) {
                throw Check.broken("contenders", "must have names of their own", contender.name() + " twice");
            }
        }
        long bytes = settings.estimatedBytes(contenders.size());
        if (bytes > settings.maxBytes()) {
            throw Check.broken("estimated memory", "must be at most " + settings.maxBytes() + " bytes", bytes);
        }
        return List.copyOf(contenders);
    }
}
