package org.tradepath.evaluate;

import java.util.ArrayList;
import java.util.List;
import org.tradepath.internal.Check;

/**
 * Forecast probabilities against how often the event then happened, by bins of probability: of events that were given 60 %, six in ten
 * should happen.
 *
 * @param bins the bins that hold a case, rising
 * @param decomposition the Brier score and its parts
 * @since 0.1.0
 */
public record ReliabilityTable(List<Bin> bins, BrierDecomposition decomposition) {

    /**
     * One bin.
     *
     * @param low its lower end, in the bin
     * @param high its upper end, in the bin only where it is 1
     * @param cases how many cases
     * @param forecast their mean forecast probability
     * @param observed the share in which the event happened
     */
    public record Bin(double low, double high, int cases, double forecast, double observed) {}

    /**
     * Copies the list.
     *
     * @param bins the bins that hold a case
     * @param decomposition the Brier score and its parts
     */
    public ReliabilityTable {
        bins = List.copyOf(bins);
    }

    /**
     * The table of some forecasts.
     *
     * @param probabilities one a case, in [0, 1], at least one
     * @param happened as many, 1 where the event happened, 0 where not
     * @param bins the number of equally wide bins, at least 1
     * @return the table
     * @throws IllegalArgumentException if there is no case, lengths differ, or a number breaks its rule
     */
    public static ReliabilityTable of(double[] probabilities, double[] happened, int bins) {
        Bins into = new Bins(bins);
        if (probabilities.length == 0 || happened.length != probabilities.length) {
            throw Check.broken("happened", "must be one for each probability, at least one", happened.length);
        }
        int[] cases = new int[bins];
        double[] forecast = new double[bins];
        double[] observed = new double[bins];
        for (int i = 0; i < probabilities.length; i++) {
            if (happened[i] != 0 && happened[i] != 1) {
                throw Check.broken("happened[" + i + "]", "must be 0 or 1", happened[i]);
            }
            int bin = into.of(Check.probability("probabilities[" + i + "]", probabilities[i]));
            cases[bin]++;
            forecast[bin] += probabilities[i];
            observed[bin] += happened[i];
        }
        List<Bin> filled = new ArrayList<>();
        for (int b = 0; b < bins; b++) {
            if (cases[b] > 0) {
                filled.add(
                        new Bin(into.low(b), into.high(b), cases[b], forecast[b] / cases[b], observed[b] / cases[b]));
            }
        }
        return new ReliabilityTable(filled, decomposition(filled, probabilities, happened));
    }

    private static BrierDecomposition decomposition(List<Bin> bins, double[] probabilities, double[] happened) {
        int n = probabilities.length;
        double brier = 0;
        double rate = 0;
        for (int i = 0; i < n; i++) {
            brier += Scores.brier(probabilities[i], happened[i]) / n;
            rate += happened[i] / n;
        }
        double reliability = 0;
        double resolution = 0;
        for (Bin bin : bins) {
            double weight = (double) bin.cases() / n;
            reliability += weight * (bin.forecast() - bin.observed()) * (bin.forecast() - bin.observed());
            resolution += weight * (bin.observed() - rate) * (bin.observed() - rate);
        }
        return new BrierDecomposition(brier, reliability, resolution, rate * (1 - rate));
    }
}
