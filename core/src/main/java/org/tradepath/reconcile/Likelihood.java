package org.tradepath.reconcile;

import java.util.ArrayList;
import java.util.List;
import org.tradepath.internal.math.Normal;

/**
 * How well each value of one log quantity agrees with what is said of it: a mixture of intervals, each blurred by normal noise. An interval
 * without width is a normal; one that is open above is a bound, and counts as density one.
 */
final class Likelihood {

    /**
     * An interval narrower than this many noise standard deviations is, once blurred, a normal of the same variance for all that matters: its
     * distribution function is off by .003 at most.
     */
    private static final double NARROW = 2;

    /** Squared standard deviations beyond which a normal density is zero for all that matters, and not worked out. */
    private static final double FAR = 200;

    private static final double INVERSE_SQRT_2PI = 0.39894228040143267794;

    /** The density of a normal is flat across an interval narrower than this many of its standard deviations. */
    private static final double FLAT = 1e-5;

    /** So many standard deviations out, a normal tail is exponential for all that matters. */
    private static final double TAIL = 30;

    private final List<Part> parts;
    private final Part[] each;
    private final boolean lastIsWrong;
    private final double[] narrowVariances;

    /** A likelihood of something that is never plainly wrong. */
    Likelihood(List<Part> parts) {
        this(parts, false);
    }

    private Likelihood(List<Part> parts, boolean lastIsWrong) {
        this.parts = List.copyOf(parts);
        this.each = parts.toArray(Part[]::new);
        this.lastIsWrong = lastIsWrong;
        this.narrowVariances = parts.stream().mapToDouble(Part::narrowVariance).toArray();
    }

    /** An interval of the log quantity, its weight, and the standard deviation of its blur. */
    record Part(double weight, double low, double high, double noise) {

        boolean open() {
            return high == Double.POSITIVE_INFINITY;
        }

        /** Whether it says nothing at all. */
        boolean isEmpty() {
            return low == Double.NEGATIVE_INFINITY;
        }

        boolean isNarrow() {
            return high - low <= NARROW * noise;
        }

        /** Of a normal that stands for a narrow interval and its blur. */
        double narrowVariance() {
            return noise * noise + (high - low) * (high - low) / 12;
        }

        double middle() {
            return open() ? low : 0.5 * (low + high);
        }

        /**
         * How likely it is that this was said, where the quantity is known as a normal: weight included, and never quite zero, so that
         * something is left of intervals however far off.
         */
        private double evidence(double mean, double variance, double narrowVariance) {
            if (isNarrow()) {
                double sum = variance + narrowVariance;
                double off = middle() - mean;
                double squares = off * off / sum;
                return squares > FAR
                        ? Double.MIN_NORMAL
                        : weight * INVERSE_SQRT_2PI * StrictMath.exp(-0.5 * squares) / Math.sqrt(sum);
            }
            if (isEmpty()) {
                return weight;
            }
            double sd = Math.sqrt(variance + noise * noise);
            double inside = between((low - mean) / sd, (high - mean) / sd);
            return Math.max(weight * (open() ? inside : inside / (high - low)), Double.MIN_NORMAL);
        }
    }

    /** The parts; if the statement may be plainly wrong, that is the last. */
    List<Part> parts() {
        return parts;
    }

    Part part(int number) {
        return each[number];
    }

    /** Whether the last part says that the statement is plainly wrong. */
    boolean lastIsWrong() {
        return lastIsWrong;
    }

    /** The same intervals, with a share that says nothing of the value but that it is likely within the spread of the centre. */
    Likelihood orWrong(double share, double spread) {
        if (share == 0) {
            return this;
        }
        List<Part> more = new ArrayList<>();
        for (Part p : parts) {
            more.add(new Part((1 - share) * p.weight, p.low, p.high, p.noise));
        }
        more.add(
                isOpen()
                        ? new Part(share, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, 0)
                        : new Part(share, centre(), centre(), spread));
        return new Likelihood(more, true);
    }

    /** Whether this is one normal: what it says does not depend on what else is known. */
    boolean isNormal() {
        return parts.size() == 1 && parts.get(0).isNarrow();
    }

    /** The variance of a mixture of normals about one centre. */
    double variance() {
        double sum = 0;
        for (int i = 0; i < narrowVariances.length; i++) {
            sum += parts.get(i).weight * narrowVariances[i];
        }
        return sum;
    }

    /** Of a normal that stands for a part. */
    double narrowVariance(int part) {
        return narrowVariances[part];
    }

    boolean isOpen() {
        return parts.stream().anyMatch(Part::open);
    }

    /** A rough centre, to begin with. */
    double centre() {
        return centre(0, each.length);
    }

    /** The same of some successive parts. */
    double centre(int from, int to) {
        double sum = 0;
        double weights = 0;
        for (Part part : parts.subList(from, to)) {
            if (!part.isEmpty()) {
                sum += part.weight * part.middle();
                weights += part.weight;
            }
        }
        return sum / weights;
    }

    /**
     * How likely each part is what was meant, where a normal is all that is known of the quantity; not normalised but by the evidence.
     *
     * @param more variance of additional blur
     * @param evidence takes the parts' from {@code at} on
     */
    void evidence(double mean, double variance, double more, double[] evidence, int at) {
        for (int i = 0; i < narrowVariances.length; i++) {
            evidence[at + i] = each[i].evidence(mean, variance + more, narrowVariances[i]);
        }
    }

    /** The same at a value of the quantity; their sum. */
    double weights(double value, double[] weights) {
        evidence(value, 0, 0, weights, 0);
        double sum = 0;
        for (double weight : weights) {
            sum += weight;
        }
        return sum;
    }

    /** How likely each part is what was meant, at a value of the quantity; in the order of the parts. */
    double[] responsibilities(double value) {
        double[] shares = new double[narrowVariances.length];
        double sum = weights(value, shares);
        for (int i = 0; i < shares.length; i++) {
            shares[i] /= sum;
        }
        return shares;
    }

    /**
     * How many standard deviations a normal lies outside the nearest of the intervals that weigh most, zero inside; above zero: higher than
     * said.
     */
    double residual(double mean, double variance) {
        double most = parts.stream().mapToDouble(Part::weight).max().orElseThrow();
        double best = Double.POSITIVE_INFINITY;
        for (Part part : parts) {
            if (part.weight >= most / 2) {
                double off = mean < part.low ? mean - part.low : mean > part.high ? mean - part.high : 0;
                double scaled = off / Math.sqrt(variance + part.noise * part.noise);
                best = Math.abs(scaled) < Math.abs(best) ? scaled : best;
            }
        }
        return best;
    }

    /** P(a < Z < b), from the tail in which both lie, so that nothing is lost there. */
    private static double between(double a, double b) {
        return a + b > 0 ? Normal.survival(a) - Normal.survival(b) : Normal.cdf(b) - Normal.cdf(a);
    }

    /**
     * The value inside [low, high] below which a normal that is cut there lies with probability {@code u}; {@code high} may be infinite.
     */
    static double truncated(double mean, double sd, double low, double high, double u) {
        if (high - low <= FLAT * sd) {
            return low + u * (high - low);
        }
        double a = (low - mean) / sd;
        double b = (high - mean) / sd;
        if (a + b > 0) {
            return mean - sd * truncatedBelow(-b, -a, 1 - u);
        }
        return mean + sd * truncatedBelow(a, b, u);
    }

    /** The same of a standard normal cut to an interval whose middle is not above zero. */
    private static double truncatedBelow(double a, double b, double u) {
        if (b < -TAIL) {
            // The density falls as exp(b x) below b.
            double least = a == Double.NEGATIVE_INFINITY ? 0 : StrictMath.exp(b * (b - a));
            return Math.max(a, b - StrictMath.log(least + u * (1 - least)) / b);
        }
        double low = Normal.cdf(a);
        double p = low + u * (Normal.cdf(b) - low);
        return Math.min(b, Math.max(a, Normal.quantile(p)));
    }
}
