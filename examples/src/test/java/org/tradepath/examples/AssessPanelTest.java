package org.tradepath.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AssessPanelTest {

    private static final List<String> PARTNERS = List.of("AZE", "TUR", "UZB", "CHN", "RUS", "DEU", "ITA");

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(String... args) {
        return AssessPanel.run(
                args,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    private String[] args(String... more) throws IOException {
        StringBuilder rows = new StringBuilder("reporter,partner,year,exports_usd_m,imports_usd_m,est\n");
        for (int k = 0; k < PARTNERS.size(); k++) {
            for (int year = 2005; year <= 2015 + k % 2; year++) {
                rows.append("KAZ,%s,%d,%d,%d,%n".formatted(PARTNERS.get(k), year, 60 + k * (year - 2000), 40 + k));
            }
        }
        rows.append("KAZ,FRA,2016,5,,\n");
        Path panel =
                Files.writeString(folder.resolve("panel.csv"), rows.toString().replace(System.lineSeparator(), "\n"));
        List<String> all = new ArrayList<>(
                List.of("--panel", panel.toString(), "--as-of", "2016", "--out", csv().toString(), "--paths", "500"));
        all.addAll(List.of(more));
        return all.toArray(String[]::new);
    }

    private Path csv() {
        return folder.resolve("out").resolve("outlooks.csv");
    }

    private Path part() {
        return folder.resolve("out").resolve("outlooks.csv.part");
    }

    @Test
    void writesARowForEveryCorridor() throws IOException {
        assertThat(run(args("--oldest", "1"))).isZero();
        List<String> lines = Files.readAllLines(csv());
        assertThat(lines).hasSize(9);
        assertThat(lines.get(0))
                .isEqualTo("key,first_year,last_year,last_usd,horizon,p10_usd,p50_usd,p90_usd,x1.5_reached_by_horizon,"
                        + "x1.5_median_year,x2_reached_by_horizon,x2_median_year,reason");
        assertThat(lines.get(1)).startsWith("KAZ-AZE,2005,2015,100000000,2026,").endsWith(",");
        assertThat(lines.get(4))
                .isEqualTo(
                        "KAZ-FRA,,,,,,,,,,,,\"years up to 2016 with TURNOVER above zero must be at least 1, but was 0\"");
        assertThat(part()).doesNotExist();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("7 corridors assessed, 1 refused, 0 done before");
        assertThat(run(args("--missing-as-zero"))).isZero();
        assertThat(Files.readAllLines(csv()).get(4)).startsWith("KAZ-FRA,2016,2016,5000000,2026,");
    }

    @Test
    void aRunThatWasKilledIsTakenUpAndGivesTheSameFile() throws IOException {
        assertThat(run(args("--threads", "2"))).isZero();
        byte[] whole = Files.readAllBytes(csv());
        for (int length : new int[] {whole.length, whole.length / 2, 150, 3, 0}) {
            Files.deleteIfExists(csv());
            Files.write(part(), Arrays.copyOf(whole, length));
            assertThat(run(args("--resume", "--threads", "1"))).isZero();
            assertThat(csv()).hasBinaryContent(whole);
        }
        assertThat(run(args("--resume"))).isZero();
        assertThat(csv()).hasBinaryContent(whole);
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("0 corridors assessed, 0 refused, 8 done before");
        assertThat(run(args("--resume", "--seed", "2"))).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("needs the settings", "seed 1", "seed 2");
        assertThat(csv()).hasBinaryContent(whole);
    }

    @Test
    void wrongArgumentsAreNamed() throws IOException {
        assertThat(run("--panel")).isEqualTo(2);
        assertThat(run("--pannel", "x")).isEqualTo(2);
        assertThat(run(args("--paths", "many"))).isEqualTo(2);
        assertThat(run(args("--years", "0"))).isEqualTo(2);
        assertThat(run("--panel", "x", "--out", "y")).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains(
                        "--panel must be followed by its value",
                        "unknown argument --pannel",
                        "--paths must be a whole number from 1 to 100000000, but was many",
                        "--years must be a whole number from 1 to 60, but was 0",
                        "--as-of YEAR must be given");
        assertThat(run("--panel", folder.resolve("none.csv").toString(), "--as-of", "2016", "--out", "x.csv"))
                .isEqualTo(1);
        assertThat(run("--help")).isZero();
    }
}
