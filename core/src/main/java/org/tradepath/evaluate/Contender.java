package org.tradepath.evaluate;

import java.util.function.IntFunction;
import org.tradepath.forecast.GrowthModel;
import org.tradepath.internal.Check;

/**
 * A growth model that takes part in a backtest.
 *
 * <p>What was known differs from origin to origin: a model that learns from other corridors learns again as of each.
 *
 * @param name the name in tables, not blank
 * @param asOf makes the model from what was known at the end of a year, the origin; asked once for each origin of a run, by any of its threads
 * @since 0.1.0
 */
public record Contender(String name, IntFunction<GrowthModel> asOf) {

    /**
     * Checks the name.
     *
     * @param name not blank
     * @param asOf makes the model as of the end of a year
     * @throws IllegalArgumentException if the name is blank
     */
    public Contender {
        Check.notBlank("name", name);
    }

    /**
     * {@return a model that looks at nothing but the history it is fitted to, and so is the same as of every year}
     *
     * @param name the name in tables, not blank
     * @param model the model
     * @throws IllegalArgumentException if the name is blank
     */
    public static Contender of(String name, GrowthModel model) {
        return new Contender(name, year -> model);
    }
}
