package org.tradepath.text;

/** Makes letters alike that a reader takes for the same: small and capital, the kinds of dash and apostrophe, and a language's look-alikes. */
final class Folding {

    private static final int TABLE = 0x2200;

    private final char[] table = new char[TABLE];

    /** Pairs of letters: each first one is read as the second. */
    Folding(String lookAlikes) {
        if (lookAlikes.length() % 2 != 0) {
            throw new IllegalStateException("look-alikes must be pairs: " + lookAlikes);
        }
        for (char c = 0; c < TABLE; c++) {
            table[c] = Character.toLowerCase(c);
        }
        for (char dash = '\u2010'; dash <= '\u2015'; dash++) {
            table[dash] = '-';
        }
        table['\u2018'] = '\'';
        table['\u2019'] = '\'';
        for (int i = 0; i < lookAlikes.length(); i += 2) {
            char from = lookAlikes.charAt(i);
            table[from] = lookAlikes.charAt(i + 1);
            table[Character.toUpperCase(from)] = lookAlikes.charAt(i + 1);
        }
    }

    char fold(char c) {
        return c < TABLE ? table[c] : c == '\u2212' ? '-' : c;
    }

    String fold(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            folded.append(fold(text.charAt(i)));
        }
        return folded.toString();
    }
}
