package org.tradepath.simulate;

import java.util.Arrays;

/** One thread's memory, used for chunk after chunk: nothing is allocated per path. */
final class Worker {

    private final Settings settings;
    private final PathBlock block = new PathBlock();
    private long[][] patterns = new long[0][];
    private double[][] codes = new double[0][];
    private PatternCounts[] counts = new PatternCounts[0];
    private RunState state;
    private Tally tally;
    private int scramble;
    private int from;
    private int to;
    private long counted;

    Worker(Settings settings) {
        this.settings = settings;
    }

    /**
     * Takes up blocks {@code newFrom} to {@code newTo - 1} of a scramble of a request; what was counted is handed in when another request or
     * scramble comes, or at the end.
     */
    void assign(RunState newState, int newScramble, int newFrom, int newTo) {
        if (newState != state || newScramble != scramble) {
            handIn();
            state = newState;
            scramble = newScramble;
            tally = state.newTally();
            block.take(state, settings.sampling().kind());
            growCounting(tally.counters().length);
        }
        from = newFrom;
        to = newTo;
    }

    /** Simulates the blocks taken up, and says how many paths they held. */
    int run() {
        int paths = 0;
        for (int b = from; b < to; b++) {
            int first = b * PathBlock.CAPACITY;
            int size = Math.min(PathBlock.CAPACITY, settings.pathsPerScramble() - first);
            walk(first, size);
            paths += size;
        }
        counted += paths;
        return paths;
    }

    private void growCounting(int wanted) {
        int had = patterns.length;
        if (wanted > had) {
            patterns = Arrays.copyOf(patterns, wanted);
            codes = Arrays.copyOf(codes, wanted);
            counts = Arrays.copyOf(counts, wanted);
            for (int k = had; k < wanted; k++) {
                patterns[k] = new long[PathBlock.CAPACITY];
                codes[k] = new double[PathBlock.CAPACITY];
                counts[k] = new PatternCounts();
            }
        }
    }

    private void walk(int first, int size) {
        do {
            walkOnce(first, size);
        } while (tally.mustRepeat());
        tally.refuseNaN(block.level(), size);
        tally.count(first, patterns, size, counts);
    }

    private void walkOnce(int first, int size) {
        GrowthProcess process = state.request().process();
        double[][] kept = state.kept();
        block.begin(scramble, first, size);
        process.start(block);
        for (int year = 1; year <= settings.horizon(); year++) {
            block.toStep(year);
            process.step(block);
            tally.observe(year, block.level(), codes, patterns, size);
            if (kept != null) {
                tally.refuseNaN(block.level(), size);
                System.arraycopy(
                        block.level(), 0, kept[year - 1], scramble * settings.pathsPerScramble() + first, size);
            }
        }
    }

    /** Hands in what was counted since the last time. */
    void handIn() {
        if (state != null) {
            tally.finish(counts);
            state.add(tally, scramble, counted);
            state = null;
            counted = 0;
        }
    }
}
