package org.tradepath.internal.csv;

/**
 * Keeps a spreadsheet from running a text as a formula.
 *
 * <p>A text that begins with = + - @, one of them in full width, tab, CR or LF gets an apostrophe in front, and so does one that begins with
 * apostrophes and then such a character: therefore taking one apostrophe away again gives every text back.
 */
final class FormulaGuard {

    private static final String STARTS = "=+-@\uFF1D\uFF0B\uFF0D\uFF20\t\r\n";

    private FormulaGuard() {}

    static String guard(String text) {
        return startsFormula(text, apostrophes(text)) ? "'" + text : text;
    }

    static String unguard(String cell) {
        int apostrophes = apostrophes(cell);
        return apostrophes > 0 && startsFormula(cell, apostrophes) ? cell.substring(1) : cell;
    }

    private static int apostrophes(String text) {
        int count = 0;
        while (count < text.length() && text.charAt(count) == '\'') {
            count++;
        }
        return count;
    }

    private static boolean startsFormula(String text, int from) {
        return from < text.length() && STARTS.indexOf(text.charAt(from)) >= 0;
    }
}
