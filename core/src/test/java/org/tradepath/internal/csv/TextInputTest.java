package org.tradepath.internal.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TextInputTest {

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
            assertThat(all(input, 2 + random.nextInt(40))).isEqualTo(clean);
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
        for (int step : new int[] {2, 3, 64}) {
            TextInput input = new TextInput(slow(mixed, new Random(1)), StandardCharsets.UTF_8, "f")
                    .orElse(Charset.forName("windows-1252"));
            assertThat(all(input, step)).isEqualTo(text);
            assertThat(input.others()).isEqualTo(1);
            assertThat(input.otherLines()).containsExactly(1);
        }
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
