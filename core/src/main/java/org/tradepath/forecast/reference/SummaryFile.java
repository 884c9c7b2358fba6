package org.tradepath.forecast.reference;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.tradepath.internal.NumberLines;

/** A summary as {@link NumberLines text}: the classes, each with a line a horizon, and which class each cell got; all numbers are whole. */
final class SummaryFile {

    private static final String VERSION = "tradepath-reference-1";
    private static final String CLASS = "class";
    private static final String YEAR = "y";
    private static final String CELLS = "cells";
    private static final int NOT_MEASURED = -1;

    private SummaryFile() {}

    static void write(Summary summary, Appendable out) throws IOException {
        List<Measured> classes = Cell.all().stream()
                .flatMap(cell -> summary.at(cell).stream())
                .distinct()
                .toList();
        NumberLines.write(out, VERSION, summary.asOf(), classes.size());
        for (Measured each : classes) {
            ClassRange range = each.range();
            NumberLines.write(
                    out, CLASS, range.span(), range.fromSize(), range.toSize(), range.fromGrowth(), range.toGrowth());
            for (Outcomes outcomes : each.outcomes()) {
                NumberLines.write(out, YEAR + outcomes.followed().years(), outcomes.numbers());
            }
        }
        NumberLines.write(
                out,
                CELLS,
                Cell.all().stream()
                        .mapToDouble(
                                cell -> summary.at(cell).map(classes::indexOf).orElse(NOT_MEASURED))
                        .toArray());
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @throws IllegalArgumentException if the text is of another version or broken, with the number of the line
     */
    static Summary read(BufferedReader in) throws IOException {
        NumberLines lines = new NumberLines(in);
        int[] head = lines.nextWhole(VERSION, 2);
        List<Measured> classes = new ArrayList<>();
        for (int i = 0; i < head[1]; i++) {
            classes.add(measured(lines));
        }
        List<Cell> cells = Cell.all();
        int[] indices = lines.nextWhole(CELLS, cells.size());
        Map<Cell, Measured> found = new LinkedHashMap<>();
        for (int i = 0; i < indices.length; i++) {
            Optional<Measured> measured = at(lines, classes, indices[i], cells.get(i));
            if (measured.isPresent()) {
                found.put(cells.get(i), measured.get());
            }
        }
        return new Summary(head[0], found);
    }

    private static Measured measured(NumberLines lines) throws IOException {
        int[] range = lines.nextWhole(CLASS, 5);
        ClassRange cells = checked(lines, () -> new ClassRange(range[0], range[1], range[2], range[3], range[4]));
        List<Outcomes> outcomes = new ArrayList<>();
        for (int years : Scheme.horizons()) {
            int[] numbers = lines.nextWhole(YEAR + years, Outcomes.length());
            outcomes.add(checked(lines, () -> Outcomes.ofNumbers(years, numbers)));
        }
        return new Measured(cells, List.copyOf(outcomes));
    }

    private static <T> T checked(NumberLines lines, Supplier<T> read) {
        try {
            return read.get();
        } catch (IllegalArgumentException e) {
            throw lines.broken("must hold numbers of such a summary", e.getMessage());
        }
    }

    private static Optional<Measured> at(NumberLines lines, List<Measured> classes, int index, Cell cell) {
        if (index == NOT_MEASURED) {
            return Optional.empty();
        }
        if (index < 0 || index >= classes.size() || !classes.get(index).range().contains(cell)) {
            throw lines.broken("must give each cell a class that it is in", index);
        }
        return Optional.of(classes.get(index));
    }
}
