package org.tradepath.assess;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tradepath.reconcile.Reconciliation;
import org.tradepath.series.History;
import org.tradepath.series.Status;
import org.tradepath.trade.Flow;
import org.tradepath.trade.Side;

/**
 * On whose figures a target counts as reached. A target itself has no side.
 *
 * @since 0.1.0
 */
public enum CountedSide {
    /** Home's figures. */
    HOME,
    /** The partner's figures. */
    PARTNER,
    /** Whichever side's figures are higher, year by year; what is ahead is projected from that higher figure. */
    EITHER,
    /** The reconciled figures between the sides. */
    RECONCILED;

    /** {@return the same figures named from the other end of the corridor} */
    public CountedSide reversed() {
        return switch (this) {
            case HOME -> PARTNER;
            case PARTNER -> HOME;
            case EITHER -> EITHER;
            case RECONCILED -> RECONCILED;
        };
    }

    /**
     * {@return the history of these figures}
     *
     * @param reconciliation the histories of all sides
     * @param flow the flow
     */
    History history(Reconciliation reconciliation, Flow flow) {
        return switch (this) {
            case HOME -> reconciliation.history(Side.HOME, flow);
            case PARTNER -> reconciliation.history(Side.PARTNER, flow);
            case EITHER -> higher(reconciliation.history(Side.HOME, flow), reconciliation.history(Side.PARTNER, flow));
            case RECONCILED -> reconciliation.reconciled(flow);
        };
    }

    private static History higher(History a, History b) {
        int years = a.lastYear() - a.firstYear() + 1;
        double[][] levels = new double[years][];
        List<Status> statuses = new ArrayList<>();
        for (int y = 0; y < years; y++) {
            int year = a.firstYear() + y;
            levels[y] = a.logLevels(year);
            double[] other = b.logLevels(year);
            for (int d = 0; d < levels[y].length; d++) {
                levels[y][d] = Math.max(levels[y][d], other[d]);
            }
            // What is read off the higher of two figures is as good as the weaker of them.
            statuses.add(a.status(year).compareTo(b.status(year)) >= 0 ? a.status(year) : b.status(year));
        }
        return History.of(a.corridor(), Optional.empty(), a.flow(), a.firstYear(), statuses, levels);
    }
}
