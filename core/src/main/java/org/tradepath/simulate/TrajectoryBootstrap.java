package org.tradepath.simulate;

import org.tradepath.internal.Check;

/**
 * Growth as others had it: a path picks one of the given trajectories at random, with replacement, and follows it to the end. What belongs
 * together in a trajectory, good years and bad ones, stays together.
 *
 * <p>The distribution of {@code x(t) - start} is that of the given trajectories at {@code t}. A trajectory that ends in nothing is minus
 * infinity from there on.
 *
 * <p>Source: Efron, Bootstrap methods, Annals of Statistics 7 (1979), with whole trajectories as the things that are drawn.
 *
 * @since 0.1.0
 */
public final class TrajectoryBootstrap implements GrowthProcess {

    private static final int START = 0;
    private static final int PICK = 1;

    private final double[] start;
    private final double[][] growth; // [year - 1][trajectory], shared with others of other starts

    private TrajectoryBootstrap(double[] start, double[][] growth) {
        this.start = start;
        this.growth = growth;
    }

    /**
     * {@return the process, starting from log level 0}
     *
     * @param growth log growth since the start, a row a year ahead, a column a trajectory: finite, or negative infinity from some year on;
     *     copied
     * @throws IllegalArgumentException if there is no year or no trajectory, rows differ in length, or a number breaks its rule
     */
    public static TrajectoryBootstrap of(double[][] growth) {
        if (growth.length == 0 || growth[0].length == 0) {
            throw Check.broken("growth", "must hold at least one year and one trajectory", "empty");
        }
        double[][] copy = new double[growth.length][];
        for (int t = 0; t < copy.length; t++) {
            copy[t] = growth[t].clone();
            if (copy[t].length != copy[0].length) {
                throw Check.broken(
                        "growth[" + t + "]", "must hold " + copy[0].length + " trajectories", copy[t].length);
            }
            for (int k = 0; k < copy[t].length; k++) {
                boolean hasEnded = t > 0 && copy[t - 1][k] == Double.NEGATIVE_INFINITY;
                boolean isEnd = copy[t][k] == Double.NEGATIVE_INFINITY;
                if (!isEnd && (hasEnded || !Double.isFinite(copy[t][k]))) {
                    throw Check.broken(
                            "growth[" + t + "][" + k + "]",
                            "must be finite, or negative infinity from some year on",
                            copy[t][k]);
                }
            }
        }
        return new TrajectoryBootstrap(new double[] {0}, copy);
    }

    /**
     * {@return the same trajectories from another start}
     *
     * @param newStart log level at the start, one a draw, at least one, finite
     * @throws IllegalArgumentException if there is no draw or a number is not finite
     */
    public TrajectoryBootstrap withStart(double... newStart) {
        return new TrajectoryBootstrap(Parameters.finite("start", newStart, newStart.length), growth);
    }

    /** {@return the number of trajectories} */
    public int trajectories() {
        return growth[0].length;
    }

    /** {@return the number of years that the trajectories have} */
    public int years() {
        return growth.length;
    }

    @Override
    public void checkHorizon(int years) {
        if (years > growth.length) {
            throw Check.broken("horizon", "must be at most the trajectories' " + growth.length + " years", years);
        }
    }

    @Override
    public void start(PathBlock block) {
        block.deal(start, block.level());
        System.arraycopy(block.level(), 0, block.scratch(START), 0, block.size());
        block.own().uniforms(0, block.scratch(PICK));
    }

    @Override
    public void step(PathBlock block) {
        double[] from = block.scratch(START);
        double[] pick = block.scratch(PICK);
        double[] level = block.level();
        double[] year = growth[block.step() - 1];
        for (int i = 0; i < block.size(); i++) {
            // A uniform is at most 1 - 2^-53, so that the product stays below the length of any array.
            level[i] = from[i] + year[(int) (pick[i] * year.length)];
        }
    }

    @Override
    public int draws() {
        return start.length;
    }

    @Override
    public int scratchRows() {
        return 2;
    }
}
