package org.tradepath.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tradepath.growth.GrowthPrior;
import org.tradepath.growth.MirrorPrior;
import org.tradepath.trade.Flow;
import org.tradepath.trade.Side;

class EvidenceTest {

    private static final StateSpace SPACE = new StateSpace(
            2022, 2022, PartYears.of(List.of()), Set.of(), GrowthPrior.withDefaults(), MirrorPrior.withDefaults());

    private static final LogLevel HOME = LogLevel.ofYear(Side.HOME, Flow.TURNOVER, 2022);

    /**
     * Whose the figure of log 20 is where some states have home's turnover there and the partner's e times that, some the other way round, and
     * some both there.
     */
    private static Optional<LogLevel> side(int home, int partner, int both, double probability) {
        Evidence evidence = new Evidence(
                Rows.turnover("S", "2022", "485 million USD"),
                HOME,
                Optional.empty(),
                true,
                new Likelihood(List.of(new Likelihood.Part(1, 20, 20, 0.01))));
        List<double[]> states = new ArrayList<>();
        for (int i = 0; i < home + partner + both; i++) {
            double[] state = new double[SPACE.size()];
            boolean one = i < home + partner;
            state[StateSpace.TURNOVER] = one ? 20.5 : 20;
            state[StateSpace.TURNOVER_GAP] = i < home ? 1 : one ? -1 : 0;
            states.add(state);
        }
        return evidence.levelOfOneSide(SPACE, states, probability);
    }

    @Test
    void aFigureIsOneSidesWhereItIsLikelyEnough() {
        assertThat(side(4, 0, 0, 0.8)).contains(HOME);
        assertThat(side(0, 4, 0, 0.8)).contains(HOME.mirrored());
        assertThat(side(4, 1, 0, 0.8)).contains(HOME);
        assertThat(side(1, 4, 0, 0.79)).contains(HOME.mirrored());
        assertThat(side(4, 1, 0, 0.81)).isEmpty();
        assertThat(side(1, 4, 0, 0.81)).isEmpty();
        assertThat(side(2, 2, 0, 0.8)).isEmpty();
        // What fits both is either's by half.
        assertThat(side(3, 0, 2, 0.79)).contains(HOME);
        assertThat(side(2, 0, 3, 0.79)).isEmpty();
    }
}
