package org.tradepath.simulate;

import java.util.Arrays;
import org.tradepath.internal.random.StreamKey;

/** One request on its way through a run: its keys, what was counted so far, and its result when the last chunk is in. */
final class RunState {

    private final SimulationRequest request;
    private final Simulation simulation;
    private final StreamKey ownKey;
    private final StreamKey worldKey;
    private final StreamKey[] economyKeys;
    private final double[][] kept;
    private final Tally[] tallies;
    private long pathsLeft;
    private SimulationResult result;

    RunState(SimulationRequest request, Simulation simulation) {
        this.request = request;
        this.simulation = simulation;
        this.ownKey = StreamKey.of(simulation.seed(), "corridor " + request.key());
        this.worldKey = StreamKey.of(simulation.seed(), "world");
        this.economyKeys = request.economies().stream()
                .map(name -> StreamKey.of(simulation.seed(), "economy " + name))
                .toArray(StreamKey[]::new);
        this.kept = request.arePathsKept() ? new double[simulation.horizon()][simulation.paths()] : null;
        this.pathsLeft = simulation.paths();
        this.tallies = new Tally[simulation.sampling().scrambles()];
    }

    SimulationRequest request() {
        return request;
    }

    StreamKey ownKey() {
        return ownKey;
    }

    StreamKey worldKey() {
        return worldKey;
    }

    StreamKey[] economyKeys() {
        return economyKeys;
    }

    Tally newTally() {
        boolean paired = simulation.sampling().kind() == Sampling.Kind.ANTITHETIC;
        return new Tally(request, simulation.horizon(), paired);
    }

    /** The kept levels of every year, or null. */
    double[][] kept() {
        return kept;
    }

    /** Takes in what a worker counted; the last one makes the result and lets the counts go. */
    synchronized void add(Tally part, int scramble, long paths) {
        if (tallies[scramble] == null) {
            tallies[scramble] = part;
        } else {
            tallies[scramble].add(part);
        }
        pathsLeft -= paths;
        if (pathsLeft == 0) {
            result = Summaries.result(request, simulation, tallies, kept);
            Arrays.fill(tallies, null);
        }
    }

    synchronized SimulationResult result() {
        return result;
    }
}
