/**
 * Growth models fitted to a history, and what they project.
 *
 * <p>A {@link org.tradepath.forecast.GrowthModel} is fitted to a history and gives a {@link org.tradepath.forecast.Forecast}, whose process the simulation
 * runs; a {@link org.tradepath.forecast.Fan} has the quantiles. {@link org.tradepath.forecast.RandomWalkWithDrift} is the simplest, {@link
 * org.tradepath.forecast.Combination} mixes several; a model of one's own implements the interface. What each does, and how well, stands in
 * docs/forecast-models.md.
 *
 * <pre>{@code
 * double[][] oneDrawAYear = {{Math.log(300e6)}, {Math.log(330e6)}, {Math.log(390e6)}, {Math.log(420e6)}, {Math.log(460e6)}};
 * History history = History.of(
 *         Corridor.parse("KAZ-AZE"), Optional.of(Side.HOME), Flow.TURNOVER, 2020, Collections.nCopies(5, Status.OBSERVED), oneDrawAYear);
 * for (GrowthModel model : List.of(RandomWalkWithDrift.withDefaults(), Theta.withDefaults())) {
 *     Projection ahead = Projection.of(history, model.fit(history, 1).process(), Simulation.withDefaults());
 *     System.out.printf(Locale.ROOT, "%s: %.0f million%n", model.name(), ahead.quantile(2030, 0.5).value() / 1e6);
 * }
 * // prints: random walk with drift: 644 million
 * // prints: Theta: 614 million
 * }</pre>
 */
package org.tradepath.forecast;
