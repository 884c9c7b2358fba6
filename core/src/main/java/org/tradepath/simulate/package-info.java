/**
 * The simulation core: growth processes in log level, run on blocks of paths; what the paths say about thresholds and quantiles.
 *
 * <p>A {@link org.tradepath.simulate.Simulation} runs {@link org.tradepath.simulate.SimulationRequest}s, each a
 * {@link org.tradepath.simulate.GrowthProcess} with {@link org.tradepath.simulate.Threshold}s, and returns
 * {@link org.tradepath.simulate.SimulationResult}s. The same seed gives the same bits for any number of threads, any subset of the requests and
 * any JDK from 17 on. {@link org.tradepath.simulate.ExactFirstPassage} is the reference for a random walk watched once a year.
 *
 * <pre>{@code
 * RandomWalk walk = RandomWalk.of(Math.log(529.4), 0.12, 0.25); // drift and volatility of a year, in logs
 * SimulationResult result = Simulation.withDefaults()
 *         .withSeed(7)
 *         .withPaths(100_000)
 *         .run(SimulationRequest.of("AZE-KAZ", walk).withThresholds(Threshold.of(1000)));
 * Estimate by7 = result.passages().get(0).reachedBy(7);
 * System.out.printf(Locale.ROOT, "%.3f +- %.3f%n", by7.value(), by7.standardError()); // prints: 0.693 +- 0.001
 * double exact = ExactFirstPassage.of(Math.log(529.4), 0.12, 0.25, Math.log(1000), 7).reachedBy(7);
 * System.out.printf(Locale.ROOT, "%.3f%n", exact); // prints: 0.693
 * }</pre>
 */
package org.tradepath.simulate;
