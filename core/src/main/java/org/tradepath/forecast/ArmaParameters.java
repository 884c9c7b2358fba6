package org.tradepath.forecast;

import java.util.List;

/**
 * Sets of parameters of a trend and an ARIMA noise, a number a set in each row.
 *
 * @param draws the history's joint draws, of which the sets are a multiple
 * @param differences of the noise
 * @param start the log level in the last year
 * @param drift what the trend adds to every change
 * @param sd standard deviation of the innovations
 * @param slope sum of w, of two differences
 * @param state the noise's state in the last year, its first numbers first
 * @param ar the noise's autoregression
 * @param ma its moving average
 * @param gap what the curve lacks to saturation
 * @param fade by how much of that a year
 */
record ArmaParameters(
        int draws,
        int differences,
        double[] start,
        double[] drift,
        double[] sd,
        double[] slope,
        double[][] state,
        double[][] ar,
        double[][] ma,
        double[] gap,
        double[] fade) {

    /** Room for so many sets; all shapes have the same differences. */
    static ArmaParameters of(List<Shape> shapes, int sets, int draws) {
        int order = 1;
        int p = 0;
        int q = 0;
        for (Shape shape : shapes) {
            order = Math.max(order, shape.noise().order());
            p = Math.max(p, shape.noise().ar().length);
            q = Math.max(q, shape.noise().ma().length);
        }
        return new ArmaParameters(
                draws,
                shapes.get(0).noise().differences(),
                new double[sets],
                new double[sets],
                new double[sets],
                new double[sets],
                new double[order][sets],
                new double[p][sets],
                new double[q][sets],
                new double[sets],
                new double[sets]);
    }

    int sets() {
        return start.length;
    }
}
