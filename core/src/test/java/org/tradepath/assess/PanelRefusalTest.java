package org.tradepath.assess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tradepath.assess.PanelRuns.ASSESSOR;
import static org.tradepath.assess.PanelRuns.AS_OF;
import static org.tradepath.assess.PanelRuns.PANEL;
import static org.tradepath.assess.PanelRuns.corridors;
import static org.tradepath.assess.PanelRuns.run;
import static org.tradepath.assess.PanelRuns.small;

import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleSupplier;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tradepath.assess.CorridorOutlook.Assessed;
import org.tradepath.assess.CorridorOutlook.Refused;
import org.tradepath.forecast.Forecast;
import org.tradepath.forecast.GrowthModel;
import org.tradepath.forecast.pooled.PooledModel;
import org.tradepath.series.History;
import org.tradepath.series.ReportedSeries;
import org.tradepath.simulate.GrowthProcess;
import org.tradepath.simulate.PathBlock;
import org.tradepath.simulate.TrajectoryBootstrap;
import org.tradepath.stated.Multiple;
import org.tradepath.target.Goal;
import org.tradepath.trade.Flow;

/** Which corridors are delivered with a reason in the place of an outlook, and what is no such reason. */
class PanelRefusalTest {

    @Test
    void whatCannotBeAssessedIsDeliveredWithTheReason() {
        List<CorridorOutlook> outlooks = run(ASSESSOR.withLeastYears(6), corridors());
        List<Refused> refused = outlooks.stream()
                .filter(Refused.class::isInstance)
                .map(Refused.class::cast)
                .toList();
        assertThat(refused).isNotEmpty();
        for (Refused each : refused) {
            ReportedSeries series = PANEL.reportedByHome(each.corridor()).orElseThrow();
            int[] years = IntStream.rangeClosed(series.firstYear(), AS_OF)
                    .filter(year -> series.turnover(year).orElse(0) > 0)
                    .toArray();
            assertThat(each.reason())
                    .isEqualTo(
                            years.length < 6
                                    ? "years up to 2015 with TURNOVER above zero must be at least 6, but was "
                                            + years.length
                                    : "last year with TURNOVER above zero must be 2012 or later, but was "
                                            + years[years.length - 1]);
        }
        PanelProgress counted = ASSESSOR.withLeastYears(6)
                .run(
                        corridors().iterator(),
                        AS_OF,
                        outlook -> assertThat(outlook).isNotNull());
        assertThat(counted).isEqualTo(new PanelProgress(outlooks.size() - refused.size(), refused.size(), 0));
        assertThat(counted.corridors()).isEqualTo(PANEL.series().size());
    }

    /** Leaves one corridor to {@code fit}, and the others to the pooled model. */
    private static GrowthModel picky(Supplier<Forecast> fit) {
        return new GrowthModel() {
            @Override
            public String name() {
                return "picky";
            }

            @Override
            public Forecast fit(History history, long seed) {
                return history.corridor().equals(corridors().get(1).figures().corridor())
                        ? fit.get()
                        : PooledModel.bundled().fit(history, seed);
            }
        };
    }

    private static Forecast forecast(GrowthProcess process) {
        return new Forecast("picky", small().history(AS_OF, AS_OF, Flow.TURNOVER), process);
    }

    /** A process whose levels are all what is supplied. */
    private static GrowthProcess levels(DoubleSupplier level) {
        return new GrowthProcess() {
            @Override
            public void start(PathBlock block) {
                Arrays.fill(block.level(), 20);
            }

            @Override
            public void step(PathBlock block) {
                Arrays.fill(block.level(), level.getAsDouble());
            }
        };
    }

    @Test
    void aModelThatRefusesOneCorridorLeavesTheOthers() {
        List<CorridorOutlook> outlooks = run(
                ASSESSOR.withModel(picky(() -> {
                    throw new IllegalArgumentException("not this one");
                })),
                corridors());
        assertThat(outlooks).hasSize(200);
        assertThat(outlooks.get(1))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.reason()).isEqualTo("not this one"));
    }

    @Test
    void aHorizonThatTheProcessCannotServeIsARefusal() {
        PanelAssessor assessor = ASSESSOR.withModel(picky(() -> forecast(TrajectoryBootstrap.of(new double[9][1]))));
        CorridorFigures corridor = corridors().get(1);
        assertThat(assessor.assess(corridor, AS_OF)).isInstanceOf(Assessed.class);
        assertThat(assessor.withYearsAhead(10).assess(corridor, AS_OF))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.reason()).startsWith("horizon must be at most"));
    }

    @Test
    void aGoalThatDoesNotFitTheFiguresIsARefusal() {
        Goal sinceLongAgo = Goal.of(Flow.TURNOVER, Multiple.parse("2"), 1900);
        assertThat(ASSESSOR.withGoals(List.of(sinceLongAgo)).assess(corridors().get(0), AS_OF))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.reason()).startsWith("base of the multiple must"));
    }

    /** A fault of the model is not taken for one of the figures. */
    @Test
    void anyOtherFailureEndsTheRunAndNamesTheCorridor() {
        comesOut("java.lang.NullPointerException: nothing", () -> {
            throw new NullPointerException("nothing");
        });
        comesOut("java.lang.IllegalStateException: not fitted", () -> {
            throw new IllegalStateException("not fitted");
        });
        comesOut("java.lang.IllegalStateException: level of", () -> forecast(levels(() -> Double.NaN)));
        comesOut(
                "java.lang.IllegalArgumentException: in a step",
                () -> forecast(levels(() -> {
                    throw new IllegalArgumentException("in a step");
                })));
    }

    private static void comesOut(String cause, Supplier<Forecast> fit) {
        PanelAssessor assessor = ASSESSOR.withModel(picky(fit));
        String message = "corridor " + corridors().get(1).key() + " could not be assessed: " + cause;
        for (int threads : new int[] {1, 2}) {
            assertThatThrownBy(() ->
                            run(assessor.withParallelism(threads), corridors().subList(0, 3)))
                    .isExactlyInstanceOf(IllegalStateException.class)
                    .hasMessageStartingWith(message)
                    .hasCauseInstanceOf(RuntimeException.class);
        }
    }
}
