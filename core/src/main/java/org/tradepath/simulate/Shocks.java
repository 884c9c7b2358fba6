package org.tradepath.simulate;

import java.util.Arrays;
import org.tradepath.internal.Check;
import org.tradepath.internal.random.Draws;
import org.tradepath.internal.random.StreamKey;
import org.tradepath.internal.random.WordStream;

/**
 * The random draws of a block at its current step: a function of the seed, the text key of the corridor (or economy, or world), the
 * purpose, the block and the step, and of nothing else. Asking twice for the same gives the same.
 *
 * <p>A purpose is a number of the process's choice, one for each independent thing it draws in a step. Draws of different purposes, steps,
 * blocks and keys are independent. A path takes one uniform for a draw, by inversion, so that antithetic and Sobol sampling work for every
 * distribution.
 *
 * @since 0.1.0
 */
public final class Shocks {

    private static final int MAX_PURPOSE = 255;
    /** Sobol dimensions are dealt by slots: purposes at the steps, then at the start. */
    private static final int SOBOL_PURPOSES = 6;

    private final boolean shared;
    private final Purposes walking = new Purposes(0);
    private final Purposes starting = new Purposes(1);
    private Sampling.Kind kind = Sampling.Kind.PLAIN;
    private StreamKey key = new StreamKey(0, 0);
    private int scramble;
    private int firstPath;
    private int step;

    Shocks(boolean shared) {
        this.shared = shared;
    }

    /**
     * Fills {@code into} with standard normals, one a path, absolute error below 1e-8.
     *
     * @param purpose the number of the thing drawn, 0 to 255 (to 5 when sampling by Sobol points, to 1 for the world)
     * @param into an array of length {@link PathBlock#CAPACITY}
     * @throws IllegalArgumentException when the purpose is out of range
     */
    public void normals(int purpose, double[] into) {
        WordSource source = source(purpose);
        for (int offset = 0; offset < PathBlock.CAPACITY; offset += WordStream.LANES) {
            Draws.normals(source.next(), into, offset);
        }
    }

    /**
     * Fills {@code into} with uniforms strictly between 0 and 1, one a path.
     *
     * @param purpose the number of the thing drawn, as for {@link #normals(int, double[])}
     * @param into an array of length {@link PathBlock#CAPACITY}
     * @throws IllegalArgumentException when the purpose is out of range
     */
    public void uniforms(int purpose, double[] into) {
        WordSource source = source(purpose);
        for (int offset = 0; offset < PathBlock.CAPACITY; offset += WordStream.LANES) {
            Draws.uniforms(source.next(), into, offset);
        }
    }

    /**
     * Fills {@code into} with draws of a symmetric distribution, one a path.
     *
     * @param purpose the number of the thing drawn, as for {@link #normals(int, double[])}
     * @param table the distribution
     * @param into an array of length {@link PathBlock#CAPACITY}
     * @throws IllegalArgumentException when the purpose is out of range
     */
    public void draws(int purpose, ShockTable table, double[] into) {
        WordSource source = source(purpose);
        for (int offset = 0; offset < PathBlock.CAPACITY; offset += WordStream.LANES) {
            table.table().apply(source.next(), into, offset);
        }
    }

    private WordSource source(int purpose) {
        Check.inRange(
                "purpose", purpose, 0, kind == Sampling.Kind.SOBOL ? (shared ? 1 : SOBOL_PURPOSES - 1) : MAX_PURPOSE);
        WordSource source = (step == 0 ? starting : walking).source(purpose);
        source.toStep(Math.max(1, step));
        return source;
    }

    void take(StreamKey newKey, Sampling.Kind newKind) {
        if (!newKey.equals(key)) {
            key = newKey;
            Arrays.fill(walking.keys, null);
            Arrays.fill(starting.keys, null);
        }
        if (newKind != kind) {
            kind = newKind;
            walking.clear();
            starting.clear();
        }
    }

    void open(int newScramble, int newFirstPath) {
        scramble = newScramble;
        firstPath = newFirstPath;
        Arrays.fill(walking.open, false);
        Arrays.fill(starting.open, false);
    }

    void toStep(int newStep) {
        step = newStep;
    }

    /** The sources of the steps, or those of the start, each opened when it is first asked for in a block. */
    private final class Purposes {

        private final int part;
        private WordSource[] sources = new WordSource[0];
        private StreamKey[] keys = new StreamKey[0];
        private boolean[] open = new boolean[0];

        Purposes(int part) {
            this.part = part;
        }

        void clear() {
            sources = new WordSource[0];
            keys = new StreamKey[0];
            open = new boolean[0];
        }

        WordSource source(int purpose) {
            if (purpose >= sources.length) {
                sources = Arrays.copyOf(sources, purpose + 1);
                keys = Arrays.copyOf(keys, purpose + 1);
                open = Arrays.copyOf(open, purpose + 1);
            }
            if (sources[purpose] == null) {
                sources[purpose] = WordSource.of(kind, slot(purpose));
            }
            if (!open[purpose]) {
                if (keys[purpose] == null) {
                    keys[purpose] = key.with(2L * purpose + part);
                }
                sources[purpose].open(keys[purpose], scramble, firstPath);
                open[purpose] = true;
            }
            return sources[purpose];
        }

        /** Own purposes at the steps, own at the start, then the world's two of either: 16 slots of 60 dimensions. */
        private int slot(int purpose) {
            return shared ? 2 * SOBOL_PURPOSES + 2 * part + purpose : part * SOBOL_PURPOSES + purpose;
        }
    }
}
