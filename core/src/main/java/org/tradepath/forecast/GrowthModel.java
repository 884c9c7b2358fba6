package org.tradepath.forecast;

import org.tradepath.series.History;

/**
 * A way to project a history: fitted to it, it yields a growth process whose paths begin with the history's joint draws.
 *
 * <p>Implementations are immutable and thread safe. A fit looks at nothing but the history and what the model was made with.
 *
 * @since 0.1.0
 */
public interface GrowthModel {

    /** {@return the model's name, for people} */
    String name();

    /**
     * Fits the model.
     *
     * @param history the figures, from one year on
     * @param seed seed of what the fit draws at random; the same seed, model and history give the same bits
     * @return the projection
     * @throws IllegalArgumentException if the model cannot go on from this history, with the reason: the only way to refuse one
     */
    Forecast fit(History history, long seed);
}
