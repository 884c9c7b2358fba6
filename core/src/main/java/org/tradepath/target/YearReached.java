package org.tradepath.target;

import java.util.List;
import java.util.OptionalInt;
import org.tradepath.simulate.Estimate;

/**
 * The first year by which a goal is reached with a probability.
 *
 * @param probability the probability
 * @param year the year; the as-of year for "already reached"; empty if it is not so by the horizon
 * @param early the same if every probability were two Monte Carlo standard errors higher
 * @param late the same if every probability were two Monte Carlo standard errors lower
 * @since 0.1.0
 */
public record YearReached(double probability, OptionalInt year, OptionalInt early, OptionalInt late) {

    /** The year from the shares that have reached the goal by the as-of year and each later one. */
    static YearReached of(double p, int asOfYear, List<Estimate> reached) {
        return new YearReached(
                p, first(p, asOfYear, reached, 0), first(p, asOfYear, reached, 2), first(p, asOfYear, reached, -2));
    }

    private static OptionalInt first(double p, int asOfYear, List<Estimate> reached, int errorsAdded) {
        for (int t = 0; t < reached.size(); t++) {
            Estimate share = reached.get(t);
            if (share.value() + errorsAdded * share.standardError() >= p) {
                return OptionalInt.of(asOfYear + t);
            }
        }
        return OptionalInt.empty();
    }
}
