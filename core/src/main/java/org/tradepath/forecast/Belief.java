package org.tradepath.forecast;

/**
 * What is believed of a history's volatility before its figures.
 *
 * @param volatility scale of the standard deviation of a year's change
 * @param degrees degrees of freedom of its inverse chi-square
 * @param trust the power that the figures' likelihood is raised to: 1 takes every year for a normal, independent one
 */
record Belief(double volatility, double degrees, double trust) {

    /** ln density of ln of the standard deviation of a year's change, up to a constant. */
    double logDensity(double sd) {
        double ratio = volatility / sd;
        return degrees * StrictMath.log(ratio) - 0.5 * degrees * ratio * ratio;
    }
}
