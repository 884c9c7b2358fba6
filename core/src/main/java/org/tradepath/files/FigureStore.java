package org.tradepath.files;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tradepath.trade.Economy;

/** The figures of a file by reporter and partner, World being a partner of its own. */
final class FigureStore {

    private static final Comparator<PairFigures> ORDER = Comparator.comparing(PairFigures::reporter)
            .thenComparing(pair -> pair.partner().map(Economy::code).orElse("")); // World first

    private final Map<Economy, Map<String, PairFigures>> byReporter = new HashMap<>();
    private PairFigures last; // rows of a pair mostly follow each other

    PairFigures pair(Economy reporter, Optional<Economy> partner) {
        if (last == null || !last.reporter().equals(reporter) || !last.partner().equals(partner)) {
            last = byReporter
                    .computeIfAbsent(reporter, key -> new HashMap<>())
                    .computeIfAbsent(partner.map(Economy::code).orElse(""), key -> new PairFigures(reporter, partner));
        }
        return last;
    }

    Optional<PairFigures> find(Economy reporter, Optional<Economy> partner) {
        return Optional.ofNullable(byReporter
                .getOrDefault(reporter, Map.of())
                .get(partner.map(Economy::code).orElse("")));
    }

    /** Every pair, by reporter, World first, then by partner. */
    List<PairFigures> pairs() {
        return byReporter.values().stream()
                .flatMap(pairs -> pairs.values().stream())
                .sorted(ORDER)
                .toList();
    }
}
