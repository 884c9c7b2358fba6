package org.tradepath.internal.math;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SelectionTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 15, 17, 100, 1000, 2000})
    void quantilesAreThoseOfSortedValues(int n) {
        Random random = new Random(n);
        for (int round = 0; round < 50; round++) {
            double[] values = new double[n];
            for (int i = 0; i < n; i++) {
                // Many equal ones in some rounds, an order already there in others.
                values[i] = round % 3 == 0 ? random.nextInt(5) : round % 3 == 1 ? i : random.nextGaussian();
            }
            double[] sorted = values.clone();
            Arrays.sort(sorted);
            double[] p = {0, 0.025, random.nextDouble() * 0.5, 0.5, 0.9, 1};
            Arrays.sort(p);
            double[] selected = Quantiles.select(values, p);
            for (int k = 0; k < p.length; k++) {
                assertThat(selected[k]).isEqualTo(Quantiles.ofSorted(sorted, p[k]));
            }
            Arrays.sort(values);
            assertThat(values).isEqualTo(sorted);
        }
    }

    @Test
    void ranksStandWhereSortingPutsThem() {
        double[] values = new Random(9).doubles(5000).toArray();
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        Selection.select(values, 0, 17, 2500, 4999);
        for (int rank : new int[] {0, 17, 2500, 4999}) {
            assertThat(values[rank]).isEqualTo(sorted[rank]);
        }
    }
}
