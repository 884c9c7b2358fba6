package org.tradepath.simulate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MixtureTest {

    private static final RandomWalk LOW = RandomWalk.of(0, 0.1, 0.2);
    private static final RandomWalk HIGH = RandomWalk.of(5, 0.3, 0.1);

    private static Paths paths(GrowthProcess process, int n) {
        return Simulation.withDefaults()
                .withPaths(n)
                .withHorizon(4)
                .run(SimulationRequest.of("x", process).withPathsKept())
                .paths()
                .orElseThrow();
    }

    /** Spikes keep state in scratch rows, so that rows of members must not touch; and every path is one of a member run alone, on the same shocks. */
    @Test
    void everyPathIsThatOfItsMember() {
        SpikeReturnWalk spike = SpikeReturnWalk.of(new double[] {9}, new double[] {1}, 0.1, 0.1, 0.3, 0.5);
        Mixture mixture = Mixture.of(List.of(LOW, spike, HIGH), 1, 2, 1);
        Paths mixed = paths(mixture, 3000);
        List<Paths> alone = List.of(paths(LOW, 3000), paths(spike, 3000), paths(HIGH, 3000));
        for (int p = 0; p < 3000; p++) {
            for (int year = 1; year <= 4; year++) {
                assertThat(mixed.logLevel(p, year))
                        .isEqualTo(alone.get(mixture.member(p)).logLevel(p, year));
            }
        }
    }

    @Test
    void pathsDivideByTheWeightsInAnyRun() {
        Mixture mixture = Mixture.of(List.of(LOW, HIGH, LOW), 0.5, 0, 1.5);
        for (int from : new int[] {0, 777, 123_456}) {
            int first = 0;
            for (int p = from; p < from + 200; p++) {
                first += mixture.member(p) == 0 ? 1 : 0;
            }
            assertThat(first / 200.0).isEqualTo(0.25, within(0.02));
        }
        assertThat(mixture.scratchRows()).isEqualTo(2 * (1 + LOW.scratchRows()));
    }

    /** By hand: the parts behind the point of (path + 1/2) times .618034 are .309, .927, .545, .163, .781, .399, .017, .635. */
    @Test
    void theMemberOfAPathIsAlwaysTheSame() {
        Mixture half = Mixture.of(List.of(LOW, HIGH), 1, 1);
        assertThat(IntStream.range(0, 8).map(half::member)).containsExactly(0, 1, 1, 0, 1, 0, 0, 1);
        assertThat(IntStream.range(0, 8).map(Mixture.of(List.of(LOW), 3)::member))
                .containsOnly(0);
    }

    @Test
    void theFirstMemberMayKeepStateToo() {
        SpikeReturnWalk spike = SpikeReturnWalk.of(new double[] {9}, new double[] {1}, 0.1, 0.1, 0.3, 0.5);
        Mixture mixture = Mixture.of(List.of(spike, HIGH), 1, 1);
        Paths mixed = paths(mixture, 100);
        List<Paths> alone = List.of(paths(spike, 100), paths(HIGH, 100));
        for (int p = 0; p < 100; p++) {
            assertThat(mixed.logLevel(p, 4))
                    .isEqualTo(alone.get(mixture.member(p)).logLevel(p, 4));
        }
    }

    @Test
    void brokenArgumentsAreNamed() {
        assertThatThrownBy(() -> Mixture.of(List.of())).hasMessageContaining("members");
        assertThatThrownBy(() -> Mixture.of(List.of(LOW), 1, 2)).hasMessageContaining("weights must be as many");
        assertThatThrownBy(() -> Mixture.of(List.of(LOW), 0)).hasMessageContaining("sum of weights");
        assertThatThrownBy(() -> Mixture.of(List.of(LOW), Double.NaN)).hasMessageContaining("weight");
        RandomWalk two = RandomWalk.of(new double[2], new double[2], new double[2]);
        assertThatThrownBy(() -> Mixture.of(List.of(LOW, two), 1, 1)).hasMessageContaining("draws of member 1");
    }
}
