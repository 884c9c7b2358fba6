package org.tradepath.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.tradepath.examples.WholeFile;

/** A file that is read: what cannot be read is refused under its name. */
final class InputFile {

    private InputFile() {}

    /** {@return the file, which is no folder} */
    static Path of(Path file) throws FileSystemException {
        WholeFile.refuseFolder(file);
        return file;
    }

    /** {@return a file's text, which must be UTF-8} */
    static String text(Path file) throws IOException {
        return text(Files.readAllBytes(of(file)), file.toString());
    }

    /** {@return what stands on standard input, which must be UTF-8} A read cannot be interrupted; the wait for it can. */
    static String text(InputStream standardInput) throws IOException {
        try {
            return text(Parallel.await(() -> allBytes(standardInput)), "standard input");
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static byte[] allBytes(InputStream in) {
        try {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return a text, which must be UTF-8: nothing is put in the place of what is not} */
    private static String text(byte[] bytes, String name) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new BadFile(name + " must be text in UTF-8: convert it first", e);
        }
    }
}
