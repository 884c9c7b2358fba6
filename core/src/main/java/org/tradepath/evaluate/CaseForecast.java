package org.tradepath.evaluate;

import java.util.Arrays;
import org.tradepath.forecast.Forecast;
import org.tradepath.internal.Check;
import org.tradepath.simulate.Paths;
import org.tradepath.simulate.Simulation;
import org.tradepath.simulate.SimulationRequest;
import org.tradepath.trade.Corridor;

/** What a contender says of one case: its simulated paths as log growth since the origin, a year an ensemble. */
final class CaseForecast {

    private final double[][] growth; // [year - 1][path], by the rule for what vanishes
    private final Ensemble[] years;

    private CaseForecast(double[][] growth, Ensemble[] years) {
        this.growth = growth;
        this.years = years;
    }

    static CaseForecast of(
            Forecast forecast, BacktestCase one, String contender, Simulation simulation, Survivorship survivorship) {
        // In the order of the codes, so that a corridor's two ends share their random numbers.
        Corridor corridor = one.history().corridor().canonical();
        SimulationRequest request = SimulationRequest.of(one.key(), forecast.process())
                .withEconomies(corridor.home().code(), corridor.partner().code())
                .withPathsKept();
        Paths paths = simulation.run(request).paths().orElseThrow();
        double[][] growth = new double[paths.horizon()][];
        for (int h = 0; h < growth.length; h++) {
            growth[h] = paths.logLevels(h + 1);
            for (int p = 0; p < growth[h].length; p++) {
                growth[h][p] -= one.logOrigin();
            }
        }
        growth = switch (survivorship) {
            case SURVIVORS -> survivors(growth, contender + " of " + one.key());
            case ALL -> floored(growth);
        };
        Ensemble[] years = new Ensemble[growth.length];
        for (int h = 0; h < years.length; h++) {
            years[h] = Ensemble.of(growth[h]);
        }
        return new CaseForecast(growth, years);
    }

    private static double[][] survivors(double[][] growth, String what) {
        int kept = 0;
        for (int p = 0; p < growth[0].length; p++) {
            if (isAlive(growth, p)) {
                for (double[] year : growth) {
                    year[kept] = year[p];
                }
                kept++;
            }
        }
        if (kept < 2) {
            throw new IllegalStateException(Check.broken("surviving paths of " + what, "must be at least two", kept)
                    .getMessage());
        }
        if (kept == growth[0].length) {
            return growth;
        }
        double[][] left = new double[growth.length][];
        for (int h = 0; h < left.length; h++) {
            left[h] = Arrays.copyOf(growth[h], kept);
        }
        return left;
    }

    private static boolean isAlive(double[][] growth, int path) {
        for (double[] year : growth) {
            if (year[path] == Double.NEGATIVE_INFINITY) {
                return false;
            }
        }
        return true;
    }

    private static double[][] floored(double[][] growth) {
        for (double[] year : growth) {
            for (int p = 0; p < year.length; p++) {
                year[p] = Math.max(year[p], Survivorship.FLOOR);
            }
        }
        return growth;
    }

    /** The distribution of a year, 1 to the horizon. */
    Ensemble year(int h) {
        return years[h - 1];
    }

    /** The share of the paths with a year up to the event's last at the multiple or above. */
    double probability(Event event) {
        double wanted = StrictMath.log(event.multiple());
        int reached = 0;
        for (int p = 0; p < growth[0].length; p++) {
            for (int h = 0; h < event.years(); h++) {
                if (growth[h][p] >= wanted) {
                    reached++;
                    break;
                }
            }
        }
        return (double) reached / growth[0].length;
    }
}
