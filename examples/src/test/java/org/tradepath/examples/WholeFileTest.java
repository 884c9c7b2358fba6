package org.tradepath.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {

    /** On Linux, a device that is always full. */
    private static final Path FULL = Path.of("/dev/full");

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void anOldFile() throws IOException {
        file = Files.writeString(folder.resolve("result.csv"), "old");
    }

    private void requireOld() {
        assertThat(file).hasContent("old");
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
    }

    private static void fillUp(Path part) throws IOException {
        assumeTrue(Files.exists(FULL), "a disk that is always full is only on Linux: " + FULL);
        Files.createSymbolicLink(part, FULL);
    }

    @Test
    void writesTextAndContentAndMakesFolders() throws IOException {
        WholeFile.write(file, "Türkiye");
        assertThat(file).hasContent("Türkiye");
        Path deep = folder.resolve("a/b/c.txt");
        WholeFile.write(deep, out -> out.append("1").append('\n'));
        assertThat(deep).hasContent("1\n");
        assertThat(deep.getParent()).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void aFullDiskLeavesTheOldFile() throws IOException {
        fillUp(folder.resolve("result.csv.part"));
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> WholeFile.write(file, "new"))
                .withMessageContaining("No space left");
        requireOld();
        fillUp(folder.resolve("result.csv.part"));
        assertThatExceptionOfType(IOException.class).isThrownBy(() -> WholeFile.write(file, "new".repeat(100_000)));
        requireOld();
    }

    @Test
    void ofFilesThatBelongTogetherAFullDiskLeavesAllOldOnes() throws IOException {
        Path second = folder.resolve("second.csv");
        fillUp(folder.resolve("second.csv.part"));
        Map<Path, WholeFile.Content> both = new LinkedHashMap<>();
        both.put(file, out -> out.append("new"));
        both.put(second, out -> out.append("new"));
        assertThatExceptionOfType(IOException.class).isThrownBy(() -> WholeFile.writeAll(both));
        requireOld();
        assertThat(second).doesNotExist();
    }

    @Test
    void contentThatFailsHalfwayLeavesTheOldFile() {
        assertThatIllegalStateException()
                .isThrownBy(() -> WholeFile.write(file, out -> {
                    out.append("new".repeat(100_000));
                    throw new IllegalStateException("enough");
                }));
        requireOld();
    }

    @Test
    void whatStandsInTheWayIsNamedAndStays() throws IOException {
        Path below = file.resolve("x.csv");
        assertThatExceptionOfType(FileSystemException.class)
                .isThrownBy(() -> WholeFile.write(below, "new"))
                .withMessageContaining("result.csv");
        Path inner = Files.createDirectory(folder.resolve("inner"));
        assertThatExceptionOfType(FileSystemException.class)
                .isThrownBy(() -> WholeFile.write(inner, "new"))
                .withMessageContaining("inner");
        assertThat(inner).isEmptyDirectory();
        requireOld();
    }

    @Test
    void linksAndDevicesStayWhatTheyAre() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("latest.csv"), file);
        WholeFile.write(link, "new");
        assertThat(link).isSymbolicLink().hasContent("new");
        assertThat(Files.isSymbolicLink(file)).isFalse();
        Path inner = Files.createDirectory(folder.resolve("inner"));
        Path toFolder = Files.createSymbolicLink(folder.resolve("by-link"), inner);
        WholeFile.write(toFolder.resolve("x.csv"), "1");
        assertThat(inner.resolve("x.csv")).hasContent("1");

        Path device = folder.resolve("device");
        fillUp(device);
        assertThatExceptionOfType(IOException.class).isThrownBy(() -> WholeFile.write(device, "new"));
        assertThat(device).isSymbolicLink();
        Files.delete(device);
    }

    @Test
    void aProgramThatCannotSaveSaysSoAndLeavesTheOldFile() throws IOException {
        fillUp(folder.resolve("result.csv.part"));
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        PrintStream none = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
        int code = Replay.run(
                new String[] {"--save", file.toString(), "--paths", "100", "KAZ-AZE"},
                none,
                new PrintStream(err, true, StandardCharsets.UTF_8));
        assertThat(code).isNotZero();
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("No space left")
                .hasLineCount(1);
        requireOld();
    }

    /** Whenever a program is killed, the file is one of the two that it writes in turn, and whole. */
    @Test
    @Timeout(120)
    void aKilledRunLeavesNothingHalfWritten() throws Exception {
        Random random = new Random(5);
        Files.delete(file);
        for (int kill = 0; kill < 4; kill++) {
            Process writer = new ProcessBuilder(List.of(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-XX:TieredStopAtLevel=1",
                            "-Xshare:auto",
                            "-cp",
                            System.getProperty("java.class.path"),
                            Writing.class.getName(),
                            file.toString()))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            try {
                while (!Files.exists(file) && writer.isAlive()) {
                    TimeUnit.MILLISECONDS.sleep(5);
                }
                TimeUnit.MILLISECONDS.sleep(random.nextInt(60));
                assertThat(writer.isAlive()).isTrue();
            } finally {
                writer.destroyForcibly().waitFor();
            }
            String text = Files.readString(file);
            assertThat(text).hasSize(Writing.LENGTH);
            assertThat(text.equals("a".repeat(Writing.LENGTH)) || text.equals("b".repeat(Writing.LENGTH)))
                    .isTrue();
        }
    }

    /** Writes one text or the other into a file, until it is killed. */
    static final class Writing {

        static final int LENGTH = 1 << 20;

        private Writing() {}

        public static void main(String[] args) throws IOException {
            Path file = Path.of(args[0]);
            while (true) {
                for (char letter : new char[] {'a', 'b'}) {
                    WholeFile.write(file, out -> {
                        for (int i = 0; i < LENGTH; i++) {
                            out.append(letter);
                        }
                    });
                }
            }
        }
    }
}
