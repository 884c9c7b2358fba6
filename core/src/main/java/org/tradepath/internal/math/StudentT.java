package org.tradepath.internal.math;

import org.apache.commons.math3.special.Beta;
import org.apache.commons.math3.special.Gamma;
import org.tradepath.internal.Check;

/**
 * Student's t distribution with location 0, scale 1 and any positive degrees of freedom.
 *
 * <p>Distribution function by the incomplete beta function (commons-math3, whose arithmetic is its own and the same on every JDK), relative
 * error about 1e-13 in both tails; quantile by Newton steps on the logarithms, to 1e-13.
 */
public record StudentT(double degrees) {

    private static final int MOST_STEPS = 100;

    /** Checks the degrees of freedom. */
    public StudentT {
        Check.positive("degrees", degrees);
    }

    /** ln of the density at {@code x}. */
    public double logDensity(double x) {
        return logConstant() - (degrees + 1) / 2 * StrictMath.log1p(x * x / degrees);
    }

    /** The density at {@code x}. */
    public double density(double x) {
        return StrictMath.exp(logDensity(x));
    }

    /** P(T <= x), without loss in the lower tail. */
    public double cdf(double x) {
        if (x > 0) {
            return 1 - cdf(-x);
        }
        double square = x * x;
        return square > 1
                ? 0.5 * Beta.regularizedBeta(degrees / (degrees + square), degrees / 2, 0.5)
                : 0.5 * (1 - Beta.regularizedBeta(square / (degrees + square), 0.5, degrees / 2));
    }

    /** The x with P(T <= x) = p: NaN outside [0, 1], infinite at 0 and 1. */
    public double quantile(double p) {
        if (!(p > 0 && p < 1)) {
            return p == 0 ? Double.NEGATIVE_INFINITY : p == 1 ? Double.POSITIVE_INFINITY : Double.NaN;
        }
        if (p > 0.5) {
            return -quantile(1 - p);
        }
        return p == 0.5 ? 0 : p > 0.25 ? central(p) : -StrictMath.exp(tail(p));
    }

    private double central(double p) {
        double x = (p - 0.5) / density(0);
        for (int i = 0; i < MOST_STEPS; i++) {
            double step = (cdf(x) - p) / density(x);
            x = StrictMath.min(0, x - step);
            if (StrictMath.abs(step) <= 1e-14 * StrictMath.abs(x)) {
                break;
            }
        }
        return x;
    }

    /** ln(-x): there ln P is concave, with slope -degrees far out, so that Newton from beyond the root converges; a leap too far is halved. */
    private double tail(double p) {
        double wanted = StrictMath.log(p);
        double inside = 0;
        double log = 0;
        for (int i = 0; i < MOST_STEPS; i++) {
            double x = StrictMath.exp(log);
            double probability = cdf(-x);
            if (!(probability > Double.MIN_NORMAL)) {
                log = (inside + log) / 2;
                continue;
            }
            double step = (StrictMath.log(probability) - wanted) * probability / (x * density(x));
            if (step > 0) {
                inside = log;
            }
            log += step;
            if (StrictMath.abs(step) <= 1e-14) {
                break;
            }
        }
        return log;
    }

    private double logConstant() {
        return Gamma.logGamma((degrees + 1) / 2)
                - Gamma.logGamma(degrees / 2)
                - 0.5 * StrictMath.log(degrees * StrictMath.PI);
    }
}
