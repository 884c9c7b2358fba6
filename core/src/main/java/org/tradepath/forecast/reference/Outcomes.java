package org.tradepath.forecast.reference;

import java.util.Arrays;
import org.tradepath.internal.Check;

/** What became of the cases of a class after a number of years, to the digits that are kept in writing. */
final class Outcomes {

    /** Counts of the smallest multiple to the largest, then of those that vanished. */
    static final int EVENTS = Scheme.multiples() + 1;

    static final int VANISHED = Scheme.multiples();

    /** How many numbers say what was followed. */
    private static final int FOLLOWED = 5;

    private static final double ERROR_UNIT = 1e-3;
    private static final double QUANTILE_UNIT = 1e-3;

    private final Followed followed;
    private final int[] counts;
    private final int[] errors;
    private final int[] quantiles;

    private Outcomes(Followed followed, int[] counts, int[] errors, int[] quantiles) {
        this.followed = followed;
        this.counts = counts;
        this.errors = errors;
        this.quantiles = quantiles;
    }

    /**
     * From what was measured.
     *
     * @param counts how many cases reached each multiple, and how many vanished
     * @param errors the standard errors of their shares, which are rounded up
     * @param quantiles of the survivors' log growth, at the kept probabilities
     */
    static Outcomes of(Followed followed, int[] counts, double[] errors, double[] quantiles) {
        int[] roundedUp = Arrays.stream(errors)
                .mapToInt(error -> (int) StrictMath.ceil(error / ERROR_UNIT))
                .toArray();
        int[] rounded = Arrays.stream(quantiles)
                .mapToInt(quantile -> (int) StrictMath.rint(quantile / QUANTILE_UNIT))
                .toArray();
        return new Outcomes(followed, counts.clone(), roundedUp, rounded);
    }

    /** How many numbers {@link #numbers} holds. */
    static int length() {
        return FOLLOWED + 2 * EVENTS + Scheme.probabilities();
    }

    /** All numbers but that of the years, whole ones, in the order of {@link #ofNumbers}. */
    double[] numbers() {
        double[] numbers = new double[length()];
        int[][] parts = {
            {followed.corridors(), followed.cases(), followed.firstOrigin(), followed.lastOrigin(), followed.leftOut()},
            counts,
            errors,
            quantiles
        };
        int i = 0;
        for (int[] part : parts) {
            for (int number : part) {
                numbers[i++] = number;
            }
        }
        return numbers;
    }

    /**
     * From {@link #numbers}.
     *
     * @throws IllegalArgumentException if they cannot be counts, errors and quantiles
     */
    static Outcomes ofNumbers(int years, int[] whole) {
        Followed followed = new Followed(years, whole[0], whole[1], whole[2], whole[3], whole[4]);
        int at = FOLLOWED;
        int[] counts = Arrays.copyOfRange(whole, at, at + EVENTS);
        int[] errors = Arrays.copyOfRange(whole, at + EVENTS, at + 2 * EVENTS);
        int[] quantiles = Arrays.copyOfRange(whole, at + 2 * EVENTS, whole.length);
        int most = followed.cases();
        for (int m = 0; m < VANISHED; m++) {
            most = Check.inRange("count", counts[m], 0, most);
        }
        Check.inRange("count", counts[VANISHED], 0, followed.cases());
        for (int error : errors) {
            Check.inRange("error", error, 0, (int) (1 / ERROR_UNIT));
        }
        for (int k = 1; k < quantiles.length; k++) {
            Check.inRange("quantile", quantiles[k], quantiles[k - 1], Integer.MAX_VALUE);
        }
        return new Outcomes(followed, counts, errors, quantiles);
    }

    Followed followed() {
        return followed;
    }

    Share vanished() {
        return counted(VANISHED, Share.Reading.EXACTLY);
    }

    /** The share that reached a log multiple: linear in it between those that were counted. */
    Share reached(double logMultiple) {
        int begun = Scheme.multiplesReached(logMultiple);
        if (begun == 0) {
            return counted(0, Share.Reading.AT_LEAST);
        }
        int below = begun - 1;
        double past = logMultiple - Scheme.logMultiple(below);
        if (past < 1e-9) {
            return counted(below, Share.Reading.EXACTLY);
        }
        if (begun == Scheme.multiples()) {
            return counted(below, Share.Reading.AT_MOST);
        }
        double weight = past / (Scheme.logMultiple(begun) - Scheme.logMultiple(below));
        Share low = counted(below, Share.Reading.EXACTLY);
        Share high = counted(begun, Share.Reading.EXACTLY);
        return new Share(
                low.value() + weight * (high.value() - low.value()),
                low.standardError() + weight * (high.standardError() - low.standardError()),
                Share.Reading.ABOUT);
    }

    private Share counted(int event, Share.Reading reading) {
        return new Share(counts[event] / (double) followed.cases(), errors[event] * ERROR_UNIT, reading);
    }

    /** The quantile of the survivors' log growth: linear in {@code p} between those that were kept. */
    double quantile(double p) {
        int last = Scheme.probabilities() - 1;
        if (!(p >= Scheme.probability(0) && p <= Scheme.probability(last))) {
            throw Check.broken("p", "must lie in [" + Scheme.probability(0) + ", " + Scheme.probability(last) + "]", p);
        }
        int above = 1;
        while (p > Scheme.probability(above)) {
            above++;
        }
        double low = Scheme.probability(above - 1);
        double weight = (p - low) / (Scheme.probability(above) - low);
        return QUANTILE_UNIT * (quantiles[above - 1] + weight * (quantiles[above] - quantiles[above - 1]));
    }
}
