package org.tradepath.internal.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvLinesTest {

    private static final List<String> COLUMNS = List.of("a", "b");

    @TempDir
    private Path folder;

    private Path file(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("file.csv"), bytes);
    }

    private List<List<String>> read(byte[] bytes) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        CsvLines.read(file(bytes), COLUMNS, cells -> rows.add(List.copyOf(cells)));
        return rows;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void readsPlainAndGzippedTheSame() throws IOException {
        String text = "a,b\n1,\"x,y\"\n\n2,\u00fc\n";
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes(text));
        }
        assertThat(read(bytes(text)))
                .containsExactly(List.of("1", "x,y"), List.of("2", "\u00fc"))
                .isEqualTo(read(packed.toByteArray()));
    }

    @Test
    void tellsEveryBrokenRowWithItsLine() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CsvLines.read(file(bytes("a,b\n1,2\n3\nbad,4\n")), COLUMNS, cells -> {
                    if (cells.get(0).equals("bad")) {
                        throw new IllegalArgumentException("a must be good");
                    }
                }))
                .withMessageContaining("line 3: must have 2 cells, not 1, in \"3\"")
                .withMessageContaining("line 4: a must be good, in \"bad,4\"");
    }

    @Test
    void tellsTheFirstTwentyAndHowManyMore() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read(bytes("a,b\n" + "x\n".repeat(23))))
                .withMessageContaining("line 21")
                .withMessageEndingWith("and 3 more");
    }

    /** So that a file of nothing but problems is not held in memory. */
    @Test
    void readsNoFurtherThanTheThousandthProblem() {
        int[] rows = {0};
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CsvLines.read(file(bytes("a,b\n" + "x,y\n".repeat(3_000))), COLUMNS, cells -> {
                    rows[0]++;
                    throw new IllegalArgumentException("a must be good");
                }))
                .withMessageContaining("line 21")
                .withMessageEndingWith("\nand more");
        assertThat(rows[0]).isEqualTo(1_000);
    }

    @Test
    void refusesAnotherHeaderAnEmptyFileAndBytesThatAreNoText() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read(bytes("a,c\nx\n")))
                .withMessageContaining("line 1: must have the header a,b");
        assertThatIllegalArgumentException().isThrownBy(() -> read(new byte[0])).withMessageContaining("header");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read(new byte[] {'a', ',', 'b', '\n', (byte) 0xff, ',', '1', '\n'}))
                .withMessageContaining("UTF-8");
    }
}
