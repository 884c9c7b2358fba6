package org.tradepath.evaluate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.tradepath.forecast.GrowthModel;
import org.tradepath.internal.Check;
import org.tradepath.internal.random.StreamKey;
import org.tradepath.simulate.Simulation;

/** One run of a {@link Backtest}: deals cases to threads and hands on what they make of them in the order of the cases. */
final class BacktestRun<T> {

    /** What is made of a case and what the contenders say of it; runs in parallel. */
    interface Work<T> {
        T on(BacktestCase one, List<CaseForecast> said, long seed);
    }

    /** Cases a thread may be ahead of the slowest, so that memory stays bounded. */
    private static final int AHEAD = 16;

    private final BacktestSettings settings;
    private final List<Contender> contenders;
    private final Work<T> work;
    private final List<Map<Integer, GrowthModel>> models = new ArrayList<>();

    // Guarded by this.
    private final Map<Long, T> ready = new HashMap<>();
    private Iterator<BacktestCase> cases;
    private Consumer<T> sink;
    private long taken;
    private long handedOn;
    private boolean stopped;
    private Throwable failure;

    BacktestRun(BacktestSettings settings, List<Contender> contenders, Work<T> work) {
        this.settings = settings;
        this.contenders = contenders;
        this.work = work;
        contenders.forEach(contender -> models.add(new ConcurrentHashMap<>()));
    }

    private record Numbered(long number, BacktestCase one) {}

    void over(Iterator<BacktestCase> input, Consumer<T> output) {
        cases = input;
        sink = output;
        List<Thread> helpers = new ArrayList<>();
        for (int t = 1; t < settings.threads(); t++) {
            Thread helper = new Thread(this::work, "tradepath-backtest-" + t);
            helper.setDaemon(true);
            helper.start();
            helpers.add(helper);
        }
        work();
        boolean interrupted = Thread.interrupted();
        for (Thread helper : helpers) {
            interrupted |= await(helper);
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        rethrow();
    }

    /** Waits for a helper to end, come what may; says whether somebody interrupted. */
    private boolean await(Thread helper) {
        boolean interrupted = false;
        while (helper.isAlive()) {
            try {
                helper.join();
            } catch (InterruptedException e) {
                interrupted = true;
                fail(new CancellationException("the backtest was interrupted"));
            }
        }
        return interrupted;
    }

    private void work() {
        try {
            for (Numbered next = take(); next != null; next = take()) {
                handIn(next.number, made(next.one));
                if (Thread.currentThread().isInterrupted()) {
                    throw new CancellationException("the backtest was interrupted");
                }
            }
        } catch (RuntimeException | Error e) {
            fail(e);
        }
    }

    private T made(BacktestCase one) {
        check(one);
        // The case's own seed: even shocks shared by the whole world must not be those of the other cases, or they
        // would not average out.
        long seed = StreamKey.of(settings.seed(), "case " + one.key()).low();
        Simulation simulation = Simulation.withDefaults()
                .withSeed(seed)
                .withPaths(settings.paths())
                .withHorizon(settings.horizon());
        List<CaseForecast> said = new ArrayList<>();
        for (int c = 0; c < contenders.size(); c++) {
            Contender contender = contenders.get(c);
            GrowthModel model = models.get(c).computeIfAbsent(one.origin(), contender.asOf()::apply);
            said.add(CaseForecast.of(
                    model.fit(one.history(), seed), one, contender.name(), simulation, settings.survivorship()));
        }
        return work.on(one, said, seed);
    }

    private void check(BacktestCase one) {
        if (one.horizon() < settings.horizon()) {
            throw Check.broken("years after " + one.key(), "must be at least " + settings.horizon(), one.horizon());
        }
        if (settings.survivorship() == Survivorship.SURVIVORS
                && !one.aftermath().isComplete()) {
            throw Check.broken("outcomes of " + one.key(), "must all be there among survivors", "not complete");
        }
    }

    /** The next case, or null when there is none; waits while the slowest case is too far behind. */
    private synchronized Numbered take() {
        while (!stopped && taken - handedOn >= (long) AHEAD * settings.threads()) {
            try {
                wait();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new CancellationException("the backtest was interrupted");
            }
        }
        return stopped || !cases.hasNext() ? null : new Numbered(taken++, cases.next());
    }

    private synchronized void handIn(long number, T made) {
        ready.put(number, made);
        while (!stopped && ready.containsKey(handedOn)) {
            sink.accept(ready.remove(handedOn));
            handedOn++;
        }
        notifyAll();
    }

    private synchronized void fail(Throwable e) {
        stopped = true;
        if (failure == null) {
            failure = e;
        }
        notifyAll();
    }

    private synchronized void rethrow() {
        if (failure instanceof Error error) {
            throw error;
        }
        if (failure instanceof RuntimeException exception) {
            throw exception;
        }
    }
}
