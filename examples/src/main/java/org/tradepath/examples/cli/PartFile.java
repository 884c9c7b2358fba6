package org.tradepath.examples.cli;

import java.io.Closeable;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import org.tradepath.examples.WholeFile;

/**
 * A file of lines that is written as {@code FILE.part} and gets its name when it is complete, with its settings in {@code FILE.settings}: so a run that
 * was ended can be taken up.
 */
final class PartFile implements Closeable {

    private final Path file;
    private final Path part;
    private final String kept;
    private final OutputStream target;

    private PartFile(Path file, Path part, String kept) throws IOException {
        this.file = file;
        this.part = part;
        this.kept = kept;
        // No channel: an interrupt would close it, and cut what is being written.
        this.target = new FileOutputStream(part.toFile(), true);
    }

    /**
     * Refuses what no run may begin with: what is no file, and a part that nobody wants to lose.
     *
     * @param resume whether the part is taken up
     */
    static void check(Path file, boolean resume) throws IOException {
        WholeFile.refuseFolder(file);
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw new WrongArgument("--out must be a file, beside which FILE.part can stand, but was " + file
                    + ": without --out the rows go to standard output");
        }
        Path part = sibling(WholeFile.behindLinks(file), ".part");
        if (!resume && Files.exists(part)) {
            throw new WrongArgument("--out must be of no run that was ended, but " + part
                    + " is there: go on with it by --resume, or delete it");
        }
    }

    /** Starts anew; a file that is complete stays until the new one is. */
    static PartFile begin(Path path, String settings) throws IOException {
        WholeFile.makeFolderOf(path);
        Path file = WholeFile.behindLinks(path);
        Path part = sibling(file, ".part");
        // First of all: whoever finds the settings without it would take the older file for one of them.
        Files.writeString(part, "");
        WholeFile.write(sibling(file, ".settings"), settings);
        return new PartFile(file, part, "");
    }

    /**
     * Goes on behind the whole lines of a run of the same settings; without such a run, starts anew.
     *
     * @throws WrongArgument if the run had other settings, or none are known
     */
    static PartFile resume(Path path, String settings) throws IOException {
        Path file = WholeFile.behindLinks(path);
        Path part = sibling(file, ".part");
        if (!Files.exists(part) && !Files.exists(file)) {
            return begin(file, settings);
        }
        Path known = sibling(file, ".settings");
        if (!Files.exists(known)) {
            throw new WrongArgument("--resume needs " + known + ", which is not there: name another --out");
        }
        String before = Files.readString(known);
        if (!before.equals(settings)) {
            throw new WrongArgument("--resume needs the settings of the run that it takes up: " + before.strip()
                    + ", but they were: " + settings.strip());
        }
        if (!Files.exists(part)) {
            Files.move(file, part);
        }
        return new PartFile(file, part, wholeLines(part));
    }

    private static Path sibling(Path file, String ending) {
        return file.resolveSibling(file.getFileName() + ending);
    }

    /** Cuts off a last line that has no end, and gives the others. */
    private static String wholeLines(Path part) throws IOException {
        byte[] bytes = Files.readAllBytes(part);
        int end = bytes.length;
        while (end > 0 && bytes[end - 1] != '\n') {
            end--;
        }
        try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
            channel.truncate(end);
        }
        return new String(Arrays.copyOf(bytes, end), StandardCharsets.UTF_8);
    }

    /** {@return a file's SHA-256: a run is taken up on the same input only} */
    static String fingerprint(Path file) throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            try (OutputStream out = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
                Files.copy(file, out);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** {@return the whole lines of the run that is taken up; "": there are none} */
    String kept() {
        return kept;
    }

    /** {@return where lines go} */
    OutputStream target() {
        return target;
    }

    /** Gives the file its name: all lines are there. */
    void complete() throws IOException {
        target.close();
        Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    }

    @Override
    public void close() throws IOException {
        target.close();
    }
}
