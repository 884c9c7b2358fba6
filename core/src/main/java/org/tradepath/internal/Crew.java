package org.tradepath.internal;

import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;

/**
 * The threads of one run: the calling one and those that help it, and the first failure of any, which stops them all. Its monitor is told when that
 * happens.
 */
public final class Crew {

    private final String name;

    // Guarded by this.
    private int helpers;
    private boolean stopped;
    private Throwable failure;

    /** A crew at no work yet; {@code name} is what an interruption is said to have ended. */
    public Crew(String name) {
        this.name = name;
    }

    /** Lets {@code threads - 1} others do the work as well: those of the executor, or threads of their own. */
    public void start(int threads, Optional<Executor> executor, Runnable work) {
        for (int t = 1; t < threads; t++) {
            if (executor.isPresent()) {
                executor.get().execute(() -> help(work));
            } else {
                Thread thread = new Thread(() -> help(work), "tradepath-" + name + "-" + t);
                thread.setDaemon(true);
                thread.start();
            }
        }
    }

    private void help(Runnable work) {
        synchronized (this) {
            if (stopped) {
                return;
            }
            helpers++;
        }
        try {
            work.run();
        } catch (Throwable e) {
            // Other languages throw checked exceptions undeclared, too.
            fail(e);
        } finally {
            synchronized (this) {
                helpers--;
                notifyAll();
            }
        }
    }

    /** Whether the run is to end. */
    public synchronized boolean isStopped() {
        return stopped;
    }

    /** Ends the run by a failure, of which the first counts. */
    public synchronized void fail(Throwable e) {
        if (failure == null) {
            failure = e;
        }
        stopped = true;
        notifyAll();
    }

    /** Throws if the thread was interrupted. */
    public void refuseInterruption() {
        refuseInterruption(name);
    }

    /** The same outside of a crew; {@code name} is what an interruption is said to have ended. */
    public static void refuseInterruption(String name) {
        if (Thread.currentThread().isInterrupted()) {
            throw interrupted(name);
        }
    }

    private static CancellationException interrupted(String name) {
        return new CancellationException("the " + name + " was interrupted");
    }

    /**
     * Waits for every helper that has begun to end its work, come what may, and throws the failure on as it is. A helper that has not begun will do nothing.
     * Whether the thread was interrupted stays as it is.
     */
    public synchronized void end() {
        boolean interrupted = Thread.interrupted();
        while (helpers > 0) {
            try {
                wait();
            } catch (InterruptedException e) {
                interrupted = true;
                fail(interrupted(name));
            }
        }
        stopped = true;
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        if (failure instanceof Error error) {
            throw error;
        }
        if (failure instanceof RuntimeException exception) {
            throw exception;
        }
        if (failure != null) {
            throw new IllegalStateException(failure);
        }
    }
}
