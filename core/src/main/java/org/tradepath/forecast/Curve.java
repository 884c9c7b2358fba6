package org.tradepath.forecast;

/**
 * The bend of a logistic curve, {@code -ln(1 + gap * fade^t)}, t = 0 in the last year: {@code gap} is what is missing at the last year to saturation, as a share
 * of that year's level.
 */
record Curve(double gap, double fade) {

    static final Curve NONE = new Curve(0, 1);

    /** The curve with a rate a year and a midpoint, in years from the last one. */
    static Curve of(double rate, double midpoint) {
        return new Curve(StrictMath.exp(rate * midpoint), StrictMath.exp(-rate));
    }

    boolean isNone() {
        return gap == 0;
    }

    /** The bend at a year from the last one, negative before it. */
    double at(double t) {
        return -StrictMath.log1p(gap * StrictMath.pow(fade, t));
    }
}
