package org.tradepath.evaluate;

/**
 * How a forecast did at one horizon, in log growth since the origin. Where the outcome is not known, every score is NaN and the forecast
 * stands alone.
 *
 * @param years years after the origin
 * @param outcome what happened; NaN if that is not known
 * @param median the median forecast
 * @param low50 the 25 % quantile
 * @param high50 the 75 % quantile
 * @param low80 the 10 % quantile
 * @param high80 the 90 % quantile
 * @param low95 the 2.5 % quantile
 * @param high95 the 97.5 % quantile
 * @param crps the fair CRPS, see {@link Ensemble#crps}
 * @param logScore the kernel log score, see {@link Ensemble#logScore}; also NaN where it does not exist
 * @param pit the randomised PIT, see {@link Ensemble#pit}
 * @since 0.1.0
 */
public record HorizonScore(
        int years,
        double outcome,
        double median,
        double low50,
        double high50,
        double low80,
        double high80,
        double low95,
        double high95,
        double crps,
        double logScore,
        double pit) {

    /** {@return whether the outcome is known} */
    public boolean isScored() {
        return !Double.isNaN(outcome);
    }

    /** {@return the distance of the outcome from the median} */
    public double absoluteError() {
        return Math.abs(outcome - median);
    }

    /**
     * {@return the lower end of a band}
     *
     * @param band which one
     */
    public double low(Band band) {
        return switch (band) {
            case FIFTY -> low50;
            case EIGHTY -> low80;
            case NINETY_FIVE -> low95;
        };
    }

    /**
     * {@return the upper end of a band}
     *
     * @param band which one
     */
    public double high(Band band) {
        return switch (band) {
            case FIFTY -> high50;
            case EIGHTY -> high80;
            case NINETY_FIVE -> high95;
        };
    }

    /**
     * {@return 1 if the outcome lies in the band, its ends included, 0 if not, NaN where it is not known}
     *
     * @param band which one
     */
    public double covered(Band band) {
        if (!isScored()) {
            return Double.NaN;
        }
        return outcome >= low(band) && outcome <= high(band) ? 1 : 0;
    }

    /**
     * {@return the interval score of a band, see {@link Scores#interval}; NaN where the outcome is not known}
     *
     * @param band which one
     */
    public double intervalScore(Band band) {
        return isScored() ? Scores.interval(band.coverage(), low(band), high(band), outcome) : Double.NaN;
    }

    /** {@return the mean pinball loss of the seven quantiles, see {@link Scores#pinball}; NaN where the outcome is not known} */
    public double pinball() {
        if (!isScored()) {
            return Double.NaN;
        }
        double sum = Scores.pinball(0.5, median, outcome);
        for (Band band : Band.values()) {
            sum += Scores.pinball(band.low(), low(band), outcome) + Scores.pinball(band.high(), high(band), outcome);
        }
        return sum / (2 * Band.values().length + 1);
    }
}
