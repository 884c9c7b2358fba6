package org.tradepath.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tradepath.growth.GrowthPrior;
import org.tradepath.series.History;
import org.tradepath.series.Status;
import org.tradepath.simulate.Paths;
import org.tradepath.simulate.Simulation;
import org.tradepath.simulate.SimulationRequest;
import org.tradepath.trade.Corridor;
import org.tradepath.trade.Flow;
import org.tradepath.trade.Side;

class RandomWalkWithoutDriftTest {

    private static final double MISSING = Double.NaN;

    /** Log levels of one draw; a missing year is estimated at 99. */
    private static History history(double... logs) {
        double[][] draws = new double[logs.length][1];
        List<Status> statuses = new ArrayList<>();
        for (int i = 0; i < logs.length; i++) {
            draws[i][0] = Double.isNaN(logs[i]) ? 99 : logs[i];
            statuses.add(Double.isNaN(logs[i]) ? Status.ESTIMATED : Status.OBSERVED);
        }
        return History.of(Corridor.parse("KAZ-AZE"), Optional.of(Side.HOME), Flow.TURNOVER, 2001, statuses, draws);
    }

    /** The root mean square of the first year's change; 2 % is 6 standard errors of 50,000 paths. */
    private static double volatility(RandomWalkWithoutDrift model, History history) {
        Paths paths = Simulation.withDefaults()
                .withPaths(50_000)
                .withHorizon(1)
                .run(SimulationRequest.of("a", model.fit(history, 1).process()).withPathsKept())
                .paths()
                .orElseThrow();
        double start = history.logLevel(history.lastYear(), 0);
        double squares = 0;
        double sum = 0;
        for (double level : paths.logLevels(1)) {
            squares += (level - start) * (level - start);
            sum += level - start;
        }
        double volatility = Math.sqrt(squares / paths.count());
        assertThat(sum / paths.count()).isCloseTo(0, within(0.03 * volatility));
        return volatility;
    }

    private static void assertVolatility(RandomWalkWithoutDrift model, History history, double expected) {
        assertThat(volatility(model, history)).isCloseTo(expected, within(0.02 * expected));
    }

    @Test
    void theLastFiveChangesCount() {
        History history = history(0, 7, 7.1, 7, 7.3, 7.3, 7.8);
        assertVolatility(
                RandomWalkWithoutDrift.withDefaults(), history, Math.sqrt((0.01 + 0.01 + 0.09 + 0 + 0.25) / 5));
        assertVolatility(RandomWalkWithoutDrift.withDefaults().withChanges(1), history, 0.5);
    }

    @Test
    void aChangeAcrossAGapIsSpreadOverIt() {
        assertVolatility(
                RandomWalkWithoutDrift.withDefaults(),
                history(7, MISSING, MISSING, 7.6, 7.5),
                Math.sqrt((0.36 / 3 + 0.01) / 2));
    }

    @Test
    void withoutAChangeThePriorSpeaks() {
        double expected = GrowthPrior.forTurnover(Math.exp(18)).gaussianSd();
        assertVolatility(RandomWalkWithoutDrift.withDefaults(), history(18), expected);
        assertVolatility(RandomWalkWithoutDrift.withDefaults(), history(18, 18, 18), expected);
    }

    @Test
    void refusesNoChanges() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RandomWalkWithoutDrift.withDefaults().withChanges(0));
        assertThat(RandomWalkWithoutDrift.withDefaults().name()).isEqualTo("random walk without drift");
    }
}
