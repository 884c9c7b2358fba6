package org.tradepath.reconcile;

import java.util.ArrayList;
import java.util.List;
import org.tradepath.stated.LevelStatement;
import org.tradepath.trade.Flow;

/** Finds where one source gives exports, imports and turnover of one period and side. */
final class SumChecks {

    private SumChecks() {}

    static List<SumCheck> of(List<LevelStatement> levels) {
        List<SumCheck> checks = new ArrayList<>();
        for (LevelStatement turnover : levels) {
            if (is(turnover, Flow.TURNOVER)) {
                for (LevelStatement exports : levels) {
                    if (is(exports, Flow.EXPORTS) && together(exports, turnover)) {
                        for (LevelStatement imports : levels) {
                            if (is(imports, Flow.IMPORTS) && together(imports, turnover)) {
                                checks.add(new SumCheck(exports, imports, turnover, holds(exports, imports, turnover)));
                            }
                        }
                    }
                }
            }
        }
        return checks;
    }

    private static boolean is(LevelStatement level, Flow flow) {
        return level.subject().flow().filter(flow::equals).isPresent();
    }

    private static boolean together(LevelStatement a, LevelStatement b) {
        return a.period().equals(b.period())
                && a.source().equals(b.source())
                && a.subject().side() == b.subject().side()
                && a.subject().home().equals(b.subject().home())
                && a.amount().currency().equals(b.amount().currency());
    }

    private static boolean holds(LevelStatement exports, LevelStatement imports, LevelStatement turnover) {
        double low = 0;
        double high = 0;
        for (LevelStatement part : List.of(exports, imports)) {
            low += bound(part, true);
            high += bound(part, false);
        }
        return low <= bound(turnover, false) && high >= bound(turnover, true);
    }

    private static double bound(LevelStatement level, boolean lower) {
        List<Readings.Reading> readings = Readings.of(level);
        return lower
                ? readings.stream().mapToDouble(Readings.Reading::low).min().orElseThrow()
                : readings.stream().mapToDouble(Readings.Reading::high).max().orElseThrow();
    }
}
