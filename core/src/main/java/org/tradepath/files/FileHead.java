package org.tradepath.files;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.ZipException;
import org.tradepath.internal.csv.TextInput;

/**
 * The beginning of a file, unpacked if it is gzipped: what a format is recognised by. Immutable.
 *
 * @since 0.1.0
 */
public final class FileHead {

    private static final int MOST_BYTES = 1 << 16;

    private final String file;
    private final byte[] bytes;

    private FileHead(String file, byte[] bytes) {
        this.file = file;
        this.bytes = bytes;
    }

    static FileHead of(Path path) throws IOException {
        byte[] bytes = new byte[MOST_BYTES];
        int count = 0;
        try (InputStream input = TextInput.open(path)) {
            for (int more = 0; more >= 0 && count < MOST_BYTES; count += Math.max(0, more)) {
                more = input.read(bytes, count, MOST_BYTES - count);
            }
        } catch (ZipException | EOFException e) {
            String begun = new String(bytes, 0, count, StandardCharsets.ISO_8859_1);
            throw TextInput.damaged(
                    path.toString(),
                    1 + (int) begun.chars().filter(c -> c == '\n').count(),
                    e);
        }
        return new FileHead(path.toString(), Arrays.copyOf(bytes, count));
    }

    /** {@return the file, as it was named} */
    public String file() {
        return file;
    }

    /** {@return up to the first 65,536 bytes; the caller's own copy} */
    public byte[] bytes() {
        return bytes.clone();
    }

    /**
     * {@return whether the file begins with these characters}
     *
     * @param ascii ASCII characters
     */
    public boolean startsWith(String ascii) {
        return text().startsWith(ascii);
    }

    /** {@return the same bytes, each as one character, without a byte order mark of UTF-8: ASCII stays as it is} */
    public String text() {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        return text.startsWith("\u00ef\u00bb\u00bf") ? text.substring(3) : text;
    }
}
