package org.tradepath.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Round values that mark an axis. */
final class Ticks {

    private static final int[] ROUND = {1, 2, 5};

    private Ticks() {}

    /** Multiples of 1, 2 or 5 times a power of ten from {@code low} to {@code high}: as many as possible, at most {@code most}. */
    static List<Double> linear(double low, double high, int most) {
        int exponent = exponent(high - low) - 2;
        for (int i = 0; ; i++) {
            BigDecimal step = BigDecimal.valueOf(ROUND[i % 3]).scaleByPowerOfTen(exponent + i / 3);
            long first = (long) Math.ceil(low / step.doubleValue() - 1e-9);
            long last = (long) Math.floor(high / step.doubleValue() + 1e-9);
            if (last - first < most) {
                List<Double> ticks = new ArrayList<>();
                for (long n = first; n <= last; n++) {
                    ticks.add(step.multiply(BigDecimal.valueOf(n)).doubleValue());
                }
                return ticks;
            }
        }
    }

    /**
     * Ticks of an axis in equal ratios: 1, 2 and 5 times the powers of ten if they are not too many, else the powers alone, else every
     * second, third power and so on; equal steps where the axis is too short for two of them.
     */
    static List<Double> log(double low, double high, int most) {
        List<Double> ticks = decades(low, high, ROUND, 1);
        for (int every = 1; ticks.size() > most; every++) {
            ticks = decades(low, high, new int[] {1}, every);
        }
        return ticks.size() < 2 ? linear(low, high, most) : ticks;
    }

    /** Whole years, the last one of round years every 1, 2, 5, 10, 20 ... years. */
    static List<Integer> years(int first, int last, int most) {
        return linear(first, last, Math.max(most, 2)).stream()
                .filter(year -> year == Math.rint(year))
                .map(Double::intValue)
                .toList();
    }

    private static List<Double> decades(double low, double high, int[] multiples, int every) {
        List<Double> ticks = new ArrayList<>();
        for (int e = Math.floorDiv(exponent(low), every) * every; e <= exponent(high); e += every) {
            for (int multiple : multiples) {
                double tick = BigDecimal.valueOf(multiple).scaleByPowerOfTen(e).doubleValue();
                if (tick >= low && tick <= high) {
                    ticks.add(tick);
                }
            }
        }
        return ticks;
    }

    /** The power of ten of the leading digit. */
    private static int exponent(double value) {
        BigDecimal exact = BigDecimal.valueOf(value);
        return exact.precision() - exact.scale() - 1;
    }
}
