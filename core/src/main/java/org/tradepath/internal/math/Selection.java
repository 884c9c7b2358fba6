package org.tradepath.internal.math;

/** Puts single order statistics in their places, in a fraction of the time that sorting everything takes. */
public final class Selection {

    private static final int SHORT = 16;

    private Selection() {}

    /**
     * Moves values so that those at the given ranks are what they would be were all sorted. No value may be NaN.
     *
     * <p>Hoare's quickselect (CACM 4, 1961, algorithm 65) on several ranks at once, with the median of three as pivot; short stretches
     * are sorted by insertion.
     *
     * @param ranks rising, from 0 to the last index
     */
    public static void select(double[] values, int... ranks) {
        select(values, 0, values.length - 1, ranks, 0, ranks.length);
    }

    /** Ranks number {@code from} to {@code to - 1} lie in [low, high]. */
    private static void select(double[] values, int low, int high, int[] ranks, int from, int to) {
        int left = low;
        int first = from;
        while (first < to) {
            if (high - left < SHORT) {
                insertionSort(values, left, high);
                return;
            }
            int split = partition(values, left, high); // nothing up to it is above anything after it
            int middle = first;
            while (middle < to && ranks[middle] <= split) {
                middle++;
            }
            select(values, left, split, ranks, first, middle);
            left = split + 1;
            first = middle;
        }
    }

    private static int partition(double[] values, int low, int high) {
        double a = values[low];
        double b = values[(low + high) >>> 1];
        double c = values[high];
        double pivot = Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
        int i = low - 1;
        int j = high + 1;
        while (true) {
            do {
                i++;
            } while (values[i] < pivot);
            do {
                j--;
            } while (values[j] > pivot);
            if (i >= j) {
                return j; // below high, since one of the three before it is not below the pivot
            }
            double swapped = values[i];
            values[i] = values[j];
            values[j] = swapped;
        }
    }

    private static void insertionSort(double[] values, int low, int high) {
        for (int i = low + 1; i <= high; i++) {
            double value = values[i];
            int j = i - 1;
            while (j >= low && values[j] > value) {
                values[j + 1] = values[j];
                j--;
            }
            values[j + 1] = value;
        }
    }
}
