package org.tradepath.forecast;

/**
 * The test of Kwiatkowski, Phillips, Schmidt and Shin (1992), doi:10.1016/0304-4076(92)90104-Y, for a constant level, as used to choose the number of differences
 * (Hyndman and Khandakar 2008, doi:10.18637/jss.v027.i03): 5 % level, Bartlett weights, {@code trunc(3 sqrt(n) / 13)} lags.
 */
final class Kpss {

    private static final double CRITICAL = 0.463;
    private static final int MOST = 2;

    private Kpss() {}

    /** How often to difference, 0 to 2. */
    static int differences(double[] values) {
        double[] now = values;
        int d = 0;
        while (d < MOST && now.length > 2 && statistic(now) > CRITICAL) {
            double[] next = new double[now.length - 1];
            for (int t = 0; t < next.length; t++) {
                next[t] = now[t + 1] - now[t];
            }
            now = next;
            d++;
        }
        return d;
    }

    /** The statistic; 0 for a constant. */
    static double statistic(double[] values) {
        int n = values.length;
        double mean = 0;
        for (double value : values) {
            mean += value / n;
        }
        int lags = (int) (3 * Math.sqrt(n) / 13);
        double variance = 0;
        for (int lag = 0; lag <= lags; lag++) {
            double product = 0;
            for (int t = lag; t < n; t++) {
                product += (values[t] - mean) * (values[t - lag] - mean);
            }
            variance += (lag == 0 ? 1 : 2 * (1 - lag / (lags + 1.0))) * product / n;
        }
        double sum = 0;
        double squares = 0;
        for (double value : values) {
            sum += value - mean;
            squares += sum * sum;
        }
        return variance > 0 ? squares / (variance * n * (double) n) : 0;
    }
}
