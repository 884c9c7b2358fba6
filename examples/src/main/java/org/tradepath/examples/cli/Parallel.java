package org.tradepath.examples.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/** The same work for several things at once. */
final class Parallel {

    private Parallel() {}

    /** {@return how many threads each of so many things may use by itself} */
    static int threadsEach(int things) {
        return Math.max(1, Runtime.getRuntime().availableProcessors() / things);
    }

    /** {@return the results in the order of the things} The first exception ends it, and so does an interruption. */
    static <T, R> List<R> map(List<T> things, Function<T, R> work) {
        int threads = Math.min(things.size(), Runtime.getRuntime().availableProcessors());
        if (threads < 2) {
            return things.stream().map(work).toList();
        }
        ExecutorService executor = Executors.newFixedThreadPool(threads);
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
            throw new IllegalStateException(e.getCause());
        } finally {
            executor.shutdownNow();
        }
    }
}
