package org.tradepath.simulate;

import java.util.List;
import java.util.Optional;

/**
 * What the paths of one request said.
 *
 * @param key the request's key
 * @param horizon the last year ahead
 * @param pathCount the number of paths simulated
 * @param passages one answer a threshold, in the request's order
 * @param fan the quantiles per year, if they were asked for
 * @param paths the log levels, if they were kept
 * @since 0.1.0
 */
public record SimulationResult(
        String key, int horizon, int pathCount, List<FirstPassage> passages, Optional<Fan> fan, Optional<Paths> paths) {

    /**
     * Copies the list.
     *
     * @param key the request's key
     * @param horizon the last year ahead
     * @param pathCount the number of paths
     * @param passages one answer a threshold
     * @param fan the quantiles, if asked for
     * @param paths the log levels, if kept
     */
    public SimulationResult {
        passages = List.copyOf(passages);
    }
}
