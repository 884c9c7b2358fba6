package org.tradepath.simulate;

import java.util.OptionalInt;

/**
 * The first year by which a share of the paths has reached a threshold.
 *
 * @param probability the share, in (0, 1)
 * @param year the first year ahead {@code y} with P(reached by y) >= probability: 0 when that many had reached it before the start,
 *     empty when it is not so by the horizon
 * @param low the year if every P(reached by) were two standard errors higher: the early end of the simulation's noise
 * @param high the year if every P(reached by) were two standard errors lower: the late end
 * @since 0.1.0
 */
public record QuantileYear(double probability, OptionalInt year, OptionalInt low, OptionalInt high) {}
