package org.tradepath.simulate;

import java.util.List;
import org.tradepath.internal.Crew;

/** One call of {@link Simulation#run}: deals chunks of blocks to the calling thread and its helpers until none is left. */
final class Run {

    private final Settings settings;
    private final List<RunState> states;
    private final int blocks;
    private final long pathsInAll;

    private final Crew crew = new Crew("simulation");

    // Guarded by this.
    private int request;
    private int scramble;
    private int block;
    private long pathsDone;

    Run(Settings settings, List<RunState> states) {
        this.settings = settings;
        this.states = states;
        this.blocks = (settings.pathsPerScramble() + PathBlock.CAPACITY - 1) / PathBlock.CAPACITY;
        this.pathsInAll = (long) settings.paths() * states.size();
    }

    List<SimulationResult> results() {
        try {
            crew.start(settings.threads(), settings.executor(), this::work);
            work();
        } catch (Throwable e) {
            crew.fail(e);
        }
        crew.end();
        return states.stream().map(RunState::result).toList();
    }

    private void work() {
        Worker worker = new Worker(settings);
        while (next(worker)) {
            done(worker.run());
            crew.refuseInterruption();
        }
        worker.handIn();
    }

    /** Gives the worker its next blocks, if there are any left. */
    private synchronized boolean next(Worker worker) {
        if (crew.isStopped() || request == states.size()) {
            return false;
        }
        int to = Math.min(blocks, block + settings.blocksPerChunk());
        worker.assign(states.get(request), scramble, block, to);
        block = to;
        if (to == blocks) {
            block = 0;
            scramble++;
        }
        if (scramble == settings.sampling().scrambles()) {
            scramble = 0;
            request++;
        }
        return true;
    }

    private synchronized void done(int paths) {
        pathsDone += paths;
        if (!crew.isStopped() && settings.listener().isPresent()) {
            try {
                settings.listener().get().progress(pathsDone, pathsInAll);
            } catch (Throwable e) {
                // Noted before the lock is given up, so that no other thread calls the listener again.
                crew.fail(e);
            }
        }
    }
}
