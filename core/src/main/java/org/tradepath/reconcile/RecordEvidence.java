package org.tradepath.reconcile;

import java.util.stream.IntStream;
import org.tradepath.stated.RecordStatement;

/** A stated record: the level of a year is not below that of any earlier year of the history. */
record RecordEvidence(RecordStatement statement, LogLevel level, int firstYear, Likelihood likelihood)
        implements Factor {

    @Override
    public Margin in(StateSpace space) {
        PlacedLevel[] earlier = IntStream.range(firstYear, level.year())
                .mapToObj(year ->
                        LogLevel.ofYear(level.side(), level.flow(), year).in(space))
                .toArray(PlacedLevel[]::new);
        return new Margin(level.in(space), earlier);
    }

    /** The first year's unknowns, which nothing else may tie together, and the year's own: with them, any year's between. */
    @Override
    public int[] reach(StateSpace space) {
        Margin margin = in(space);
        int[] first = margin.earlier[0].indices(space.priorMean());
        return IntStream.concat(IntStream.of(first), IntStream.of(margin.own.indices(space.priorMean())))
                .toArray();
    }

    @Override
    public boolean isLinear() {
        return false;
    }

    /** How far the year's level lies above the highest of the years before. */
    static final class Margin implements Placed {

        private final PlacedLevel own;
        private final PlacedLevel[] earlier;

        private Margin(PlacedLevel own, PlacedLevel[] earlier) {
            this.own = own;
            this.earlier = earlier;
        }

        /** How many years after the first the highest lies, of those before; the earliest of several. */
        int highestBefore(double[] state) {
            int highest = 0;
            double most = Double.NEGATIVE_INFINITY;
            for (int y = 0; y < earlier.length; y++) {
                double value = earlier[y].value(state);
                highest = value > most ? y : highest;
                most = Math.max(most, value);
            }
            return highest;
        }

        @Override
        public double value(double[] state) {
            return own.value(state) - earlier[highestBefore(state)].value(state);
        }

        @Override
        public double addGradient(double[] state, double times, double[] gradient) {
            return own.addGradient(state, times, gradient)
                    - earlier[highestBefore(state)].addGradient(state, -times, gradient);
        }

        @Override
        public int[] indices(double[] state) {
            int[] before = earlier[highestBefore(state)].indices(state);
            return IntStream.concat(IntStream.of(before), IntStream.of(own.indices(state)))
                    .toArray();
        }
    }
}
