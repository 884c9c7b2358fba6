package org.tradepath.forecast.pooled;

/**
 * From what the model looks at (the corridor's {@link OwnPast}, then its two economies' {@link EconomyGrowth}), less the mean of all
 * corridors in the origin's year, to the terms of its two regressions. Means are taken out so that no term can stand for the era.
 */
final class Design {

    /** Numbers that the model looks at. */
    static final int RAW = OwnPast.COUNT + EconomyGrowth.COUNT;

    /** Terms of the location: a constant, six of the corridor's own, those of its economies. */
    static final int LOCATION = 7 + EconomyGrowth.COUNT;

    /** Terms of the logarithm of the scale. */
    static final int SCALE = 11;

    private Design() {}

    static void location(double[] raw, double[] mean, double[] into) {
        into[0] = 1;
        into[1] = size(raw, mean);
        into[2] = shortness(raw, mean);
        into[3] = aboveFive(raw, mean);
        into[4] = aboveFifteen(raw, mean);
        into[5] = raw[OwnPast.VOLATILITY] - mean[OwnPast.VOLATILITY];
        into[6] = clip(raw[OwnPast.LAST_CHANGE] - mean[OwnPast.LAST_CHANGE], 1.5);
        for (int k = OwnPast.COUNT; k < RAW; k++) {
            into[7 + k - OwnPast.COUNT] = raw[k] - mean[k];
        }
    }

    static void scale(double[] raw, double[] mean, double[] into) {
        double size = size(raw, mean);
        double shortness = shortness(raw, mean);
        double volatility = raw[OwnPast.VOLATILITY] - mean[OwnPast.VOLATILITY];
        into[0] = 1;
        into[1] = size;
        into[2] = shortness;
        into[3] = volatility;
        into[4] = raw[OwnPast.RECENT_VOLATILITY] - mean[OwnPast.RECENT_VOLATILITY];
        into[5] = Math.min(Math.abs(aboveFive(raw, mean)), 1.5);
        into[6] = size * size;
        into[7] = volatility * volatility;
        into[8] = size * volatility;
        into[9] = Math.min(Math.abs(aboveFifteen(raw, mean)), 2);
        into[10] = shortness * volatility;
    }

    private static double size(double[] raw, double[] mean) {
        return (raw[OwnPast.SIZE] - mean[OwnPast.SIZE]) / 2;
    }

    private static double shortness(double[] raw, double[] mean) {
        return 4 * (raw[OwnPast.SHORTNESS] - mean[OwnPast.SHORTNESS]);
    }

    private static double aboveFive(double[] raw, double[] mean) {
        return clip(raw[OwnPast.ABOVE_FIVE] - mean[OwnPast.ABOVE_FIVE], 3);
    }

    private static double aboveFifteen(double[] raw, double[] mean) {
        return clip(raw[OwnPast.ABOVE_FIFTEEN] - mean[OwnPast.ABOVE_FIFTEEN], 4);
    }

    private static double clip(double x, double limit) {
        return Math.max(-limit, Math.min(limit, x));
    }
}
