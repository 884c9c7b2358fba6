package org.tradepath.evaluate;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.tradepath.forecast.GrowthModel;
import org.tradepath.internal.Check;
import org.tradepath.internal.InOrder;
import org.tradepath.internal.random.StreamKey;
import org.tradepath.simulate.Simulation;

/** One run of a {@link Backtest}: deals cases to threads and hands on what they make of them in the order of the cases. */
final class BacktestRun<T> {

    /** What is made of a case and what the contenders say of it; runs in parallel. */
    interface Work<T> {
        T on(BacktestCase one, List<CaseForecast> said, long seed);
    }

    private final BacktestSettings settings;
    private final List<Contender> contenders;
    private final Work<T> work;
    private final List<Map<Integer, GrowthModel>> models = new ArrayList<>();

    BacktestRun(BacktestSettings settings, List<Contender> contenders, Work<T> work) {
        this.settings = settings;
        this.contenders = contenders;
        this.work = work;
        contenders.forEach(contender -> models.add(new ConcurrentHashMap<>()));
    }

    void over(Iterator<BacktestCase> cases, Consumer<T> sink) {
        new InOrder<>("backtest", settings.threads(), Optional.empty(), this::made).run(cases, sink);
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
}
