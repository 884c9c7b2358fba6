package org.tradepath.reconcile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.tradepath.internal.random.KeyedSampler;

/**
 * Puts right what tangents bend: in a year of which exports, imports or a part is stated but not all of it is known well, the unknowns are drawn
 * again, given all meanings and the other years, by a Metropolis-Hastings step with the exact densities. Ratios and months are proposed from
 * the tangent Gaussian at the last ones; turnover and its gap, in which all quantities are linear once ratios and months are given, from their
 * exact conditional, so that a well-known figure of exports is met whatever the ratio.
 */
final class CurvedYears {

    /** Unknowns in which all quantities are linear: turnover and its gap come first in a year. */
    private static final int LINEAR = StateSpace.RATIO;

    /** Where ratios and months move a quantity by less than this (in logs), its curve is no matter. */
    private static final double STRAIGHT = 0.05;

    private final StateSpace space;
    private final List<Meaning> meanings;
    private final List<Year> years = new ArrayList<>();

    /** One year's unknowns, and the factors that are not linear in them. */
    private record Year(int from, int to, int[] factors) {}

    /**
     * Finds the years that need it.
     *
     * @param local what is known of a window of years, all meanings given
     */
    CurvedYears(StateSpace space, List<Meaning> meanings) {
        this.space = space;
        this.meanings = meanings;
    }

    /** Adds the years of a window in which a quantity's curve matters, all meanings being given. */
    void addFrom(Window window, LocalGaussian local, Labels labels) {
        int[] offsets = space.offsets();
        for (int y = 0; y < space.years(); y++) {
            int from = offsets[y];
            int to = offsets[y + 1];
            if (from >= window.from()
                    && to <= window.to()
                    && years.stream().noneMatch(year -> year.from == from)
                    && isCurved(from, to, local, labels)) {
                years.add(new Year(from, to, factors(from, to)));
            }
        }
    }

    private int[] factors(int from, int to) {
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < meanings.size(); i++) {
            Meaning m = meanings.get(i);
            if (!m.isLinear() && m.firstReach() < to && m.lastReach() >= from) {
                found.add(i);
            }
        }
        return found.stream().mapToInt(Integer::intValue).toArray();
    }

    private boolean isCurved(int from, int to, LocalGaussian local, Labels labels) {
        for (int i : factors(from, to)) {
            Form bent = bent(labels.tangent(i), space);
            if (local.covariance(bent, bent) > STRAIGHT * STRAIGHT) {
                return true;
            }
        }
        return false;
    }

    /** What ratios and months add to a tangent. */
    static Form bent(Form tangent, StateSpace space) {
        double[] weights = tangent.weights().clone();
        for (int i = 0; i < weights.length; i++) {
            weights[i] = space.unknown(tangent.indices()[i]) >= LINEAR ? weights[i] : 0;
        }
        return new Form(tangent.indices(), weights, 0);
    }

    boolean isEmpty() {
        return years.isEmpty();
    }

    /** A step for each year of each of some states that belong to the same meanings, in place. */
    void redraw(List<double[]> states, Labels labels, GaussianBuilder scratch, KeyedSampler random) {
        if (!years.isEmpty()) {
            labels.addStraight(scratch);
            for (double[] state : states) {
                for (Year year : years) {
                    redraw(year, state, labels, scratch, random);
                }
            }
        }
    }

    private void redraw(Year year, double[] state, Labels labels, GaussianBuilder straight, KeyedSampler random) {
        int size = year.to - year.from;
        double[][] precision = new double[size][size];
        double[] information = new double[size];
        straight.conditionalPrecision(year.from, year.to, state, precision, information);
        Block now = new Block(year, state, labels, precision, information);
        double[] proposed = state.clone();
        double forward = now.propose(proposed, random);
        Block then = new Block(year, proposed, labels, precision, information);
        then.linearPart(proposed, random);
        double back = then.density(state);
        double gain = then.logMarginal(proposed) - now.logMarginal(state) + back - forward;
        if (gain >= 0 || random.uniform() < StrictMath.exp(gain)) {
            System.arraycopy(proposed, year.from, state, year.from, size);
        }
    }

    /** The tangent Gaussian of a year at a state; it depends on the ratios and months only. */
    private final class Block {

        private final Year year;
        private final Labels labels;
        private final double[][] straight;
        private final double[] information;
        private final double[][] rows;
        private final double[] mean;
        private final EnvelopeCholesky factor;
        private final int size;

        Block(Year year, double[] state, Labels labels, double[][] straight, double[] information) {
            this.year = year;
            this.labels = labels;
            this.straight = straight;
            this.information = information;
            this.size = year.to - year.from;
            this.rows = new double[size][];
            this.mean = information.clone();
            for (int i = 0; i < size; i++) {
                rows[i] = Arrays.copyOf(straight[i], i + 1);
            }
            for (int i : year.factors) {
                Form tangent = labels.tangentAt(i, state);
                add(tangent, labels.precision(i), labels.shift(i), state);
            }
            this.factor = EnvelopeCholesky.ofEnvelope(new int[size], rows);
            factor.forward(mean, 0);
            factor.backward(mean, 0);
        }

        private void add(Form u, double precision, double shift, double[] state) {
            double rest = shift - precision * u.constant();
            int[] indices = u.indices();
            double[] weights = u.weights();
            for (int i = 0; i < indices.length; i++) {
                if (indices[i] < year.from || indices[i] >= year.to) {
                    rest -= precision * weights[i] * state[indices[i]];
                }
            }
            for (int i = 0; i < indices.length; i++) {
                int row = indices[i] - year.from;
                if (row >= 0 && row < size) {
                    mean[row] += rest * weights[i];
                    for (int j = 0; j <= i; j++) {
                        int column = indices[j] - year.from;
                        if (column >= 0) {
                            rows[row][column] += precision * weights[i] * weights[j];
                        }
                    }
                }
            }
        }

        /** Draws ratios and months into a state; the logarithm of the density of what was drawn. */
        double propose(double[] state, KeyedSampler random) {
            double[] z = new double[size];
            for (int i = LINEAR; i < size; i++) {
                z[i] = random.normal();
            }
            factor.backward(z, LINEAR);
            for (int i = LINEAR; i < size; i++) {
                state[year.from + i] = mean[i] + z[i];
            }
            return density(state);
        }

        /** The logarithm of the density of a state's ratios and months, but for a constant. */
        double density(double[] state) {
            double log = 0;
            for (int i = LINEAR; i < size; i++) {
                // The transposed factor times the distance from the mean.
                double sum = 0;
                for (int k = i; k < size; k++) {
                    sum += rows[k][i] * (state[year.from + k] - mean[k]);
                }
                log += StrictMath.log(rows[i][i]) - 0.5 * sum * sum;
            }
            return log;
        }

        /** Draws turnover and its gap given a state's ratios and months, at which this was made. */
        void linearPart(double[] state, KeyedSampler random) {
            double[] x = new double[size];
            for (int i = LINEAR; i < size; i++) {
                x[i] = state[year.from + i] - mean[i];
            }
            for (int i = LINEAR - 1; i >= 0; i--) {
                double sum = random.normal();
                for (int k = i + 1; k < size; k++) {
                    sum -= rows[k][i] * x[k];
                }
                x[i] = sum / rows[i][i];
                state[year.from + i] = mean[i] + x[i];
            }
        }

        /** The logarithm of the target with turnover and its gap integrated out, but for a constant, at the state that this was made at. */
        double logMarginal(double[] state) {
            double[] best = state.clone();
            double[] x = new double[size];
            for (int i = LINEAR; i < size; i++) {
                x[i] = state[year.from + i] - mean[i];
            }
            for (int i = LINEAR - 1; i >= 0; i--) {
                double sum = 0;
                for (int k = i + 1; k < size; k++) {
                    sum -= rows[k][i] * x[k];
                }
                x[i] = sum / rows[i][i];
                best[year.from + i] = mean[i] + x[i];
            }
            double log = 0;
            for (int i = 0; i < size; i++) {
                double xi = best[year.from + i];
                double sum = information[i] - 0.5 * straight[i][i] * xi;
                for (int k = 0; k < i; k++) {
                    sum -= straight[i][k] * best[year.from + k];
                }
                log += sum * xi;
            }
            for (int i : year.factors) {
                double value = labels.value(i, best);
                log += value * (labels.shift(i) - 0.5 * labels.precision(i) * value);
            }
            return log;
        }
    }
}
