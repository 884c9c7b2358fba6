package org.tradepath.examples.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tradepath.files.FileReport;
import org.tradepath.files.Guard;
import org.tradepath.files.TradeFigure;
import org.tradepath.files.TradeFile;
import org.tradepath.files.TradeFileException;
import org.tradepath.files.TradeFiles;
import org.tradepath.series.Panel;
import org.tradepath.trade.Corridor;
import org.tradepath.trade.Economy;
import org.tradepath.trade.Flow;
import org.tradepath.trade.ReportingPeriod;

/**
 * The formats that ServiceLoader finds, on real files. Golden sums were worked out from the spreadsheet's raw XML by Python 3.11 (zipfile, re, decimal):
 * the cells of rows whose name has an ISO code in dots_names.csv, Australia once, and those of the row World.
 */
class FormatsTest {

    private static final String JSON = "comtrade_v1_response.json";
    private static final String XLSX = "imf_dots_report_KAZ.xlsx";

    @TempDir
    private Path folder;

    private static byte[] bytes(String name) throws IOException {
        try (InputStream bytes = Objects.requireNonNull(FormatsTest.class.getResourceAsStream(name))) {
            return bytes.readAllBytes();
        }
    }

    private TradeFile read(byte[] bytes) throws IOException {
        return TradeFiles.withDefaults().read(Files.write(folder.resolve("file"), bytes));
    }

    @Test
    void bothAreFoundByServiceLoader() {
        assertThat(TradeFiles.withDefaults().formats()).contains("UN Comtrade JSON", "DOTS report, xlsx");
    }

    @Test
    void comtradeJsonIsReadToTheDollar() throws IOException {
        TradeFile file = read(bytes(JSON));
        ReportingPeriod year = ReportingPeriod.ofYear(2010);
        Economy china = Economy.of("CHN");
        assertThat(file.report().format()).isEqualTo("UN Comtrade JSON");
        assertThat(file.report().rows()).isEqualTo(4);
        assertThat(file.report().rowsRead()).isEqualTo(4);
        assertThat(file.dollars(china, Economy.of("ARG"), Flow.IMPORTS, year)).hasValue(6_804_128_143.0);
        assertThat(file.dollars(china, Economy.of("ARG"), Flow.EXPORTS, year)).hasValue(6_115_764_185.0);
        assertThat(file.dollars(china, Economy.of("DEU"), Flow.EXPORTS, year)).hasValue(68_047_133_397.0);
    }

    @Test
    void comtradeJsonIsRefusedWhereItIsDamaged() throws IOException {
        String text = new String(bytes(JSON), StandardCharsets.UTF_8);
        for (String[] damage : new String[][] {
            {text.substring(0, text.length() / 2), "must be whole JSON"},
            {text.replace("\"count\": 4", "\"count\": [4, {}]"), "must be the number of rows, 4, but was \"[\""},
            {"{\u0000\u0000\u0000" + text.substring(1), "must be Unicode"}, // reads as UTF-32
            {text.replace("\"error\": \"\"", "\"error\": {}"), "must be empty, but was \"{\""},
            {text.replace("\"count\": 4", "\"count\": 5"), "must be the number of rows, 4, but was \"5\""},
            {text.replace("\"flowCode\": \"X\"", "\"flowCode\": \"Y\""), "(flowCode): must be one of the flows"},
            {text.replace("6115764185.0", "\"much\""), "must be a number"},
            {text.replaceFirst("\"cmdCode\": \"TOTAL\",", ""), "must have the fields [cmdCode]"},
            {text.replaceFirst("\"period\": \"2010\"", "\"period\": \"2010\", \"period\": \"2011\""), "Duplicate field"
            },
            {text.replaceFirst("\"isLeaf\": false", "\"isLeaf\": \u0000false"), "must be whole JSON"},
            {
                text.replaceFirst("\"CHN\"", "\"" + "9".repeat(30_000_000) + "\""),
                "must be JSON within the parser's limits"
            },
            {text.replace("\"error\": \"\"", "\"error\": \"quota\""), "must be empty, but was \"quota\""},
            {
                text.replace("\"reporterISO\": \"CHN\"", "\"reporterISO\": \"ARG\""),
                "must be the ISO code of reporterCode 156, CHN"
            },
        }) {
            assertThatExceptionOfType(TradeFileException.class)
                    .isThrownBy(() -> read(damage[0].getBytes(StandardCharsets.UTF_8)))
                    .withMessageContaining(damage[1]);
        }
    }

    @Test
    void theReportIsReadToTheRightTotals() throws IOException {
        TradeFile file = read(bytes(XLSX));
        FileReport report = file.report();
        assertThat(report.format()).isEqualTo("DOTS report, xlsx");
        assertThat(report.rows()).isEqualTo(202 + 231);
        assertThat(report.rowsRead()).isEqualTo(181 + 209);
        assertThat(report.rowsRead() + report.rowsSetAside()).isEqualTo(report.rows());
        assertThat(report.count(Guard.DUPLICATE)).isEqualTo(2); // Australia, which stands above World too
        assertThat(report.count(Guard.NOT_DATA)).isEqualTo(2); // "Memorandum Items"
        assertThat(report.count(Guard.GROUP_PARTNER) + report.count(Guard.UNSPECIFIED_PARTNER))
                .isEqualTo(19 + 20);
        assertThat(report.count(Guard.ESTIMATED)).isEqualTo(63 + 67);
        assertThat(report.figures()).isEqualTo(3030 + 3934);
        assertThat(sum(file, Flow.EXPORTS, false)).isCloseTo(1_011_533_961_048.0, within(0.01));
        assertThat(sum(file, Flow.EXPORTS, true)).isCloseTo(1_018_134_184_552.299, within(0.01));
        assertThat(sum(file, Flow.IMPORTS, false)).isCloseTo(595_164_883_783.0, within(0.01));
        assertThat(sum(file, Flow.IMPORTS, true)).isCloseTo(596_187_972_563.839, within(0.01));
        assertThat(report.count(Guard.ABOVE_WORLD)).isZero();
    }

    private static double sum(TradeFile file, Flow flow, boolean world) {
        return file.figures()
                .filter(f -> f.flow() == flow && f.partner().isEmpty() == world)
                .mapToDouble(TradeFigure::dollars)
                .sum();
    }

    /** The plain panel was made from reports like this one by somebody else: the same figures to six digits, the same estimates. */
    @Test
    void theReportAgreesWithThePanelMadeFromIt() throws IOException {
        TradeFile report = read(bytes(XLSX));
        Panel panel = Panel.read(Path.of("../core/src/test/resources/org/tradepath/files/dots_panel_KAZ.csv"));
        int compared = 0;
        for (String partner : List.of("AZE", "TUR", "RUS", "CHN")) {
            var series = panel.reportedByHome(Corridor.parse("KAZ-" + partner)).orElseThrow();
            for (int year = series.firstYear(); year <= series.lastYear(); year++) {
                for (Flow flow : List.of(Flow.EXPORTS, Flow.IMPORTS)) {
                    var dollars =
                            report.dollars(Economy.of("KAZ"), Economy.of(partner), flow, ReportingPeriod.ofYear(year));
                    assertThat(dollars.isPresent())
                            .isEqualTo(series.level(year, flow).isPresent());
                    if (dollars.isPresent()) {
                        assertThat(dollars.getAsDouble())
                                .isCloseTo(
                                        series.level(year, flow).getAsDouble(),
                                        within(dollars.getAsDouble() * 1e-5 + 10));
                        compared++;
                    }
                }
            }
        }
        assertThat(compared).isGreaterThan(200);
    }

    /** Seed 5: bytes cut or changed anywhere; refused, or read with the account in order, and never stuck. */
    @Test
    void damagedSpreadsheetsAreRefusedOrAccountedFor() throws IOException {
        byte[] whole = bytes(XLSX);
        Random random = new Random(5);
        int refused = 0;
        for (int i = 0; i < 8; i++) {
            byte[] damaged = i % 2 == 0 ? Arrays.copyOf(whole, 30 + random.nextInt(whole.length - 30)) : whole.clone();
            if (i % 2 == 1) {
                int at = random.nextInt(whole.length - 100);
                for (int k = 0; k < 20; k++) {
                    damaged[at + k] ^= (byte) (1 + random.nextInt(255));
                }
            }
            refused += assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
                try {
                    FileReport report = read(damaged).report();
                    assertThat(report.rowsRead() + report.rowsSetAside()).isEqualTo(report.rows());
                    return 0;
                } catch (TradeFileException e) {
                    assertThat(e.getMessage()).contains("must be ");
                    return 1;
                }
            });
        }
        assertThat(refused).isGreaterThanOrEqualTo(4); // every cut
    }
}
