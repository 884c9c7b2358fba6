/**
 * The simulation core: growth processes in log level, run on blocks of paths; what the paths say about thresholds and quantiles.
 *
 * <p>A {@link org.tradepath.simulate.Simulation} runs {@link org.tradepath.simulate.SimulationRequest}s, each a
 * {@link org.tradepath.simulate.GrowthProcess} with {@link org.tradepath.simulate.Threshold}s, and returns
 * {@link org.tradepath.simulate.SimulationResult}s. The same seed gives the same bits for any number of threads, any subset of the requests and
 * any JDK from 17 on.
 */
package org.tradepath.simulate;
