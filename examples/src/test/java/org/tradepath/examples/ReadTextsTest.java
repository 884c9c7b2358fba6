package org.tradepath.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadTextsTest {

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(String... args) {
        return ReadTexts.run(
                List.of(args),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    @Test
    void everyFigureIsALineOfJson() throws IOException {
        Files.writeString(
                folder.resolve("texts.tsv"),
                "id\tlang\tdate\theader_chars\tpath\na\ten\t2024\t8\ta.txt\nb\tru\t\t0\tb.txt\n");
        Files.writeString(
                folder.resolve("a.txt"),
                "# head \ud83d\ude00 Trade between Kazakhstan and Serbia fell threefold in 2023, said \u201cX\u201d.");
        Files.writeString(
                folder.resolve("b.txt"),
                "Казахстан и Сербия хотят довести товарооборот до 200 млн долларов к 2030 году.");
        Path predictions = folder.resolve("p.jsonl");
        assertThat(run(folder.toString(), "--out", predictions.toString())).isZero();
        assertThat(Files.readAllLines(predictions))
                .containsExactly(
                        "{\"id\":\"a\",\"kind\":\"MULTIPLE\",\"reporter\":\"KAZ\",\"partner\":\"SRB\",\"flow\":\"TURNOVER\",\"scope\":\"in\",\"value\":3,\"unit\":\"x\","
                                + "\"hedge\":\"EXACTLY\",\"period\":\"2023\",\"quote\":\"threefold\",\"start\":42,\"end\":51}",
                        "{\"id\":\"b\",\"kind\":\"TARGET\",\"reporter\":\"KAZ\",\"partner\":\"SRB\",\"flow\":\"TURNOVER\",\"scope\":\"in\",\"value\":200000000,"
                                + "\"unit\":\"USD\",\"hedge\":\"EXACTLY\",\"deadline\":\"2030\",\"quote\":\"200 млн долларов\",\"start\":49,\"end\":65}");
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("2 figures" + System.lineSeparator());
    }

    @Test
    void aWrongArgumentGetsCodeTwoAndAMissingFolderCodeOne() {
        assertThat(run("x")).isEqualTo(2);
        assertThat(run(
                        folder.resolve("none").toString(),
                        "--out",
                        folder.resolve("p").toString()))
                .isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8)).hasLineCount(2);
    }

    @Test
    void helpIsPrintedToStandardOutput() {
        assertThat(run("--help")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("Usage", "texts.tsv", "Exit codes");
    }
}
