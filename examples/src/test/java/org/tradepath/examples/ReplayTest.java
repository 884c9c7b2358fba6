package org.tradepath.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReplayTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    private int run(String... args) {
        out.reset();
        err.reset();
        return Replay.run(
                args,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    @Test
    void aSavedAssessmentIsComputedAgainToTheBit() throws IOException {
        Path file = folder.resolve("kaz-aze.json");
        assertThat(run("--save", file.toString(), "--paths", "5000", "--seed", "7", "KAZ-AZE"))
                .isZero();
        assertThat(run(file.toString())).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("the same to the bit");
        String text = Files.readString(file);
        assertThat(text)
                .contains(
                        "\"format\" : \"org.tradepath.assessment\"",
                        "\"version\" : 1",
                        "\"seed\" : 7",
                        "\"paths\" : 5000")
                .contains("\"library\" : \"" + Library.version() + "\"")
                .doesNotContain("${", "NaN");
        assertThat(SavedAssessment.parse(text).toJson()).isEqualTo(text);

        // One bit of one number, or another seed, and it is told.
        SavedAssessment saved = SavedAssessment.parse(text);
        Object number = saved.results().get("first passage home").rows().get(4).get(7);
        String one = String.valueOf(number);
        Files.writeString(file, text.replace(one, String.valueOf(Math.nextUp((double) number))));
        assertThat(run(file.toString())).isEqualTo(1);
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("differs (saved / again): ", one);
        Files.writeString(file, text.replace("\"seed\" : 7", "\"seed\" : 8"));
        assertThat(run(file.toString())).isEqualTo(1);
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("draws home", "fan partner");
    }

    @Test
    void anotherVersionOrFormatIsRefused() throws IOException {
        Path file = folder.resolve("other.json");
        for (String text : new String[] {
            "{\"format\" : \"org.tradepath.assessment\", \"version\" : 2}", "{\"format\" : \"x\"}", "[", "{}"
        }) {
            Files.writeString(file, text);
            assertThat(run(file.toString())).isEqualTo(2);
            assertThat(err.toString(StandardCharsets.UTF_8)).contains("must ");
        }
        assertThat(run(folder.resolve("none").toString())).isEqualTo(1);
        assertThat(run()).isEqualTo(2);
        assertThat(run("--save")).isEqualTo(2);
        assertThat(run("--as-of", "soon", "KAZ-AZE")).isEqualTo(2);
        assertThat(run("--help")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("Usage: Replay FILE", "Exit codes");
    }
}
