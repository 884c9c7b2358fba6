package org.tradepath.forecast.reference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.tradepath.internal.Check;
import org.tradepath.series.Panel;

/** All classes as of one year. */
final class Summary {

    /** A class of fewer corridors that were followed to the last horizon is widened. */
    static final int LEAST_CORRIDORS = 200;

    private final int asOf;
    private final Map<Cell, Measured> classes;

    /** Keeps the map, whose order is that of the cells; a span is measured for all of its cells or for none. */
    Summary(int asOf, Map<Cell, Measured> classes) {
        this.asOf = asOf;
        this.classes = classes;
    }

    /**
     * Measures a panel.
     *
     * @throws IllegalArgumentException if no corridor of a million dollars or more was followed to the last horizon and survived
     */
    static Summary of(Panel panel, int asOf) {
        Cases cases = Cases.of(panel, asOf);
        Map<ClassRange, Optional<Measured>> measured = new HashMap<>();
        Map<Cell, Measured> classes = new LinkedHashMap<>();
        for (Cell cell : Cell.all()) {
            widened(cell, range -> measured.computeIfAbsent(range, r -> measure(cases, r)))
                    .ifPresent(found -> classes.put(cell, found));
        }
        if (classes.isEmpty()) {
            throw Check.broken(
                    "panel",
                    "must hold a corridor of a million dollars that was followed for ten years by " + asOf,
                    panel);
        }
        return new Summary(asOf, classes);
    }

    /** The first class around the cell that is large enough, or the widest one; empty if even that has no survivor at some horizon. */
    private static Optional<Measured> widened(Cell cell, Function<ClassRange, Optional<Measured>> measure) {
        for (int step = 0; ; step++) {
            ClassRange range = ClassRange.around(cell, step);
            Optional<Measured> found = measure.apply(range);
            if (range.isEverything() || found.filter(Summary::isLarge).isPresent()) {
                return found;
            }
        }
    }

    private static boolean isLarge(Measured found) {
        Outcomes last = found.outcomes().get(found.outcomes().size() - 1);
        return last.followed().corridors() >= LEAST_CORRIDORS;
    }

    private static Optional<Measured> measure(Cases cases, ClassRange range) {
        List<Case> members = cases.in(range);
        List<Outcomes> outcomes = new ArrayList<>();
        for (int horizon = 0; horizon < Scheme.horizons().length; horizon++) {
            Tally.of(members, horizon, cases.asOf()).ifPresent(outcomes::add);
        }
        return outcomes.size() == Scheme.horizons().length
                ? Optional.of(new Measured(range, List.copyOf(outcomes)))
                : Optional.empty();
    }

    int asOf() {
        return asOf;
    }

    /** The class for a cell; empty where nothing is measured for its span. */
    Optional<Measured> at(Cell cell) {
        return Optional.ofNullable(classes.get(cell));
    }
}
