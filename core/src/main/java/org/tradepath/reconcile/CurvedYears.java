package org.tradepath.reconcile;

import java.util.ArrayList;
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

    /** None yet. */
    CurvedYears(StateSpace space, List<Meaning> meanings) {
        this.space = space;
        this.meanings = meanings;
    }

    /** Adds the years of a window in which a quantity's curve matters, all meanings being given. */
    void addFrom(Window window, EnvelopeCholesky factor, Labels labels) {
        int[] offsets = space.offsets();
        for (int y = 0; y < space.years(); y++) {
            int from = offsets[y];
            int to = offsets[y + 1];
            if (from >= window.from()
                    && to <= window.to()
                    && years.stream().noneMatch(year -> year.from == from)
                    && isCurved(from, to, factor, labels)) {
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

    private boolean isCurved(int from, int to, EnvelopeCholesky factor, Labels labels) {
        for (int i : factors(from, to)) {
            Form bent = bent(labels.tangent(i), space);
            if (factor.variance(bent) > STRAIGHT * STRAIGHT) {
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
    void redraw(List<double[]> states, Labels labels, KeyedSampler random) {
        for (double[] state : states) {
            for (Year year : years) {
                redraw(year, state, labels, random);
            }
        }
    }

    private void redraw(Year year, double[] state, Labels labels, KeyedSampler random) {
        GaussianBuilder straight = labels.straight().conditional(year.from, year.to, state);
        Block now = new Block(year, state, labels, straight);
        double[] proposed = state.clone();
        double forward = now.propose(proposed, random);
        Block then = new Block(year, proposed, labels, straight);
        then.linearPart(proposed, random);
        double back = then.density(state);
        double gain = then.logMarginal(proposed) - now.logMarginal(state) + back - forward;
        if (gain >= 0 || random.uniform() < StrictMath.exp(gain)) {
            System.arraycopy(proposed, year.from, state, year.from, year.to - year.from);
        }
    }

    /** The tangent Gaussian of a year at a state; it depends on the ratios and months only. */
    private static final class Block {

        private final Year year;
        private final Labels labels;
        private final GaussianBuilder straight;
        private final EnvelopeCholesky factor;
        private final double[] mean;
        private final int size;

        Block(Year year, double[] state, Labels labels, GaussianBuilder straight) {
            this.year = year;
            this.labels = labels;
            this.straight = straight;
            this.size = year.to - year.from;
            GaussianBuilder tangents = straight.sibling();
            tangents.set(straight);
            for (int i : year.factors) {
                if (labels.precision(i) != 0) {
                    Form tangent = labels.tangentAt(i, state).within(year.from, year.to, state);
                    tangents.add(tangent, labels.precision(i), labels.shift(i));
                }
            }
            this.factor = tangents.solve();
            this.mean = factor.mean();
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
                    sum += factor.at(k, i) * (state[year.from + k] - mean[k]);
                }
                log += StrictMath.log(factor.at(i, i)) - 0.5 * sum * sum;
            }
            return log;
        }

        /** Draws turnover and its gap given a state's ratios and months, at which this was made. */
        void linearPart(double[] state, KeyedSampler random) {
            double[] normals = new double[LINEAR];
            for (int i = LINEAR - 1; i >= 0; i--) {
                normals[i] = random.normal();
            }
            linearPart(state, normals);
        }

        /** The turnover and its gap that belong to these normals, into a state. */
        private void linearPart(double[] state, double[] normals) {
            for (int i = LINEAR - 1; i >= 0; i--) {
                double sum = normals[i];
                for (int k = i + 1; k < size; k++) {
                    sum -= factor.at(k, i) * (state[year.from + k] - mean[k]);
                }
                state[year.from + i] = mean[i] + sum / factor.at(i, i);
            }
        }

        /** The logarithm of the target with turnover and its gap integrated out, but for a constant, at the state that this was made at. */
        double logMarginal(double[] state) {
            double[] best = state.clone();
            linearPart(best, new double[LINEAR]);
            double log = straight.logDensity(best, year.from);
            for (int i : year.factors) {
                double value = labels.value(i, best);
                log += value * (labels.shift(i) - 0.5 * labels.precision(i) * value);
            }
            return log;
        }
    }
}
