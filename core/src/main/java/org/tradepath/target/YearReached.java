package org.tradepath.target;

import java.util.OptionalInt;

/**
 * The first year by which a goal is reached with a probability.
 *
 * @param probability the probability
 * @param year the year; the as-of year for "already reached"; empty if it is not so by the horizon
 * @param early the same if every probability were two Monte Carlo standard errors higher
 * @param late the same if every probability were two Monte Carlo standard errors lower
 */
public record YearReached(double probability, OptionalInt year, OptionalInt early, OptionalInt late) {}
