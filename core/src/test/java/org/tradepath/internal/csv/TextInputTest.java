package org.tradepath.internal.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextInputTest {

    private static final int BUFFER = 1 << 16; // that gzip data is read with

    @TempDir
    private Path folder;

    /** Gives one to three bytes at a time, as a slow stream does. */
    private static InputStream slow(byte[] bytes, Random random) {
        return new ByteArrayInputStream(bytes) {
            @Override
            public synchronized int read(byte[] target, int from, int length) {
                return super.read(target, from, Math.min(length, 1 + random.nextInt(3)));
            }
        };
    }

    private static String all(TextInput input, int step) throws IOException {
        StringBuilder text = new StringBuilder();
        char[] buffer = new char[step];
        for (int count = input.read(buffer, 0, step); count >= 0; count = input.read(buffer, 0, step)) {
            text.append(buffer, 0, count);
        }
        return text.toString();
    }

    /** Seed 3: any text comes through whole, in any pieces. */
    @Test
    void textIsTheSameInAnyPieces() throws IOException {
        Random random = new Random(3);
        for (int round = 0; round < 200; round++) {
            StringBuilder text = new StringBuilder();
            int length = random.nextInt(300);
            for (int i = 0; i < length; i++) {
                text.appendCodePoint(random.nextBoolean() ? 32 + random.nextInt(90) : 0x400 + random.nextInt(0x1F000));
            }
            String clean = text.toString().replaceAll("[\\p{Cs}\\p{Cn}]", "");
            String marked = (round % 2 == 0 ? "\uFEFF" : "") + clean;
            TextInput input =
                    new TextInput(slow(marked.getBytes(StandardCharsets.UTF_8), random), StandardCharsets.UTF_8, "f");
            assertThat(all(input, 1 + random.nextInt(40))).isEqualTo(clean);
        }
    }

    @Test
    void tellsWhereBytesAreNoText() {
        byte[] bytes = "ab\ncd\u00e9f".getBytes(StandardCharsets.ISO_8859_1);
        assertThatExceptionOfType(CsvFault.class)
                .isThrownBy(() -> all(new TextInput(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8, "f"), 16))
                .satisfies(e -> {
                    assertThat(e.problem().line()).isEqualTo(2);
                    assertThat(e.problem().value()).isEqualTo("byte 0xe9 at character 3 of the line");
                });
        byte[] nul = {'a', '\n', 0};
        assertThatExceptionOfType(CsvFault.class)
                .isThrownBy(() -> all(new TextInput(new ByteArrayInputStream(nul), StandardCharsets.UTF_8, "f"), 16))
                .satisfies(e -> assertThat(e.problem().line()).isEqualTo(2));
    }

    @Test
    void takesSingleBytesFromAnotherCharacterSetWhereAsked() throws IOException {
        String text = "Curaçao\nÎle\n";
        byte[] mixed = new byte[text.length() + 1];
        byte[] first = "Curaçao\n".getBytes(Charset.forName("windows-1252"));
        byte[] second = "Île\n".getBytes(StandardCharsets.UTF_8);
        System.arraycopy(first, 0, mixed, 0, first.length);
        System.arraycopy(second, 0, mixed, first.length, second.length);
        for (int step : new int[] {1, 2, 3, 64}) {
            TextInput input = new TextInput(slow(mixed, new Random(1)), StandardCharsets.UTF_8, "f")
                    .orElse(Charset.forName("windows-1252"));
            assertThat(all(input, step)).isEqualTo(text);
            assertThat(input.others()).isEqualTo(1);
            assertThat(input.otherLines()).containsExactly(1);
        }
    }

    /** One character at a time, also where the character is two: this used not to end. */
    @Test
    void charactersBeyondTheBasicPlaneComeInHalves() {
        String text = "\uFEFFa\uD83D\uDE00\n\uD83D\uDE00";
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> {
            TextInput input = new TextInput(
                    new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8, "f");
            assertThat(all(input, 1)).isEqualTo(text.substring(1));
            assertThat(input.endsWithLineBreak()).isFalse();
        });
    }

    private static byte[] packed(String text) throws IOException {
        return packed(text, Deflater.DEFAULT_COMPRESSION);
    }

    private static byte[] packed(String text, int level) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed) {
            {
                def.setLevel(level);
            }
        }) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return packed.toByteArray();
    }

    private String unpacked(byte[]... parts) throws IOException {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            whole.writeBytes(part);
        }
        Path file = Files.write(folder.resolve("x.gz"), whole.toByteArray());
        try (TextInput text = new TextInput(TextInput.open(file), StandardCharsets.UTF_8, "f")) {
            return all(text, 100);
        }
    }

    /** Gzip data may be several members; what is behind the last must not be lost without a word. Seed 4. */
    @Test
    void everyByteOfGzipDataIsRead() throws IOException {
        Random random = new Random(4);
        StringBuilder long1 = new StringBuilder();
        for (int i = 0; i < 90_000; i++) {
            long1.append((char) (33 + random.nextInt(90)));
        }
        for (String first : List.of("a,b\n1,2\n", long1 + "\n")) {
            byte[] good = packed(first);
            byte[] second = packed("3,4\n");
            assertThat(unpacked(good)).isEqualTo(first);
            assertThat(unpacked(good, second, packed(""), second)).isEqualTo(first + "3,4\n3,4\n");
            for (int length = 1; length < second.length; length++) {
                assertDamaged(good, Arrays.copyOf(second, length));
                assertDamaged(good, second, Arrays.copyOf(second, length));
            }
            for (int at = 0; at < 3; at++) { // the magic number and the method
                byte[] damaged = second.clone();
                damaged[at]++;
                assertDamaged(good, damaged);
                assertDamaged(good, damaged, second);
            }
            assertDamaged(good, new byte[1]);
            assertDamaged(good, new byte[1_000]);
        }
    }

    /** The trailer, or the next member, lies wherever the buffer ends: every place around its end. */
    @Test
    void membersEndAnywhereInTheBuffer() throws IOException {
        byte[] second = packed("3,4\n");
        for (int length = BUFFER - 60; length < BUFFER + 10; length++) {
            String text = "x".repeat(length);
            byte[] first = packed(text, Deflater.NO_COMPRESSION); // a byte longer each time
            assertThat(unpacked(first)).isEqualTo(text);
            assertThat(unpacked(first, second)).isEqualTo(text + "3,4\n");
            assertDamaged(first, Arrays.copyOf(second, 5));
            assertDamaged(first, new byte[1]);
            assertDamaged(first, new byte[20]);
        }
    }

    private void assertDamaged(byte[]... parts) {
        assertThatExceptionOfType(CsvFault.class)
                .isThrownBy(() -> unpacked(parts))
                .satisfies(e -> assertThat(e.problem().rule()).isEqualTo("must be whole gzip data"));
    }

    @Test
    void recordsKnowTheirLinesAndQuotes() throws IOException {
        List<String> seen = new ArrayList<>();
        CsvRecords.read(
                new StringReader("a;b\n\n\"x\ny\";2\n3;4"), ';', "f", (line, cells) -> seen.add(line + " " + cells));
        assertThat(seen).containsExactly("1 [a, b]", "3 [x\ny, 2]", "5 [3, 4]");
        for (String bad : List.of("a,b\n\"1,2\n", "a,b\n\"1\"x,2\n", "a,b\n" + "9".repeat(300_000) + ",2\n")) {
            assertThatExceptionOfType(CsvFault.class)
                    .isThrownBy(() -> CsvRecords.read(new StringReader(bad), ',', "f", (line, cells) -> {}))
                    .satisfies(e -> assertThat(e.problem().line()).isEqualTo(2));
        }
    }
}
