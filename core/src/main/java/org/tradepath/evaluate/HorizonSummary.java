package org.tradepath.evaluate;

/**
 * Mean scores at one horizon, over the cases whose outcome is known. Log growth throughout; NaN where there is no case, or where a table read
 * from a file does not tell.
 *
 * @param years years after the origin
 * @param cases how many cases were scored; 0 where a file does not tell
 * @param crps mean CRPS
 * @param absoluteError mean absolute error of the median
 * @param covered50 the share of outcomes in the 50 % band
 * @param covered80 the share in the 80 % band
 * @param covered95 the share in the 95 % band
 * @param logScore mean log score
 * @param interval80 mean interval score of the 80 % band
 * @param interval95 mean interval score of the 95 % band
 * @param pinball mean pinball loss over the seven quantiles
 * @since 0.1.0
 */
public record HorizonSummary(
        int years,
        int cases,
        double crps,
        double absoluteError,
        double covered50,
        double covered80,
        double covered95,
        double logScore,
        double interval80,
        double interval95,
        double pinball) {

    /**
     * {@return the share of outcomes in a band}
     *
     * @param band which one
     */
    public double covered(Band band) {
        return switch (band) {
            case FIFTY -> covered50;
            case EIGHTY -> covered80;
            case NINETY_FIVE -> covered95;
        };
    }
}
