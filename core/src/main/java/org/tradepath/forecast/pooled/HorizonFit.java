package org.tradepath.forecast.pooled;

/**
 * What was fitted for growth over so many years.
 *
 * @param location coefficients of the location, the constant already shrunk for how few eras were seen
 * @param scale coefficients of the log scale
 * @param degrees of the Student-t that the fit assumed, for the record: quantiles are the residuals' own
 * @param residuals quantiles of the standardised residuals at {@link PooledParameters#PROBABILITIES}
 * @param vanishing coefficients of the log odds of having vanished by then
 * @param rows the number of rows fitted
 */
record HorizonFit(
        double[] location, double[] scale, double degrees, double[] residuals, double[] vanishing, int rows) {}
