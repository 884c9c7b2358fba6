package org.tradepath.examples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes files that are whole or not there. */
public final class WholeFile {

    private WholeFile() {}

    /**
     * Writes aside and moves, so that an older file stays whole until the new one is. Folders that are missing are made.
     *
     * @param file the file
     * @param text its text, written as UTF-8
     * @throws IOException if it cannot be written
     */
    public static void write(Path file, CharSequence text) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Path aside = file.resolveSibling(file.getFileName() + ".part");
        Files.writeString(aside, text);
        Files.move(aside, file, StandardCopyOption.REPLACE_EXISTING);
    }
}
