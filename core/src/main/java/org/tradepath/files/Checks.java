package org.tradepath.files;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tradepath.trade.Economy;

/** What can be told of a file only when all of it is read. */
final class Checks {

    /** How far partners may exceed World by rounding. */
    private static final double ROUNDING = 1e-3;

    private Checks() {}

    static void incompleteYears(List<PairFigures> pairs, Findings findings) {
        for (PairFigures pair : pairs) {
            int count = pair.incompleteYears();
            if (count > 0) {
                findings.add(Guard.INCOMPLETE_YEAR, 0, name(pair), count);
            }
        }
    }

    static void mirrored(FigureStore store, List<PairFigures> pairs, Findings findings) {
        long[] count = {0};
        for (PairFigures pair : pairs) {
            mirror(store, pair).ifPresent(mirror -> count[0] += pair.countMirrored(mirror));
        }
        if (count[0] > 0) {
            findings.add(Guard.MIRRORED, 0, "", count[0]);
        }
    }

    /** The partner's own figures of the same trade. */
    static Optional<PairFigures> mirror(FigureStore store, PairFigures pair) {
        return pair.partner().flatMap(partner -> store.find(partner, Optional.of(pair.reporter())));
    }

    /** A group that was taken for an economy would show here: partners that sum to more than World. */
    static void aboveWorld(List<PairFigures> pairs, Findings findings) {
        Economy reporter = null;
        Map<String, Double> world = new HashMap<>();
        Map<String, Double> partners = new HashMap<>();
        for (PairFigures pair : pairs) {
            if (!pair.reporter().equals(reporter)) {
                compare(world, partners, findings);
                reporter = pair.reporter();
                world.clear();
                partners.clear();
            }
            if (pair.partner().isEmpty()) {
                pair.forEach(f -> world.put(key(f), f.dollars()));
            } else if (!world.isEmpty()) {
                pair.forEach(f -> partners.merge(key(f), f.dollars(), Double::sum));
            }
        }
        compare(world, partners, findings);
    }

    private static void compare(Map<String, Double> world, Map<String, Double> partners, Findings findings) {
        partners.keySet().stream().sorted().forEach(key -> {
            if (world.containsKey(key) && partners.get(key) > world.get(key) * (1 + ROUNDING)) {
                findings.add(Guard.ABOVE_WORLD, 0, key);
            }
        });
    }

    private static String key(TradeFigure figure) {
        return figure.reporter() + " " + figure.flow() + " " + figure.period();
    }

    private static String name(PairFigures pair) {
        return pair.reporter() + "-" + pair.partner().map(Economy::code).orElse("World");
    }
}
