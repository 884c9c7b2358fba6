package org.tradepath.reconcile;

import java.util.List;
import org.tradepath.growth.MirrorPrior;
import org.tradepath.trade.Flow;
import org.tradepath.trade.Side;

/** A year's mirror gap of a directed flow (log of the partner's figure minus log of home's), less the part that stays from the year before. */
record MirrorGap(Flow flow, int year, double persistence, Likelihood likelihood) implements Factor {

    static MirrorGap first(Flow flow, int year, MirrorPrior mirror) {
        return new MirrorGap(flow, year, 0, normal(mirror.partnerOverHome(flow), mirror.sd()));
    }

    static MirrorGap step(Flow flow, int year, MirrorPrior mirror) {
        double phi = mirror.persistence();
        return new MirrorGap(flow, year, phi, normal((1 - phi) * mirror.partnerOverHome(flow), mirror.innovationSd()));
    }

    private static Likelihood normal(double mean, double sd) {
        return new Likelihood(List.of(new Likelihood.Part(1, mean, mean, sd)));
    }

    @Override
    public Linear at(StateSpace space, double[] state) {
        Linear now = gap(space, state, year);
        return persistence == 0 ? now : now.minus(gap(space, state, year - 1).times(persistence));
    }

    private Linear gap(StateSpace space, double[] state, int when) {
        Linear partner = LogLevel.ofYear(Side.PARTNER, flow, when).at(space, state);
        return partner.minus(LogLevel.ofYear(Side.HOME, flow, when).at(space, state));
    }

    @Override
    public boolean isKnowledge() {
        return true;
    }
}
