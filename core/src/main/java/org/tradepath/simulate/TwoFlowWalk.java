package org.tradepath.simulate;

import org.tradepath.internal.Check;
import org.tradepath.internal.math.LogSum;

/**
 * Exports and imports as two correlated random walks with drift; what is watched is the log of their sum, the turnover.
 *
 * <pre>
 * e(t) = e(t-1) + drift + volatility * z1(t),   i(t) likewise with z2,   corr(z1, z2) = correlation,   x(t) = ln(exp(e(t)) + exp(i(t))).
 * </pre>
 *
 * <p>The sum of two log-normals has no closed-form distribution; its mean is {@code exp(e(0) + t (drift + volatility^2 / 2))} plus the same for
 * imports. {@code x} carries an absolute error below 1e-8 from a table.
 *
 * <p>Source: Campbell, Lo, MacKinlay (1997), ch. 2, for each flow.
 *
 * @since 0.1.0
 */
public final class TwoFlowWalk implements GrowthProcess {

    private static final int EXPORTS = 0;
    private static final int IMPORTS = 1;
    private static final int Z1 = 2;
    private static final int Z2 = 3;

    private final RandomWalk exports;
    private final RandomWalk imports;
    private final double correlation;

    private TwoFlowWalk(RandomWalk exports, RandomWalk imports, double correlation) {
        this.exports = exports;
        this.imports = imports;
        this.correlation = correlation;
    }

    /**
     * {@return the pair of walks}
     *
     * @param exports the walk of the one flow
     * @param imports the walk of the other, with as many draws: draw {@code d} of both belongs together
     * @param correlation of the yearly shocks, in [-1, 1]
     * @throws IllegalArgumentException when the numbers of draws differ or the correlation is out of range
     */
    public static TwoFlowWalk of(RandomWalk exports, RandomWalk imports, double correlation) {
        if (exports.draws() != imports.draws()) {
            throw Check.broken("imports", "must have " + exports.draws() + " draws", imports.draws());
        }
        if (!(correlation >= -1 && correlation <= 1)) {
            throw Check.broken("correlation", "must lie in [-1, 1]", correlation);
        }
        return new TwoFlowWalk(exports, imports, correlation);
    }

    @Override
    public void start(PathBlock block) {
        exports.dealStart(block, block.scratch(EXPORTS));
        imports.dealStart(block, block.scratch(IMPORTS));
        exports.dealParameters(block, Z2 + 1);
        imports.dealParameters(block, Z2 + 3);
        LogSum.apply(block.scratch(EXPORTS), block.scratch(IMPORTS), block.level(), block.size());
    }

    @Override
    public void step(PathBlock block) {
        double[] z1 = block.scratch(Z1);
        double[] z2 = block.scratch(Z2);
        block.own().normals(0, z1);
        block.own().normals(1, z2);
        Moves.mix(correlation, z1, StrictMath.sqrt(1 - correlation * correlation), z2, z2, block.size());
        exports.move(block, block.scratch(EXPORTS), Z2 + 1, z1);
        imports.move(block, block.scratch(IMPORTS), Z2 + 3, z2);
        LogSum.apply(block.scratch(EXPORTS), block.scratch(IMPORTS), block.level(), block.size());
    }

    @Override
    public int draws() {
        return exports.draws();
    }

    @Override
    public int scratchRows() {
        return 8;
    }
}
