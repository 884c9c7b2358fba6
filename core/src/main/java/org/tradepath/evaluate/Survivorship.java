package org.tradepath.evaluate;

/**
 * What a backtest makes of corridors that vanish. Their log level is minus infinity, so that a score of log levels needs a rule.
 *
 * @since 0.1.0
 */
public enum Survivorship {
    /**
     * Corridors that survived: cases whose outcomes are all there and above zero. What is scored is the forecast given survival: simulated
     * paths that vanish within the horizon are left out. Who scores by this should say so: survivors grow more than corridors do.
     */
    SURVIVORS,
    /**
     * All corridors. A level below a hundredth of the origin's, nothing at all included, counts as that hundredth, in outcomes and on
     * simulated paths alike. CRPS is then the threshold-weighted CRPS with weight above the floor, which is proper (Gneiting and Ranjan
     * 2011, doi:10.1198/jbes.2010.08110; as a transformation of both sides: Allen, Ginsbourger and Ziegel 2023, doi:10.1137/22M1532184).
     * The log score does not exist for a distribution with a heap, and is not given.
     */
    ALL;

    /** What is scored for an outcome: itself, or the floor for what lies below. NaN stays. */
    double scored(double logGrowth) {
        return this == ALL ? Math.max(logGrowth, FLOOR) : logGrowth;
    }

    /** The floor of {@link #ALL}, as log growth from the origin: a hundredth. */
    static final double FLOOR = StrictMath.log(0.01);
}
