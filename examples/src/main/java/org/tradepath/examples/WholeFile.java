package org.tradepath.examples;

import java.io.IOException;
import java.nio.file.FileSystemException;
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
        refuseFolder(file);
        Files.createDirectories(file.toAbsolutePath().getParent());
        Path aside = file.resolveSibling(file.getFileName() + ".part");
        Files.writeString(aside, text);
        Files.move(aside, file, StandardCopyOption.REPLACE_EXISTING);
    }

    /**
     * Refuses a folder where a file is to be: one that is empty would be replaced.
     *
     * @param file the file
     * @throws FileSystemException if a folder stands there
     */
    public static void refuseFolder(Path file) throws FileSystemException {
        if (Files.isDirectory(file)) {
            throw new FileSystemException(file.toString(), null, "it is a folder");
        }
    }
}
