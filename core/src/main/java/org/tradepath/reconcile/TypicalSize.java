package org.tradepath.reconcile;

import java.util.List;
import org.tradepath.internal.math.Quantiles;
import org.tradepath.stated.LevelStatement;
import org.tradepath.trade.Flow;

/** How large a corridor is, to choose priors by: growth and the gap between the sides are measured by size. */
final class TypicalSize {

    /** Size of a corridor of which no year's level is stated, in US dollars: the priors' reference. */
    private static final double UNKNOWN = 1e8;

    private static final int YEARS = 10;

    private TypicalSize() {}

    /**
     * From the levels that are used: the median yearly turnover of the latest ten years with a stated level; a single directed flow counts
     * as half a turnover.
     */
    static double turnover(List<LevelStatement> stated) {
        List<LevelStatement> levels =
                stated.stream().filter(s -> s.period().isYear()).toList();
        int latest = levels.stream().mapToInt(s -> s.period().year()).max().orElse(0);
        double[] sizes = levels.stream()
                .filter(s -> s.period().year() > latest - YEARS)
                .mapToDouble(s -> s.amount().toDouble() * (s.subject().flow().orElseThrow() == Flow.TURNOVER ? 1 : 2))
                .toArray();
        return sizes.length == 0 ? UNKNOWN : Quantiles.of(sizes, 0.5);
    }
}
