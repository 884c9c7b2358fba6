package org.tradepath.files;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;

/** A table of text with named columns: what its rows mean. */
interface Layout {

    /** The name, for reports. */
    String name();

    /** The columns that it is recognised by, and all of which it needs. */
    List<String> columns();

    /** Whether rows may have an empty cell behind the last column. */
    default boolean hasTrailingCell() {
        return false;
    }

    /** The character set, of one byte a character, that its files are known to come in when they are not UTF-8. */
    default Optional<Charset> otherCharset() {
        return Optional.empty();
    }

    /** Whether a row with a single filled cell is a note of the publisher's. */
    default boolean isNote(String text) {
        return false;
    }

    /** How rows below this header are read. */
    Rows rows(Header header, RowSink sink);

    /** Reads one row. */
    interface Rows {
        /** The row, or a {@link BrokenCell}. */
        TradeRow row(Cells cells);
    }
}
