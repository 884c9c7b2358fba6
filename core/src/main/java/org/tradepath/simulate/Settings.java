package org.tradepath.simulate;

import java.util.Optional;
import java.util.concurrent.Executor;

/** The settings of a {@link Simulation}, checked there. */
record Settings(
        long seed,
        int paths,
        int horizon,
        int threads,
        Sampling sampling,
        Optional<Executor> executor,
        Optional<ProgressListener> listener,
        long maxBytes,
        int blocksPerChunk) {

    /** Blocks a thread takes at a time: a third of a millisecond or so, and no more merging than needed. */
    static final int DEFAULT_CHUNK = 16;

    Settings withSeed(long value) {
        return new Settings(value, paths, horizon, threads, sampling, executor, listener, maxBytes, blocksPerChunk);
    }

    Settings withPaths(int value) {
        return new Settings(seed, value, horizon, threads, sampling, executor, listener, maxBytes, blocksPerChunk);
    }

    Settings withHorizon(int value) {
        return new Settings(seed, paths, value, threads, sampling, executor, listener, maxBytes, blocksPerChunk);
    }

    Settings withThreads(int value, Optional<Executor> on) {
        return new Settings(seed, paths, horizon, value, sampling, on, listener, maxBytes, blocksPerChunk);
    }

    Settings withSampling(Sampling value) {
        return new Settings(seed, paths, horizon, threads, value, executor, listener, maxBytes, blocksPerChunk);
    }

    int pathsPerScramble() {
        return paths / sampling.scrambles();
    }

    Settings withListener(ProgressListener value) {
        return new Settings(
                seed, paths, horizon, threads, sampling, executor, Optional.of(value), maxBytes, blocksPerChunk);
    }

    Settings withMaxBytes(long value) {
        return new Settings(seed, paths, horizon, threads, sampling, executor, listener, value, blocksPerChunk);
    }

    Settings withBlocksPerChunk(int value) {
        return new Settings(seed, paths, horizon, threads, sampling, executor, listener, maxBytes, value);
    }
}
