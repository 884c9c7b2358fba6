package org.tradepath.internal.math;

/**
 * The standard normal distribution in StrictMath.
 *
 * <p>Distribution function: W. J. Cody, Rational Chebyshev approximations for the error function, Math. Comp. 23 (1969); relative error
 * about 1e-15 times {@code 1 + x * x} (the rounding of {@code x} itself) in both tails. Quantile: M. J. Wichura, Algorithm AS 241, Appl. Statist. 37 (1988), relative error about 1e-16.
 */
public final class Normal {

    private static final double SQRT_2 = 1.4142135623730951;
    private static final double INVERSE_SQRT_PI = 0.56418958354775628695;
    private static final double INVERSE_SQRT_2PI = 0.39894228040143267794;
    private static final double LOG_SQRT_2PI = 0.91893853320467274178;

    private static final double[] ERF_A = {
        1.85777706184603153e-1, 3.16112374387056560, 1.13864154151050156e2, 3.77485237685302021e2, 3.20937758913846947e3
    };
    private static final double[] ERF_B = {
        1, 2.36012909523441209e1, 2.44024637934444173e2, 1.28261652607737228e3, 2.84423683343917062e3
    };
    private static final double[] MIDDLE_C = {
        2.15311535474403846e-8,
        5.64188496988670089e-1,
        8.88314979438837594,
        6.61191906371416295e1,
        2.98635138197400131e2,
        8.81952221241769090e2,
        1.71204761263407058e3,
        2.05107837782607147e3,
        1.23033935479799725e3
    };
    private static final double[] MIDDLE_D = {
        1,
        1.57449261107098347e1,
        1.17693950891312499e2,
        5.37181101862009858e2,
        1.62138957456669019e3,
        3.29079923573345963e3,
        4.36261909014324716e3,
        3.43936767414372164e3,
        1.23033935480374942e3
    };
    private static final double[] TAIL_P = {
        1.63153871373020978e-2,
        3.05326634961232344e-1,
        3.60344899949804439e-1,
        1.25781726111229246e-1,
        1.60837851487422766e-2,
        6.58749161529837803e-4
    };
    private static final double[] TAIL_Q = {
        1,
        2.56852019228982242,
        1.87295284992346725,
        5.27905102951428412e-1,
        6.05183413124413191e-2,
        2.33520497626869185e-3
    };

    private static final double[] CENTRE_N = {
        2.5090809287301226727e3,
        3.3430575583588128105e4,
        6.7265770927008700853e4,
        4.5921953931549871457e4,
        1.3731693765509461125e4,
        1.9715909503065514427e3,
        1.3314166789178437745e2,
        3.3871328727963666080
    };
    private static final double[] CENTRE_D = {
        5.2264952788528545610e3,
        2.8729085735721942674e4,
        3.9307895800092710610e4,
        2.1213794301586595867e4,
        5.3941960214247511077e3,
        6.8718700749205790830e2,
        4.2313330701600911252e1,
        1
    };
    private static final double[] NEAR_N = {
        7.74545014278341407640e-4,
        2.27238449892691845833e-2,
        2.41780725177450611770e-1,
        1.27045825245236838258,
        3.64784832476320460504,
        5.76949722146069140550,
        4.63033784615654529590,
        1.42343711074968357734
    };
    private static final double[] NEAR_D = {
        1.05075007164441684324e-9,
        5.47593808499534494600e-4,
        1.51986665636164571966e-2,
        1.48103976427480074590e-1,
        6.89767334985100004550e-1,
        1.67638483018380384940,
        2.05319162663775882187,
        1
    };
    private static final double[] FAR_N = {
        2.01033439929228813265e-7,
        2.71155556874348757815e-5,
        1.24266094738807843860e-3,
        2.65321895265761230930e-2,
        2.96560571828504891230e-1,
        1.78482653991729133580,
        5.46378491116411436990,
        6.65790464350110377720
    };
    private static final double[] FAR_D = {
        2.04426310338993978564e-15,
        1.42151175831644588870e-7,
        1.84631831751005468180e-5,
        7.86869131145613259100e-4,
        1.48753612908506148525e-2,
        1.36929880922735805310e-1,
        5.99832206555887937690e-1,
        1
    };

    private Normal() {}

    /** The density at {@code x}. */
    public static double density(double x) {
        return INVERSE_SQRT_2PI * StrictMath.exp(-0.5 * x * x);
    }

    /** P(Z <= x). */
    public static double cdf(double x) {
        return 0.5 * erfc(-x / SQRT_2);
    }

    /** P(Z > x), without loss in the upper tail. */
    public static double survival(double x) {
        return 0.5 * erfc(x / SQRT_2);
    }

    /** ln P(Z <= x), finite for every finite {@code x} down to -1e150 or so. */
    public static double logCdf(double x) {
        if (x > 0) {
            return StrictMath.log1p(-survival(x));
        }
        double a = -x / SQRT_2;
        return a < 0.5 ? StrictMath.log(cdf(x)) : StrictMath.log(0.5 * scaledErfc(a)) - a * a;
    }

    /** ln of the density at {@code x}. */
    public static double logDensity(double x) {
        return -0.5 * x * x - LOG_SQRT_2PI;
    }

    /** The x with P(Z <= x) = p: NaN outside [0, 1], infinite at 0 and 1. */
    public static double quantile(double p) {
        if (!(p > 0 && p < 1)) {
            return p == 0 ? Double.NEGATIVE_INFINITY : p == 1 ? Double.POSITIVE_INFINITY : Double.NaN;
        }
        double q = p - 0.5;
        if (StrictMath.abs(q) <= 0.425) {
            double r = 0.180625 - q * q;
            return q * ratio(CENTRE_N, CENTRE_D, r);
        }
        double r = StrictMath.sqrt(-StrictMath.log(q < 0 ? p : 1 - p));
        double x = r <= 5 ? ratio(NEAR_N, NEAR_D, r - 1.6) : ratio(FAR_N, FAR_D, r - 5);
        return q < 0 ? -x : x;
    }

    private static double erfc(double x) {
        double a = StrictMath.abs(x);
        if (a <= 0.46875) {
            return 1 - x * ratio(ERF_A, ERF_B, a * a);
        }
        if (a > 27) {
            return x < 0 ? 2 : 0;
        }
        // The square is split, so that its rounding does not enter the exponential.
        double head = StrictMath.floor(a * 16) / 16;
        double upper = scaledErfc(a) * StrictMath.exp(-head * head) * StrictMath.exp(-(a - head) * (a + head));
        return x < 0 ? 2 - upper : upper;
    }

    /** exp(a * a) * erfc(a) for a > 0.46875. */
    private static double scaledErfc(double a) {
        if (a <= 4) {
            return ratio(MIDDLE_C, MIDDLE_D, a);
        }
        double r = 1 / (a * a);
        return (INVERSE_SQRT_PI - r * ratio(TAIL_P, TAIL_Q, r)) / a;
    }

    private static double ratio(double[] numerator, double[] denominator, double x) {
        double n = numerator[0];
        double d = denominator[0];
        for (int i = 1; i < numerator.length; i++) {
            n = n * x + numerator[i];
            d = d * x + denominator[i];
        }
        return n / d;
    }
}
