package org.tradepath.examples.cli;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.tradepath.series.History;
import org.tradepath.simulate.Estimate;

/** Answers one question for many corridors. */
interface CorridorEngine {

    /**
     * Answers for corridors as they come.
     *
     * @param corridors histories that end in one year
     * @param question what is asked
     * @param answers gets an answer a corridor, in their order, from one thread at a time
     * @throws java.util.concurrent.CancellationException if the thread is interrupted: answers so far are whole
     */
    void run(Stream<History> corridors, Question question, Consumer<Answer> answers);

    /**
     * What is asked of each corridor.
     *
     * @param years how many years ahead
     * @param dollars the level to be reached, current US dollars; empty: so many times the last level
     * @param times how many times
     * @param probabilities of the quantiles of the level in the last of the years
     * @param seed the seed
     * @param paths how many paths are simulated
     */
    record Question(int years, OptionalDouble dollars, double times, List<Double> probabilities, long seed, int paths) {

        double level(double last) {
            return dollars.orElse(times * last);
        }
    }

    /**
     * The answer for a corridor.
     *
     * @param history its history
     * @param quantiles of the level in the last of the years, current US dollars; zero where it has vanished
     * @param reachedBy the probability that the level is reached in some year ahead
     */
    record Answer(History history, List<Double> quantiles, Estimate reachedBy) {}
}
