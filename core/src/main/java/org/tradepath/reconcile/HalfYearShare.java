package org.tradepath.reconcile;

import java.util.Locale;
import org.tradepath.internal.Check;

/** The least and the largest part of a year's trade that either of its halves can have. */
record HalfYearShare(double low, double high) {

    static final HalfYearShare ANY = new HalfYearShare(0, 1);

    HalfYearShare {
        if (!(low >= 0 && low <= 0.5)) {
            throw Check.broken("low", "must lie in [0, 0.5], or the two halves exceed their year", low);
        }
        if (!(high >= 0.5 && high <= 1)) {
            throw Check.broken("high", "must lie in [0.5, 1], or the two halves fall short of their year", high);
        }
    }

    /** What is left to the first half where it must leave the second half its part, too. */
    double least() {
        return Math.max(low, 1 - high);
    }

    /** "no half-year has less than 25 % of its year's trade". */
    String words() {
        return String.format(Locale.ROOT, "no half-year has less than %.0f %% of its year's trade", 100 * least());
    }

    boolean binds() {
        return least() > 0;
    }
}
