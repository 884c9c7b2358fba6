package org.tradepath.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tradepath.simulate.Simulation;

/** A backtest whose paths would take more memory than allowed is refused before it begins. */
class BacktestMemoryTest {

    private static final List<BacktestCase> CASES = Cases.walks(1, 3, 0.05, 0.2);
    private static final List<Contender> TWO =
            List.of(WalkModel.contender("a", 0.05, 0.2), WalkModel.contender("b", 0, 0.3));

    /** In each thread 1,000 paths of ten years of two contenders, two more, and two years: 8 bytes each. */
    private static final int BYTES = 8 * 1000 * (10 * 4 + 2);

    private static final Backtest SMALL = Backtest.withDefaults().withPaths(1000);

    @Test
    void takesWhatIsAllowed() {
        BacktestResult unbounded = SMALL.run(CASES, TWO);
        assertThat(SMALL.withMaxBytes(BYTES).run(CASES, TWO).scores("b")).isEqualTo(unbounded.scores("b"));
        assertThat(SMALL.withParallelism(2)
                        .withMaxBytes(2 * BYTES)
                        .run(CASES, TWO)
                        .scores("b"))
                .isEqualTo(unbounded.scores("b"));
    }

    @Test
    void refusesMoreBeforeAnyCaseIsAskedFor() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SMALL.withMaxBytes(BYTES - 1).run(CASES, TWO))
                .withMessage("estimated memory must be at most " + (BYTES - 1) + " bytes, but was " + BYTES);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SMALL.withParallelism(2).withMaxBytes(BYTES).run(CASES, TWO))
                .withMessageEndingWith("was " + 2 * BYTES);
        Backtest huge = SMALL.withPaths(Simulation.MAX_PATHS).withHorizons(60).withParallelism(1024);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PoolWeights.learn(huge.withMaxBytes(1L << 40), CASES.iterator(), TWO))
                .withMessageStartingWith("estimated memory must be at most 1099511627776 bytes");
    }

    @Test
    void aBoundIsPositive() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SMALL.withMaxBytes(0))
                .withMessage("maxBytes must be positive, but was 0");
    }
}
