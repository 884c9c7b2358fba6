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
import org.tradepath.files.TradeFiles;
import org.tradepath.trade.Corridor;

class MirrorAnalysisTest {

    private static final String SAMPLE = "../core/src/test/resources/org/tradepath/files/dots_panel_KAZ.csv";

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    private int run(String... args) {
        return MirrorAnalysis.run(
                args,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    @Test
    void printsBothSidesOfACorridor() {
        assertThat(run(SAMPLE, "KAZ-TUR")).isZero();
        String text = out.toString(StandardCharsets.UTF_8);
        assertThat(text)
                .contains("plain panel, 196 of 196 rows read", "Goods from KAZ to TUR", "Goods from TUR to KAZ")
                .doesNotContain("NaN");
        // 2020: Kazakhstan's exports and Türkiye's imports, as they stand in the file.
        assertThat(text.lines().filter(line -> line.startsWith("2020"))).hasSize(2);
        assertThat(err.size()).isZero();
    }

    /** Made figures: both sides grow by a tenth, but in 2013 B's imports double and A's exports do not. */
    @Test
    void namesTheSideThatMoved() throws IOException {
        StringBuilder text = new StringBuilder("reporter,partner,year,exports_usd,imports_usd\n");
        double exports = 100;
        double imports = 105;
        for (int year = 2010; year <= 2018; year++) {
            text.append("KAZ,AZE,").append(year).append(',').append(exports).append(",\n");
            text.append("AZE,KAZ,").append(year).append(",,").append(imports).append('\n');
            exports *= year == 2015 ? 0.3 : 1.1;
            imports *= year == 2012 ? 2 : 1.1 + 0.001 * (year % 2);
        }
        Path file = Files.writeString(folder.resolve("made.csv"), text);
        List<MirrorAnalysis.Step> steps =
                MirrorAnalysis.steps(TradeFiles.withDefaults().read(file).mirrors(Corridor.parse("KAZ-AZE")));
        List<String> moved = steps.stream()
                .map(step -> MirrorAnalysis.moved(step, 0.01, Math.log(1.1)))
                .toList();
        assertThat(moved).containsExactly("", "", "", "AZE", "", "", "KAZ", "", "");
        assertThat(run(file.toString(), "KAZ-AZE")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8))
                .containsPattern("2013 .*\\+82 %.*AZE")
                .containsPattern("2016 .*KAZ");
    }

    @Test
    void medianOfNoneIsZero() {
        assertThat(MirrorAnalysis.median(List.of())).isZero();
        assertThat(MirrorAnalysis.median(List.of(3.0, 1.0, 2.0))).isEqualTo(2);
        assertThat(MirrorAnalysis.median(List.of(4.0, 1.0, 2.0, 3.0))).isEqualTo(2.5);
    }

    @Test
    void wrongArgumentsGetALineAndACode() {
        assertThat(run()).isEqualTo(2);
        assertThat(run(SAMPLE, "KAZ-MNG")).isEqualTo(1);
        assertThat(run("none.csv", "KAZ-AZE")).isEqualTo(1);
        assertThat(run("--help")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("Usage: MirrorAnalysis", "Exit codes");
    }
}
