package org.tradepath.reconcile;

import java.util.List;
import org.tradepath.internal.random.KeyedSampler;

/**
 * Draws what factors mean, given all other factors' meanings but not the unknowns of a window of years, which are integrated out: a statement
 * is weighed against everything else that is known of its quantity, not against one draw of it (a collapsed Gibbs sampler: Liu 1994,
 * doi:10.1080/01621459.1994.10476829). An interval that is wider than its blur, or open, is a normal about a value inside it, which is drawn,
 * too.
 */
final class MeaningSampler {

    private static final int MOST_ALTERNATIVES = 2;

    /** A correlation below which two statements' quantities have nothing to do with each other. */
    private static final double TIED = 0.3;

    /** The two rivals' alternatives as the unknowns of a Gaussian of their own. */
    private static final Form[] OWN = new Form[2 * MOST_ALTERNATIVES];

    static {
        for (int i = 0; i < OWN.length; i++) {
            OWN[i] = new Form(new int[] {i}, new double[] {1}, 0);
        }
    }

    private final Labels labels;
    private final KeyedSampler random;
    private final LocalGaussian local;
    private final LocalGaussian pair = new LocalGaussian(2 * MOST_ALTERNATIVES);
    private final double[] evidence;
    private final Drawn drawn = new Drawn();

    MeaningSampler(Labels labels, List<Meaning> meanings, List<Window> windows, KeyedSampler random) {
        this.labels = labels;
        this.random = random;
        this.local =
                new LocalGaussian(windows.stream().mapToInt(Window::size).max().orElseThrow());
        this.evidence =
                new double[meanings.stream().mapToInt(Meaning::count).max().orElse(1)];
    }

    /** A meaning that was drawn, and what it makes of its factor. */
    private static final class Drawn {
        private int meaning;
        private double precision;
        private double shift;
    }

    /** Draws what each factor means for itself, from its value at a state, blurred so much that none is impossible. */
    void begin(double[] state) {
        for (int factor = 0; factor < labels.size(); factor++) {
            Meaning of = labels.of(factor);
            Form[] forms = labels.tangents(factor);
            int parts = of.count() / forms.length;
            double more = of.isSettled() ? 0 : 1;
            for (int a = 0; a < forms.length; a++) {
                of.likelihood().evidence(forms[a].at(state), 0, more, evidence, a * parts);
            }
            int meaning = pick(of.count());
            draw(of, meaning, forms[of.alternative(meaning)].at(state), 0, more);
            labels.set(factor, meaning, drawn.precision, drawn.shift);
        }
    }

    /**
     * Draws all meanings of a window anew.
     *
     * @param state the unknowns outside
     * @param more variance of additional blur
     */
    void sweep(Window window, double[] state, double more) {
        local.condition(labels.gaussian(), window.from(), window.to(), state);
        for (int factor : window.factors()) {
            choose(factor, more);
        }
        for (int[] rivals : window.rivals()) {
            boolean wrong = labels.isWrong(rivals[0]);
            if (wrong != labels.isWrong(rivals[1])) {
                exchange(rivals[wrong ? 1 : 0], rivals[wrong ? 0 : 1], more);
            }
        }
    }

    /** What is known of the last window that was swept. */
    LocalGaussian local() {
        return local;
    }

    private void choose(int factor, double more) {
        Meaning of = labels.of(factor);
        Form[] forms = labels.tangents(factor);
        Form own = labels.tangent(factor);
        double precision = labels.precision(factor);
        double shift = labels.shift(factor);
        double variance = local.covariance(own, own);
        double rest = LocalGaussian.rest(variance, precision);
        double pull = (shift - precision * local.mean(own)) / rest;
        int parts = of.count() / forms.length;
        double[] means = new double[forms.length];
        double[] variances = new double[forms.length];
        for (int a = 0; a < forms.length; a++) {
            // Without what the factor itself says: a downdate of rank one.
            double covariance = local.covariance(forms[a], own);
            means[a] = local.mean(forms[a]) - covariance * pull;
            variances[a] = local.covariance(forms[a], forms[a]) + covariance * covariance * precision / rest;
            of.likelihood().evidence(means[a], variances[a], more, evidence, a * parts);
        }
        int meaning = pick(of.count());
        int a = of.alternative(meaning);
        draw(of, meaning, means[a], variances[a], more);
        if (forms[a] == own) {
            if (drawn.precision != precision || drawn.shift != shift) {
                local.add(own, drawn.precision - precision, drawn.shift - shift);
            }
        } else {
            local.add(own, -precision, -shift);
            local.add(forms[a], drawn.precision, drawn.shift);
        }
        labels.change(factor, drawn.meaning, drawn.precision, drawn.shift);
    }

    /** A number in proportion to the evidence. */
    private int pick(int count) {
        double total = 0;
        for (int i = 0; i < count; i++) {
            total += evidence[i];
        }
        double at = random.uniform() * total;
        int last = 0;
        for (int i = 0; i < count; i++) {
            if (evidence[i] > 0) {
                last = i;
                at -= evidence[i];
                if (at <= 0) {
                    return i;
                }
            }
        }
        return last;
    }

    /** Draws what a meaning makes of its factor, where its quantity is known as a normal without it. */
    private void draw(Meaning of, int meaning, double mean, double variance, double more) {
        int p = of.part(meaning);
        Likelihood.Part part = of.likelihood().part(p);
        drawn.meaning = meaning;
        if (part.isEmpty()) {
            drawn.precision = 0;
            drawn.shift = 0;
        } else if (part.isNarrow()) {
            drawn.precision = 1 / (of.likelihood().narrowVariance(p) + more);
            drawn.shift = drawn.precision * part.middle();
        } else {
            double blur = part.noise() * part.noise() + more;
            drawn.precision = 1 / blur;
            double sd = Math.sqrt(variance + blur);
            drawn.shift = drawn.precision * Likelihood.truncated(mean, sd, part.low(), part.high(), random.uniform());
        }
    }

    /**
     * Of two statements one of which is plainly wrong, perhaps it is the other: a Metropolis step on both meanings at once, without which a
     * contradiction would keep the culprit it began with. Accepted with the ratio of
     * {@code P(right is wrong) P(wrong is right | right is wrong)} to the same with the roles exchanged.
     */
    private void exchange(int right, int wrong, double more) {
        Meaning ofRight = labels.of(right);
        Meaning ofWrong = labels.of(wrong);
        if (ofRight.alternatives() == 1 && ofWrong.alternatives() == 1 && !isTied(right, wrong)) {
            return;
        }
        int n = ofRight.alternatives();
        Form[] forms = new Form[n + ofWrong.alternatives()];
        System.arraycopy(labels.tangents(right), 0, forms, 0, n);
        System.arraycopy(labels.tangents(wrong), 0, forms, n, forms.length - n);
        pair.project(local, forms);
        Form ownRight = OWN[ofRight.alternative(labels.meaning(right))];
        Form ownWrong = OWN[n + ofWrong.alternative(labels.meaning(wrong))];
        pair.add(ownRight, -labels.precision(right), -labels.shift(right));
        double rightIsRight = evidence(ofRight, 0, false, more);
        pair.add(ownWrong, -labels.precision(wrong), -labels.shift(wrong));
        double wrongIsWrong = evidence(ofWrong, n, true, more);
        double rightIsWrong = evidence(ofRight, 0, true, more);
        Drawn first = drawFrom(ofRight, 0, more);
        int newRight = first.meaning;
        double rightPrecision = first.precision;
        double rightShift = first.shift;
        pair.add(OWN[ofRight.alternative(newRight)], rightPrecision, rightShift);
        double wrongIsRight = evidence(ofWrong, n, false, more);
        if (random.uniform() * wrongIsWrong * rightIsRight >= rightIsWrong * wrongIsRight) {
            return;
        }
        Drawn second = drawFrom(ofWrong, n, more);
        replace(wrong, second.meaning, second.precision, second.shift);
        replace(right, newRight, rightPrecision, rightShift);
    }

    /** Whether all others tie the quantities of two factors to each other: only then can either stand in for the other. */
    private boolean isTied(int first, int second) {
        Form u = labels.tangent(first);
        Form v = labels.tangent(second);
        double covariance = local.covariance(u, v);
        double variance = local.covariance(u, u);
        double otherVariance = local.covariance(v, v);
        // The precision of both together, less what they say themselves: its correlation is that without them.
        double determinant = variance * otherVariance - covariance * covariance;
        double precision = otherVariance - determinant * labels.precision(first);
        double otherPrecision = variance - determinant * labels.precision(second);
        return !(covariance * covariance < TIED * TIED * precision * otherPrecision);
    }

    /** The evidence of a rival's being plainly wrong, or of its being right; what is left of it is in the table. */
    private double evidence(Meaning of, int offset, boolean wrong, double more) {
        int parts = of.count() / of.alternatives();
        double total = 0;
        for (int a = 0; a < of.alternatives(); a++) {
            Form own = OWN[offset + a];
            of.likelihood().evidence(pair.mean(own), pair.covariance(own, own), more, evidence, a * parts);
            for (int m = a * parts; m < (a + 1) * parts; m++) {
                evidence[m] = of.isWrong(m) == wrong ? evidence[m] : 0;
                total += evidence[m];
            }
        }
        return total;
    }

    private Drawn drawFrom(Meaning of, int offset, double more) {
        int meaning = pick(of.count());
        Form own = OWN[offset + of.alternative(meaning)];
        draw(of, meaning, pair.mean(own), pair.covariance(own, own), more);
        return drawn;
    }

    private void replace(int factor, int meaning, double precision, double shift) {
        local.add(labels.tangent(factor), -labels.precision(factor), -labels.shift(factor));
        labels.change(factor, meaning, precision, shift);
        local.add(labels.tangent(factor), precision, shift);
    }
}
