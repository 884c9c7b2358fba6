package org.tradepath.reconcile;

import java.util.ArrayList;
import java.util.List;

/**
 * The posterior of the unknowns as a Gaussian: each piece of evidence is replaced by the Gaussian factor that gives its quantity the same
 * mean and variance in the presence of all the others (Minka 2001, arXiv:1301.2294), with quantities that are not linear in the unknowns
 * linearised near the current mean. Updates run in parallel with damping, so the order of the evidence does not matter.
 */
final class ExpectationPropagation {

    private static final int MOST_SWEEPS = 200;

    /** The step of an update is halved every so many sweeps: where two readings compete, a full step swings between them. */
    private static final int SWEEPS_A_STEP = 30;

    private static final double FIRST_STEP = 0.7;

    /** Settled when a full step would move no quantity by more than this part of its own standard deviation, nor its variance by as much. */
    private static final double TOLERANCE = 0.01;

    /** A factor may not take knowledge away: mixtures can ask for a negative precision, which the sweep would not survive. */
    private static final double LEAST_PRECISION = 1e-9;

    private final StateSpace space;
    private final List<Factor> factors;
    private final GaussianBuilder prior;

    ExpectationPropagation(StateSpace space, List<Factor> factors) {
        this.space = space;
        this.factors = factors;
        List<int[]> forms = new ArrayList<>();
        for (Factor f : factors) {
            forms.add(f.reach(space));
        }
        this.prior = new GaussianBuilder(GaussianBuilder.widened(space.envelope(), forms));
        space.prior().forEach(form -> prior.add(form.indices(), form.weights(), form.mean(), form.sd()));
    }

    /** What is known before the factors. */
    GaussianBuilder prior() {
        return prior;
    }

    /** Runs to a fixed point; {@code sweeps} says how long it took, {@code converged} whether it got there. */
    Posterior run() {
        double[] state = space.priorMean();
        double[] precision = new double[factors.size()];
        double[] shift = new double[factors.size()];
        start(precision, shift);
        for (int sweep = 1; ; sweep++) {
            Linear[] linear = new Linear[factors.size()];
            GaussianBuilder.Solution solution = combine(state, linear, precision, shift);
            double step = StrictMath.scalb(FIRST_STEP, -(sweep / SWEEPS_A_STEP));
            double moved = update(solution, state, linear, precision, shift, step) / step;
            if (moved < TOLERANCE || sweep == MOST_SWEEPS) {
                return new Posterior(solution, precision, shift, sweep, moved < TOLERANCE);
            }
            // Full steps at first; where only turnovers are known they swing, and slow down with the factors'.
            double trust = step / FIRST_STEP;
            for (int i = 0; i < state.length; i++) {
                state[i] += trust * (solution.mean()[i] - state[i]);
            }
        }
    }

    /** First factors: a normal is itself for good, all others a wide normal about their centre, so that linearisation begins near the figures. */
    private void start(double[] precision, double[] shift) {
        for (int i = 0; i < precision.length; i++) {
            Likelihood likelihood = factors.get(i).likelihood();
            precision[i] = likelihood.isOpen() ? LEAST_PRECISION : likelihood.isNormal() ? likelihood.precision() : 1;
            shift[i] = precision[i] * likelihood.centre();
        }
    }

    private GaussianBuilder.Solution combine(double[] state, Linear[] linear, double[] precision, double[] shift) {
        GaussianBuilder gaussian = prior.copy();
        for (int i = 0; i < linear.length; i++) {
            Linear u = factors.get(i).at(space, state);
            linear[i] = u;
            gaussian.addLinearised(u, state, precision[i], shift[i]);
        }
        return gaussian.solve();
    }

    /**
     * Moves every factor towards the one it asks for; how far the quantities moved since the last sweep, in standard deviations, and their
     * variances are about to move, as a part of themselves.
     */
    private double update(
            GaussianBuilder.Solution solution,
            double[] state,
            Linear[] linear,
            double[] precision,
            double[] shift,
            double step) {
        double moved = 0;
        for (int i = 0; i < linear.length; i++) {
            if (factors.get(i).likelihood().isNormal()) {
                continue;
            }
            Linear u = linear[i];
            double variance = solution.variance(u.indices(), u.weights());
            double mean = u.value() + u.dot(solution.mean()) - u.dot(state);
            moved = Math.max(moved, Math.abs(mean - u.value()) / Math.sqrt(variance));
            // Of a year that only this factor speaks of, the others know nothing, and rounding may leave less than
            // that.
            double cavityPrecision = Math.max(1 / variance - precision[i], LEAST_PRECISION);
            double cavityVariance = 1 / cavityPrecision;
            double cavityMean = cavityVariance * (mean / variance - shift[i]);
            Likelihood.Tilted tilted = factors.get(i).likelihood().tilt(cavityMean, cavityVariance);
            double wanted = Math.max(1 / tilted.variance() - cavityPrecision, LEAST_PRECISION);
            double wantedShift = (wanted + cavityPrecision) * tilted.mean() - cavityPrecision * cavityMean;
            moved = Math.max(moved, step * Math.abs(wanted - precision[i]) * variance);
            precision[i] += step * (wanted - precision[i]);
            shift[i] += step * (wantedShift - shift[i]);
        }
        return moved;
    }

    /** The Gaussian found, what stands in it for each factor, and how the search ended. */
    record Posterior(
            GaussianBuilder.Solution gaussian, double[] precision, double[] shift, int sweeps, boolean converged) {}
}
