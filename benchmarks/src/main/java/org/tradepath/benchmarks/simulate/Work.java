package org.tradepath.benchmarks.simulate;

/**
 * The one piece of work that ours and every peer do: a random walk in log level, ten annual steps a path, the first year at or above a
 * threshold counted and the last level kept.
 */
final class Work {

    static final int PATHS = 100_000;
    static final int YEARS = 10;
    static final int STEPS = PATHS * YEARS;
    static final double START = StrictMath.log(529.4);
    static final double THRESHOLD = StrictMath.log(1000);
    static final double DRIFT = 0.12;
    static final double VOLATILITY = 0.25;

    final long[] firstYears = new long[YEARS + 1];
    final double[] last = new double[PATHS];

    /** A source of standard normals. */
    @FunctionalInterface
    interface Normals {
        double next();
    }

    /** The peers' loop: as a Java programmer would write it, path by path. Each benchmark inlines it with its own source. */
    static long walk(Normals normals, Work work) {
        for (int path = 0; path < PATHS; path++) {
            double level = START;
            int first = 0;
            for (int year = 1; year <= YEARS; year++) {
                level += DRIFT + VOLATILITY * normals.next();
                if (first == 0 && level >= THRESHOLD) {
                    first = year;
                }
            }
            work.firstYears[first]++;
            work.last[path] = level;
        }
        return work.firstYears[1];
    }
}
