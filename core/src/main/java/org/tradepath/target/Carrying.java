package org.tradepath.target;

import java.util.Optional;
import org.tradepath.growth.Growth;
import org.tradepath.internal.Check;
import org.tradepath.trade.Flow;
import org.tradepath.trade.GrowthRate;

/**
 * Which side must carry how much of a turnover goal: arithmetic on exports and imports apart, with medians.
 *
 * <p>For a goal {@code K} in a year, exports {@code E} and imports {@code I} of the as-of year and their projected medians {@code e} and
 * {@code i} of that year:
 *
 * <ul>
 *   <li><b>together</b>: both grow at one rate, and their shares stay: exports must be {@code K E / (E + I)};
 *   <li><b>the other as projected</b>: if imports go as projected, exports must be {@code K - i};
 *   <li><b>the other stands still</b>: if imports stay as they are, exports must be {@code K - I}.
 * </ul>
 *
 * <p>Medians do not add up: {@code e + i} is not the projected median of turnover. It is what the two figures that one can look up for
 * themselves say. Levels are current US dollars on one side's figures.
 *
 * @param goal the turnover aimed at
 * @param year by when
 * @param asOfYear where one starts
 * @param exports home's exports
 * @param imports home's imports
 * @since 0.1.0
 */
public record Carrying(double goal, int year, int asOfYear, Path exports, Path imports) {

    /**
     * One flow.
     *
     * @param now the median of the as-of year
     * @param projected the projected median of the goal's year
     */
    public record Path(double now, double projected) {

        /**
         * Checks the levels.
         *
         * @param now the median of the as-of year, positive
         * @param projected the projected median, not negative
         * @throws IllegalArgumentException if a level breaks its rule
         */
        public Path {
            Check.positive("now", now);
            Check.notNegative("projected", projected);
        }
    }

    /**
     * Checks the numbers.
     *
     * @param goal the turnover aimed at, positive
     * @param year by when, after the as-of year
     * @param asOfYear where one starts
     * @param exports home's exports
     * @param imports home's imports
     * @throws IllegalArgumentException if a number breaks its rule
     */
    public Carrying {
        Check.positive("goal", goal);
        Check.inRange("year", year, asOfYear + 1, Integer.MAX_VALUE);
    }

    /**
     * {@return the answer of one turnover goal on one side's figures}
     *
     * @param goal the turnover, without a base year: an amount
     * @param year by when
     * @param exports home's exports, projected
     * @param imports home's imports, projected on the same side's figures by the same simulation
     * @throws IllegalArgumentException if the goal is none of turnover or a multiple, flows, as-of years, horizons, seeds or numbers of paths do not
     *     fit, or the year lies outside of the projections
     */
    public static Carrying of(Goal goal, int year, Projection exports, Projection imports) {
        require("goal", goal.flow(), Flow.TURNOVER);
        require("exports", exports.flow(), Flow.EXPORTS);
        require("imports", imports.flow(), Flow.IMPORTS);
        exports.paths().requireFits(imports.paths());
        double dollars = goal.dollars().orElseThrow(() -> Check.broken("goal", "must be an amount", goal));
        return new Carrying(dollars, year, exports.asOfYear(), path(exports, year), path(imports, year));
    }

    private static void require(String name, Flow flow, Flow wanted) {
        if (flow != wanted) {
            throw Check.broken(name, "must be of " + wanted, flow);
        }
    }

    private static Path path(Projection flow, int year) {
        return new Path(
                StrictMath.exp(flow.paths().nowMedian()),
                flow.quantile(year, 0.5).value());
    }

    /** {@return the rate at which both flows together get there} */
    public GrowthRate together() {
        return Growth.required(exports.now() + imports.now(), goal, year - asOfYear);
    }

    /**
     * {@return what the flow must be if both grow at one rate, in current US dollars}
     *
     * @param flow exports or imports
     * @throws IllegalArgumentException for turnover
     */
    public double inProportion(Flow flow) {
        return goal * mine(flow).now() / (exports.now() + imports.now());
    }

    /**
     * {@return what the flow must be if the other goes as projected, in current US dollars; zero or below if the other gets there alone}
     *
     * @param flow exports or imports
     * @throws IllegalArgumentException for turnover
     */
    public double ifOtherAsProjected(Flow flow) {
        return goal - others(flow).projected();
    }

    /**
     * {@return what the flow must be if the other stays as it is, in current US dollars; zero or below if the other is there alone}
     *
     * @param flow exports or imports
     * @throws IllegalArgumentException for turnover
     */
    public double ifOtherStands(Flow flow) {
        return goal - others(flow).now();
    }

    /**
     * {@return the growth per year that leads the flow to a level; empty if the level is zero or below}
     *
     * @param flow exports or imports
     * @param level the level in the goal's year, in current US dollars
     * @throws IllegalArgumentException for turnover, or if the level is not finite
     */
    public Optional<GrowthRate> growthTo(Flow flow, double level) {
        Path mine = mine(flow);
        return Check.finite("level", level) <= 0
                ? Optional.empty()
                : Optional.of(Growth.required(mine.now(), level, year - asOfYear));
    }

    /**
     * {@return the part of what is missing to the goal that the flow carries as projected: {@code (e - E) / (K - E - I)}; 1 would do it alone}
     *
     * @param flow exports or imports
     * @throws IllegalArgumentException for turnover
     * @throws IllegalStateException if nothing is missing
     */
    public double projectedShareOfGap(Flow flow) {
        double gap = goal - exports.now() - imports.now();
        if (gap <= 0) {
            throw new IllegalStateException("the goal is reached: nothing is missing");
        }
        return (mine(flow).projected() - mine(flow).now()) / gap;
    }

    private Path mine(Flow flow) {
        return switch (flow) {
            case EXPORTS -> exports;
            case IMPORTS -> imports;
            case TURNOVER -> throw Check.broken("flow", "must be EXPORTS or IMPORTS", flow);
        };
    }

    private Path others(Flow flow) {
        return mine(flow.reversed());
    }
}
