package org.tradepath.reconcile;

import java.util.List;

/**
 * Whether the chains of a sampler tell the same: the variance between their means of a year's turnover, on either side, against that within
 * them (Gelman and Rubin 1992, doi:10.1214/ss/1177011136).
 */
final class ChainAgreement {

    /** The variance between chains, as a share of that within; of one chain's 128 independent draws it is .01. */
    private static final double MOST = 0.2;

    private static final int FEWEST_DRAWS = 256;

    private ChainAgreement() {}

    /** The draws come in pairs, the chains in turns. */
    static boolean of(StateSpace space, List<double[]> states) {
        if (states.size() < FEWEST_DRAWS) {
            return true;
        }
        for (int year = space.firstYear(); year < space.firstYear() + space.years(); year++) {
            int turnover = space.offset(year) + StateSpace.TURNOVER;
            for (double half = -0.5; half < 1; half++) {
                if (betweenOverWithin(turnover, half, states) > MOST) {
                    return false;
                }
            }
        }
        return true;
    }

    private static double betweenOverWithin(int turnover, double gap, List<double[]> states) {
        int chains = LabelSampler.CHAINS;
        double[] sums = new double[chains];
        double[] squares = new double[chains];
        int[] counts = new int[chains];
        double origin = value(states.get(0), turnover, gap);
        for (int d = 0; d < states.size(); d++) {
            int chain = d / 2 % chains;
            double x = value(states.get(d), turnover, gap) - origin;
            sums[chain] += x;
            squares[chain] += x * x;
            counts[chain]++;
        }
        double within = 0;
        double mean = 0;
        for (int c = 0; c < chains; c++) {
            sums[c] /= counts[c];
            within += (squares[c] / counts[c] - sums[c] * sums[c]) / chains;
            mean += sums[c] / chains;
        }
        double between = 0;
        for (double own : sums) {
            between += (own - mean) * (own - mean) / (chains - 1);
        }
        return between / within;
    }

    private static double value(double[] state, int turnover, double gap) {
        return state[turnover] + gap * state[turnover + 1];
    }
}
