package org.tradepath.simulate;

/**
 * How a log level moves from year to year, on a block of paths at a time. Implement it to simulate a model of your own: it runs by the
 * same calls as ours, one per block and year.
 *
 * <p>A process is immutable and shared by threads: whatever belongs to a path lives in the {@link PathBlock}. Randomness comes from the
 * block's {@link Shocks} only; everything else must be a function of the process, the path numbers and the step, or results stop being
 * reproducible. Use {@code + - * / sqrt} and {@link StrictMath}.
 *
 * <pre>{@code
 * GrowthProcess walk = new GrowthProcess() {
 *     public void start(PathBlock block) {
 *         Arrays.fill(block.level(), 0, block.size(), Math.log(529.4));
 *     }
 *     public void step(PathBlock block) {
 *         double[] z = block.scratch(0);
 *         block.own().normals(0, z);
 *         double[] level = block.level();
 *         for (int i = 0; i < block.size(); i++) {
 *             level[i] += 0.12 + 0.25 * z[i];
 *         }
 *     }
 *     public int scratchRows() {
 *         return 1;
 *     }
 * };
 * }</pre>
 *
 * @since 0.1.0
 */
public interface GrowthProcess {

    /**
     * Sets the log level at the start (step 0) of every path of the block.
     *
     * @param block the block, with {@link PathBlock#step()} 0 and undefined contents
     */
    void start(PathBlock block);

    /**
     * Moves the log level of every path of the block by one year.
     *
     * @param block the block, with {@link PathBlock#step()} from 1 to the horizon
     */
    void step(PathBlock block);

    /**
     * {@return the number of joint draws (of start level and parameters) that the paths start from; path {@code p} starts from draw
     * {@code p mod draws()}} The number of paths need not be a multiple of it.
     */
    default int draws() {
        return 1;
    }

    /** {@return how many rows of {@link PathBlock#scratch(int)} the process uses, at most 1000} */
    default int scratchRows() {
        return 0;
    }

    /** {@return how many of {@link PathBlock#economy(int)} the process uses} A request must name as many economies. */
    default int economies() {
        return 0;
    }

    /**
     * Refuses a horizon that the process cannot serve; called before any path is simulated.
     *
     * @param years the horizon in years
     * @throws IllegalArgumentException when the process cannot run that long; by default never
     */
    default void checkHorizon(int years) {}
}
