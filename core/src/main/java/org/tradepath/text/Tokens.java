package org.tradepath.text;

/** Cuts a text into words, numbers and signs, one after the other, in one pass; positions are UTF-16 units of the text. */
final class Tokens {

    /** What a token is made of. */
    enum Shape {
        /** Letters. */
        WORD,
        /** Digits, with single points and commas between digits. */
        NUMBER,
        /** One sign. */
        SIGN,
        /** Line breaks, with the white space around them. */
        LINE
    }

    private static final int LONGEST = 200; // a longer run of letters or digits is cut: nothing that long is a word

    private final CharSequence text;
    private int start;
    private int end;
    private boolean space;
    private Shape shape = Shape.LINE;

    Tokens(CharSequence text) {
        this.text = text;
    }

    /** Goes to the next token; false at the end. */
    boolean next() {
        int i = end;
        boolean line = false;
        while (i < text.length() && isSpace(text.charAt(i))) {
            line |= text.charAt(i) == '\n';
            i++;
        }
        space = i > end;
        start = i;
        if (line) {
            start = end;
            end = i;
            shape = Shape.LINE;
            return true;
        }
        if (i == text.length()) {
            return false;
        }
        char first = text.charAt(i);
        int limit = Math.min(text.length(), i + LONGEST);
        if (isLetter(first)) {
            shape = Shape.WORD;
            while (i < limit && isLetter(text.charAt(i))) {
                i++;
            }
        } else if (isDigit(first)) {
            shape = Shape.NUMBER;
            while (i < limit && (isDigit(text.charAt(i)) || isPointBetweenDigits(i))) {
                i++;
            }
        } else {
            shape = Shape.SIGN;
            i++;
        }
        end = i;
        return true;
    }

    int start() {
        return start;
    }

    int end() {
        return end;
    }

    boolean spaceBefore() {
        return space;
    }

    Shape shape() {
        return shape;
    }

    private boolean isPointBetweenDigits(int i) {
        char c = text.charAt(i);
        return (c == '.' || c == ',')
                && i + 1 < text.length()
                && isDigit(text.charAt(i + 1))
                && isDigit(text.charAt(i - 1));
    }

    private static boolean isLetter(char c) {
        return Character.isLetter(c) || Character.isSurrogate(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200b' || c == '\ufeff';
    }
}
