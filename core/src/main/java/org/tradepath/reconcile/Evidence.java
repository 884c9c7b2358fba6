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

    /** Of which side's level it is, if one has at least this probability over these states, before which either had a half. */
    Optional<LogLevel> levelOfOneSide(StateSpace space, List<double[]> states, double probability) {
        List<Placed> sides = alternatives().stream().map(side -> side.in(space)).toList();
        double[] weights = new double[likelihood.parts().size()];
        double own = 0;
        for (double[] state : states) {
            double first = likelihood.weights(sides.get(0).value(state), weights);
            double second = likelihood.weights(sides.get(1).value(state), weights);
            own += first / (first + second) / states.size();
        }
        return Math.max(own, 1 - own) < probability
                ? Optional.empty()
                : Optional.of(own > 0.5 ? level : level.mirrored());
    }

    private Evidence onSideOf(LogLevel own, Optional<LogLevel> ownBase) {
        return new Evidence(statement, own, ownBase, false, likelihood);
    }
}
