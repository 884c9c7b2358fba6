package org.tradepath.simulate;

/**
 * Told how far a run is. Called by one thread at a time, with a growing count; an exception it throws ends the run and reaches the caller.
 *
 * @since 0.1.0
 */
@FunctionalInterface
public interface ProgressListener {

    /**
     * Takes the news.
     *
     * @param pathsDone paths simulated so far, over all requests
     * @param pathsInAll paths to simulate, over all requests
     */
    void progress(long pathsDone, long pathsInAll);
}
