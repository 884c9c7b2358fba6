package org.tradepath.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tradepath.examples.cli.Ran;

class BacktestPanelTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    private int run(String... args) {
        return BacktestPanel.run(
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

    private String[] argumentsOn(String out, String... more) {
        String[] args = {
            "--sample",
            folder.resolve("sample.csv").toString(),
            "--panel",
            folder.resolve("panel.csv").toString(),
            "--out",
            folder.resolve(out).toString(),
            "--paths",
            "60"
        };
        return Stream.concat(Arrays.stream(args), Arrays.stream(more)).toArray(String[]::new);
    }

    private int runOn(String out, String... more) {
        return run(argumentsOn(out, more));
    }

    @Test
    void printsTheTablesAndWritesThem() throws IOException {
        SmallPanel.write(folder);
        // A backtest takes long: of the two runs, the first is by the command line, as JSON.
        Ran first = Ran.of(Stream.concat(
                        Stream.of("backtest", "--format", "json"),
                        Arrays.stream(argumentsOn("first", "--sample-only", "--threads", "2")))
                .toArray(String[]::new));
        assertThat(first.code()).isZero();
        assertThat(new ObjectMapper().readTree(first.out()).get("horizons")).hasSize(12 * 3 * 3);
        assertThat(first.err())
                .contains("read 84 cases and a panel of 42 series, 2562 rows")
                .doesNotContain("\r", "%");
        Path scores = folder.resolve("first").resolve("scores.csv");
        assertThat(Files.readAllLines(scores)).hasSize(1 + 12 * 3);
        assertThat(folder.resolve("first").resolve("pit-sample-h10.svg"))
                .content()
                .contains("<svg");
        assertThat(folder.resolve("first").resolve("reliability-sample-2x_10y.svg"))
                .exists();
        // What it wrote can stand as given figures beside another run, which says the same on one thread.
        assertThat(runOn("second", "--sample-only", "--threads", "1", "--peers", scores.toString()))
                .isZero();
        assertThat(printed())
                .containsSubsequence(
                        "Sample: 84 cases of 2 origins",
                        "Mean of the origins",
                        "(given) climatology",
                        "random walk with drift",
                        "climatology",
                        "Origin 1995",
                        "Origin 1996",
                        "Difference to climatology",
                        "learned combination",
                        "Weights of the learned combination",
                        "as of 1995  as of 1996")
                .doesNotContain("NaN", "Yearly");
        assertThat(folder.resolve("second").resolve("scores.csv")).hasSameTextualContentAs(scores);
    }

    @Test
    void yearlyOriginsComeWithAndWithoutSurvivorship() throws IOException {
        SmallPanel.write(folder);
        assertThat(runOn("yearly", "--yearly-until", "1997")).isZero();
        assertThat(printed())
                .containsSubsequence(
                        "Yearly origins 1995-1997, corridors that survived: 126 cases of 3 origins",
                        "Yearly origins 1995-1997, all corridors",
                        "climatology, with vanished");
        assertThat(folder.resolve("yearly").resolve("yearly-all.csv")).exists();
    }

    @Test
    void helpIsPrintedToStandardOutput() {
        assertThat(run("--help")).isZero();
        assertThat(printed()).contains("Usage", "--sample FILE", "--peers FILE", "Exit codes");
    }

    @Test
    void aWrongArgumentGetsOneLineAndCodeTwo() {
        assertThat(run("--panel", "x")).isEqualTo(2);
        assertThat(complained()).isEqualTo("--sample FILE must be given" + System.lineSeparator());
        err.reset();
        assertThat(run("--sample")).isEqualTo(2);
        assertThat(complained()).startsWith("--sample must be followed by its value");
        err.reset();
        assertThat(run("--paths", "many")).isEqualTo(2);
        assertThat(complained()).startsWith("--paths must be a whole number from 2 to 1000000, but was many");
        err.reset();
        assertThat(run("--speed")).isEqualTo(2);
        assertThat(complained()).startsWith("unknown argument --speed");
    }

    @Test
    void aMissingOrBrokenFileIsCodeOne() throws IOException {
        SmallPanel.write(folder);
        assertThat(run("--sample", folder.resolve("none").toString(), "--panel", "x"))
                .isEqualTo(1);
        assertThat(complained()).startsWith("a file could not be read or written: ");
        err.reset();
        String panel = folder.resolve("panel.csv").toString();
        assertThat(run("--sample", panel, "--panel", panel)).isEqualTo(1);
        assertThat(complained())
                .startsWith("a file breaks its format or is too small: ")
                .contains("header");
    }
}
