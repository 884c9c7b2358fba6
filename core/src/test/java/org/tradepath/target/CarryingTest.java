package org.tradepath.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.tradepath.simulate.RandomWalk;
import org.tradepath.simulate.Simulation;
import org.tradepath.stated.Multiple;
import org.tradepath.trade.Amount;
import org.tradepath.trade.Flow;

class CarryingTest {

    /** Exports of 300, projected to 500; imports of 100, projected to 150; 1,000 in five years. */
    private static final Carrying CARRYING =
            new Carrying(1000, 2030, 2025, new Carrying.Path(300, 500), new Carrying.Path(100, 150));

    @Test
    void workedByHand() {
        assertThat(CARRYING.together().factor()).isCloseTo(StrictMath.pow(2.5, 0.2), within(1e-12));
        assertThat(CARRYING.inProportion(Flow.EXPORTS)).isEqualTo(750);
        assertThat(CARRYING.inProportion(Flow.IMPORTS)).isEqualTo(250);
        assertThat(CARRYING.ifOtherAsProjected(Flow.EXPORTS)).isEqualTo(850);
        assertThat(CARRYING.ifOtherAsProjected(Flow.IMPORTS)).isEqualTo(500);
        assertThat(CARRYING.ifOtherStands(Flow.EXPORTS)).isEqualTo(900);
        assertThat(CARRYING.ifOtherStands(Flow.IMPORTS)).isEqualTo(700);
        assertThat(CARRYING.growthTo(Flow.IMPORTS, 500).orElseThrow().factor())
                .isCloseTo(StrictMath.pow(5, 0.2), within(1e-12));
        assertThat(CARRYING.growthTo(Flow.IMPORTS, -3)).isEmpty();
        assertThat(CARRYING.growthTo(Flow.IMPORTS, 0)).isEmpty();
        // 200 and 50 of the missing 600.
        assertThat(CARRYING.projectedShareOfGap(Flow.EXPORTS)).isCloseTo(1 / 3.0, within(1e-12));
        assertThat(CARRYING.projectedShareOfGap(Flow.IMPORTS)).isCloseTo(1 / 12.0, within(1e-12));
    }

    @Test
    void readsTheMediansOfTwoProjections() {
        Simulation simulation = Simulation.withDefaults().withPaths(1000).withHorizon(5);
        Projection exports = Projection.of(
                Figures.of(1, Flow.EXPORTS, 300e6), RandomWalk.of(StrictMath.log(300e6), 0.1, 0.2), simulation);
        Projection imports = Projection.of(
                Figures.of(1, Flow.IMPORTS, 100e6), RandomWalk.of(StrictMath.log(100e6), 0.1, 0.2), simulation);
        Carrying carrying = Carrying.of(Goal.ofDollars(1e9), 2030, exports, imports);
        assertThat(carrying.exports().now()).isCloseTo(300e6, within(1.0));
        assertThat(carrying.imports().projected())
                .isEqualTo(imports.quantile(2030, 0.5).value());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Carrying.of(Goal.ofDollars(1e9), 2030, imports, exports))
                .withMessage("exports must be of EXPORTS, but was IMPORTS");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Carrying.of(Goal.ofDollars(1e9), 2030, exports, exports))
                .withMessage("imports must be of IMPORTS, but was EXPORTS");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> Carrying.of(Goal.of(Flow.EXPORTS, Amount.parse("1 billion USD")), 2030, exports, imports))
                .withMessage("goal must be of TURNOVER, but was EXPORTS");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> Carrying.of(Goal.of(Flow.TURNOVER, Multiple.parse("2"), 2025), 2030, exports, imports))
                .withMessageContaining("goal must be an amount");
        Projection otherSeed = Projection.of(
                Figures.of(1, Flow.IMPORTS, 100e6),
                RandomWalk.of(StrictMath.log(100e6), 0.1, 0.2),
                simulation.withSeed(2));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Carrying.of(Goal.ofDollars(1e9), 2030, exports, otherSeed))
                .withMessageContaining("seed of the parts must be the same");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CARRYING.inProportion(Flow.TURNOVER))
                .withMessageContaining("flow must be EXPORTS or IMPORTS");
        assertThatIllegalStateException()
                .isThrownBy(() -> new Carrying(400, 2030, 2025, CARRYING.exports(), CARRYING.imports())
                        .projectedShareOfGap(Flow.EXPORTS));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Carrying(400, 2025, 2025, CARRYING.exports(), CARRYING.imports()))
                .withMessageContaining("year must lie in [2026");
    }
}
