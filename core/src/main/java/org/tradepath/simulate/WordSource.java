package org.tradepath.simulate;

import org.tradepath.internal.random.SobolStream;
import org.tradepath.internal.random.StreamKey;
import org.tradepath.internal.random.WordStream;

/** Where the words of one purpose come from, a row of {@link WordStream#LANES} paths at a time. */
interface WordSource {

    int ROWS = PathBlock.CAPACITY / WordStream.LANES;

    /** Goes to a block. */
    void open(StreamKey key, int scramble, int firstPath);

    /** Goes to a step, counted from 1. */
    void toStep(int step);

    /** The words of the next paths of the block at this step. */
    long[] next();

    /** The source that a way of sampling needs; {@code slot} numbers the thing drawn among all that a run draws in a step. */
    static WordSource of(Sampling.Kind kind, int slot) {
        return switch (kind) {
            case PLAIN -> new Independent();
            case ANTITHETIC -> new Opposite();
            case SOBOL -> new Sobol(slot);
        };
    }

    /** A word a path. */
    final class Independent implements WordSource {

        private final WordStream stream = new WordStream();

        @Override
        public void open(StreamKey key, int scramble, int firstPath) {
            stream.open(key, firstPath / PathBlock.CAPACITY);
        }

        @Override
        public void toStep(int step) {
            stream.toStep(step, ROWS);
        }

        @Override
        public long[] next() {
            return stream.nextRow();
        }
    }

    /** A word for two paths, the second with its sign turned. */
    final class Opposite implements WordSource {

        private final WordStream stream = new WordStream();
        private final long[] row = new long[WordStream.LANES];
        private long[] words = row;
        private int used;

        @Override
        public void open(StreamKey key, int scramble, int firstPath) {
            stream.open(key, firstPath / PathBlock.CAPACITY);
        }

        @Override
        public void toStep(int step) {
            stream.toStep(step, ROWS / 2);
            used = WordStream.LANES;
        }

        @Override
        public long[] next() {
            if (used == WordStream.LANES) {
                words = stream.nextRow();
                used = 0;
            }
            for (int i = 0; i < row.length; i += 2) {
                row[i] = words[used];
                row[i + 1] = -words[used];
                used++;
            }
            return row;
        }
    }

    /** A coordinate of scrambled Sobol points: the dimension belongs to slot and step. */
    final class Sobol implements WordSource {

        private final int slot;
        private final SobolStream[] steps = new SobolStream[Simulation.MAX_HORIZON];
        private StreamKey key = new StreamKey(0, 0);
        private int scramble;
        private int firstPath;
        private int at;
        private SobolStream stream;

        Sobol(int slot) {
            this.slot = slot;
        }

        @Override
        public void open(StreamKey newKey, int newScramble, int newFirstPath) {
            key = newKey;
            scramble = newScramble;
            firstPath = newFirstPath;
        }

        @Override
        public void toStep(int step) {
            if (steps[step - 1] == null) {
                steps[step - 1] = new SobolStream(slot * Simulation.MAX_HORIZON + step - 1);
            }
            stream = steps[step - 1];
            stream.scramble(key, (long) scramble * (Simulation.MAX_HORIZON + 1) + step);
            at = firstPath;
        }

        @Override
        public long[] next() {
            long[] row = stream.row(at);
            at += WordStream.LANES;
            return row;
        }
    }
}
