package org.tradepath.simulate;

import java.util.Arrays;
import org.tradepath.internal.Check;

/**
 * A run of neighbouring paths on their way through the years: their log levels, scratch memory and shocks.
 *
 * <p>Arrays hold {@value #CAPACITY} entries, of which the first {@link #size()} are paths; writing to the rest is harmless. The block and
 * its arrays are reused for other paths: keep no reference beyond the call that was given the block. Not thread-safe.
 *
 * @since 0.1.0
 */
public final class PathBlock {

    /** The most paths in a block, and the length of its arrays. */
    public static final int CAPACITY = 1024;

    private final double[] level = new double[CAPACITY];
    private final Shocks own = new Shocks(false);
    private final Shocks world = new Shocks(true);
    private Shocks[] economies = new Shocks[0];
    private double[][] scratch = new double[0][];
    private int economyCount;
    private long firstPath;
    private int size;
    private int step;
    /** Row that counts as row 0: a process within a {@link Mixture} has rows of its own. */
    private int firstRow;

    PathBlock() {}

    /** {@return the log level of each path now; a process writes the next year's into it} */
    public double[] level() {
        return level;
    }

    /**
     * {@return a row of memory of the process's own, kept from the start to the last step of a block}
     *
     * @param row from 0 to {@link GrowthProcess#scratchRows()} - 1
     */
    public double[] scratch(int row) {
        return scratch[firstRow + row];
    }

    /** {@return the number of paths in this block, from 1 to {@value #CAPACITY}} */
    public int size() {
        return size;
    }

    /** {@return the number of the block's first path, counted from 0, in each scramble of a Sobol run anew} */
    public long firstPath() {
        return firstPath;
    }

    /** {@return 0 at the start, then the year ahead, 1 to the horizon} */
    public int step() {
        return step;
    }

    /** {@return shocks of this corridor alone} */
    public Shocks own() {
        return own;
    }

    /**
     * {@return shocks shared by all corridors of the run that name the same economy}
     *
     * @param index the place of the economy in {@link SimulationRequest#economies()}
     * @throws IllegalArgumentException when the request names fewer economies
     */
    public Shocks economy(int index) {
        return economies[Check.inRange("economy", index, 0, economyCount - 1)];
    }

    /** {@return shocks shared by all corridors of the run} */
    public Shocks world() {
        return world;
    }

    /**
     * Deals draws to the block's paths: path {@code p} gets {@code draws[p mod draws.length]}.
     *
     * @param draws one value a draw, at least one
     * @param into an array of length {@value #CAPACITY}: {@link #level()} or a {@link #scratch(int)} row
     */
    public void deal(double[] draws, double[] into) {
        if (draws.length == 1) {
            Arrays.fill(into, draws[0]);
            return;
        }
        deal(draws, draws.length, firstPath, into, size);
    }

    /** Deals the entries of an array in turn to paths {@code first} and on, {@code n} of them, in whole copies. */
    static void deal(Object draws, int count, long first, Object into, int n) {
        int at = (int) (first % count);
        int filled = Math.min(n, count - at);
        System.arraycopy(draws, at, into, 0, filled);
        int rest = Math.min(n - filled, at);
        System.arraycopy(draws, 0, into, filled, rest);
        filled += rest;
        // Now whole rounds, which repeat.
        while (filled < n) {
            int next = Math.min(filled, n - filled);
            System.arraycopy(into, 0, into, filled, next);
            filled += next;
        }
    }

    /** Lets a process within another begin its rows at this one; 0 ends that. */
    void beginRowsAt(int row) {
        firstRow = row;
    }

    /** Takes up a request; memory of an earlier one is used again. */
    void take(RunState run, Sampling.Kind kind) {
        int rows = run.request().process().scratchRows();
        int had = scratch.length;
        if (rows > had) {
            scratch = Arrays.copyOf(scratch, rows);
            for (int row = had; row < rows; row++) {
                scratch[row] = new double[CAPACITY];
            }
        }
        economyCount = run.economyKeys().length;
        had = economies.length;
        if (economyCount > had) {
            economies = Arrays.copyOf(economies, economyCount);
            for (int e = had; e < economyCount; e++) {
                economies[e] = new Shocks(true);
            }
        }
        own.take(run.ownKey(), kind);
        world.take(run.worldKey(), kind);
        for (int e = 0; e < economyCount; e++) {
            economies[e].take(run.economyKeys()[e], kind);
        }
    }

    void begin(int scramble, int newFirstPath, int newSize) {
        firstPath = newFirstPath;
        size = newSize;
        own.open(scramble, newFirstPath);
        world.open(scramble, newFirstPath);
        for (int e = 0; e < economyCount; e++) {
            economies[e].open(scramble, newFirstPath);
        }
        toStep(0);
    }

    void toStep(int newStep) {
        step = newStep;
        own.toStep(newStep);
        world.toStep(newStep);
        for (int e = 0; e < economyCount; e++) {
            economies[e].toStep(newStep);
        }
    }
}
