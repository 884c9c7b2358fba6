package org.tradepath.internal.csv;

import org.tradepath.internal.Check;

/** Numbers as files write them: digits, a decimal point, a sign, an exponent, and nothing else. */
public final class Numbers {

    private Numbers() {}

    /**
     * A number.
     *
     * @throws IllegalArgumentException if the cell holds anything else: a word, white space, a comma, NaN, infinity, a hexadecimal
     */
    public static double parse(String name, String cell) {
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            boolean isDigit = c >= '0' && c <= '9';
            if (!isDigit && c != '.' && c != '-' && c != '+' && c != 'e' && c != 'E') {
                throw refused(name, cell);
            }
        }
        try {
            return Check.finite(name, Double.parseDouble(cell));
        } catch (NumberFormatException e) {
            throw refused(name, cell);
        }
    }

    private static IllegalArgumentException refused(String name, String cell) {
        return Check.broken(name, "must be a number or empty", "\"" + cell + "\"");
    }
}
