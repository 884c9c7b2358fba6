package org.tradepath.forecast;

import org.tradepath.series.History;
import org.tradepath.simulate.GrowthProcess;

/**
 * A fitted growth model: what leads from the last year of a history into the years after it.
 *
 * @param model the model's name
 * @param history the figures it was fitted to
 * @param process the growth process in log level; its draw {@code d} starts from draw {@code d mod n} of the history's last year,
 *     {@code n} the history's draws
 * @since 0.1.0
 */
public record Forecast(String model, History history, GrowthProcess process) {}
