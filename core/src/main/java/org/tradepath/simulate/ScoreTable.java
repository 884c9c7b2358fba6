package org.tradepath.simulate;

import org.tradepath.internal.Check;
import org.tradepath.internal.math.Normal;

/** A quantile function, read at normal scores: linear in the score between given quantiles and beyond the outer ones. */
final class ScoreTable {

    private static final double REACH = 9.5;
    private static final int CELLS_A_UNIT = 128;
    private static final int CELLS = (int) (2 * REACH) * CELLS_A_UNIT;

    private final double[] table;

    private ScoreTable(double[] table) {
        this.table = table;
    }

    /** The normal scores of probabilities, at least two, in (0, 1), strictly increasing. */
    static double[] scores(double[] probabilities) {
        if (probabilities.length < 2) {
            throw Check.broken("probabilities", "must hold at least two", probabilities.length);
        }
        double[] scores = new double[probabilities.length];
        double before = 0;
        for (int k = 0; k < scores.length; k++) {
            if (!(probabilities[k] > before && probabilities[k] < 1)) {
                throw Check.broken("probabilities[" + k + "]", "must lie in (0, 1) and increase", probabilities[k]);
            }
            before = probabilities[k];
            scores[k] = Normal.quantile(before);
        }
        return scores;
    }

    /** The table of quantiles, one a score, finite, not decreasing. */
    static ScoreTable of(String name, double[] scores, double[] quantiles) {
        double[] given = Parameters.finite(name, quantiles, scores.length);
        for (int k = 1; k < given.length; k++) {
            if (given[k] < given[k - 1]) {
                throw Check.broken(name + "[" + k + "]", "must not be below the one before", given[k]);
            }
        }
        double[] table = new double[CELLS + 2];
        int k = 1;
        for (int cell = 0; cell < table.length; cell++) {
            double score = (double) cell / CELLS_A_UNIT - REACH;
            while (k < scores.length - 1 && score > scores[k]) {
                k++;
            }
            double slope = (given[k] - given[k - 1]) / (scores[k] - scores[k - 1]);
            table[cell] = given[k - 1] + slope * (score - scores[k - 1]);
        }
        return new ScoreTable(table);
    }

    private double at(double score) {
        double at = (Math.max(-REACH, Math.min(REACH, score)) + REACH) * CELLS_A_UNIT;
        int cell = (int) at;
        return table[cell] + (at - cell) * (table[cell + 1] - table[cell]);
    }

    void addTo(double[] level, double[] score, int n) {
        for (int i = 0; i < n; i++) {
            level[i] += at(score[i]);
        }
    }

    void addTo(double[] level, double[] scale, double[] score, int n) {
        for (int i = 0; i < n; i++) {
            level[i] += scale[i] * at(score[i]);
        }
    }
}
