package org.tradepath.text;

/** Tells which characters stand in quotation marks; marks that are never closed end with their paragraph. Asked from left to right. */
final class Quotes {

    private static final String OPENING = "\u201c\u00ab\u201e";
    private static final String CLOSING = "\u201d\u00bb";

    private final CharSequence text;
    private int at;
    private boolean open;

    Quotes(CharSequence text) {
        this.text = text;
    }

    boolean isQuoted(int position) {
        while (at < position) {
            char c = text.charAt(at);
            if (c == '"') {
                open = !open;
            } else if (OPENING.indexOf(c) >= 0) {
                open = true;
            } else if (CLOSING.indexOf(c) >= 0) {
                open = false;
            }
            at++;
        }
        return open;
    }

    /** A sentence ends here. */
    void upTo(int position, boolean paragraphEnded) {
        isQuoted(position);
        open &= !paragraphEnded;
    }
}
