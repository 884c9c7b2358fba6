package org.tradepath.text;

import java.math.BigDecimal;

/** Digits with points and commas to a number. */
final class Digits {

    /** A longer run of digits is no quantity. */
    static final int MOST = 18;

    private static final int GROUP = 3;

    private Digits() {}

    /** The number, with the digits as written; null for what is none: a date, or too many digits. */
    static BigDecimal value(CharSequence digits, char decimal) {
        StringBuilder plain = new StringBuilder(digits.length());
        int signs = 0;
        int last = -1;
        for (int i = 0; i < digits.length(); i++) {
            if (!Tokens.isDigit(digits.charAt(i))) {
                signs++;
                last = i;
            }
        }
        if (digits.length() - signs > MOST) {
            return null;
        }
        // One sign is the decimal sign, unless it is the other sign before exactly three digits; of several equal ones
        // none is.
        boolean grouped = last >= 0
                && digits.charAt(last) != decimal
                && digits.length() - last - 1 == GROUP
                && last <= GROUP * (signs == 1 ? 1 : signs + 1);
        boolean mixed = signs > 1
                && digits.chars()
                                .filter(c -> !Tokens.isDigit((char) c))
                                .distinct()
                                .count()
                        > 1;
        if (signs > 1 && !mixed && !isGrouping(digits)) {
            return null; // a date
        }
        for (int i = 0; i < digits.length(); i++) {
            char c = digits.charAt(i);
            if (Tokens.isDigit(c)) {
                plain.append(c);
            } else if (i == last && !grouped && (signs == 1 || mixed)) {
                plain.append('.');
            }
        }
        return new BigDecimal(plain.toString());
    }

    private static boolean isGrouping(CharSequence digits) {
        int run = GROUP;
        for (int i = digits.length() - 1, length = 0; i >= 0; i--) {
            if (Tokens.isDigit(digits.charAt(i))) {
                length++;
            } else {
                run = Math.min(run, length == GROUP ? GROUP : 0);
                length = 0;
            }
        }
        return run == GROUP;
    }
}
