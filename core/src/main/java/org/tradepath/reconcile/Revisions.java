package org.tradepath.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tradepath.stated.LevelStatement;

/**
 * One measurement published more than once: same side, flow and period. The latest publication stands for the earlier ones it revises by no
 * more than {@value #TOLERANCE} (in log level), and an exact figure for a rounder one that says the same. What is further apart is no
 * revision but a contradiction, and all of it stands.
 */
final class Revisions {

    /** Three per cent: 529.4 became 533, 461.9 became 463.2; the official sides' annual figures are revised by less as a rule. */
    static final double TOLERANCE = 0.03;

    private Revisions() {}

    /** For each statement that another one stands for, that one. */
    static Map<LevelStatement, LevelStatement> superseded(Map<LevelStatement, LogLevel> levels) {
        Map<LogLevel, List<LevelStatement>> measurements = new LinkedHashMap<>();
        levels.forEach((statement, level) ->
                measurements.computeIfAbsent(level, key -> new ArrayList<>()).add(statement));
        Map<LevelStatement, LevelStatement> superseded = new HashMap<>();
        for (List<LevelStatement> published : measurements.values()) {
            published.sort(Comparator.comparing((LevelStatement s) -> s.source().published())
                    .thenComparing(LevelStatement::id));
            List<LevelStatement> standing = new ArrayList<>();
            for (LevelStatement later : published) {
                Optional<LevelStatement> exact = standing.stream()
                        .filter(s -> saysTheSameRounder(later, s))
                        .findFirst();
                if (exact.isPresent()) {
                    superseded.put(later, exact.get());
                    continue;
                }
                // Not only the latest: a figure far off, published in between, breaks no chain of revisions.
                for (LevelStatement earlier : List.copyOf(standing)) {
                    if (saysTheSameRounder(earlier, later) || isRevision(earlier, later)) {
                        superseded.put(earlier, later);
                        standing.remove(earlier);
                    }
                }
                standing.add(later);
            }
        }
        return superseded;
    }

    private static boolean saysTheSameRounder(LevelStatement rounder, LevelStatement exact) {
        return low(rounder) <= low(exact)
                && high(exact) <= high(rounder)
                && high(rounder) - low(rounder) > high(exact) - low(exact);
    }

    private static boolean isRevision(LevelStatement earlier, LevelStatement later) {
        double factor = 1 + TOLERANCE;
        return low(later) <= high(earlier) * factor && low(earlier) <= high(later) * factor;
    }

    private static double low(LevelStatement level) {
        return StatedInterval.of(level).low();
    }

    private static double high(LevelStatement level) {
        return StatedInterval.of(level).high();
    }
}
