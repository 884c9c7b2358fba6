package org.tradepath.forecast;

import java.util.Optional;
import org.tradepath.growth.GrowthPrior;
import org.tradepath.internal.Check;
import org.tradepath.series.History;
import org.tradepath.simulate.RandomWalk;

/**
 * Random walk in log level that goes nowhere in particular: the last level is the median for ever, and the volatility is the root mean square of
 * a history's last changes. Not shrunk to anything, no uncertainty of the volatility: a reference to beat, not a model to use.
 *
 * <p>A change is one of log level between two years that were both observed or stated; one across g years counts as its square divided by g.
 * A history without a change, or whose changes are all zero, has the volatility that the {@link GrowthPrior} of its flow and size gives.
 *
 * <p>Source: the naive forecast, e.g. Hyndman and Athanasopoulos, Forecasting: Principles and Practice, 3rd ed., section 5.2.
 *
 * @since 0.1.0
 */
public final class RandomWalkWithoutDrift implements GrowthModel {

    private static final int DEFAULT_CHANGES = 5;

    private final int changes;

    private RandomWalkWithoutDrift(int changes) {
        this.changes = changes;
    }

    /** {@return the model with the volatility of the last {@value #DEFAULT_CHANGES} changes} */
    public static RandomWalkWithoutDrift withDefaults() {
        return new RandomWalkWithoutDrift(DEFAULT_CHANGES);
    }

    /**
     * {@return this model with the volatility of another number of changes}
     *
     * @param last how many of the last changes count, at least 1; all where there are fewer
     * @throws IllegalArgumentException if it is below 1
     */
    public RandomWalkWithoutDrift withChanges(int last) {
        return new RandomWalkWithoutDrift(Check.inRange("changes", last, 1, Integer.MAX_VALUE));
    }

    @Override
    public String name() {
        return "random walk without drift";
    }

    @Override
    public Forecast fit(History history, long seed) {
        double[] drift = new double[history.draws()];
        double[] volatility = new double[history.draws()];
        for (int d = 0; d < volatility.length; d++) {
            volatility[d] = volatility(history, d)
                    .orElseGet(() -> Shrinkage.priorOf(history).gaussianSd());
        }
        double[] start = history.logLevels(history.lastYear());
        return new Forecast(name(), history, RandomWalk.of(start, drift, volatility));
    }

    /** The volatility of one draw's last changes; empty if there is none, or nothing changed. */
    private Optional<Double> volatility(History history, int draw) {
        double squares = 0;
        int found = 0;
        int later = 0;
        boolean hasLater = false;
        for (int year = history.lastYear(); year >= history.firstYear() && found < changes; year--) {
            if (Figures.isFigure(history, year)) {
                if (hasLater) {
                    double change = history.logLevel(later, draw) - history.logLevel(year, draw);
                    squares += change * change / (later - year);
                    found++;
                }
                later = year;
                hasLater = true;
            }
        }
        return squares > 0 ? Optional.of(Math.sqrt(squares / found)) : Optional.empty();
    }
}
