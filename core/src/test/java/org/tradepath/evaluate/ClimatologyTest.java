package org.tradepath.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tradepath.forecast.Climatology;
import org.tradepath.series.Panel;
import org.tradepath.series.ReportedSeries;
import org.tradepath.simulate.Simulation;
import org.tradepath.simulate.SimulationRequest;

/** Against the rule spelled out over the figures; here, where the panel of real pairs is. */
class ClimatologyTest {

    private static final int AS_OF = 2000;

    /** The log growth at five years of every series and origin from 1970 whose ten years after were over by 2000. */
    private static List<Double> afterFiveYears(Panel panel) {
        List<Double> growth = new ArrayList<>();
        for (ReportedSeries series : panel.series()) {
            for (int origin = 1970; origin + 10 <= AS_OF; origin++) {
                boolean isDonor = series.turnover(origin).orElse(0) >= 10e6;
                for (int year = origin - 5; year <= origin + 10; year++) {
                    isDonor &= series.turnover(year).orElse(0) > 0;
                }
                if (isDonor) {
                    growth.add(Math.log(series.turnover(origin + 5).orElseThrow()
                            / series.turnover(origin).orElseThrow()));
                }
            }
        }
        return growth;
    }

    @Test
    void holdsEveryTrajectoryThatWasOver() {
        Panel panel = SmallPanel.read();
        List<Double> expected = afterFiveYears(panel);
        Climatology climatology = Climatology.of(panel, AS_OF);
        assertThat(climatology.trajectories()).isEqualTo(expected.size()).isGreaterThan(100);
        assertThat(climatology.years()).isEqualTo(10);
        BacktestCase one = PanelCases.of(panel).of(AS_OF).get(0);
        double[] simulated = Simulation.withDefaults()
                .withPaths(40_000)
                .run(SimulationRequest.of("a", climatology.fit(one.history(), 1).process())
                        .withPathsKept())
                .paths()
                .orElseThrow()
                .logLevels(5);
        double[] wanted = expected.stream().mapToDouble(Double::doubleValue).toArray();
        for (int i = 0; i < simulated.length; i++) {
            simulated[i] -= one.logOrigin();
        }
        // Quantiles of 40,000 draws: errors of a few thousandths.
        for (double p : new double[] {0.1, 0.25, 0.5, 0.75, 0.9}) {
            assertThat(Ensemble.of(simulated).quantile(p))
                    .isCloseTo(Ensemble.of(wanted).quantile(p), within(0.03));
        }
    }

    @Test
    void vanishedOnesComeOnlyWhenAskedFor() {
        Panel panel = SmallPanel.read();
        assertThat(Climatology.withVanished(panel, 2010).trajectories())
                .isGreaterThan(Climatology.of(panel, 2010).trajectories());
    }

    @Test
    void withoutATrajectoryThereIsNoClimatology() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Climatology.of(SmallPanel.read(), 1975))
                .withMessageContaining("eligible series with 10 years after by 1975");
    }
}
