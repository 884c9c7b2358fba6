package org.tradepath.evaluate;

/**
 * The scores of one case that run over all years from 1 to the horizon: of the median as point forecast, and of the 95 % band, in levels.
 * NaN where they are not known: a year without an outcome, or a history without a change.
 *
 * @param smape in per cent, see {@link PointScores#smape}
 * @param mase see {@link PointScores#mase}
 * @param rmsse see {@link PointScores#rmsse}
 * @param msis of the 95 % band, see {@link PointScores#msis}
 * @since 0.1.0
 */
public record PointErrors(double smape, double mase, double rmsse, double msis) {

    static final PointErrors UNKNOWN = new PointErrors(Double.NaN, Double.NaN, Double.NaN, Double.NaN);
}
