package org.tradepath.internal;

import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Work on a stream of items by several threads, handed on in the order of the items: one run.
 *
 * <p>The calling thread works, hands on, and is the only one that does; the others help it. Items are taken by one thread at a time. No more than
 * {@value #AHEAD} items a thread are taken and not yet handed on, so that memory does not grow with their number, and whoever is slow
 * to take results slows the run down.
 *
 * @param <I> the items
 * @param <O> what is made of them
 */
public final class InOrder<I, O> {

    /** Items a thread that are taken and not yet handed on, at most. */
    public static final int AHEAD = 16;

    private final String name;
    private final int threads;
    private final Optional<Executor> executor;
    private final Function<I, O> work;

    // Guarded by this.
    private final Map<Long, O> ready = new HashMap<>();
    private Iterator<? extends I> items;
    private long taken;
    private long handedOn;
    private int helpers;
    private boolean stopped;
    private Throwable failure;

    /** Work for {@code threads} threads, the calling one among them; without an executor the others are made for the run, and end with it. */
    public InOrder(String name, int threads, Optional<Executor> executor, Function<I, O> work) {
        this.name = name;
        this.threads = threads;
        this.executor = executor;
        this.work = work;
    }

    private record Numbered<T>(long number, T item) {}

    /**
     * Runs. Whatever is thrown by the items, the work, the executor or the sink ends the run, and is thrown on as it is, when every helper has ended.
     *
     * @throws CancellationException when the calling thread, or one that helps it, is interrupted; the calling thread's interrupt status stays set
     */
    public void run(Iterator<? extends I> source, Consumer<? super O> sink) {
        synchronized (this) {
            items = source;
        }
        try {
            for (int t = 1; t < threads; t++) {
                start(t);
            }
            lead(sink);
        } catch (RuntimeException | Error e) {
            fail(e);
        }
        if (awaitHelpers()) {
            Thread.currentThread().interrupt();
        }
        rethrow();
    }

    private void start(int number) {
        if (executor.isPresent()) {
            executor.get().execute(this::help);
        } else {
            Thread thread = new Thread(this::help, "tradepath-" + name + "-" + number);
            thread.setDaemon(true);
            thread.start();
        }
    }

    private void lead(Consumer<? super O> sink) {
        while (awaitTurn()) {
            Optional<Numbered<O>> made = firstReady();
            if (made.isPresent()) {
                sink.accept(made.get().item());
                handedOn();
            } else {
                take().ifPresent(this::make);
            }
            refuseInterruption();
        }
    }

    private void help() {
        synchronized (this) {
            if (stopped) {
                return;
            }
            helpers++;
        }
        try {
            while (awaitRoom()) {
                take().ifPresent(this::make);
                refuseInterruption();
            }
        } catch (RuntimeException | Error e) {
            fail(e);
        } finally {
            synchronized (this) {
                helpers--;
                notifyAll();
            }
        }
    }

    private void make(Numbered<I> next) {
        O made = work.apply(next.item());
        synchronized (this) {
            ready.put(next.number(), made);
            notifyAll();
        }
    }

    /** Waits until the calling thread can hand on or work; false at the end. */
    private synchronized boolean awaitTurn() {
        while (!stopped && !ready.containsKey(handedOn) && !canTake()) {
            if (taken == handedOn) {
                stopped = true;
                notifyAll();
            } else {
                await();
            }
        }
        return !stopped;
    }

    /** Waits until a helper can work; false at the end. */
    private synchronized boolean awaitRoom() {
        while (!stopped && isFull()) {
            await();
        }
        return !stopped && canTake();
    }

    private void await() {
        try {
            wait();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            refuseInterruption();
        }
    }

    private synchronized Optional<Numbered<O>> firstReady() {
        return Optional.ofNullable(ready.remove(handedOn)).map(made -> new Numbered<>(handedOn, made));
    }

    private synchronized void handedOn() {
        handedOn++;
        notifyAll();
    }

    private synchronized Optional<Numbered<I>> take() {
        return stopped || !canTake() ? Optional.empty() : Optional.of(new Numbered<>(taken++, items.next()));
    }

    private synchronized boolean canTake() {
        return !isFull() && items.hasNext();
    }

    private synchronized boolean isFull() {
        return taken - handedOn >= (long) AHEAD * threads;
    }

    private void refuseInterruption() {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException("the " + name + " was interrupted");
        }
    }

    private synchronized void fail(Throwable e) {
        stopped = true;
        if (failure == null) {
            failure = e;
        }
        notifyAll();
    }

    /** Waits for every helper that has begun, come what may; one that has not will find nothing to do. Says whether somebody interrupted. */
    private synchronized boolean awaitHelpers() {
        boolean interrupted = Thread.interrupted();
        while (helpers > 0) {
            try {
                wait();
            } catch (InterruptedException e) {
                interrupted = true;
                fail(new CancellationException("the " + name + " was interrupted"));
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
