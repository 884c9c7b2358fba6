package org.tradepath.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.tradepath.trade.Economy;
import org.tradepath.trade.Flow;
import org.tradepath.trade.ReportingPeriod;

/** Each guard on a file made for it. */
class GuardsTest extends OwnFiles {

    private static String dbnomics(String frequency, String indicator, String period, String value) {
        String code = frequency + ".KZ." + indicator + ".AZ";
        return "IMF,DOT," + code + ",\"Kazakhstan, to Azerbaijan, Millions\"," + period + "," + value + "," + frequency
                + ",KZ," + indicator + ",AZ\n";
    }

    @Test
    void worldGroupsAndRemaindersAreNoPartners() throws IOException {
        TradeFile file = read(
                V1,
                v1("398,KAZ", "X,Export", "31,AZE", "5"),
                v1("398,KAZ", "X,Export", "0,W00", "9"),
                v1("398,KAZ", "X,Export", "97,EUR", "3"),
                v1("398,KAZ", "X,Export", "899,_X", "1"),
                v1("398,KAZ", "X,Export", "490,S19", "1"),
                v1("398,KAZ", "X,Export", "999,QQQ", "1"),
                v1("97,EUR", "X,Export", "31,AZE", "1"),
                v1("398,KAZ", "X,Export", "398,KAZ", "1"));
        assertThat(file.panel().rows()).isEqualTo(1);
        assertThat(file.dollarsWithWorld(Economy.of("KAZ"), Flow.EXPORTS, ReportingPeriod.ofYear(2022)))
                .hasValue(9);
        assertAside(file, Guard.GROUP_PARTNER, 4);
        assertAside(file, Guard.UNSPECIFIED_PARTNER, 5, 6);
        assertAside(file, Guard.UNKNOWN_AREA, 7);
        assertAside(file, Guard.NO_REPORTER, 8);
        assertAside(file, Guard.OWN_TRADE, 9);
        assertThat(file.report().rowsRead()).isEqualTo(2);
        assertThat(file.report().toString())
                .contains(
                        "set aside: 2 partner is no economy that has a code here (899 Areas, nes; 490 Other Asia, nes), lines 5, 6");
    }

    @Test
    void partnersThatSumToMoreThanWorldAreTold() throws IOException {
        TradeFile file = read(
                V1,
                v1("398,KAZ", "X,Export", "31,AZE", "5"),
                v1("398,KAZ", "X,Export", "792,TUR", "5"),
                v1("398,KAZ", "X,Export", "0,W00", "9"),
                v1("398,KAZ", "M,Import", "31,AZE", "5"),
                v1("398,KAZ", "M,Import", "0,W00", "9"));
        assertThat(file.report().finding(Guard.ABOVE_WORLD).orElseThrow().examples())
                .containsExactly("KAZ EXPORTS 2022");
    }

    @Test
    void theUsaHasTwoNumbersAndAnIsoCodeThatMustAgree() throws IOException {
        TradeFile file = read(V1, v1("398,KAZ", "X,Export", "842,USA", "5"), v1("840,USA", "M,Import", "398,KAZ", "6"));
        assertThat(file.report().finding(Guard.MAPPED_CODE).orElseThrow().examples())
                .containsExactly("842 is USA");
        assertThat(file.mirrors()).hasSize(1);
        assertThat(refused(V1, v1("398,KAZ", "X,Export", "842,AZE", "5"))
                        .problems()
                        .get(0)
                        .toString())
                .endsWith(
                        "line 2, column 9 (partnerISO): must be the ISO code of partnerCode 842, USA, but was \"AZE\"");
    }

    @Test
    void partsServicesAndReExportsAreSetAside() throws IOException {
        String row = v1("398,KAZ", "X,Export", "31,AZE", "5");
        TradeFile file = read(
                V1,
                row,
                row.replace(",C00,", ",C04,"),
                row.replace(",0,TOTAL", ",792,TOTAL"),
                row.replace("C00,0,", "C00,1000,"),
                row.replaceFirst("C,A", "S,A"),
                v1("398,KAZ", "RX,Re-export", "31,AZE", "5"));
        assertAside(file, Guard.BREAKDOWN, 3, 4, 5);
        assertAside(file, Guard.NOT_GOODS, 6);
        assertAside(file, Guard.PART_OF_FLOW, 7);
        assertThat(kazToAze(file, Flow.EXPORTS, "2022")).isEqualTo(5);
    }

    @Test
    void anEqualRowIsADuplicateAndAnotherValueAContradiction() throws IOException {
        TradeFile file = read(PLAIN, "KAZ,AZE,2020,1,2,\n", "KAZ,AZE,2020,1,2,\n", "KAZ,AZE,2020,1,,\n");
        assertAside(file, Guard.DUPLICATE, 3, 4);
        assertThat(refused(PLAIN, "KAZ,AZE,2020,1,2,\n", "KAZ,AZE,2020,1,2.5,\n")
                        .getMessage())
                .endsWith("line 3: must not contradict line 2 on KAZ AZE IMPORTS 2020, but was \"2500000.0\"");
        TradeFile more = read(PLAIN, "KAZ,AZE,2020,1,,\n", "KAZ,AZE,2020,1,2,\n");
        assertThat(more.report().count(Guard.REPEATED_FIGURE)).isEqualTo(1);
        assertThat(more.report().rowsRead()).isEqualTo(2);
        assertThat(more.panel().rows()).isEqualTo(1);
    }

    @Test
    void zeroIsAFigureAndMissingIsNone() throws IOException {
        TradeFile file = read(PLAIN, "KAZ,AZE,2020,0,,\n", "KAZ,AZE,2021,,3,\n", "KAZ,AZE,2022,,,\n", ",,,,,\n");
        assertThat(kazToAze(file, Flow.EXPORTS, "2020")).isZero();
        assertThat(kazToAze(file, Flow.IMPORTS, "2020")).isEqualTo(-1); // none
        assertThat(file.report().count(Guard.ZERO)).isEqualTo(1);
        assertThat(file.report().count(Guard.MISSING)).isEqualTo(2);
        assertAside(file, Guard.NO_FIGURE, 4);
        assertAside(file, Guard.NOT_DATA, 5);
    }

    @Test
    void estimatesKeepTheirMark() throws IOException {
        TradeFile file = read(PLAIN, "KAZ,AZE,2020,1,2,m\n", "KAZ,AZE,2021,1,2,\n");
        assertThat(file.figures().filter(TradeFigure::estimated))
                .singleElement()
                .satisfies(f -> {
                    assertThat(f.flow()).isEqualTo(Flow.IMPORTS);
                    assertThat(f.line()).isEqualTo(2);
                });
        assertThat(refused(PLAIN, "KAZ,AZE,2020,1,,m\n").problems().get(0).column())
                .isEqualTo("est");
    }

    @Test
    void importsFobStandBesideImportsCif() throws IOException {
        TradeFile file = read(
                DBNOMICS,
                dbnomics("A", "TMG_CIF_USD", "2020-01-01", "1.5"),
                dbnomics("A", "TMG_FOB_USD", "2020-01-01", "1.4"),
                dbnomics("A", "TBG_USD", "2020-01-01", "0.2"),
                dbnomics("A", "TXG_FOB_USD", "2020-01-01", "NA"),
                dbnomics("Q", "TXG_FOB_USD", "2020-Q1", "1"));
        assertThat(kazToAze(file, Flow.IMPORTS, "2020")).isEqualTo(1_500_000);
        assertAside(file, Guard.OTHER_VALUATION, 3);
        assertAside(file, Guard.OTHER_SERIES, 4);
        assertAside(file, Guard.NO_FIGURE, 5);
        assertAside(file, Guard.QUARTERLY, 6);
        TradeFile comtrade = read(V1, v1("398,KAZ", "M,Import", "31,AZE", "5"));
        assertThat(comtrade.report().count(Guard.IMPORTS_FOB)).isEqualTo(1);
    }

    @Test
    void annualFiguresAndMonthsDoNotMix() throws IOException {
        StringBuilder months = new StringBuilder(DBNOMICS).append(dbnomics("A", "TXG_FOB_USD", "2020-01-01", "50"));
        for (int month = 1; month <= 12; month++) {
            String of = String.format(Locale.ROOT, "-%02d-01", month);
            months.append(dbnomics("M", "TXG_FOB_USD", "2020" + of, "1"));
            months.append(dbnomics("M", "TXG_FOB_USD", "2021" + of, "2"));
        }
        TradeFile file = read(months.toString());
        assertThat(kazToAze(file, Flow.EXPORTS, "2020")).isEqualTo(50_000_000);
        assertThat(kazToAze(file, Flow.EXPORTS, "2021-03")).isEqualTo(2_000_000);
        assertThat(file.panel().rows()).isEqualTo(1);
        assertThat(file.panelOfMonths().series().get(0).firstYear()).isEqualTo(2021);
        assertThat(file.panelOfMonths().series().get(0).exports(2021).orElseThrow())
                .isCloseTo(24e6, within(1e-6));
    }

    @Test
    void imtsTakesMonthsMarksEstimatesAndRefusesOtherUnits() throws IOException {
        String row = "IMF.STA:IMTS(1.0.0),KAZ,MG_CIF_USD,AZE,M,2024-M03,7,6,USD,E\n";
        TradeFile file = read(
                IMTS,
                row,
                row.replace("M,2024-M03", "A,2024").replace(",E", ","),
                row.replace("AZE", "G001"),
                row.replace("2024-M03,7", "2024-M04,NaN"));
        assertThat(kazToAze(file, Flow.IMPORTS, "2024-03")).isEqualTo(7);
        assertThat(file.report().count(Guard.ESTIMATED)).isEqualTo(2);
        assertThat(file.report().count(Guard.WORLD_KEPT_APART)).isEqualTo(1);
        assertAside(file, Guard.NO_FIGURE, 5);
        assertThat(refused(IMTS, row.replace("USD,E", "EUR,E"))
                        .problems()
                        .get(0)
                        .column())
                .isEqualTo("UNIT");
        assertThat(refused(IMTS, row.replace("IMTS", "CPI")).problems().get(0).column())
                .isEqualTo("DATAFLOW");
    }

    @Test
    void worldBankMerchandiseIsTradeWithWorld() throws IOException {
        TradeFile file = read(
                "Country Name,Country Code,Series Name,Series Code,2011 [YR2011],2012 [YR2012]\n",
                "Kazakhstan,KAZ,Merchandise exports (current US$),TX.VAL.MRCH.CD.WT,87603000000,..\n",
                "Kazakhstan,KAZ,GDP (current US$),NY.GDP.MKTP.CD,1,2\n",
                "Central Asia,TEC,Merchandise exports (current US$),TX.VAL.MRCH.CD.WT,1,2\n",
                ",,,,,\n",
                "Data from database: World Development Indicators,,,,,\n");
        assertThat(file.dollarsWithWorld(Economy.of("KAZ"), Flow.EXPORTS, ReportingPeriod.ofYear(2011)))
                .hasValue(87_603_000_000.0);
        assertAside(file, Guard.OTHER_SERIES, 3);
        assertAside(file, Guard.NO_REPORTER, 4);
        assertAside(file, Guard.NOT_DATA, 5, 6);
        assertThat(file.report().count(Guard.MISSING)).isEqualTo(1);
    }

    /** A sign, a space, digits of another script, a digit too many: what the JDK would take, and what it would not. */
    @Test
    void aYearIsUpToFourDigits() {
        for (String year :
                new String[] {"+2020", "-2020", " 2020", "\u0662\u0660\u0662\u0660", "02020", "2020.0", "1e3", ""}) {
            assertThat(refused(PLAIN, "KAZ,AZE," + year + ",1,2,\n").problems().get(0))
                    .satisfies(p -> {
                        assertThat(p.column()).isEqualTo("year");
                        assertThat(p.rule()).isEqualTo("must be a whole number of up to four digits");
                        assertThat(p.value()).isEqualTo(year);
                    });
        }
    }

    @Test
    void aFileNearAFormatIsToldWhatItLacks() {
        assertThat(refused("reporter,partner,year,exports_usd_m\nKAZ,AZE,2020,1\n")
                        .getMessage())
                .contains("line 1: must have the columns imports_usd_m to be a plain panel, but was");
        assertThat(refused("a,b\n1,2\n").getMessage()).contains("must be of one of the formats [");
        assertThat(refused("").getMessage()).contains("must be of one of the formats [");
        assertThat(refused(PLAIN).getMessage()).contains("must hold a row").contains("no row");
    }

    @Test
    void monthsOfComtradeAndImpossiblePeriods() throws IOException {
        String row = v1("398,KAZ", "X,Export", "31,AZE", "5");
        TradeFile file = read(V1, row.replace("A,2022", "M,202203"));
        assertThat(kazToAze(file, Flow.EXPORTS, "2022-03")).isEqualTo(5);
        for (String period : new String[] {"A,202203", "M,2022", "M,202213", "A,20x2", "A,0", "A,99999", "Q,2022"}) {
            assertThat(refused(V1, row.replace("A,2022", period))
                            .problems()
                            .get(0)
                            .column())
                    .isEqualTo("period");
        }
        for (String period : new String[] {"A,2024-03", "M,2024", "M,2024-Q1", "A,2024/2025", "M,2024-13"}) {
            String imts = "IMF.STA:IMTS(1.0.0),KAZ,MG_CIF_USD,AZE," + period + ",7,6,USD,\n";
            assertThat(refused(IMTS, imts).problems().get(0).column()).isEqualTo("TIME_PERIOD");
        }
    }

    @Test
    void anotherCharacterSetIsReadWhereDeclared() throws IOException {
        Path file = Samples.file(folder, "wide.csv", (PLAIN + "KAZ,AZE,2020,1,2,\n").getBytes(StandardCharsets.UTF_16));
        assertThat(TradeFiles.withDefaults()
                        .withCharset(StandardCharsets.UTF_16)
                        .read(file)
                        .panel()
                        .rows())
                .isEqualTo(1);
    }

    /** A format of somebody else's cannot bring the account out of order. */
    @Test
    void guardsThatCountRowsAreNoNotes() {
        TradeRow row = TradeRow.of(2, Areas.ISO3.of("KAZ"), Areas.ISO3.of("AZE"), List.of());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> row.aside(Guard.ESTIMATED, ""))
                .withMessageContaining("guard must set rows aside");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Intake("f", "x", false).note(Guard.DUPLICATE, 2, ""))
                .withMessageContaining("guard must not set rows aside");
    }

    @Test
    void everyProblemIsToldUpToAThousand() {
        TradeFileException e = refused(PLAIN, "KAZ,AZE,2020,x,1,\n".repeat(3_000));
        assertThat(e.problems()).hasSize(1_000);
        assertThat(e.getMessage().lines()).hasSize(TradeFileException.TOLD + 1);
    }
}
