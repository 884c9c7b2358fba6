package org.tradepath.forecast;

import org.apache.commons.math3.optim.PointValuePair;
import org.tradepath.growth.GrowthPrior;
import org.tradepath.internal.Check;
import org.tradepath.series.Panel;
import org.tradepath.trade.Flow;

/**
 * What a panel says, as of a year, about the growth of corridors in general: a {@link GrowthPrior} for any size.
 *
 * <p>Curves in the size L, in units of $100 million: volatility {@code volatility * L^elasticity}, permanence {@code permanence + perDecade * log10(L)}, held to [0, 1],
 * both held at $10 million and $100 billion. The seven numbers maximise the predictive log score of growth over 1, 2, 3, 5 and 10 years for corridors of
 * which nothing, up to five or up to fifteen changes of their own are known (docs/growth-prior.md), on rows that end in the year or before.
 *
 * @param asOfYear the last year looked at
 * @param location median log change a year
 * @param driftSpread standard deviation of corridors' drifts
 * @param volatility scale of corridors' volatilities at $100 million
 * @param elasticity its power of the size
 * @param degrees degrees of freedom of the volatilities
 * @param permanence share of a year's variance that stays, at $100 million
 * @param permanencePerDecade its rise for ten times the size
 * @since 0.1.0
 */
public record PanelPrior(
        int asOfYear,
        double location,
        double driftSpread,
        double volatility,
        double elasticity,
        double degrees,
        double permanence,
        double permanencePerDecade) {

    private static final double REFERENCE_DOLLARS = 1e8;
    private static final double LEAST_DOLLARS = 1e7;
    private static final double MOST_DOLLARS = 1e11;
    private static final double MOST_SPREAD = 0.1;
    private static final double MOST_DEGREES = 20;
    private static final double TOLERANCE = 1e-6;

    /**
     * Fits a prior.
     *
     * @param panel figures of many corridors; years after {@code asOfYear} are not looked at
     * @param flow the flow
     * @param asOfYear the last year to look at
     * @return the prior
     * @throws IllegalArgumentException if the panel holds fewer than a hundred changes up to that year
     */
    public static PanelPrior fit(Panel panel, Flow flow, int asOfYear) {
        GrowthRows rows = GrowthRows.of(panel.asOf(asOfYear), flow, asOfYear);
        if (rows.size() < 100) {
            throw Check.broken("panel", "must hold at least 100 changes up to " + asOfYear, rows.size());
        }
        double[] start = {0.05, -1, -1, -0.2, -2, 0.2, 0.2};
        PointValuePair first = Optimum.of(x -> rows.logLoss(of(asOfYear, x)), start, 0.3, TOLERANCE);
        return of(
                asOfYear,
                Optimum.of(x -> rows.logLoss(of(asOfYear, x)), first.getPoint(), 0.1, TOLERANCE)
                        .getPoint());
    }

    private static PanelPrior of(int asOfYear, double[] x) {
        return new PanelPrior(
                asOfYear,
                x[0],
                Optimum.squeeze(x[1], 0, MOST_SPREAD),
                StrictMath.exp(x[2]),
                x[3],
                Optimum.squeeze(x[4], 1, MOST_DEGREES),
                Optimum.squeeze(x[5], 0, 1),
                x[6]);
    }

    /**
     * {@return the prior of a corridor of about a size}
     *
     * @param dollars current US dollars a year; positive and finite. Below $10 million and above $100 billion the values of these ends are used
     * @throws IllegalArgumentException if the size is not positive and finite
     */
    public GrowthPrior at(double dollars) {
        Check.positive("dollars", dollars);
        double size = Math.min(MOST_DOLLARS, Math.max(LEAST_DOLLARS, dollars)) / REFERENCE_DOLLARS;
        double stays = permanence + permanencePerDecade * StrictMath.log10(size);
        return new GrowthPrior(
                location,
                driftSpread,
                volatility * StrictMath.pow(size, elasticity),
                degrees,
                Math.min(1, Math.max(0, stays)));
    }
}
