package org.tradepath.forecast.pooled;

import java.util.Arrays;

/** What the model looks at in a corridor's own history: seven numbers from the log levels up to the origin. */
final class OwnPast {

    /** The most years that are looked at. */
    static final int MOST_YEARS = 30;

    static final int SIZE = 0;
    static final int SHORTNESS = 1;
    static final int LAST_CHANGE = 2;
    static final int ABOVE_FIVE = 3;
    static final int ABOVE_FIFTEEN = 4;
    static final int VOLATILITY = 5;
    static final int RECENT_VOLATILITY = 6;
    static final int COUNT = 7;

    private static final double LOG_MILLION = StrictMath.log(1e6);
    private static final double MOST_CHANGE = 2;
    /** The yearly change, in absolute value, that a history counts besides its own: so many times all of it, the last five years. */
    private static final double USUAL_CHANGE = 0.2;

    private static final int USUAL_WEIGHT = 3;
    private static final int USUAL_RECENT_WEIGHT = 2;

    private OwnPast() {}

    /**
     * Fills {@code into}.
     *
     * @param logs log levels in US dollars of consecutive years, the last one the origin's
     * @param figures how many of these years have a figure of their own, at least 1
     */
    static void of(double[] logs, int figures, double[] into) {
        int n = logs.length;
        double last = logs[n - 1];
        into[SIZE] = last - LOG_MILLION;
        into[SHORTNESS] = 1 / Math.sqrt(Math.min(figures, MOST_YEARS));
        into[LAST_CHANGE] = n == 1 ? 0 : Math.max(-MOST_CHANGE, Math.min(MOST_CHANGE, last - logs[n - 2]));
        into[ABOVE_FIVE] = last - mean(logs, 5);
        into[ABOVE_FIFTEEN] = last - mean(logs, 15);
        into[VOLATILITY] = volatility(logs, MOST_YEARS - 1, USUAL_WEIGHT);
        into[RECENT_VOLATILITY] = volatility(logs, 5, USUAL_RECENT_WEIGHT);
    }

    private static double mean(double[] logs, int most) {
        return Arrays.stream(logs, Math.max(0, logs.length - most), logs.length)
                .average()
                .orElseThrow();
    }

    /** The log of the mean absolute change of the last years, the usual change counted so many times. */
    private static double volatility(double[] logs, int most, int weight) {
        int changes = Math.min(most, logs.length - 1);
        double sum = weight * USUAL_CHANGE;
        for (int i = logs.length - changes; i < logs.length; i++) {
            sum += Math.abs(logs[i] - logs[i - 1]);
        }
        return StrictMath.log(sum / (changes + weight));
    }
}
