package org.tradepath.forecast.reference;

import java.util.Arrays;

/** What cases are sorted by, and what is counted of them. */
final class Scheme {

    /** The least level of each size class, in US dollars; the last one is open above. */
    private static final double[] SIZES = {1e6, 3e6, 10e6, 30e6, 100e6, 300e6, 1e9, 3e9, 10e9};

    /** The growth per year, in per cent, at which each growth class but the first begins. */
    private static final int[] GROWTHS = {-10, 0, 10, 25};

    /** Over how many years growth is taken. */
    private static final int[] SPANS = {5, 3, 1};

    private static final int[] HORIZONS = {1, 5, 10};
    private static final double[] MULTIPLES = {1, 1.25, 1.5, 2, 3, 5, 10};
    private static final double[] PROBABILITIES = {.05, .1, .2, .3, .4, .5, .6, .7, .8, .9, .95};

    private static final double[] LOG_SIZES =
            Arrays.stream(SIZES).map(StrictMath::log).toArray();
    private static final double[] LOG_FACTORS = Arrays.stream(GROWTHS)
            .mapToDouble(percent -> StrictMath.log(1 + percent / 100.0))
            .toArray();
    private static final double[] LOG_MULTIPLES =
            Arrays.stream(MULTIPLES).map(StrictMath::log).toArray();

    /** A level that is written as the bound belongs above it, whatever the last bits of its logarithm. */
    private static final double ROUNDING = 1e-9;

    private Scheme() {}

    static int sizes() {
        return SIZES.length;
    }

    static int growths() {
        return GROWTHS.length + 1;
    }

    /** The spans of years over which growth is taken, the longest first. */
    static int[] spans() {
        return SPANS.clone();
    }

    /** The numbers of years after an origin at which cases are counted, rising. */
    static int[] horizons() {
        return HORIZONS.clone();
    }

    static int multiples() {
        return MULTIPLES.length;
    }

    static double logMultiple(int m) {
        return LOG_MULTIPLES[m];
    }

    static int probabilities() {
        return PROBABILITIES.length;
    }

    static double probability(int k) {
        return PROBABILITIES[k];
    }

    /** The least level of a size class in US dollars. */
    static double leastLevel(int size) {
        return SIZES[size];
    }

    /** The growth per year, in per cent, at which a growth class begins; the first one begins nowhere. */
    static int leastGrowth(int growth) {
        return GROWTHS[growth - 1];
    }

    /** The size class of a natural log level in US dollars; -1 below the smallest. */
    static int size(double logLevel) {
        return classesBegun(LOG_SIZES, logLevel) - 1;
    }

    /** The growth class of a natural log growth per year. */
    static int growth(double logGrowth) {
        return classesBegun(LOG_FACTORS, logGrowth);
    }

    /** How many of the multiples a natural log growth reaches. */
    static int multiplesReached(double logGrowth) {
        return classesBegun(LOG_MULTIPLES, logGrowth);
    }

    private static int classesBegun(double[] bounds, double value) {
        int begun = 0;
        while (begun < bounds.length && value >= bounds[begun] - ROUNDING) {
            begun++;
        }
        return begun;
    }
}
