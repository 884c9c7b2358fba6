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

    private final Crew crew;
    private final int threads;
    private final Optional<Executor> executor;
    private final Function<I, O> work;

    // Guarded by the crew, which tells of changes.
    private final Map<Long, O> ready = new HashMap<>();
    private Iterator<? extends I> items;
    private long taken;
    private long handedOn;

    /** Work for {@code threads} threads, the calling one among them; without an executor the others are made for the run, and end with it. */
    public InOrder(String name, int threads, Optional<Executor> executor, Function<I, O> work) {
        this.crew = new Crew(name);
        this.threads = threads;
        this.executor = executor;
        this.work = work;
    }

    private record Numbered<T>(long number, T item) {}

    /**
     * Runs. Whatever is thrown by the items, the work, the executor or the sink ends the run, and is thrown on as it is (a checked exception, undeclared, as
     * the cause of an {@link IllegalStateException}), when every helper has ended.
     *
     * @throws CancellationException when the calling thread, or one that helps it, is interrupted; the calling thread's interrupt status stays set
     */
    public void run(Iterator<? extends I> source, Consumer<? super O> sink) {
        synchronized (crew) {
            items = source;
        }
        try {
            crew.start(threads, executor, this::help);
            lead(sink);
        } catch (Throwable e) {
            crew.fail(e);
        }
        crew.end();
    }

    private void lead(Consumer<? super O> sink) {
        while (awaitTurn()) {
            Optional<O> made = firstReady();
            if (made.isPresent()) {
                sink.accept(made.get());
                handedOn();
            } else {
                take().ifPresent(this::make);
            }
            crew.refuseInterruption();
        }
    }

    private void help() {
        while (awaitRoom()) {
            take().ifPresent(this::make);
            crew.refuseInterruption();
        }
    }

    private void make(Numbered<I> next) {
        O made = work.apply(next.item());
        synchronized (crew) {
            ready.put(next.number(), made);
            crew.notifyAll();
        }
    }

    /** Waits until the calling thread can hand on or work; false at the end. */
    private boolean awaitTurn() {
        synchronized (crew) {
            while (!crew.isStopped() && !ready.containsKey(handedOn) && !canTake()) {
                if (taken == handedOn) {
                    return false;
                }
                await();
            }
            return !crew.isStopped();
        }
    }

    /** Waits until a helper can work; false at the end. */
    private boolean awaitRoom() {
        synchronized (crew) {
            while (!crew.isStopped() && isFull()) {
                await();
            }
            return !crew.isStopped() && canTake();
        }
    }

    private void await() {
        try {
            crew.wait();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            crew.refuseInterruption();
        }
    }

    private Optional<O> firstReady() {
        synchronized (crew) {
            return Optional.ofNullable(ready.remove(handedOn));
        }
    }

    private void handedOn() {
        synchronized (crew) {
            handedOn++;
            crew.notifyAll();
        }
    }

    private Optional<Numbered<I>> take() {
        synchronized (crew) {
            return crew.isStopped() || !canTake()
                    ? Optional.empty()
                    : Optional.of(new Numbered<>(taken++, items.next()));
        }
    }

    private boolean canTake() {
        return !isFull() && items.hasNext();
    }

    private boolean isFull() {
        return taken - handedOn >= (long) AHEAD * threads;
    }
}
