package org.tradepath.reconcile;

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

    private final Labels labels;
    private final KeyedSampler random;
    private final EnvelopeCholesky factor;
    private final LocalGaussian local;
    private final LocalGaussian pair = new LocalGaussian(2 * MOST_ALTERNATIVES, 0);
    private final Form[] forms;
    private final double[] evidence;
    private final int[] which = new int[2 * MOST_ALTERNATIVES];
    private final double[] means = new double[MOST_ALTERNATIVES];
    private final double[] variances = new double[MOST_ALTERNATIVES];
    private final Drawn drawn = new Drawn();

    /**
     * The last two are room to work in.
     *
     * @param local for as many quantities as the largest window has
     */
    MeaningSampler(
            Labels labels, int mostQuantities, KeyedSampler random, EnvelopeCholesky factor, LocalGaussian local) {
        this.labels = labels;
        this.random = random;
        this.factor = factor;
        this.local = local;
        this.forms = new Form[mostQuantities];
        int most = 1;
        for (int i = 0; i < labels.size(); i++) {
            most = Math.max(most, labels.of(i).count());
        }
        this.evidence = new double[most];
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
        int number = 0;
        for (int i : window.factors()) {
            for (Form form : labels.tangents(i)) {
                forms[number++] = form;
            }
        }
        factor.factorise(labels.gaussian(), window.from(), window.to(), state);
        local.become(forms, number, factor, state);
        int[] factors = window.factors();
        int[] slots = window.slots();
        for (int p = 0; p < factors.length; p++) {
            choose(factors[p], slots[p], more);
        }
        for (int[] rivals : window.rivals()) {
            boolean wrong = labels.isWrong(factors[rivals[0]]);
            if (wrong != labels.isWrong(factors[rivals[1]])) {
                int right = rivals[wrong ? 1 : 0];
                int other = rivals[wrong ? 0 : 1];
                exchange(factors[right], slots[right], factors[other], slots[other], more);
            }
        }
    }

    private void choose(int i, int slot, double more) {
        Meaning of = labels.of(i);
        int own = slot + of.alternative(labels.meaning(i));
        double precision = labels.precision(i);
        double shift = labels.shift(i);
        double rest = LocalGaussian.rest(local.covariance(own, own), precision);
        double pull = (shift - precision * local.mean(own)) / rest;
        int parts = of.count() / of.alternatives();
        for (int a = 0; a < of.alternatives(); a++) {
            // Without what the factor itself says: a downdate of rank one.
            double covariance = local.covariance(slot + a, own);
            means[a] = local.mean(slot + a) - covariance * pull;
            variances[a] = local.covariance(slot + a, slot + a) + covariance * covariance * precision / rest;
            of.likelihood().evidence(means[a], variances[a], more, evidence, a * parts);
        }
        int meaning = pick(of.count());
        int a = of.alternative(meaning);
        draw(of, meaning, means[a], variances[a], more);
        if (slot + a != own) {
            local.add(own, -precision, -shift);
            local.add(slot + a, drawn.precision, drawn.shift);
        } else if (drawn.precision != precision || drawn.shift != shift) {
            local.add(own, drawn.precision - precision, drawn.shift - shift);
        }
        labels.change(i, drawn.meaning, drawn.precision, drawn.shift);
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
    private void exchange(int right, int rightSlot, int wrong, int wrongSlot, double more) {
        Meaning ofRight = labels.of(right);
        Meaning ofWrong = labels.of(wrong);
        int rightOwn = rightSlot + ofRight.alternative(labels.meaning(right));
        int wrongOwn = wrongSlot + ofWrong.alternative(labels.meaning(wrong));
        if (ofRight.alternatives() == 1 && ofWrong.alternatives() == 1 && !isTied(right, rightOwn, wrong, wrongOwn)) {
            return;
        }
        int n = ofRight.alternatives();
        for (int a = 0; a < n; a++) {
            which[a] = rightSlot + a;
        }
        for (int a = 0; a < ofWrong.alternatives(); a++) {
            which[n + a] = wrongSlot + a;
        }
        pair.project(local, which, n + ofWrong.alternatives());
        pair.add(rightOwn - rightSlot, -labels.precision(right), -labels.shift(right));
        double rightIsRight = evidence(ofRight, 0, false, more);
        pair.add(n + wrongOwn - wrongSlot, -labels.precision(wrong), -labels.shift(wrong));
        double wrongIsWrong = evidence(ofWrong, n, true, more);
        double rightIsWrong = evidence(ofRight, 0, true, more);
        Drawn first = drawFrom(ofRight, 0, more);
        int newRight = first.meaning;
        double rightPrecision = first.precision;
        double rightShift = first.shift;
        pair.add(ofRight.alternative(newRight), rightPrecision, rightShift);
        double wrongIsRight = evidence(ofWrong, n, false, more);
        if (random.uniform() * wrongIsWrong * rightIsRight >= rightIsWrong * wrongIsRight) {
            return;
        }
        Drawn second = drawFrom(ofWrong, n, more);
        replace(wrong, wrongSlot, second.meaning, second.precision, second.shift);
        replace(right, rightSlot, newRight, rightPrecision, rightShift);
    }

    /** Whether all others tie the quantities of two factors to each other: only then can either stand in for the other. */
    private boolean isTied(int first, int u, int second, int v) {
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
            int own = offset + a;
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
        int own = offset + of.alternative(meaning);
        draw(of, meaning, pair.mean(own), pair.covariance(own, own), more);
        return drawn;
    }

    private void replace(int i, int slot, int meaning, double precision, double shift) {
        Meaning of = labels.of(i);
        local.add(slot + of.alternative(labels.meaning(i)), -labels.precision(i), -labels.shift(i));
        labels.change(i, meaning, precision, shift);
        local.add(slot + of.alternative(meaning), precision, shift);
    }
}
