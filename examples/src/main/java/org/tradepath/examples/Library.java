package org.tradepath.examples;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The library that these programs were built with. */
public final class Library {

    private Library() {}

    /** {@return its version} */
    public static String version() {
        try (InputStream bytes =
                Objects.requireNonNull(Library.class.getResourceAsStream("version.txt"), "version.txt")) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
