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

    /** So many factors at most are drawn at once: each more makes it less likely that all fit each other. */
    private static final int BLOCK = 5;

    /** So many blocks a sweep and window are drawn, about. */
    private static final double BLOCKS = 24;

    private final Labels labels;
    private final KeyedSampler random;
    private final EnvelopeCholesky factor;
    private final LocalGaussian local;
    private final LocalGaussian before = new LocalGaussian(BLOCK * MOST_ALTERNATIVES, 0);
    private final LocalGaussian after = new LocalGaussian(BLOCK * MOST_ALTERNATIVES, 0);
    private final Form[] forms;
    private final double[] evidence;
    private final int[] which = new int[BLOCK * MOST_ALTERNATIVES];
    private final int[] offsets = new int[BLOCK];
    private final Drawn[] proposed = new Drawn[BLOCK];
    private final boolean[] contested;
    private final double[] means = new double[MOST_ALTERNATIVES];
    private final double[] variances = new double[MOST_ALTERNATIVES];
    private final Drawn drawn = new Drawn();

    /**
     * Two of these are room to work in.
     *
     * @param contested of each factor, whether what it means depends on what others mean
     * @param local for as many quantities as the largest window has
     */
    MeaningSampler(
            Labels labels, boolean[] contested, KeyedSampler random, EnvelopeCholesky factor, LocalGaussian local) {
        this.labels = labels;
        this.contested = contested;
        this.random = random;
        this.factor = factor;
        this.local = local;
        this.forms = new Form[local.most()];
        int most = 1;
        for (int i = 0; i < labels.size(); i++) {
            most = Math.max(most, labels.of(i).count());
        }
        this.evidence = new double[most];
        for (int b = 0; b < BLOCK; b++) {
            proposed[b] = new Drawn();
        }
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
            drawn.meaning = pick(of.count());
            draw(of, drawn, forms[of.alternative(drawn.meaning)].at(state), 0, more);
            labels.set(factor, drawn.meaning, drawn.precision, drawn.shift);
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
        for (int p = 0; p < window.factors().length; p++) {
            choose(window.factors()[p], window.slots()[p], more);
        }
        double share = BLOCKS / Math.max(BLOCKS, contested(window));
        for (int p = 0; p < window.factors().length; p++) {
            if (isContested(window, p) && (share == 1 || random.uniform() < share)) {
                redraw(window, block(p, window.tied()[p]), more);
            }
        }
    }

    private boolean isContested(Window window, int place) {
        return contested[window.factors()[place]] && window.tied()[place].length > 0;
    }

    private int contested(Window window) {
        int count = 0;
        for (int p = 0; p < window.factors().length; p++) {
            count += isContested(window, p) ? 1 : 0;
        }
        return count;
    }

    /** A contested factor, and one or more at random that it is tied to, in random order; it is the first half of the time. */
    private int[] block(int contestedOne, int[] tied) {
        int others = 1 + (int) (random.uniform() * Math.min(BLOCK - 1, tied.length));
        int[] left = tied.clone();
        int[] block = new int[others + 1];
        for (int b = 0; b < others; b++) {
            int chosen = b + (int) (random.uniform() * (left.length - b));
            block[b] = left[chosen];
            left[chosen] = left[b];
        }
        int place = Math.max(0, (int) ((2 * random.uniform() - 1) * block.length));
        block[others] = block[place];
        block[place] = contestedOne;
        return block;
    }

    /** Marks the factors that are plainly wrong at this moment as contested. */
    void markWrong() {
        for (int i = 0; i < labels.size(); i++) {
            contested[i] |= labels.isWrong(i);
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
        drawn.meaning = pick(of.count());
        int a = of.alternative(drawn.meaning);
        draw(of, drawn, means[a], variances[a], more);
        change(i, slot, drawn);
    }

    /** Makes a factor mean what was drawn; where its first quantity stands. */
    private void change(int i, int slot, Drawn to) {
        Meaning of = labels.of(i);
        int own = slot + of.alternative(labels.meaning(i));
        int other = slot + of.alternative(to.meaning);
        double precision = labels.precision(i);
        double shift = labels.shift(i);
        if (other != own) {
            local.add(own, -precision, -shift);
            local.add(other, to.precision, to.shift);
        } else if (to.precision != precision || to.shift != shift) {
            local.add(own, to.precision - precision, to.shift - shift);
        }
        labels.change(i, to.meaning, to.precision, to.shift);
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
    private void draw(Meaning of, Drawn drawn, double mean, double variance, double more) {
        int p = of.part(drawn.meaning);
        Likelihood.Part part = of.likelihood().part(p);
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
     * Draws what a few statements mean at once, one after the other from nothing but what the rest tells, and takes it with the probability of
     * Metropolis and Hastings: the ratio of the products of how likely each was said. Without it a contradiction would keep the culprit
     * it began with.
     */
    private void redraw(Window window, int[] block, double more) {
        int number = 0;
        for (int b = 0; b < block.length; b++) {
            Meaning of = labels.of(window.factors()[block[b]]);
            offsets[b] = number;
            for (int a = 0; a < of.alternatives(); a++) {
                which[number++] = window.slots()[block[b]] + a;
            }
        }
        before.project(local, which, number);
        for (int b = 0; b < block.length; b++) {
            int i = window.factors()[block[b]];
            before.add(offsets[b] + meant(i), -labels.precision(i), -labels.shift(i));
        }
        after.copy(before);
        double gain = 0;
        for (int b = 0; b < block.length; b++) {
            int i = window.factors()[block[b]];
            Meaning of = labels.of(i);
            gain -= StrictMath.log(weigh(of, before, offsets[b], more));
            before.add(offsets[b] + meant(i), labels.precision(i), labels.shift(i));
            gain += StrictMath.log(weigh(of, after, offsets[b], more));
            Drawn own = proposed[b];
            own.meaning = pick(of.count());
            int quantity = offsets[b] + of.alternative(own.meaning);
            draw(of, own, after.mean(quantity), after.covariance(quantity, quantity), more);
            after.add(quantity, own.precision, own.shift);
        }
        if (gain >= 0 || random.uniform() < StrictMath.exp(gain)) {
            for (int b = 0; b < block.length; b++) {
                int i = window.factors()[block[b]];
                change(i, window.slots()[block[b]], proposed[b]);
            }
        }
    }

    private int meant(int factor) {
        return labels.of(factor).alternative(labels.meaning(factor));
    }

    /** How likely each meaning is, into the table; the sum. */
    private double weigh(Meaning of, LocalGaussian known, int quantity, double more) {
        int parts = of.count() / of.alternatives();
        double sum = 0;
        for (int a = 0; a < of.alternatives(); a++) {
            int own = quantity + a;
            of.likelihood().evidence(known.mean(own), known.covariance(own, own), more, evidence, a * parts);
            for (int m = a * parts; m < (a + 1) * parts; m++) {
                sum += evidence[m];
            }
        }
        return sum;
    }
}
