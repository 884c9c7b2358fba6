package org.tradepath.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainJobTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(String... args) {
        return MainJob.run(
                args,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    private String printed() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String complained() {
        return err.toString(StandardCharsets.UTF_8);
    }

    @Test
    void answersBothCorridorsAndWritesThePage(@TempDir Path folder) throws IOException {
        assertThat(run("--out", folder.resolve("new").toString())).isZero();
        assertThat(complained()).isEmpty();
        assertThat(printed())
                .contains("Kazakhstan - Azerbaijan, as of 2025-12-31", "Kazakhstan - Türkiye, as of 2025-12-31")
                .containsSubsequence("$1 billion", "$10 billion", "$15 billion")
                .containsSubsequence("2026", "2035")
                .contains(
                        "current US dollars",
                        "on Kazakhstan's figures",
                        "not by 2040",
                        "461.9 million USD",
                        "more than 500 million USD");
        String index = Files.readString(folder.resolve("new").resolve("index.html"));
        assertThat(index).contains("kaz-aze.html", "kaz-aze.ru.html", "kaz-tur.html", "kaz-tur.ru.html");
        String page = Files.readString(folder.resolve("new").resolve("kaz-tur.html"));
        assertThat(page).contains("<svg").doesNotContain("<script", "src=", "NaN", "Infinity");
        try (Stream<Path> files = Files.list(folder.resolve("new"))) {
            assertThat(files).hasSize(5);
        }
    }

    @Test
    void saysTheSameTwice(@TempDir Path folder) {
        run("--out", folder.toString());
        String first = printed();
        out.reset();
        run("--out", folder.toString());
        assertThat(printed()).isEqualTo(first);
    }

    @Test
    void helpIsPrintedToStandardOutput() {
        assertThat(run("--help")).isZero();
        assertThat(printed()).contains("Usage", "--out DIR", "Exit codes");
        assertThat(complained()).isEmpty();
    }

    @Test
    void aWrongArgumentGetsOneLineAndCodeTwo() {
        assertThat(run("--paths", "7")).isEqualTo(2);
        assertThat(complained())
                .isEqualTo("argument must be --out DIR or --help, but was --paths" + System.lineSeparator());
        assertThat(printed()).isEmpty();
    }

    @Test
    void anOptionWithoutItsValueGetsOneLineAndCodeTwo() {
        assertThat(run("--out")).isEqualTo(2);
        assertThat(complained()).isEqualTo("--out must be followed by a folder" + System.lineSeparator());
    }

    @Test
    void aFolderThatCannotBeWrittenToIsCodeOne(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        assertThat(run("--out", file.toString())).isEqualTo(1);
        assertThat(complained()).startsWith("the page could not be written to ").hasLineCount(1);
    }
}
