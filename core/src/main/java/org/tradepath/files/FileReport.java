package org.tradepath.files;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What became of every row of a file: {@code rows = rowsRead + rowsSetAside}, always.
 *
 * <p>A row is a record below the header; in a spreadsheet, a line of figures. It is read if at least one figure of it was taken, and set aside
 * if none was; each row set aside is counted by exactly one guard.
 *
 * @param file the file
 * @param format the format that was recognised
 * @param rows how many rows the file has
 * @param rowsRead how many of them gave figures
 * @param figures how many figures were taken; a sum of commodities is one
 * @param findings what the guards found, in the order of {@link Guard}
 * @since 0.1.0
 */
public record FileReport(String file, String format, long rows, long rowsRead, long figures, List<Finding> findings) {

    /**
     * Copies the list.
     *
     * @param file the file
     * @param format the format
     * @param rows how many rows
     * @param rowsRead how many of them gave figures
     * @param figures how many figures
     * @param findings what the guards found
     */
    public FileReport {
        findings = List.copyOf(findings);
    }

    /** {@return how many rows gave no figure} */
    public long rowsSetAside() {
        return findings.stream()
                .filter(finding -> finding.guard().setsAside())
                .mapToLong(Finding::count)
                .sum();
    }

    /**
     * {@return what a guard found; empty if nothing}
     *
     * @param guard the guard
     */
    public Optional<Finding> finding(Guard guard) {
        return findings.stream().filter(f -> f.guard() == guard).findFirst();
    }

    /**
     * {@return how much a guard found}
     *
     * @param guard the guard
     */
    public long count(Guard guard) {
        return finding(guard).map(Finding::count).orElse(0L);
    }

    /** {@return the report for people: a line for the file, and one for each finding} */
    @Override
    public String toString() {
        return file + ": " + format + ", " + rows + " rows, " + rowsRead + " read to " + figures + " figures, "
                + rowsSetAside() + " set aside"
                + findings.stream()
                        .map(f -> (f.guard().setsAside() ? "\n  set aside: " : "\n  note: ") + f)
                        .collect(Collectors.joining());
    }
}
