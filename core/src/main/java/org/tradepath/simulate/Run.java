package org.tradepath.simulate;

import java.util.List;
import java.util.concurrent.CancellationException;

/** One call of {@link Simulation#run}: deals chunks of blocks to the calling thread and its helpers until none is left. */
final class Run {

    private final Settings settings;
    private final List<RunState> states;
    private final int blocks;
    private final long pathsInAll;

    // Guarded by this.
    private int request;
    private int scramble;
    private int block;
    private int helpers;
    private boolean stopped;
    private Throwable failure;
    private long pathsDone;

    Run(Settings settings, List<RunState> states) {
        this.settings = settings;
        this.states = states;
        this.blocks = (settings.pathsPerScramble() + PathBlock.CAPACITY - 1) / PathBlock.CAPACITY;
        this.pathsInAll = (long) settings.paths() * states.size();
    }

    List<SimulationResult> results() {
        try {
            for (int t = 1; t < settings.threads(); t++) {
                if (settings.executor().isPresent()) {
                    settings.executor().get().execute(this::help);
                } else {
                    Thread thread = new Thread(this::help, "tradepath-simulation-" + t);
                    thread.setDaemon(true);
                    thread.start();
                }
            }
            work();
        } catch (RuntimeException | Error e) {
            fail(e);
        }
        boolean interrupted = awaitHelpers();
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        rethrow();
        return states.stream().map(RunState::result).toList();
    }

    private void help() {
        synchronized (this) {
            if (stopped || request == states.size()) {
                return;
            }
            helpers++;
        }
        try {
            work();
        } catch (RuntimeException | Error e) {
            fail(e);
        } finally {
            synchronized (this) {
                helpers--;
                notifyAll();
            }
        }
    }

    private void work() {
        Worker worker = new Worker(settings);
        while (next(worker)) {
            done(worker.run());
            refuseInterruption();
        }
        worker.handIn();
    }

    static void refuseInterruption() {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException("the simulation was interrupted");
        }
    }

    /** Gives the worker its next blocks, if there are any left. */
    private synchronized boolean next(Worker worker) {
        if (stopped || request == states.size()) {
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
        if (!stopped && settings.listener().isPresent()) {
            try {
                settings.listener().get().progress(pathsDone, pathsInAll);
            } catch (RuntimeException | Error e) {
                // Noted before the lock is given up, so that no other thread calls the listener again.
                fail(e);
            }
        }
    }

    private synchronized void fail(Throwable e) {
        stopped = true;
        if (failure == null) {
            failure = e;
        }
    }

    /** Waits for every helper that has begun; one that has not will find nothing to do. */
    private synchronized boolean awaitHelpers() {
        boolean interrupted = Thread.interrupted();
        while (helpers > 0) {
            try {
                wait();
            } catch (InterruptedException e) {
                interrupted = true;
                fail(new CancellationException("the simulation was interrupted"));
            }
        }
        return interrupted;
    }

    private synchronized void rethrow() {
        if (failure instanceof Error error) {
            throw error;
        }
        if (failure instanceof RuntimeException exception) {
            throw exception;
        }
    }
}
