package org.tradepath.forecast.reference;

/**
 * A corridor at an origin, and what became of it.
 *
 * @param corridor the number of the reporter's series
 * @param pair the number of the unordered pair, the same for both reporters
 * @param origin the year
 * @param highest the highest log growth of some year up to each horizon; NaN where a year up to it is not known
 * @param last the log growth at each horizon, minus infinity for a corridor that vanished; NaN as before
 */
record Case(int corridor, int pair, int origin, double[] highest, double[] last) {}
