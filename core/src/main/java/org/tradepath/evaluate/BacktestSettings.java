package org.tradepath.evaluate;

import java.util.List;

/** The settings of a {@link Backtest}, checked there. */
record BacktestSettings(
        long seed,
        int paths,
        int threads,
        List<Integer> horizons,
        List<Event> events,
        Survivorship survivorship,
        long maxBytes) {

    BacktestSettings withSeed(long value) {
        return new BacktestSettings(value, paths, threads, horizons, events, survivorship, maxBytes);
    }

    BacktestSettings withPaths(int value) {
        return new BacktestSettings(seed, value, threads, horizons, events, survivorship, maxBytes);
    }

    BacktestSettings withThreads(int value) {
        return new BacktestSettings(seed, paths, value, horizons, events, survivorship, maxBytes);
    }

    BacktestSettings withHorizons(List<Integer> value) {
        return new BacktestSettings(seed, paths, threads, value, events, survivorship, maxBytes);
    }

    BacktestSettings withEvents(List<Event> value) {
        return new BacktestSettings(seed, paths, threads, horizons, value, survivorship, maxBytes);
    }

    BacktestSettings withSurvivorship(Survivorship value) {
        return new BacktestSettings(seed, paths, threads, horizons, events, value, maxBytes);
    }

    BacktestSettings withMaxBytes(long value) {
        return new BacktestSettings(seed, paths, threads, horizons, events, survivorship, value);
    }

    /**
     * Roughly the bytes that the paths take at once: in each thread those of one case by every contender, those of one of them twice more as they are
     * made, and two years' while they are sorted.
     */
    long estimatedBytes(int contenders) {
        double years = horizon() * (contenders + 2.0) + 2;
        return (long) (threads * years * paths * Double.BYTES);
    }

    /** The years to simulate: to the last horizon or event. */
    int horizon() {
        int last = 0;
        for (int years : horizons) {
            last = Math.max(last, years);
        }
        for (Event event : events) {
            last = Math.max(last, event.years());
        }
        return last;
    }
}
