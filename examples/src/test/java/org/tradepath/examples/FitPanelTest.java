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

class FitPanelTest {

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(String... args) {
        return FitPanel.run(
                args,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    private Path panel() throws IOException {
        StringBuilder rows = new StringBuilder("reporter,partner,year,exports_usd_m,imports_usd_m,est\n");
        for (int year = 2000; year <= 2015; year++) {
            rows.append("KAZ,AZE,").append(year).append(",60,40,\n");
        }
        return Files.writeString(folder.resolve("panel.csv"), rows);
    }

    @Test
    void writesTheReferenceClassesOfEachYear() throws IOException {
        assertThat(run("--reference", "--panel", panel().toString(), "--out", folder.toString(), "2014", "2015"))
                .isZero();
        assertThat(folder.resolve("reference-2014.txt")).content().startsWith("tradepath-reference-1;2014;");
        assertThat(folder.resolve("reference-2015.txt")).content().startsWith("tradepath-reference-1;2015;");
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("reference-2015.txt");
    }

    @Test
    void aPanelThatIsTooSmallIsAFailureWithItsReason() throws IOException {
        assertThat(run("--reference", "--panel", panel().toString(), "--out", folder.toString(), "2009"))
                .isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("must hold a corridor of a million dollars");
        assertThat(run("--panel", panel().toString(), "--out", folder.toString(), "2015"))
                .isEqualTo(1);
    }

    @Test
    void wrongArgumentsAreNamed() {
        assertThat(run("--panel")).isEqualTo(2);
        assertThat(run("2015")).isEqualTo(2);
        assertThat(run("--reference", "later")).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("the last option lacks its value", "must be given", "a year must be a whole number");
        assertThat(run("--help")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("--reference");
    }
}
