package org.tradepath.files;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What one guard found in a file.
 *
 * @param guard the guard
 * @param count how many rows, for a guard that {@linkplain Guard#setsAside() sets aside}; otherwise how many figures, codes or years
 * @param lines the lines of the first {@value #LINES}, rising; empty where a finding has no line
 * @param examples the first few different values that it found: codes, names, series
 * @since 0.1.0
 */
public record Finding(Guard guard, long count, List<Integer> lines, List<String> examples) {

    /** How many lines a finding names. */
    public static final int LINES = 20;

    /** How many values a finding names. */
    public static final int EXAMPLES = 10;

    /**
     * Copies the lists.
     *
     * @param guard the guard
     * @param count how many
     * @param lines the first lines
     * @param examples the first values
     */
    public Finding {
        lines = List.copyOf(lines);
        examples = List.copyOf(examples);
    }

    /** {@return all of it in one line} */
    @Override
    public String toString() {
        String where = lines.isEmpty()
                ? ""
                : ", line" + (lines.size() == 1 ? " " : "s ")
                        + lines.stream().map(String::valueOf).collect(Collectors.joining(", "))
                        + (count > lines.size() ? ", ..." : "");
        String what = examples.isEmpty() ? "" : " (" + String.join("; ", examples) + ")";
        return count + " " + guard.text() + what + where;
    }
}
