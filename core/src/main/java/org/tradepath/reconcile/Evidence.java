package org.tradepath.reconcile;

import java.util.List;
import java.util.Optional;
import org.tradepath.stated.Statement;

/**
 * One statement as the posterior sees it: a log level, or how far one lies above another, and how well each value fits. A figure of unknown
 * side is home's or the partner's, as likely as not, home's first.
 */
record Evidence(Statement statement, LogLevel level, Optional<LogLevel> base, boolean eitherSide, Likelihood likelihood)
        implements Factor {

    /** The quantity, on home's side where the side is not stated. */
    @Override
    public Placed in(StateSpace space) {
        PlacedLevel own = level.in(space);
        return base.map(b -> (Placed) new PlacedDifference(own, b.in(space), space.priorMean()))
                .orElse(own);
    }

    @Override
    public boolean isLinear() {
        return level.isLinear() && base.map(LogLevel::isLinear).orElse(true);
    }

    @Override
    public List<Factor> alternatives() {
        return eitherSide
                ? List.of(onSideOf(level, base), onSideOf(level.mirrored(), base.map(LogLevel::mirrored)))
                : List.of(this);
    }

    private Evidence onSideOf(LogLevel own, Optional<LogLevel> ownBase) {
        return new Evidence(statement, own, ownBase, false, likelihood);
    }
}
