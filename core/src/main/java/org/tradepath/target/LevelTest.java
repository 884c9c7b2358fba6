package org.tradepath.target;

/**
 * Something that holds, or does not, of a year's level on a path.
 *
 * @since 0.1.0
 */
@FunctionalInterface
public interface LevelTest {

    /**
     * {@return whether it holds}
     *
     * @param draw the joint draw of the history that the path starts from
     * @param level the year's total in current US dollars; zero if the corridor has vanished
     */
    boolean test(int draw, double level);
}
