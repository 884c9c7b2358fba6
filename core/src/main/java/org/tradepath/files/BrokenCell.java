package org.tradepath.files;

/** A cell that breaks a rule of its format. */
final class BrokenCell extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int column;

    /** The rule that the cell of a column, from 0, breaks. */
    BrokenCell(int column, String rule) {
        super(rule, null, false, false);
        this.column = column;
    }

    int column() {
        return column;
    }
}
