package org.tradepath.files;

import java.io.IOException;
import java.io.InputStream;

/**
 * A format of trade files. Those that need nothing but text are built in; others, which need a heavy library, are found by
 * {@link java.util.ServiceLoader} under this interface's name.
 *
 * <p>A format says what a row means: who, with whom, which flow, which unit. It leaves out nothing, adds nothing up and looks at no other row: that
 * is for the guards, which are the same for all formats.
 *
 * @since 0.1.0
 */
public interface FileFormat {

    /** {@return the name, for reports} */
    String name();

    /**
     * {@return whether a file is of this format, as far as its beginning tells}
     *
     * @param head the beginning
     */
    boolean recognises(FileHead head);

    /**
     * Reads a file to its end.
     *
     * @param bytes the file, unpacked if it was gzipped; its owner closes it
     * @param head its beginning again
     * @param rows takes rows and problems
     * @throws IOException if the file cannot be read
     */
    void read(InputStream bytes, FileHead head, RowSink rows) throws IOException;
}
