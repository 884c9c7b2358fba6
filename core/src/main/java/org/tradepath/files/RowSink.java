package org.tradepath.files;

/**
 * Takes what a {@link FileFormat} reads.
 *
 * @since 0.1.0
 */
public interface RowSink {

    /**
     * Takes a row.
     *
     * @param row the row
     */
    void row(TradeRow row);

    /**
     * Takes a row that is no data, such as a publisher's note at the end of the file.
     *
     * @param line its line, from 1
     * @param text what it says
     */
    void notData(int line, String text);

    /**
     * Takes a problem: the file will be refused, after all its problems were collected.
     *
     * @param line the line, from 1; 0 for the file as a whole
     * @param columnNumber the number of the column, from 1; 0 for the row as a whole
     * @param column the name of the column; "" as above
     * @param rule the rule that is broken
     * @param value the text that breaks it
     */
    void problem(int line, int columnNumber, String column, String rule, String value);

    /**
     * Takes something that should be known.
     *
     * @param guard a guard that does not set aside
     * @param line the line, from 1; 0 for none
     * @param text what the file says; may be ""
     * @throws IllegalArgumentException if the guard sets aside
     */
    void note(Guard guard, int line, String text);
}
