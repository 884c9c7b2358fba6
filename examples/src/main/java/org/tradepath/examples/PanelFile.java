package org.tradepath.examples;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A file of rows that is written as {@code FILE.part} and gets its name when it is complete, with its settings in {@code FILE.settings}: so a run that
 * was killed can be taken up.
 */
final class PanelFile implements Closeable {

    private final Path file;
    private final Path part;
    private final Set<String> keys;
    private final BufferedWriter writer;

    private PanelFile(Path file, Path part, Set<String> keys, BufferedWriter writer) {
        this.file = file;
        this.part = part;
        this.keys = keys;
        this.writer = writer;
    }

    /**
     * Opens the file.
     *
     * @param resume whether the rows of an earlier run of the same settings are kept: those whose line has its end
     * @throws IllegalArgumentException if an earlier run had other settings
     */
    static PanelFile open(Path file, String settings, String header, boolean resume) throws IOException {
        Path part = sibling(file, ".part");
        Path settingsFile = sibling(file, ".settings");
        Files.createDirectories(file.toAbsolutePath().getParent());
        if (resume && Files.exists(settingsFile)) {
            String before = Files.readString(settingsFile);
            if (!before.equals(settings)) {
                throw new IllegalArgumentException(
                        "--resume needs the settings of the run that it takes up:\n" + before + "not\n" + settings);
            }
            if (!Files.exists(part) && Files.exists(file)) {
                Files.move(file, part);
            }
        } else {
            Files.deleteIfExists(part);
        }
        Files.writeString(settingsFile, settings);
        Set<String> keys = Files.exists(part) ? wholeRows(part) : new HashSet<>();
        BufferedWriter writer = Files.newBufferedWriter(part, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        PanelFile opened = new PanelFile(file, part, keys, writer);
        if (Files.size(part) == 0) {
            opened.append(header);
        }
        return opened;
    }

    private static Path sibling(Path file, String ending) {
        return file.resolveSibling(file.getFileName() + ending);
    }

    /** Cuts off a last line that has no end, and gives the keys of the others. */
    private static Set<String> wholeRows(Path part) throws IOException {
        byte[] bytes = Files.readAllBytes(part);
        int end = bytes.length;
        while (end > 0 && bytes[end - 1] != '\n') {
            end--;
        }
        try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
            channel.truncate(end);
        }
        Set<String> keys = new HashSet<>();
        try (Stream<String> lines = new String(bytes, 0, end, StandardCharsets.UTF_8).lines()) {
            lines.skip(1).forEach(line -> keys.add(line.substring(0, line.indexOf(','))));
        }
        return keys;
    }

    /** Whether the corridor of a key has its row from an earlier run. */
    boolean holds(String key) {
        return keys.contains(key);
    }

    void append(String row) {
        try {
            writer.write(row);
            writer.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Gives the file its name: all rows are there. */
    void complete() throws IOException {
        writer.close();
        Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }
}
