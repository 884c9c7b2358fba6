/**
 * The pooled growth model: what thousands of corridors did after years like this one, adjusted by a corridor's own history. It is the default of an
 * assessment; docs/pooled-model.md has the model and what was measured.
 *
 * <p>{@link org.tradepath.forecast.pooled.PooledModel#bundled()} holds fits as of several years, and a history gets the newest that did not look beyond its last
 * year; {@link org.tradepath.forecast.pooled.PooledModel#fit} makes one from a panel.
 *
 * <pre>{@code
 * PooledModel model = PooledModel.bundled();
 * System.out.println(model.asOfYears()); // prints: [1990, 1995, 2000, 2005, 2010, 2015, 2020]
 * Projection ahead = Projection.of(history, model.fit(history, 1).process(), Simulation.withDefaults());
 * double width = ahead.quantile(2035, 0.9).value() / ahead.quantile(2035, 0.1).value();
 * System.out.printf(Locale.ROOT, "ten years ahead the central 80 %% span a factor of %.1f%n", width); // prints: ten years ahead the central 80 % span a factor of 17.0
 * }</pre>
 *
 * <p>{@code history} is that of any corridor, such as {@code assessment.outlook().history()}.
 */
package org.tradepath.forecast.pooled;
