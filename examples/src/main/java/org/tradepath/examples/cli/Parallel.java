package org.tradepath.examples.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.function.Supplier;

/** Work on other threads: for several things at once, or so that Ctrl-C need not wait for it. */
final class Parallel {

    private Parallel() {}

    /** {@return how many threads each of so many things may use by itself} */
    static int threadsEach(int things) {
        return Math.max(1, Runtime.getRuntime().availableProcessors() / things);
    }

    /**
     * {@return the results in the order of the things} The first exception ends it, and so does an interruption of the caller, at once: work that does
     * not see it is left alone, and does not keep the JVM alive.
     */
    static <T, R> List<R> map(List<T> things, Function<T, R> work) {
        int threads = Math.max(1, Math.min(things.size(), Runtime.getRuntime().availableProcessors()));
        ExecutorService executor = Executors.newFixedThreadPool(threads, Parallel::daemon);
        try {
            List<Future<R>> futures = things.stream()
                    .map(thing -> executor.submit(() -> work.apply(thing)))
                    .toList();
            List<R> results = new ArrayList<>();
            for (Future<R> future : futures) {
                results.add(future.get());
            }
            return results;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            if (e.getCause() instanceof Error cause) {
                throw cause;
            }
            throw new IllegalStateException(e.getCause());
        } finally {
            executor.shutdownNow();
        }
    }

    /** {@return the result of work that takes long and sees no interruption, which ends it as it does in {@link #map}} */
    static <R> R await(Supplier<R> work) {
        return map(List.of(work), Supplier::get).get(0);
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "tradepath-work");
        thread.setDaemon(true);
        return thread;
    }
}
