package org.tradepath.forecast.reference;

import java.util.List;

/**
 * A class with what became of its cases.
 *
 * @param range which cases are in
 * @param outcomes at each horizon
 */
record Measured(ClassRange range, List<Outcomes> outcomes) {}
