package org.tradepath.evaluate;

import org.tradepath.internal.Check;

/**
 * Scores of point forecasts and scaled intervals of a yearly series, over several years ahead at once: those of the M competitions.
 *
 * <p>Levels, not logarithms, in one unit throughout; the scores have none. "Naive" means that nothing changes from year to year; for yearly
 * series it is also the M competitions' Naive2.
 *
 * @since 0.1.0
 */
public final class PointScores {

    private PointScores() {}

    /**
     * The symmetric mean absolute percentage error: the mean of {@code 200 |y - f| / (|y| + |f|)}.
     *
     * <p>Source: Makridakis, Spiliotis and Assimakopoulos 2020, The M4 competition, doi:10.1016/j.ijforecast.2019.04.014, eq. 1.
     *
     * @param actual y, one a year ahead, at least one, finite
     * @param forecast f, as many, finite
     * @return 0 to 200, in per cent; a year in which both are zero counts 0
     * @throws IllegalArgumentException if lengths differ, there is no year, or a number is not finite
     */
    public static double smape(double[] actual, double[] forecast) {
        checkYears(actual, forecast);
        double sum = 0;
        for (int h = 0; h < actual.length; h++) {
            double size = Math.abs(actual[h]) + Math.abs(forecast[h]);
            sum += size == 0 ? 0 : 200 * Math.abs(actual[h] - forecast[h]) / size;
        }
        return sum / actual.length;
    }

    /**
     * The mean absolute scaled error: the mean absolute error, divided by that of the naive forecast one year ahead within the history.
     *
     * <p>Source: Hyndman and Koehler 2006, doi:10.1016/j.ijforecast.2006.03.001.
     *
     * @param history the levels up to the origin, finite
     * @param actual one a year ahead, at least one, finite
     * @param forecast as many, finite
     * @return zero or positive; NaN if the history has fewer than two years or never changed: there is no scale
     * @throws IllegalArgumentException if lengths differ, there is no year, or a number is not finite
     */
    public static double mase(double[] history, double[] actual, double[] forecast) {
        checkYears(actual, forecast);
        double sum = 0;
        for (int h = 0; h < actual.length; h++) {
            sum += Math.abs(actual[h] - forecast[h]);
        }
        return scaled(sum / actual.length, meanChange(history));
    }

    /**
     * The root mean squared scaled error: the root of the mean squared error, divided by that of the naive forecast one year ahead within
     * the history.
     *
     * <p>Source: Makridakis, Spiliotis and Assimakopoulos 2022, The M5 competition, doi:10.1016/j.ijforecast.2021.10.009.
     *
     * @param history the levels up to the origin, finite
     * @param actual one a year ahead, at least one, finite
     * @param forecast as many, finite
     * @return zero or positive; NaN if the history has fewer than two years or never changed: there is no scale
     * @throws IllegalArgumentException if lengths differ, there is no year, or a number is not finite
     */
    public static double rmsse(double[] history, double[] actual, double[] forecast) {
        checkYears(actual, forecast);
        double squares = 0;
        for (int h = 0; h < actual.length; h++) {
            squares += (actual[h] - forecast[h]) * (actual[h] - forecast[h]);
        }
        checkHistory(history);
        double changes = 0;
        for (int t = 1; t < history.length; t++) {
            double change = history[t] - history[t - 1];
            changes += change * change;
        }
        return scaled(Math.sqrt(squares / actual.length), Math.sqrt(changes / (history.length - 1)));
    }

    /**
     * The mean scaled interval score: the mean of {@link Scores#interval}, divided as in {@link #mase}.
     *
     * <p>Source: Makridakis, Spiliotis and Assimakopoulos 2020, doi:10.1016/j.ijforecast.2019.04.014, eq. 6 (there for 95 %).
     *
     * @param coverage of the bands, in (0, 1)
     * @param history the levels up to the origin, finite
     * @param actual one a year ahead, at least one, finite
     * @param low lower ends, as many, finite
     * @param high upper ends, as many, not below the lower; may be infinite, and the score then is
     * @return zero or positive; NaN if the history has fewer than two years or never changed: there is no scale
     * @throws IllegalArgumentException if lengths differ, there is no year, or a number breaks its rule
     */
    public static double msis(double coverage, double[] history, double[] actual, double[] low, double[] high) {
        checkYears(actual, low);
        if (high.length != actual.length) {
            throw Check.broken("high", "must hold one number for each of the " + actual.length + " years", high.length);
        }
        double sum = 0;
        for (int h = 0; h < actual.length; h++) {
            sum += Scores.interval(coverage, low[h], high[h], actual[h]);
        }
        return scaled(sum / actual.length, meanChange(history));
    }

    /**
     * The overall weighted average: the mean of sMAPE and MASE, each relative to that of a reference, both averaged over all series first.
     *
     * <p>Source: Makridakis, Spiliotis and Assimakopoulos 2020, doi:10.1016/j.ijforecast.2019.04.014, section 2.2.
     *
     * @param smape of the forecasts, zero or positive
     * @param mase of the forecasts, zero or positive
     * @param referenceSmape of the reference, positive
     * @param referenceMase of the reference, positive
     * @return below 1 where the forecasts are better than the reference
     * @throws IllegalArgumentException if a number breaks its rule
     */
    public static double owa(double smape, double mase, double referenceSmape, double referenceMase) {
        return (Check.notNegative("smape", smape) / Check.positive("referenceSmape", referenceSmape)
                        + Check.notNegative("mase", mase) / Check.positive("referenceMase", referenceMase))
                / 2;
    }

    private static void checkYears(double[] actual, double[] forecast) {
        if (actual.length == 0 || forecast.length != actual.length) {
            throw Check.broken("forecast", "must hold one number for each of the years, at least one", forecast.length);
        }
        for (int h = 0; h < actual.length; h++) {
            Check.finite("actual[" + h + "]", actual[h]);
            Check.finite("forecast[" + h + "]", forecast[h]);
        }
    }

    private static void checkHistory(double[] history) {
        for (int t = 0; t < history.length; t++) {
            Check.finite("history[" + t + "]", history[t]);
        }
    }

    private static double meanChange(double[] history) {
        checkHistory(history);
        double sum = 0;
        for (int t = 1; t < history.length; t++) {
            sum += Math.abs(history[t] - history[t - 1]);
        }
        return sum / (history.length - 1);
    }

    private static double scaled(double error, double scale) {
        return scale > 0 ? error / scale : Double.NaN;
    }
}
