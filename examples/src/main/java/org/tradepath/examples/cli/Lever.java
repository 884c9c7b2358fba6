package org.tradepath.examples.cli;

import org.tradepath.target.Scenario;

/**
 * One of the things that {@code whatif} lets happen.
 *
 * @param scenario what happens; its own name keys the random numbers, and has every digit of a size
 * @param words the same for people: its given name, or "step of $150 million a year from 2027"
 * @param firstYear the first year in which it may begin
 */
record Lever(Scenario scenario, String words, int firstYear) {

    /** Refuses what would have begun already: it is in the figures. */
    void checkAfter(int asOfYear) {
        if (firstYear <= asOfYear) {
            throw new WrongArgument(
                    words + " must begin after the as-of year " + asOfYear + ", but would in " + firstYear);
        }
    }
}
