package org.tradepath.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tradepath.series.Panel;
import org.tradepath.series.Status;
import org.tradepath.trade.Corridor;
import org.tradepath.trade.Economy;
import org.tradepath.trade.Flow;
import org.tradepath.trade.ReportingPeriod;

/** The real samples are read to the totals of golden.csv, which were worked out elsewhere. */
class SamplesTest {

    @TempDir
    private Path folder;

    record Golden(String file, long rows, String what, double dollars) {}

    static List<Golden> golden() {
        return Samples.text("golden.csv")
                .lines()
                .filter(line -> !line.startsWith("#") && !line.startsWith("file,"))
                .map(line -> line.split(","))
                .map(cells -> new Golden(cells[0], Long.parseLong(cells[1]), cells[2], Double.parseDouble(cells[3])))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("golden")
    void samplesAreReadToTheRightTotals(Golden golden) throws IOException {
        TradeFile file = Samples.read(folder, golden.file());
        double sum = file.figures()
                .filter(f -> f.flow() == (golden.what().startsWith("exports") ? Flow.EXPORTS : Flow.IMPORTS))
                .filter(f -> f.partner().isEmpty() == golden.what().endsWith("world"))
                .filter(f ->
                        !golden.what().endsWith("2010") || f.period().first().getYear() == 2010)
                .mapToDouble(TradeFigure::dollars)
                .sum();
        assertThat(sum).isCloseTo(golden.dollars(), within(golden.dollars() * 1e-14));
        assertThat(file.report().rows()).isEqualTo(golden.rows());
    }

    @ParameterizedTest
    @MethodSource("trade")
    void everyRowIsReadOrSetAside(String name) throws IOException {
        FileReport report = Samples.read(folder, name).report();
        assertThat(report.rows()).isEqualTo(Samples.rows(Samples.text(name)));
        assertThat(report.rowsRead() + report.rowsSetAside()).isEqualTo(report.rows());
        assertThat(report.rowsRead()).isPositive();
    }

    static List<String> trade() {
        return Samples.TRADE;
    }

    @ParameterizedTest
    @MethodSource("trade")
    void gzippedSemicolonsTabsAndByteOrderMarksReadTheSame(String name) throws IOException {
        TradeFile plain = Samples.read(folder, name);
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(Samples.bytes(name));
        }
        String text = Samples.text(name);
        for (byte[] bytes : List.of(
                packed.toByteArray(), utf8("\uFEFF" + text), utf8(separated(text, ';')), utf8(separated(text, '\t')))) {
            TradeFile other = Samples.reader(name).read(Samples.file(folder, "other", bytes));
            assertThat(other.figures())
                    .containsExactlyElementsOf(plain.figures().toList());
            assertThat(other.report().format()).isEqualTo(plain.report().format());
        }
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** The same file with another separator; commas within quotes stay. */
    static String separated(String text, char separator) {
        StringBuilder other = new StringBuilder();
        boolean isQuoted = false;
        for (char c : text.toCharArray()) {
            isQuoted ^= c == '"';
            other.append(c == ',' && !isQuoted ? separator : c);
        }
        return other.toString();
    }

    @Test
    void decimalCommasAreReadWhereDeclared() throws IOException {
        String text = Samples.text(Samples.PANEL);
        String european = separated(text, ';').replace('.', ',');
        Path file = Samples.file(folder, "european.csv", utf8(european));
        assertThat(TradeFiles.withDefaults().withDecimalComma().read(file).figures())
                .containsExactlyElementsOf(
                        Samples.read(folder, Samples.PANEL).figures().toList());
        assertThatExceptionOfType(TradeFileException.class)
                .isThrownBy(() -> TradeFiles.withDefaults().read(file))
                .satisfies(
                        e -> assertThat(e.problems().get(0).toString())
                                .endsWith(
                                        "european.csv, line 2, column 4 (exports_usd_m): must be a number with a decimal point; decimal commas must be declared, but was \"43,6176\""));
    }

    @Test
    void comtradeKeepsWorldApartAndLeavesOutGoodsThatCameBack() throws IOException {
        TradeFile file = Samples.read(folder, Samples.COMTRADE);
        ReportingPeriod year = ReportingPeriod.ofYear(2022);
        assertThat(file.report().format()).isEqualTo("UN Comtrade CSV");
        assertThat(file.dollarsWithWorld(Economy.of("CHN"), Flow.IMPORTS, year)).hasValue(2_715_997_517_261.0);
        assertThat(file.dollars(Economy.of("CHN"), Economy.of("AFG"), Flow.IMPORTS, year))
                .hasValue(42_016_266.0);
        assertThat(file.report().count(Guard.WORLD_KEPT_APART)).isEqualTo(1);
        assertThat(file.report().finding(Guard.OWN_TRADE).orElseThrow().lines()).containsExactly(42);
        assertThat(file.report().count(Guard.TRAILING_CELL)).isEqualTo(60);
        assertThat(file.panel().rows()).isEqualTo(58);
    }

    @Test
    void legacyComtradeMapsItsOwnCodesAndSetsReExportsAside() throws IOException {
        TradeFile file = Samples.read(folder, Samples.LEGACY);
        assertThat(file.report().rowsRead()).isEqualTo(226);
        assertThat(file.report().count(Guard.PART_OF_FLOW)).isEqualTo(62);
        assertThat(file.report().finding(Guard.MAPPED_CODE).orElseThrow().examples())
                .containsExactly("381 is ITA", "579 is NOR", "699 is IND", "757 is CHE", "842 is USA");
        assertThat(file.panel().rows()).isZero();
    }

    @Test
    void monthsAreNoYearsButTwelveOfThemAreOne() throws IOException {
        TradeFile file = Samples.read(folder, Samples.DBNOMICS);
        Corridor corridor = Corridor.parse("ABW-NLD");
        assertThat(file.panel().rows()).isZero();
        assertThat(file.report().count(Guard.MONTHS_KEPT_APART)).isEqualTo(199);
        assertThat(file.report().count(Guard.INCOMPLETE_YEAR)).isEqualTo(1); // January to July 2011
        Panel years = file.panelOfMonths();
        assertThat(years.rows()).isEqualTo(16);
        assertThat(years.reportedByHome(corridor).orElseThrow().exports(2010).orElseThrow())
                .isCloseTo(6_364_974.0, within(1e-3));
        assertThat(years.reportedByHome(corridor).orElseThrow().exports(2011)).isEmpty();
    }

    @Test
    void theScaleOfImtsIsNotApplied() throws IOException {
        TradeFile file = Samples.read(folder, Samples.IMTS);
        assertThat(file.dollars(Economy.of("USA"), Economy.of("CAN"), Flow.EXPORTS, ReportingPeriod.ofYear(2024)))
                .hasValue(349_397_894_619.0);
        assertThat(file.report().count(Guard.SCALE_NOT_APPLIED)).isEqualTo(1);
    }

    @Test
    void commoditiesAreSummedOnlyWhereAsked() throws IOException {
        Path file = Samples.file(folder, "wits.csv", Samples.bytes(Samples.WITS));
        assertThatExceptionOfType(TradeFileException.class)
                .isThrownBy(() -> TradeFiles.withDefaults().read(file))
                .withMessageContaining("line 2: must hold total trade, and not commodities alone")
                .withMessageContaining("10110");
        TradeFile summed = TradeFiles.withDefaults().withCommoditiesSummed().read(file);
        assertThat(summed.report().finding(Guard.OTHER_CHARSET).orElseThrow().lines())
                .containsExactly(52);
        assertThat(summed.report().count(Guard.COMMODITIES_SUMMED)).isEqualTo(59);
    }

    @Test
    void thePlainPanelIsWhatPanelReadGives() throws IOException {
        Path path = Samples.file(folder, "panel.csv", Samples.bytes(Samples.PANEL));
        TradeFile file = TradeFiles.withDefaults().read(path);
        assertThat(file.panel()).isEqualTo(Panel.read(path));
        assertThat(file.report().count(Guard.ESTIMATED)).isPositive();
        assertThat(file.panel()
                        .reportedByHome(Corridor.parse("KAZ-TUR"))
                        .orElseThrow()
                        .status(1993, Flow.EXPORTS))
                .contains(Status.ESTIMATED);
    }

    @Test
    void mirrorPairsAreJoined() throws IOException {
        TradeFile file = Samples.read(folder, Samples.PANEL);
        List<MirrorFlow> flows = file.mirrors(Corridor.parse("KAZ-AZE"));
        assertThat(flows).hasSize((int) (flows.stream()
                        .filter(f -> f.exporter().code().equals("KAZ"))
                        .count()
                + flows.stream().filter(f -> f.exporter().code().equals("AZE")).count()));
        MirrorFlow last = flows.stream()
                .filter(f -> f.exporter().code().equals("KAZ") && f.period().year() == 2020)
                .findFirst()
                .orElseThrow();
        assertThat(last.exported().dollars()).isEqualTo(dollars("KAZ,AZE,2020", 3));
        assertThat(last.imported().dollars()).isEqualTo(dollars("AZE,KAZ,2020", 4));
        assertThat(file.mirrors().count()).isEqualTo(file.report().count(Guard.MIRRORED));
        assertThat(file.mirrors(Corridor.parse("KAZ[Aktobe Region]-AZE"))).isEmpty();
    }

    private static double dollars(String row, int column) {
        String line = Samples.text(Samples.PANEL)
                .lines()
                .filter(text -> text.startsWith(row))
                .findFirst()
                .orElseThrow();
        return Double.parseDouble(line.split(",", -1)[column]) * 1e6;
    }

    @ParameterizedTest
    @ValueSource(strings = {Samples.WORLD_BANK, Samples.IMF_INDEX, Samples.WTO})
    void filesOfOtherContentAreRefused(String name) {
        Path path = Samples.file(folder, name, Samples.bytes(name));
        assertThatExceptionOfType(TradeFileException.class)
                .isThrownBy(() -> TradeFiles.withDefaults().read(path))
                .satisfies(e -> assertThat(e.problems()).hasSize(1))
                .withMessageContaining(", line 2: must hold ")
                .withMessageContaining(Samples.rows(Samples.text(name)) + " ");
        // Summed or not, one sector is not total trade.
        assertThatExceptionOfType(TradeFileException.class)
                .isThrownBy(
                        () -> TradeFiles.withDefaults().withCommoditiesSummed().read(path));
    }

    @Test
    void oneCommodityOfComtradeIsNotTotalTrade() {
        byte[] bytes = utf8(Samples.text(Samples.COMTRADE).replace("\"TOTAL\"", "\"2709\""));
        assertThatExceptionOfType(TradeFileException.class)
                .isThrownBy(() -> TradeFiles.withDefaults().read(Samples.file(folder, "oil.csv", bytes)))
                .withMessageContaining("60 a commodity, not total trade (2709), lines 2, 3, 4,");
        assertThatExceptionOfType(TradeFileException.class)
                .isThrownBy(() ->
                        TradeFiles.withDefaults().withCommoditiesSummed().read(Samples.file(folder, "oil.csv", bytes)))
                .withMessageContaining("must hold more than one commodity to be summed to total trade");
    }
}
