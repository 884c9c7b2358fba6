package org.tradepath.simulate;

import java.util.ArrayList;
import java.util.List;
import org.tradepath.internal.Check;
import org.tradepath.internal.Weights;

/**
 * Several processes, of which each path follows one all its years: the distribution of the paths is the weighted mean of theirs (a linear opinion pool, Stone, The opinion
 * pool, Annals of Mathematical Statistics 32 (1961), doi:10.1214/aoms/1177704873).
 *
 * <p>Which one is a function of the path's number: steps of the golden ratio over (0, 1), so that any run of successive paths divides nearly by the
 * weights. All members see the same shocks, and all are run for every path: the work is the sum of theirs.
 *
 * @since 0.1.0
 */
public final class Mixture implements GrowthProcess {

    private static final double GOLDEN = 0.6180339887498949;

    private final List<GrowthProcess> members;
    private final double[] ends;
    private final int[] firstRows;
    private final int rows;
    private final int draws;

    private Mixture(List<GrowthProcess> members, double[] ends, int[] firstRows, int rows) {
        this.members = members;
        this.ends = ends;
        this.firstRows = firstRows;
        this.rows = rows;
        this.draws = members.get(0).draws();
    }

    /**
     * {@return the mixture}
     *
     * @param members the processes, at least one, all with the same number of draws
     * @param weights one a member, zero or positive, finite, not all zero; their sum does not matter
     * @throws IllegalArgumentException when there is no member, lengths or draws differ, or the weights break their rule
     */
    public static Mixture of(List<GrowthProcess> members, double... weights) {
        double sum = Weights.sum("members", members.size(), weights);
        List<GrowthProcess> used = new ArrayList<>();
        double[] ends = new double[weights.length];
        int[] firstRows = new int[weights.length];
        double end = 0;
        int row = 0;
        for (int m = 0; m < weights.length; m++) {
            if (weights[m] > 0) {
                GrowthProcess member = members.get(m);
                if (member.draws() != members.get(0).draws()) {
                    throw Check.broken(
                            "draws of member " + m, "must be " + members.get(0).draws(), member.draws());
                }
                end += weights[m] / sum;
                ends[used.size()] = end;
                // A row for the member's levels, then its own.
                firstRows[used.size()] = row;
                row += 1 + member.scratchRows();
                used.add(member);
            }
        }
        return new Mixture(List.copyOf(used), ends, firstRows, row);
    }

    @Override
    public void start(PathBlock block) {
        run(block);
    }

    @Override
    public void step(PathBlock block) {
        run(block);
    }

    private void run(PathBlock block) {
        double[] level = block.level();
        for (int m = 0; m < members.size(); m++) {
            double[] own = block.scratch(firstRows[m]);
            block.beginRowsAt(firstRows[m] + 1);
            if (block.step() == 0) {
                members.get(m).start(block);
            } else {
                System.arraycopy(own, 0, level, 0, block.size());
                members.get(m).step(block);
            }
            block.beginRowsAt(0);
            System.arraycopy(level, 0, own, 0, block.size());
        }
        for (int i = 0; i < block.size(); i++) {
            level[i] = block.scratch(firstRows[member(block.firstPath() + i)])[i];
        }
    }

    /** The member of a path. */
    int member(long path) {
        double at = (path + 0.5) * GOLDEN;
        at -= Math.floor(at);
        int m = 0;
        while (m < members.size() - 1 && at >= ends[m]) {
            m++;
        }
        return m;
    }

    @Override
    public int draws() {
        return draws;
    }

    @Override
    public int scratchRows() {
        return rows;
    }

    @Override
    public int economies() {
        return members.stream().mapToInt(GrowthProcess::economies).max().getAsInt();
    }

    @Override
    public void checkHorizon(int years) {
        members.forEach(member -> member.checkHorizon(years));
    }
}
