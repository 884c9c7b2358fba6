package org.tradepath.forecast;

/**
 * One form a model may take: everything but the coefficients of the trend and the volatility, which follow from the figures in closed form.
 *
 * @param noise the correlation of the noise
 * @param columns the trend; the first is the level
 * @param curve a saturating curve added to the trend
 * @param logPrior ln of what is believed of this form before the figures, up to a constant
 */
record Shape(Noise noise, Column[] columns, Curve curve, double logPrior) {

    static Shape of(Noise noise, double logPrior, Column... columns) {
        return new Shape(noise, columns, Curve.NONE, logPrior);
    }
}
