package org.tradepath.evaluate;

import java.util.List;
import java.util.stream.IntStream;
import org.tradepath.internal.Check;

/**
 * How often outcomes fell into equal shares of their forecast distributions: flat under the truth, high at both ends when forecasts are too
 * sure, high in the middle when they are too unsure, sloping when they are off to one side.
 *
 * <p>Source: Dawid 1984; Gneiting, Balabdaoui and Raftery 2007, doi:10.1111/j.1467-9868.2007.00587.x.
 *
 * @param counts the number of outcomes in each bin, from the lowest share of the distribution to the highest
 * @since 0.1.0
 */
public record PitHistogram(List<Integer> counts) {

    /**
     * Copies the list.
     *
     * @param counts the number of outcomes in each bin
     */
    public PitHistogram {
        counts = List.copyOf(counts);
    }

    /**
     * {@return the histogram of PIT values}
     *
     * @param values in [0, 1], at least one
     * @param bins the number of equally wide bins, at least 1
     * @throws IllegalArgumentException if there is no value, or a number breaks its rule
     */
    public static PitHistogram of(double[] values, int bins) {
        Bins into = new Bins(bins);
        if (values.length == 0) {
            throw Check.broken("values", "must be at least one", "none");
        }
        int[] counts = new int[bins];
        for (double value : values) {
            counts[into.of(Check.probability("PIT value", value))]++;
        }
        return new PitHistogram(IntStream.of(counts).boxed().toList());
    }

    /** {@return the number of outcomes} */
    public int cases() {
        return counts.stream().mapToInt(Integer::intValue).sum();
    }

    /**
     * {@return the share of outcomes in a bin, relative to that of a flat histogram: 1 where forecasts hold; NaN without an outcome}
     *
     * @param bin from 0 to the number of bins - 1
     * @throws IndexOutOfBoundsException if there is no such bin
     */
    public double density(int bin) {
        return (double) counts.get(bin) * counts.size() / cases();
    }
}
