package org.tradepath.files;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A file that is refused: of no known format, of other content than trade in goods, or with rows that break its format. Nothing of it is taken.
 * The message has a line for each of the first {@value #TOLD} problems.
 *
 * @since 0.1.0
 */
public final class TradeFileException extends IllegalArgumentException {

    /** How many problems a message tells. */
    public static final int TOLD = 20;

    private static final long serialVersionUID = 1L;

    /** Not serialised: the message says the same. */
    private final transient List<Problem> problems;

    /**
     * What is wrong with one place of a file.
     *
     * @param file the name of the file
     * @param line the line on which the row starts, from 1; 0 when the file as a whole is meant
     * @param columnNumber the number of the column, from 1; 0 when the row or the file as a whole is meant
     * @param column the name of the column; "" as above
     * @param rule the rule that is broken
     * @param value the text that breaks it
     */
    public record Problem(String file, int line, int columnNumber, String column, String rule, String value) {

        /** {@return all of it in one line: {@code my.csv, line 3, column 9 (year): rule, but was "2o23"}} */
        @Override
        public String toString() {
            String row = line == 0 ? "" : ", line " + line;
            String place = columnNumber == 0 ? "" : ", column " + columnNumber + " (" + column + ")";
            return file + row + place + ": " + rule + ", but was \"" + value + "\"";
        }
    }

    TradeFileException(List<Problem> problems) {
        super(problems.stream().limit(TOLD).map(Problem::toString).collect(Collectors.joining("\n"))
                + (problems.size() > TOLD ? "\nand more" : ""));
        this.problems = List.copyOf(problems);
    }

    /** {@return the problems, in the order of the file; at least one, and no more than the first thousand} */
    public List<Problem> problems() {
        return problems;
    }
}
