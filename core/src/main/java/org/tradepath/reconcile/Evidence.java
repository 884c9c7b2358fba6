package org.tradepath.reconcile;

import java.util.List;
import java.util.Optional;
import org.tradepath.stated.Statement;

/**
 * One statement as the posterior sees it: a log level, or how far one lies above another, and how well each value fits. A figure of unknown
 * side is home's or the partner's, as likely as not, home's first; where one quantity has to stand for both, it is their mean with a wider
 * blur.
 */
record Evidence(
        Statement statement,
        LogLevel level,
        Optional<LogLevel> base,
        Likelihood exact,
        boolean eitherSide,
        Likelihood likelihood)
        implements Factor {

    @Override
    public Linear at(StateSpace space, double[] state) {
        Linear own = valueAt(level, base, space, state);
        if (!eitherSide) {
            return own;
        }
        return own.plus(valueAt(level.mirrored(), base.map(LogLevel::mirrored), space, state))
                .times(0.5);
    }

    private static Linear valueAt(LogLevel level, Optional<LogLevel> base, StateSpace space, double[] state) {
        Linear value = level.at(space, state);
        return base.map(b -> value.minus(b.at(space, state))).orElse(value);
    }

    @Override
    public List<Factor> alternatives() {
        return eitherSide ? List.of(onOwnSide(), mirrored()) : List.of(this);
    }

    /** Of which side's level it is, if one has at least this probability over these states, before which either had a half. */
    Optional<LogLevel> levelOfOneSide(StateSpace space, List<double[]> states, double probability) {
        double own = 0;
        for (double[] state : states) {
            double here = exact.logDensity(valueAt(level, base, space, state).value());
            double there = exact.logDensity(mirrored().at(space, state).value());
            own += 1 / (1 + StrictMath.exp(Math.min(there - here, 700))) / states.size();
        }
        return Math.max(own, 1 - own) < probability
                ? Optional.empty()
                : Optional.of(own > 0.5 ? level : level.mirrored());
    }

    private Evidence onOwnSide() {
        return new Evidence(statement, level, base, exact, false, exact);
    }

    private Evidence mirrored() {
        return new Evidence(statement, level.mirrored(), base.map(LogLevel::mirrored), exact, false, exact);
    }
}
