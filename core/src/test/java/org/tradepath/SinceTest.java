package org.tradepath;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every public type says since which version it is there. */
class SinceTest {

    private static final Path SOURCES = Path.of("src/main/java/org/tradepath");
    private static final Pattern PUBLIC_TYPE =
            Pattern.compile("^public (?:\\w+ )*(?:class|interface|record|enum|@interface) ", Pattern.MULTILINE);
    private static final Pattern SINCE = Pattern.compile("^ \\* @since \\d+\\.\\d+\\.\\d+\\n \\*/$", Pattern.MULTILINE);

    @Test
    void everyPublicTypeSaysSinceWhen() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            List<Path> silent = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.startsWith(SOURCES.resolve("internal")))
                    .filter(SinceTest::isSilent)
                    .toList();
            assertThat(silent)
                    .as("public types whose javadoc does not end with @since and the version that brings them")
                    .isEmpty();
        }
    }

    private static boolean isSilent(Path file) {
        String source = read(file);
        Matcher type = PUBLIC_TYPE.matcher(source);
        return type.find() && !SINCE.matcher(source.substring(0, type.start())).find();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
