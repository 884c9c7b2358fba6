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

class ReadTradeFileTest {

    private static final String SAMPLES = "../core/src/test/resources/org/tradepath/files/";

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    private int run(String... args) {
        out.reset();
        err.reset();
        return ReadTradeFile.run(
                args,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    @Test
    void tellsFormatAndRows() {
        assertThat(run(SAMPLES + "comtrade_legacy_totals_2017.csv")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("UN Comtrade CSV of before 2022, 288 rows, 226 read to 226 figures, 62 set aside")
                .contains("set aside: 62 a flow inside exports or imports (4 re-import; 3 re-export), lines 8, 11,");
        assertThat(err.size()).isZero();
    }

    @Test
    void writesAnnualFigures() throws IOException {
        Path csv = folder.resolve("out.csv");
        assertThat(run("--csv", csv.toString(), "--months", SAMPLES + "imf_dots_dbnomics_monthly_AW.csv"))
                .isZero();
        assertThat(Files.readString(csv))
                .startsWith(
                        "reporter,partner,year,exports_usd,imports_usd,exports_estimated,imports_estimated\nABW,NLD,1995,");
        assertThat(Files.readAllLines(csv)).hasSize(17);
        assertThat(run("--sum-commodities", "--csv", csv.toString(), SAMPLES + "wits_bulk_TZA_2012.csv"))
                .isZero();
        assertThat(Files.readString(csv)).contains("TZA,KEN,2012,");
    }

    @Test
    void aRefusedFileIsToldAndWrongArgumentsToo() {
        assertThat(run(SAMPLES + "wits_bulk_TZA_2012.csv")).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("line 2: must hold total trade, and not commodities alone");
        assertThat(run("none.csv")).isEqualTo(1);
        assertThat(run()).isEqualTo(2);
        assertThat(run("--csv")).isEqualTo(2);
        assertThat(run("--charset", "no such set", "x")).isEqualTo(2);
        assertThat(run("--help")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("Usage: ReadTradeFile", "Exit codes");
    }
}
