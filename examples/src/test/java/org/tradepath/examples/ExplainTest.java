package org.tradepath.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExplainTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(String... args) {
        return Explain.run(
                List.of(args),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    @Test
    void explainsEveryYearAndWhatCannotBe() {
        assertThat(run("KAZ-AZE")).isZero();
        assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("\n1992. ", "\n2022. Kazakhstan's count: turnover ", "\n2025. ")
                .contains("Contradiction: B2 cannot be true together with B1, F7 and F8.")
                .doesNotContain("NaN");
        assertThat(out.toString(StandardCharsets.UTF_8).lines()).allMatch(line -> line.length() <= 120);
    }

    @Test
    void aRegionHasItsOwnHistory() {
        assertThat(run("KAZ[Aktobe Region]-AZE")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8).replace('\n', ' ')).contains("at 7 or 8 times 2021");
    }

    @Test
    void aWrongArgumentGetsOneLineAndCodeTwo() {
        assertThat(run("KAZ")).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).hasLineCount(1);
        assertThat(out.size()).isZero();
    }

    @Test
    void helpIsPrintedToStandardOutput() {
        assertThat(run("--help")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("Usage", "CORRIDOR", "Exit codes");
    }
}
