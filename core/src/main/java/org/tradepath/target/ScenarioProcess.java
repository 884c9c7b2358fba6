package org.tradepath.target;

import org.tradepath.simulate.GrowthProcess;
import org.tradepath.simulate.PathBlock;

/** A process under a scenario: the base goes on as if nothing had happened, and what the block shows is changed. */
final class ScenarioProcess implements GrowthProcess {

    private final GrowthProcess base;
    private final ScenarioKernel kernel;
    private final int asOfYear;

    ScenarioProcess(GrowthProcess base, ScenarioKernel kernel, int asOfYear) {
        this.base = base;
        this.kernel = kernel;
        this.asOfYear = asOfYear;
    }

    private double[][] rows(PathBlock block) {
        double[][] rows = new double[kernel.rows()][];
        for (int row = 0; row < rows.length; row++) {
            rows[row] = block.scratch(firstRow() + 2 + row);
        }
        return rows;
    }

    private int firstRow() {
        return base.scratchRows();
    }

    @Override
    public void start(PathBlock block) {
        base.start(block);
        kernel.draw(block.firstPath(), rows(block));
        System.arraycopy(block.level(), 0, block.scratch(firstRow()), 0, block.size());
        System.arraycopy(block.level(), 0, block.scratch(firstRow() + 1), 0, block.size());
    }

    @Override
    public void step(PathBlock block) {
        double[] starts = block.scratch(firstRow());
        double[] projected = block.scratch(firstRow() + 1);
        System.arraycopy(projected, 0, block.level(), 0, block.size());
        base.step(block);
        System.arraycopy(block.level(), 0, projected, 0, block.size());
        kernel.apply(asOfYear + block.step(), rows(block), starts, block.level(), block.size());
    }

    @Override
    public int draws() {
        return base.draws();
    }

    @Override
    public int scratchRows() {
        return base.scratchRows() + 2 + kernel.rows();
    }

    @Override
    public int economies() {
        return base.economies();
    }

    @Override
    public void checkHorizon(int years) {
        base.checkHorizon(years);
    }
}
