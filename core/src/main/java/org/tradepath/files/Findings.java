package org.tradepath.files;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Counts what the guards find. */
final class Findings {

    private final Map<Guard, Tally> tallies = new EnumMap<>(Guard.class);

    private static final class Tally {
        private long count;
        private final List<Integer> lines = new ArrayList<>();
        private final Set<String> examples = new LinkedHashSet<>();
    }

    void add(Guard guard, int line, String text) {
        add(guard, line, text, 1);
    }

    void add(Guard guard, int line, String text, long count) {
        Tally tally = tallies.computeIfAbsent(guard, key -> new Tally());
        tally.count += count;
        boolean isNew = tally.lines.isEmpty() || tally.lines.get(tally.lines.size() - 1) != line;
        if (line > 0 && isNew && tally.lines.size() < Finding.LINES) {
            tally.lines.add(line);
        }
        if (!text.isEmpty() && tally.examples.size() < Finding.EXAMPLES) {
            tally.examples.add(text);
        }
    }

    /** What was found so far, in the order of the guards. */
    List<Finding> list() {
        return tallies.entrySet().stream()
                .map(e -> new Finding(
                        e.getKey(), e.getValue().count, e.getValue().lines, List.copyOf(e.getValue().examples)))
                .toList();
    }
}
