package org.tradepath.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tradepath.series.History;
import org.tradepath.trade.Corridor;
import org.tradepath.trade.Flow;
import org.tradepath.trade.Side;

/** Two reconciliations compared, number by number. */
final class Draws {

    private Draws() {}

    /** Every draw of every history, as seen from {@code home}'s end of the corridor. */
    static List<Double> all(Reconciliation reconciliation, Corridor seenFrom) {
        boolean same = reconciliation.corridor().equals(seenFrom);
        List<Double> numbers = new ArrayList<>();
        for (Side side : List.of(Side.HOME, Side.PARTNER)) {
            for (Flow flow : Flow.values()) {
                addAll(
                        reconciliation.history(same ? side : side.reversed(), same ? flow : flow.reversed()),
                        Optional.of(same ? side : side.reversed()),
                        numbers);
            }
        }
        for (Flow flow : Flow.values()) {
            addAll(reconciliation.reconciled(same ? flow : flow.reversed()), Optional.empty(), numbers);
        }
        return numbers;
    }

    static List<Double> all(Reconciliation reconciliation) {
        return all(reconciliation, reconciliation.corridor());
    }

    private static void addAll(History history, Optional<Side> side, List<Double> numbers) {
        if (!history.side().equals(side)) {
            throw new AssertionError("history of " + history.side() + " where " + side + " was asked for");
        }
        for (int year = history.firstYear(); year <= history.lastYear(); year++) {
            for (double value : history.logLevels(year)) {
                numbers.add(value);
            }
        }
    }

    /** The largest relative move of a median of one of the sides' histories, over the years that both have. */
    static double largestMove(Reconciliation a, Reconciliation b) {
        double most = 0;
        for (Side side : List.of(Side.HOME, Side.PARTNER)) {
            for (Flow flow : Flow.values()) {
                History left = a.history(side, flow);
                History right = b.history(side, flow);
                for (int year = Math.max(left.firstYear(), right.firstYear()); year <= left.lastYear(); year++) {
                    most = Math.max(most, Math.abs(right.median(year) / left.median(year) - 1));
                }
            }
        }
        return most;
    }
}
