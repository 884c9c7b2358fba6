package org.tradepath.evaluate;

import java.util.Arrays;
import java.util.List;
import org.tradepath.forecast.Forecast;
import org.tradepath.internal.Check;
import org.tradepath.internal.math.Quantiles;
import org.tradepath.simulate.Paths;
import org.tradepath.simulate.Simulation;
import org.tradepath.simulate.SimulationRequest;
import org.tradepath.trade.Corridor;

/** What a contender says of one case: its simulated paths as log growth since the origin, a year an ensemble. */
final class CaseForecast {

    private final double[][] growth; // [year - 1][path], by the rule for what vanishes

    private CaseForecast(double[][] growth) {
        this.growth = growth;
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
        return new CaseForecast(
                switch (survivorship) {
                    case SURVIVORS -> survivors(growth, contender + " of " + one.key());
                    case ALL -> floored(growth);
                });
    }

    private static double[][] survivors(double[][] growth, String what) {
        double[] lowest = new double[growth[0].length];
        for (double[] year : growth) {
            for (int p = 0; p < lowest.length; p++) {
                lowest[p] = Math.min(lowest[p], year[p]);
            }
        }
        int kept = 0;
        for (int p = 0; p < lowest.length; p++) {
            if (lowest[p] > Double.NEGATIVE_INFINITY) {
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
        double[][] left = new double[growth.length][];
        for (int h = 0; h < left.length; h++) {
            left[h] = kept == lowest.length ? growth[h] : Arrays.copyOf(growth[h], kept);
        }
        return left;
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
        return Ensemble.of(growth[h - 1]);
    }

    /** Quantiles of a year, as its ensemble would give them, without sorting all of it. */
    double[] quantiles(int h, double... p) {
        return Quantiles.select(growth[h - 1].clone(), p);
    }

    /** For each event the share of the paths with a year up to its last at its multiple or above. */
    double[] probabilities(List<Event> events) {
        double[] highest = new double[growth[0].length];
        Arrays.fill(highest, Double.NEGATIVE_INFINITY);
        double[] probabilities = new double[events.size()];
        for (int h = 1; h <= growth.length; h++) {
            raise(highest, growth[h - 1]);
            for (int e = 0; e < probabilities.length; e++) {
                if (events.get(e).years() == h) {
                    probabilities[e] = shareFrom(StrictMath.log(events.get(e).multiple()), highest);
                }
            }
        }
        return probabilities;
    }

    private static void raise(double[] highest, double[] year) {
        for (int p = 0; p < highest.length; p++) {
            highest[p] = Math.max(highest[p], year[p]);
        }
    }

    private static double shareFrom(double wanted, double[] highest) {
        int reached = 0;
        for (double value : highest) {
            reached += value >= wanted ? 1 : 0;
        }
        return (double) reached / highest.length;
    }
}
