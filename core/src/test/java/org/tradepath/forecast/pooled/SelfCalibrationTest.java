package org.tradepath.forecast.pooled;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.tradepath.Ranks;
import org.tradepath.series.History;
import org.tradepath.series.Panel;
import org.tradepath.series.Status;
import org.tradepath.simulate.Paths;
import org.tradepath.simulate.Simulation;
import org.tradepath.simulate.SimulationRequest;
import org.tradepath.trade.Corridor;
import org.tradepath.trade.Economy;
import org.tradepath.trade.Flow;
import org.tradepath.trade.Side;

/**
 * The pooled model fitted to a panel that it is true of: every corridor grows by Student-t shocks of one scale, without drift and alike
 * in all eras. What the corridors do after the as-of year stands anywhere among their paths ({@link Ranks}).
 */
class SelfCalibrationTest {

    private static final int FIRST_YEAR = 1960;
    private static final int AS_OF = 2000;
    private static final int LAST_YEAR = 2005;
    private static final int[] AHEAD = {1, 5};
    private static final List<String> CODES = List.of(
            "KAZ", "AZE", "TUR", "UZB", "KGZ", "GEO", "ARM", "MDA", "BLR", "UKR", "POL", "DEU", "FRA", "ITA", "ESP",
            "GBR");

    /** One false alarm in a thousand seeds for each horizon; a fit's own errors, about a tenth of a spread, are within that. */
    private static final double FALSE_ALARM = 1e-3;

    @Test
    void theFutureOfAPanelItIsTrueOfStandsAnywhereAmongItsPaths() {
        Random random = new Random(11);
        Panel.Builder builder = Panel.builder();
        List<Corridor> corridors = new ArrayList<>();
        List<double[]> walks = new ArrayList<>();
        for (String home : CODES) {
            for (String partner : CODES) {
                if (!home.equals(partner)) {
                    corridors.add(Corridor.of(Economy.of(home), Economy.of(partner)));
                    walks.add(walk(random));
                }
            }
        }
        for (int i = 0; i < corridors.size(); i++) {
            for (int year = FIRST_YEAR; year <= AS_OF; year++) {
                OptionalDouble half = OptionalDouble.of(Math.exp(walks.get(i)[year - FIRST_YEAR]) / 2);
                builder.add(corridors.get(i).home(), corridors.get(i).partner(), year, half, half);
            }
        }
        PooledModel model = PooledModel.fit(builder.build(), AS_OF).withoutVanishing();
        Ranks[] ranks = {new Ranks(), new Ranks()};
        for (int i = 0; i < corridors.size(); i++) {
            Paths paths = Simulation.withDefaults()
                    .withPaths(399)
                    .withHorizon(LAST_YEAR - AS_OF)
                    .run(SimulationRequest.of(
                                    corridors.get(i).key(),
                                    model.fit(history(corridors.get(i), walks.get(i)), 1)
                                            .process())
                            .withPathsKept())
                    .paths()
                    .orElseThrow();
            for (int h = 0; h < AHEAD.length; h++) {
                ranks[h].add(walks.get(i)[AS_OF + AHEAD[h] - FIRST_YEAR], paths.logLevels(AHEAD[h]));
            }
        }
        for (int h = 0; h < AHEAD.length; h++) {
            assertThat(ranks[h].probability())
                    .as(AHEAD[h] + " years ahead, " + ranks[h])
                    .isGreaterThan(FALSE_ALARM);
        }
    }

    /** Large enough never to fall below what the model learns from. */
    private static double[] walk(Random random) {
        double[] logs = new double[LAST_YEAR - FIRST_YEAR + 1];
        logs[0] = Math.log(1e11) + random.nextGaussian();
        for (int t = 1; t < logs.length; t++) {
            double chi = 0;
            for (int i = 0; i < 4; i++) {
                double z = random.nextGaussian();
                chi += z * z;
            }
            logs[t] = logs[t - 1] + 0.2 * random.nextGaussian() / Math.sqrt(chi / 4);
        }
        return logs;
    }

    private static History history(Corridor corridor, double[] walk) {
        double[][] logs = new double[AS_OF - FIRST_YEAR + 1][1];
        for (int t = 0; t < logs.length; t++) {
            logs[t][0] = walk[t];
        }
        return History.of(
                corridor,
                Optional.of(Side.HOME),
                Flow.TURNOVER,
                FIRST_YEAR,
                Collections.nCopies(logs.length, Status.OBSERVED),
                logs);
    }
}
