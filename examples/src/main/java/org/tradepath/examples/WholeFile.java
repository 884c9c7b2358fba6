package org.tradepath.examples;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Writes files that are old or new, never half: aside first, then moved. A full disk, an exception or the end of the program while they are
 * written leaves what was there.
 */
public final class WholeFile {

    private static final String ASIDE = ".part";

    private WholeFile() {}

    /** What is written into a file. */
    @FunctionalInterface
    public interface Content {

        /**
         * Writes it.
         *
         * @param out where to
         * @throws IOException if it cannot be written
         */
        void write(Appendable out) throws IOException;
    }

    /**
     * Writes a file. Folders that are missing are made.
     *
     * @param file the file
     * @param text its text, written as UTF-8
     * @throws IOException if it cannot be written
     */
    public static void write(Path file, CharSequence text) throws IOException {
        write(file, out -> out.append(text));
    }

    /**
     * Writes a file. Folders that are missing are made.
     *
     * @param file the file
     * @param content writes its text, which becomes UTF-8
     * @throws IOException if it cannot be written
     */
    public static void write(Path file, Content content) throws IOException {
        writeAll(Map.of(file, content));
    }

    /**
     * Writes files that belong together: all aside, then all moved, in the order of the map. What fails before the first is moved leaves all of the
     * old ones. Behind a symbolic link the file it leads to is written; a pipe or a device, which cannot be replaced, is written directly.
     *
     * @param files what goes into which file
     * @throws IOException if one cannot be written
     */
    public static void writeAll(Map<Path, Content> files) throws IOException {
        Map<Path, Path> aside = new LinkedHashMap<>();
        try {
            for (Map.Entry<Path, Content> each : files.entrySet()) {
                Path file = each.getKey();
                makeFolderOf(file);
                if (Files.exists(file) && !Files.isRegularFile(file)) {
                    write(each.getValue(), file);
                } else {
                    Path whole = behindLinks(file);
                    Path part = whole.resolveSibling(whole.getFileName() + ASIDE);
                    aside.put(part, whole);
                    write(each.getValue(), part);
                }
            }
            for (Map.Entry<Path, Path> each : aside.entrySet()) {
                Files.move(each.getKey(), each.getValue(), StandardCopyOption.ATOMIC_MOVE);
            }
        } catch (IOException | RuntimeException | Error e) {
            for (Path part : aside.keySet()) {
                try {
                    Files.deleteIfExists(part);
                } catch (IOException left) {
                    e.addSuppressed(left);
                }
            }
            throw e;
        }
    }

    private static void write(Content content, Path file) throws IOException {
        try (Writer out = Files.newBufferedWriter(file)) {
            content.write(out);
        }
    }

    /**
     * Makes the folder in which a file is to stand, if it is missing.
     *
     * @param file the file
     * @throws IOException if it cannot be made
     */
    public static void makeFolderOf(Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        // Before JDK 20 createDirectories refuses a link to a folder.
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder);
        }
    }

    /**
     * {@return the file that a path leads to, behind symbolic links; the path itself where there is none}
     *
     * @param file the path
     * @throws IOException if a link cannot be followed
     */
    public static Path behindLinks(Path file) throws IOException {
        return Files.exists(file) ? file.toRealPath() : file;
    }

    /**
     * Refuses a file where a folder is to be.
     *
     * @param folder the folder
     * @throws FileAlreadyExistsException if a file stands there
     */
    public static void refuseFile(Path folder) throws FileAlreadyExistsException {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new FileAlreadyExistsException(folder.toString());
        }
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
