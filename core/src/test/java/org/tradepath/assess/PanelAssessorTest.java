package org.tradepath.assess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static org.tradepath.assess.PanelRuns.ASSESSOR;
import static org.tradepath.assess.PanelRuns.AS_OF;
import static org.tradepath.assess.PanelRuns.FAN;
import static org.tradepath.assess.PanelRuns.PANEL;
import static org.tradepath.assess.PanelRuns.corridors;
import static org.tradepath.assess.PanelRuns.hash;
import static org.tradepath.assess.PanelRuns.hashes;
import static org.tradepath.assess.PanelRuns.run;
import static org.tradepath.assess.PanelRuns.small;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tradepath.assess.CorridorOutlook.Assessed;
import org.tradepath.assess.CorridorOutlook.Refused;
import org.tradepath.forecast.pooled.PooledModel;
import org.tradepath.series.History;
import org.tradepath.series.Panel;
import org.tradepath.series.ReportedSeries;
import org.tradepath.simulate.Simulation;
import org.tradepath.simulate.SimulationResult;
import org.tradepath.simulate.Threshold;
import org.tradepath.target.Projection;
import org.tradepath.trade.Economy;
import org.tradepath.trade.Flow;

class PanelAssessorTest {

    // Committed: whoever changes a number for the same seed sees it here, on every JDK, and says so under "Changed
    // results".
    private static final long COMMITTED_HASH = 1699450241589945739L;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 8})
    void theSameSeedGivesTheSameBitsInTheSameOrderForAnyNumberOfThreadsOnAnyJdk(int threads) {
        List<CorridorOutlook> outlooks = run(ASSESSOR.withParallelism(threads), corridors());
        assertThat(outlooks)
                .extracting(CorridorOutlook::key)
                .isEqualTo(corridors().stream().map(CorridorFigures::key).toList());
        assertThat(hash(outlooks)).isEqualTo(COMMITTED_HASH);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 8})
    void anyOrderAndSubsetGivesEachCorridorTheBitsThatItHasAlone(int threads) {
        List<CorridorFigures> some = new ArrayList<>(corridors());
        Collections.shuffle(some, new Random(threads));
        List<CorridorFigures> subset = some.subList(0, 60);
        Map<String, Long> together = hashes(run(ASSESSOR.withParallelism(threads), subset));
        assertThat(together).hasSize(60);
        for (CorridorFigures corridor : subset) {
            assertThat(hash(ASSESSOR.assess(corridor, AS_OF)))
                    .as(corridor.key())
                    .isEqualTo(together.get(corridor.key()));
        }
    }

    @Test
    void anOutlookIsWhatTheSimulationSaysOfTheCorridorAlone() {
        int compared = 0;
        for (CorridorOutlook outlook : run(ASSESSOR.withParallelism(2), corridors())) {
            if (outlook instanceof Assessed assessed) {
                ReportedSeries series =
                        PANEL.reportedByHome(assessed.corridor()).orElseThrow();
                int last = assessed.history().lastYear();
                History history = series.history(last - series.run(last, Flow.TURNOVER) + 1, last, Flow.TURNOVER);
                SimulationResult alone = Simulation.withDefaults()
                        .withSeed(11)
                        .withPaths(1500)
                        .withHorizon(AS_OF + 6 - last)
                        .run(Projection.request(
                                        history.corridor(),
                                        PooledModel.bundled().fit(history, 11).process())
                                .withFan(0.1, 0.5, 0.9)
                                .withThresholds(Threshold.of(1e9)
                                        .withAlreadyReached(history.logLevel(last, 0) >= StrictMath.log(1e9))));
                for (int year = 1; year <= alone.horizon(); year++) {
                    for (double p : FAN) {
                        assertThat(assessed.fan().quantile(last + year, p))
                                .isEqualTo(alone.fan().orElseThrow().level(year, p));
                    }
                    assertThat(assessed.goals().get(0).firstPassage().reachedBy(last + year))
                            .isEqualTo(alone.passages().get(0).reachedBy(year).value());
                }
                compared++;
            }
        }
        assertThat(compared).isGreaterThan(100);
    }

    @Test
    void olderFiguresAreProjectedThroughTheYearsSince() {
        CorridorFigures corridor = new CorridorFigures("KAZ-AZE", small());
        Assessed older = (Assessed) ASSESSOR.assess(corridor, AS_OF + 3);
        assertThat(older.history().lastYear()).isEqualTo(AS_OF);
        assertThat(older.fan().firstYear()).isEqualTo(AS_OF + 1);
        assertThat(older.fan().lastYear()).isEqualTo(AS_OF + 3 + 6);
        assertThat(older.goals().get(1).goal().baseYear()).hasValue(AS_OF);
        assertThat(older.goals().get(1).level()).isCloseTo(2.4e8, within(1.0));
        assertThat(ASSESSOR.assess(corridor, AS_OF + 4)).isInstanceOf(Refused.class);
    }

    @Test
    void exportsAloneCountAsTurnoverOnlyWhenAskedFor() {
        ReportedSeries exports = Panel.builder()
                .add(Economy.of("KAZ"), Economy.of("AZE"), AS_OF, OptionalDouble.of(1e8), OptionalDouble.empty())
                .build()
                .series()
                .get(0);
        assertThat(ASSESSOR.assess(CorridorFigures.of(exports), AS_OF)).isInstanceOf(Refused.class);
        assertThat(ASSESSOR.withGoals(List.of()).withFlow(Flow.EXPORTS).assess(CorridorFigures.of(exports), AS_OF))
                .isInstanceOf(Assessed.class);
        assertThat(ASSESSOR.assess(CorridorFigures.of(exports.withMissingAsZero()), AS_OF))
                .isInstanceOfSatisfying(
                        Assessed.class,
                        assessed -> assertThat(assessed.history().median(AS_OF)).isCloseTo(1e8, within(1.0)));
    }

    @Test
    void refusesWhatCannotBeAsked() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ASSESSOR.withFlow(Flow.IMPORTS).run(PANEL, AS_OF, outlook -> {}))
                .withMessageContaining("must be IMPORTS, but was TURNOVER");
        assertThatIllegalArgumentException().isThrownBy(() -> ASSESSOR.withFan(List.of(0.5, 0.5)));
        assertThatIllegalArgumentException().isThrownBy(() -> ASSESSOR.withFan(List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> ASSESSOR.withParallelism(0));
        assertThatIllegalArgumentException().isThrownBy(() -> ASSESSOR.withLeastYears(0));
        assertThatIllegalArgumentException().isThrownBy(() -> ASSESSOR.withOldestFigure(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> new CorridorFigures(" ", small()));
    }
}
