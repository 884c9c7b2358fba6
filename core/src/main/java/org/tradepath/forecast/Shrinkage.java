package org.tradepath.forecast;

import java.util.Optional;
import org.tradepath.growth.GrowthPrior;
import org.tradepath.series.History;
import org.tradepath.trade.Flow;

/** Whether a model leans on what is known of growth in general, and on what: a given prior, or that of the history's flow and size. */
final class Shrinkage {

    static final Shrinkage DEFAULT = new Shrinkage(Optional.empty(), true);

    /** A year's change is not a normal, independent draw; its likelihood counts as this many. Chosen on origins up to 1994. */
    private static final double TRUST = 0.5;
    /** Without shrinkage the drift's standard deviation is that wide, in log change a year: flat for any trade. */
    private static final double FLAT = 1;

    private final Optional<GrowthPrior> given;
    private final boolean on;

    private Shrinkage(Optional<GrowthPrior> given, boolean on) {
        this.given = given;
        this.on = on;
    }

    Shrinkage withPrior(GrowthPrior prior) {
        return new Shrinkage(Optional.of(prior), on);
    }

    Shrinkage off() {
        return new Shrinkage(given, false);
    }

    boolean isOn() {
        return on;
    }

    GrowthPrior prior(History history) {
        return given.orElseGet(() -> priorOf(history));
    }

    /** What is known of growth before a history, by its flow and size. */
    static GrowthPrior priorOf(History history) {
        double size = history.median(history.lastYear());
        return history.flow() == Flow.TURNOVER ? GrowthPrior.forTurnover(size) : GrowthPrior.forFlow(size);
    }

    /** Without shrinkage the prior's volatility counts as much as one residual, so that an exact fit is not a certain one. */
    Belief belief(GrowthPrior prior) {
        return on ? new Belief(prior.volatility(), prior.degrees(), TRUST) : new Belief(prior.volatility(), 1, 1);
    }

    /** The drift's column. */
    Column drift(GrowthPrior prior, int years) {
        double spread = on ? Math.max(prior.driftSpread(), 1e-6) : FLAT;
        return Column.drift(years, prior.location(), 1 / (spread * spread));
    }

    /**
     * The smoothing constant whose walk keeps the prior's share of a year's variance for good: permanence is
     * {@code alpha^2 / (1 + (1 - alpha)^2)}, the long-run variance of a change over that of a year.
     */
    static double alpha(GrowthPrior prior) {
        double p = prior.permanence();
        return p >= 1 ? 1 : (Math.sqrt(p * p + 2 * p * (1 - p)) - p) / (1 - p);
    }

    /** ln of a bell about {@code middle}, up to a constant. */
    static double bell(double value, double middle, double width) {
        double z = (value - middle) / width;
        return -0.5 * z * z;
    }
}
