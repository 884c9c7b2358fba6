package org.tradepath.reconcile;

import java.util.stream.IntStream;

/** How far one quantity lies above another one. */
final class PlacedDifference implements Placed {

    private final Placed level;
    private final Placed base;
    private final int[] indices;

    PlacedDifference(PlacedLevel level, PlacedLevel base, double[] anyState) {
        this.level = level;
        this.base = base;
        this.indices = IntStream.concat(IntStream.of(level.indices(anyState)), IntStream.of(base.indices(anyState)))
                .sorted()
                .distinct()
                .toArray();
    }

    @Override
    public double value(double[] state) {
        return level.value(state) - base.value(state);
    }

    @Override
    public double addGradient(double[] state, double times, double[] gradient) {
        return level.addGradient(state, times, gradient) - base.addGradient(state, -times, gradient);
    }

    @Override
    public int[] indices(double[] state) {
        return indices;
    }
}
