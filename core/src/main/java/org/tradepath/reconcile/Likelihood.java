package org.tradepath.reconcile;

import java.util.ArrayList;
import java.util.List;
import org.tradepath.internal.math.Normal;

/**
 * How well each value of one log quantity agrees with what is said of it: a mixture of intervals, each blurred by normal noise. An interval
 * without width is a normal; one that is open above is a bound, and counts as density one.
 */
record Likelihood(List<Part> parts, boolean lastIsWrong) {

    /** A likelihood of something that is never plainly wrong. */
    Likelihood(List<Part> parts) {
        this(parts, false);
    }

    /** Where an interval is narrower than this many noise standard deviations, its blur is a normal for all that matters. */
    private static final double NARROW = 0.5;

    /** Squared standard deviations beyond which a normal density is zero for all that matters, and not worked out. */
    private static final double FAR = 200;

    private static final double SQRT_2PI = 2.5066282746310002;

    /**
     * The density of a normal is flat, or a slope, across an interval narrower than this many of its standard deviations; there the
     * truncated normal's formulas would lose all digits of the variance.
     */
    private static final double FLAT = 1e-3;

    /** An interval of the log quantity, its weight, and the standard deviation of its blur. */
    record Part(double weight, double low, double high, double noise) {

        boolean open() {
            return high == Double.POSITIVE_INFINITY;
        }

        boolean isNarrow() {
            return high - low <= NARROW * noise;
        }

        /** Of a normal that stands for a narrow interval and its blur. */
        double narrowVariance() {
            return noise * noise + (high - low) * (high - low) / 12;
        }

        /** The density of the normal that stands for the interval; a bound's blur is a step. */
        double density(double value) {
            if (open()) {
                return value >= low ? 1 : 0;
            }
            double variance = narrowVariance();
            double off = value - middle();
            if (off * off > FAR * variance) {
                return 0;
            }
            return StrictMath.exp(-0.5 * off * off / variance) / (SQRT_2PI * Math.sqrt(variance));
        }

        double middle() {
            return open() ? low : 0.5 * (low + high);
        }
    }

    /** Mean and variance of a normal after it has met the likelihood. */
    record Tilted(double mean, double variance) {}

    /** Logarithm of the evidence, weight included, mean and variance of a normal that has met one part. */
    private record Meeting(double logEvidence, double mean, double variance) {}

    /** The same intervals, blurred by more noise. */
    Likelihood blurred(double moreNoise) {
        return new Likelihood(parts.stream()
                .map(p -> new Part(p.weight, p.low, p.high, Math.sqrt(p.noise * p.noise + moreNoise * moreNoise)))
                .toList());
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

    /** The precision of a likelihood that is one normal. */
    double precision() {
        return 1 / parts.get(0).narrowVariance();
    }

    boolean isOpen() {
        return parts.stream().anyMatch(Part::open);
    }

    /** A rough centre, to begin with. */
    double centre() {
        double sum = 0;
        double weights = 0;
        for (Part part : parts) {
            if (part.low != Double.NEGATIVE_INFINITY) {
                sum += part.weight * part.middle();
                weights += part.weight;
            }
        }
        return sum / weights;
    }

    /** The moments of normal(mean, variance) times this likelihood. */
    Tilted tilt(double mean, double variance) {
        List<Meeting> meetings =
                parts.stream().map(part -> meeting(part, mean, variance)).toList();
        // Compared with the best, so that something is left of intervals however far off.
        double best = meetings.stream().mapToDouble(Meeting::logEvidence).max().orElseThrow();
        double total = 0;
        double first = 0;
        for (Meeting met : meetings) {
            double weight = StrictMath.exp(met.logEvidence - best);
            total += weight;
            first += weight * (met.mean - mean);
        }
        double centre = mean + first / total;
        // About the centre: a difference of second moments would cancel, and could fall below zero.
        double second = 0;
        for (Meeting met : meetings) {
            double off = met.mean - centre;
            second += StrictMath.exp(met.logEvidence - best) * (met.variance + off * off);
        }
        return new Tilted(centre, second / total);
    }

    /** How likely each part is what was meant, where a normal is all that is known of the quantity; not normalised but by the evidence. */
    double[] evidence(double mean, double variance) {
        double[] evidence = new double[parts.size()];
        for (int i = 0; i < evidence.length; i++) {
            evidence[i] = StrictMath.exp(meeting(parts.get(i), mean, variance).logEvidence) + Double.MIN_NORMAL;
        }
        return evidence;
    }

    /** How likely each part is what was meant, at a value of the quantity; in the order of the parts. */
    double[] responsibilities(double value) {
        double[] shares = weights(value);
        double sum = 0;
        for (double share : shares) {
            sum += share;
        }
        for (int i = 0; i < shares.length; i++) {
            shares[i] /= sum;
        }
        return shares;
    }

    /** The same, not normalised; never all zero. */
    double[] weights(double value) {
        double[] weights = new double[parts.size()];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = parts.get(i).weight * parts.get(i).density(value) + Double.MIN_NORMAL;
        }
        return weights;
    }

    /** The logarithm of the likelihood of one value. */
    double logDensity(double value) {
        double sum = 0;
        for (double weight : weights(value)) {
            sum += weight;
        }
        return StrictMath.log(sum);
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

    private static Meeting meeting(Part part, double mean, double variance) {
        double flat = FLAT * Math.sqrt(variance + part.noise * part.noise);
        boolean narrow = part.isNarrow() || part.high - part.low <= flat;
        return narrow ? narrow(part, mean, variance) : wide(part, mean, variance);
    }

    private static Meeting narrow(Part part, double mean, double variance) {
        double own = part.narrowVariance();
        double sum = variance + own;
        double off = part.middle() - mean;
        double logEvidence =
                StrictMath.log(part.weight) + Normal.logDensity(off / Math.sqrt(sum)) - 0.5 * StrictMath.log(sum);
        return new Meeting(logEvidence, mean + variance / sum * off, variance * own / sum);
    }

    private static Meeting wide(Part part, double mean, double variance) {
        double sum = variance + part.noise * part.noise;
        double sd = Math.sqrt(sum);
        double a = (part.low - mean) / sd;
        double b = (part.high - mean) / sd;
        double logInside = logBetween(a, b);
        double atLow = StrictMath.exp(Normal.logDensity(a) - logInside);
        double atHigh = StrictMath.exp(Normal.logDensity(b) - logInside);
        double alpha = atLow - atHigh;
        double left = 1 - (times(b, atHigh) - times(a, atLow)) - alpha * alpha;
        double logWidth = part.open() ? 0 : StrictMath.log(part.high - part.low);
        // Far off, rounding may leave anything of the truncated normal's variance; the noise's own share is sure.
        return new Meeting(
                StrictMath.log(part.weight) + logInside - logWidth,
                mean + variance / sd * alpha,
                variance / sum * (part.noise * part.noise + variance * Math.min(Math.max(left, 0.0), 1.0)));
    }

    /** ln P(a < Z < b), from the tail in which both lie, so that nothing is lost there. */
    private static double logBetween(double a, double b) {
        if (a + b > 0) {
            return logBetween(-b, -a);
        }
        double high = Normal.logCdf(b);
        return a == Double.NEGATIVE_INFINITY ? high : high + StrictMath.log1p(-StrictMath.exp(Normal.logCdf(a) - high));
    }

    /** The product, where an infinite bound at which nothing lies counts nothing. */
    private static double times(double bound, double density) {
        return Double.isInfinite(bound) ? 0 : bound * density;
    }
}
