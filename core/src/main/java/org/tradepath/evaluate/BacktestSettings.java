package org.tradepath.evaluate;

import java.util.List;

/** The settings of a {@link Backtest}, checked there. */
record BacktestSettings(
        long seed, int paths, int threads, List<Integer> horizons, List<Event> events, Survivorship survivorship) {

    BacktestSettings withSeed(long value) {
        return new BacktestSettings(value, paths, threads, horizons, events, survivorship);
    }

    BacktestSettings withPaths(int value) {
        return new BacktestSettings(seed, value, threads, horizons, events, survivorship);
    }

    BacktestSettings withThreads(int value) {
        return new BacktestSettings(seed, paths, value, horizons, events, survivorship);
    }

    BacktestSettings withHorizons(List<Integer> value) {
        return new BacktestSettings(seed, paths, threads, value, events, survivorship);
    }

    BacktestSettings withEvents(List<Event> value) {
        return new BacktestSettings(seed, paths, threads, horizons, value, survivorship);
    }

    BacktestSettings withSurvivorship(Survivorship value) {
        return new BacktestSettings(seed, paths, threads, horizons, events, value);
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
