package org.tradepath.forecast;

import org.apache.commons.math3.optim.PointValuePair;

/**
 * An ARIMA of a given order at its largest exact Gaussian likelihood: the first {@code d} years are diffuse, the rest stationary, by the Kalman filter (Gardner, Harvey, Phillips 1980,
 * Applied Statistics 29, algorithm AS 154), mean or drift by generalised least squares.
 */
record ArimaFit(ArimaOrder order, double[] numbers, double deviance, double criterion) {

    /** Roots nearer to the unit circle than this make a fit unfit for use, as in Hyndman and Khandakar 2008. */
    private static final double LEAST_ROOT = 1.01;

    private static final double START_SIZE = 0.4;

    /**
     * Fits.
     *
     * @param start arctangents of the partial autocorrelations to begin with
     * @param tolerance of the deviance
     */
    static ArimaFit of(ArimaOrder order, boolean[] seen, double[] series, int count, double[] start, double tolerance) {
        int size = order.p() + order.q();
        double[] best = start;
        Column[] trend = order.trend(seen.length);
        double least = deviance(order, best, trend, seen, series, count);
        if (size > 0) {
            PointValuePair found =
                    Optimum.of(x -> deviance(order, x, trend, seen, series, count), best, START_SIZE, tolerance);
            best = found.getPoint();
            least = found.getValue();
        }
        int k = order.parameters();
        int left = count - order.d() - k - 1;
        double criterion = left <= 0 || !isUsable(order, best)
                ? Double.POSITIVE_INFINITY
                : least + 2 * k + 2.0 * k * (k + 1) / left;
        return new ArimaFit(order, best, least, criterion);
    }

    private static boolean isUsable(ArimaOrder order, double[] numbers) {
        return ArmaCoefficients.rootsBeyond(ArmaCoefficients.autoregression(numbers, 0, order.p()), LEAST_ROOT)
                && ArmaCoefficients.rootsBeyond(
                        ArmaCoefficients.autoregression(numbers, order.p(), order.q()), LEAST_ROOT);
    }

    private static double deviance(
            ArimaOrder order, double[] numbers, Column[] trend, boolean[] seen, double[] series, int count) {
        Shape shape = Shape.of(order.noise(numbers), 0, trend);
        Likelihood.PlugIn fit = Likelihood.of(shape, seen, series);
        return fit.deviance(count - order.d()) + diffuse(fit.regression().gram(), order.d());
    }

    /** ln determinant of what the diffuse columns, as many as differences, are known by. */
    private static double diffuse(double[][] gram, int d) {
        return switch (d) {
            case 0 -> 0;
            case 1 -> StrictMath.log(gram[0][0]);
            default -> StrictMath.log(gram[0][0] * gram[1][1] - gram[0][1] * gram[0][1]);
        };
    }

    Shape shape(int years) {
        return Shape.of(order.noise(numbers), 0, order.trend(years));
    }
}
