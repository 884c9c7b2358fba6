package org.tradepath.reconcile;

import java.util.stream.IntStream;
import org.tradepath.stated.RecordStatement;

/** A stated record: the level of a year is not below that of any earlier year of the history. */
record RecordEvidence(RecordStatement statement, LogLevel level, int firstYear, Likelihood likelihood)
        implements Factor {

    @Override
    public Linear at(StateSpace space, double[] state) {
        return level.at(space, state).minus(highestBefore(space, state).at(space, state));
    }

    @Override
    public int[] reach(StateSpace space) {
        int[] own = level.at(space, space.priorMean()).indices();
        return IntStream.concat(IntStream.of(space.offset(firstYear)), IntStream.of(own))
                .toArray();
    }

    /** The level of the highest earlier year. */
    LogLevel highestBefore(StateSpace space, double[] state) {
        LogLevel highest = LogLevel.ofYear(level.side(), level.flow(), firstYear);
        double most = highest.at(space, state).value();
        for (int year = firstYear + 1; year < level.year(); year++) {
            LogLevel other = LogLevel.ofYear(level.side(), level.flow(), year);
            double value = other.at(space, state).value();
            if (value > most) {
                most = value;
                highest = other;
            }
        }
        return highest;
    }

    @Override
    public boolean isLinear() {
        return false;
    }
}
