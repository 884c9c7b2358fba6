package org.tradepath.stated;

import java.util.List;
import java.util.stream.Collectors;
import org.tradepath.internal.csv.CsvProblem;

/**
 * A ledger file that breaks the rules of its format, with everything that is wrong with it. Its message has a line for
 * each problem.
 *
 * @since 0.1.0
 */
public final class LedgerException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /** Not serialised: the message says the same. */
    private final transient List<Problem> problems;

    /**
     * What is wrong with one place of a file.
     *
     * @param file the name of the file
     * @param line the line on which the row starts, from 1 (the header's)
     * @param columnNumber the number of the column, from 1; 0 when the row or the file as a whole is meant
     * @param column the name of the column; "" as above
     * @param rule the rule that is broken
     * @param value the text that breaks it: the cell, or the row
     */
    public record Problem(String file, int line, int columnNumber, String column, String rule, String value) {

        /** {@return all of it in one line: {@code my.csv, line 3, column 9 (base): rule, but was "2023"}} */
        @Override
        public String toString() {
            String place = columnNumber == 0 ? "" : ", column " + columnNumber + " (" + column + ")";
            return file + ", line " + line + place + ": " + rule + ", but was \"" + value + "\"";
        }
    }

    LedgerException(List<CsvProblem> found) {
        this(
                found,
                found.stream()
                        .map(p -> new Problem(p.file(), p.line(), p.column(), p.name(), p.rule(), p.value()))
                        .toList());
    }

    private LedgerException(List<CsvProblem> found, List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
        this.problems = problems;
    }

    /** {@return all problems, by line and column; at least one} */
    public List<Problem> problems() {
        return problems;
    }
}
