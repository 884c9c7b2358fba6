package org.tradepath.reconcile;

import java.util.List;

/**
 * A state to start from: expectation maximisation over what is meant, first with all statements blurred so much that none contradicts
 * another, then less and less (deterministic annealing: Ueda and Nakano 1998, doi:10.1016/S0893-6080(97)00133-0).
 */
final class Start {

    private static final double[] BLURS = {3, 2, 1, 0.5, 0.25, 0.1, 0.05};

    private final StateSpace space;
    private final List<Meaning> meanings;
    private final GaussianBuilder known;

    Start(StateSpace space, List<Meaning> meanings, GaussianBuilder known) {
        this.space = space;
        this.meanings = meanings;
        this.known = known;
    }

    double[] state() {
        double[] state = space.priorMean();
        GaussianBuilder gaussian = known.sibling();
        for (double blur : BLURS) {
            gaussian.set(known);
            for (Meaning meaning : meanings) {
                add(meaning, state, blur * blur, gaussian);
            }
            state = gaussian.solve().mean();
        }
        return state;
    }

    /** Adds each part as a normal, in proportion to how likely it is what was meant. */
    private void add(Meaning of, double[] state, double more, GaussianBuilder gaussian) {
        Form[] forms = of.tangents(state);
        int parts = of.count() / forms.length;
        double[] evidence = new double[of.count()];
        double total = 0;
        for (int a = 0; a < forms.length; a++) {
            of.likelihood().evidence(forms[a].at(state), 0, more, evidence, a * parts);
            for (int p = 0; p < parts; p++) {
                total += evidence[a * parts + p];
            }
        }
        for (int m = 0; m < evidence.length; m++) {
            Likelihood.Part part = of.likelihood().part(of.part(m));
            Form form = forms[of.alternative(m)];
            double value = form.at(state);
            if (!part.isEmpty() && !(part.open() && value > part.low())) {
                double precision = evidence[m] / total / (part.noise() * part.noise() + more);
                gaussian.add(form, precision, precision * Math.min(Math.max(value, part.low()), part.high()));
            }
        }
    }
}
