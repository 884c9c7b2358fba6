package org.tradepath;

import org.apache.commons.math3.distribution.ChiSquaredDistribution;

/**
 * Simulation-based calibration (Talts, Betancourt, Simpson, Vehtari, Gelman 2018, arXiv:1804.06788): a truth that is drawn from the prior is, among
 * draws from the posterior of data drawn from it, as likely in any place. Counts the places in bins, and tells how likely an even
 * law is to fill them so unevenly (Pearson's chi-square).
 */
public final class Ranks {

    private static final int BINS = 8;

    private final int[] counts = new int[BINS];
    private int all;

    /**
     * Counts one truth.
     *
     * @param draws independent ones, one less than a multiple of 8
     */
    public void add(double truth, double[] draws) {
        if ((draws.length + 1) % BINS != 0) {
            throw new IllegalArgumentException(draws.length + " draws do not make even bins");
        }
        int below = 0;
        for (double draw : draws) {
            below += draw < truth ? 1 : 0;
        }
        counts[below * BINS / (draws.length + 1)]++;
        all++;
    }

    /** The probability that an even law fills the bins no more evenly. */
    public double probability() {
        double expected = (double) all / BINS;
        double sum = 0;
        for (int count : counts) {
            sum += (count - expected) * (count - expected) / expected;
        }
        return 1 - new ChiSquaredDistribution(null, BINS - 1.0).cumulativeProbability(sum);
    }

    /** The share of truths in the bins between the first and the last: within the central three quarters of the draws. */
    public double within() {
        return 1 - (double) (counts[0] + counts[BINS - 1]) / all;
    }

    /** For people. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("places of " + all + " truths:");
        for (int count : counts) {
            text.append(' ').append(count);
        }
        return text.toString();
    }
}
