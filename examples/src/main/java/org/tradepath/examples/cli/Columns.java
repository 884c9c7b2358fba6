package org.tradepath.examples.cli;

import org.tradepath.sheet.Column;

/** Columns of the sheets that only the command line has. */
final class Columns {

    private Columns() {}

    static Column text(String name, String meaning) {
        return new Column(name, Column.Type.TEXT, meaning);
    }

    static Column number(String name, String meaning) {
        return new Column(name, Column.Type.NUMBER, meaning);
    }

    static Column whole(String name, String meaning) {
        return new Column(name, Column.Type.WHOLE, meaning);
    }
}
