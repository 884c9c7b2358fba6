package org.tradepath.series;

import java.util.Optional;
import org.tradepath.internal.Check;
import org.tradepath.trade.Flow;

/**
 * Which series of a panel may be looked at from an origin: those whose turnover was reported above zero for some consecutive years up to
 * the origin, and was not too small in it. Nothing after the origin is asked.
 *
 * @param leastYears the least number of consecutive years up to the origin, at least 1
 * @param mostYears the most years that a history takes, at least {@code leastYears}; earlier years are left out
 * @param leastLevel the least turnover at the origin, in current US dollars, zero or positive
 * @since 0.1.0
 */
public record Eligibility(int leastYears, int mostYears, double leastLevel) {

    /**
     * Checks the rule.
     *
     * @param leastYears at least 1
     * @param mostYears at least {@code leastYears}
     * @param leastLevel in current US dollars, zero or positive
     * @throws IllegalArgumentException if a number breaks its rule
     */
    public Eligibility {
        Check.inRange("leastYears", leastYears, 1, mostYears);
        Check.notNegative("leastLevel", leastLevel);
    }

    /** {@return the rule of the project's backtests: 6 to 30 consecutive years, and at least 10 million dollars at the origin} */
    public static Eligibility standard() {
        return new Eligibility(6, 30, 10e6);
    }

    /**
     * {@return whether the series may be looked at from the origin}
     *
     * @param series a reporter's figures of a partner
     * @param origin the last year that may be looked at
     */
    public boolean isMet(ReportedSeries series, int origin) {
        return years(series, origin) > 0;
    }

    /**
     * {@return the series' turnover up to the origin as a history of one draw, the reporter's own figures, all {@link Status#OBSERVED}:
     * estimates of the publisher are figures like others; empty where the rule is not met}
     *
     * @param series a reporter's figures of a partner
     * @param origin the last year that may be looked at
     */
    public Optional<History> history(ReportedSeries series, int origin) {
        int years = years(series, origin);
        if (years == 0) {
            return Optional.empty();
        }
        return Optional.of(series.history(origin - years + 1, origin, Flow.TURNOVER));
    }

    /** How many years a history has; 0 where the rule is not met. */
    private int years(ReportedSeries series, int origin) {
        boolean isLarge = series.turnover(origin).orElse(-1) >= leastLevel;
        int run = isLarge ? series.run(origin, Flow.TURNOVER) : 0;
        return run < leastYears ? 0 : Math.min(run, mostYears);
    }
}
